package bench

import (
	"fmt"
	"strings"
)

// marked are the kenmerken of the leden of an annotated agreement: facts of topics of
// every policy pack, as many as the rules of those packs read.
var marked = []string{
	"avg.verwerking(beschreven = ja, aard = ja, looptijd = vaste_termijn), avg.gegevens(bijzonder = nee)",
	"avg.instructies(uitsluitend = ja, bindend = ja, schriftelijk = ja, wettelijke_plicht_gemeld = ja)",
	"avg.datalek(termijn = reactietijd, anker = ontdekking, inhoud = aard + gevolgen)",
	"avg.datalek(inhoud = contactpunt + maatregelen), avg.bijstand(taken = melding + mededeling)",
	"avg.subverwerker(toestemming = algemeen, wijziging_gemeld = ja, bezwaar = ja, meldtermijn = 30 dagen)",
	"avg.audit(informatie = ja, recht = ja, aanleiding = vrij, opvolging = verplicht)",
	"avg.afloop(keuze_door = verwerkingsverantwoordelijke, kopieen = ja, termijn = 30 dagen)",
	"avg.beveiliging(maatstaven = artikel_32 + passend, maatregelen = back_ups + toegang)",
	"av.opzegging(termijn_wederpartij = opzegtermijn, termijn_gebruiker = 2 maanden, vormen = email + brief)",
	"av.verlenging(stilzwijgend = ja, te_allen_tijde = ja, opzegtermijn = opzegtermijn)",
	"av.aansprakelijkheid(uitzondering_opzet = ja, uitgesloten_schade = gevolgschade)",
	"av.wijziging(eenzijdig = nee), av.totstandkoming(vormen = email)",
	"consument.herroeping(termijn = 14 dagen, informatie = ja, modelformulier = ja)",
	"betaling.factuur(termijn = betaaltermijn, anker = factuurdatum), betaling.incasso(kosten = wettelijk)",
	"termijnen.kalender(telling = kalenderdagen, doorschuiven = ja)",
	"cookies.plaatsing(wetten = telecommunicatiewet + avg, informatie = ja, toestemming = ja)",
}

// Annotated returns the source of an agreement of some articles in which every lid
// says what it is about, for all policy packs; some leden stand under a condition.
func Annotated(articles int) string {
	var b strings.Builder
	b.WriteString(`overeenkomst "Voorwaarden voor onderhoud en verwerking"
    soort       algemene_voorwaarden, verwerkersovereenkomst
    toetsing    avg, av, consument, betaling, termijnen, cookies, dataverordening
    kenmerken   volledig
    wederpartij klantsoort
    sluitwijze  op_afstand
    aanbod      diensten
    peildatum   20 november 2026

partij beheerder "Beheerder"
    rol  verwerker, gebruiker, schuldeiser
    naam "Beheer Voorbeeld B.V."

partij klant "Klant"
    rol verwerkingsverantwoordelijke, wederpartij, schuldenaar

parameter klantsoort    keuze(consument, zakelijk, beide) = zakelijk
parameter betaaltermijn duur                              = 14 dagen
parameter opzegtermijn  duur                              = 1 maand
parameter reactietijd   duur                              = 24 uur

`)
	for i := range articles {
		annotatedArticle(&b, i)
	}
	return b.String()
}

func annotatedArticle(b *strings.Builder, i int) {
	mark := func(n int) string { return marked[(3*i+n)%len(marked)] }
	fmt.Fprintf(b, `artikel onderhoud%[1]d "Onderhoud van toestel %[1]d"

    lid omvang
        over %[2]s
    {
        Beheerder onderhoudt toestel %[1]d zoals een zorgvuldig vakman dat doet. Hij komt daarvoor ten
        minste twee keer per jaar langs op een dag die hij vooraf met Klant heeft afgesproken, binnen
        {reactietijd} na een melding, en laat de werkplek schoon en veilig achter.
    }

    lid kosten
        over %[3]s
    {
        Klant betaalt binnen {betaaltermijn} na de factuurdatum. Betaalt hij niet, dan krijgt hij een
        aanmaning met een termijn van 14 dagen die begint op de dag na ontvangst.
    }

    als klantsoort is zakelijk
        lid einde_%[1]d
            over %[4]s
        {
            Opzeggen kan met een termijn van {opzegtermijn}, per e-mail of per brief; Beheerder zelf
            houdt 2 maanden aan voor toestel %[1]d.
        }
    einde

`, i, mark(0), mark(1), mark(2))
}
