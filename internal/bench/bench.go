// Package bench makes agreements of any length to measure the compiler by. Its
// benchmarks give every figure as a ratio to what goldmark needs for the
// Markdown of the same document, in the same run.
package bench

import (
	"fmt"
	"strings"
)

// Agreement returns the source of an agreement of some articles, about 2 KB
// each, with parameters, terms, kenmerken, references and conditions. It is
// sound: no check has anything to say about it.
func Agreement(articles int) string {
	var b strings.Builder
	b.WriteString(`overeenkomst "Raamovereenkomst onderhoud"
    soort       overeenkomst
    versie      "4"
    datum       1 maart 2027
    toetsing    avg
    wederpartij klantsoort
    nummering   artikel "Artikel 1:"  lid "1.1"  onderdeel "a."

partij beheerder "Beheerder"
    rol  gebruiker
    naam "Beheer Voorbeeld B.V."

partij klant "Klant"
    rol wederpartij

parameter klantsoort    keuze(consument, zakelijk) = zakelijk
parameter betaaltermijn duur                       = 14 dagen
parameter reactietijd   duur                       = 8 uur
parameter tarief        bedrag                     = € 87,50

artikel begrippen "Begrippen"

    begrip "installatie" vormen "installaties" {
        De machines en leidingen die Beheerder volgens de bijlage onderhoudt.
    }

    begrip "storing" vormen "storingen" {
        Elke toestand waarin een installatie niet doet waarvoor zij is gebouwd.
    }

`)
	for i := range articles {
		article(&b, i)
	}
	return b.String()
}

func article(b *strings.Builder, i int) {
	previous := max(i-1, 0)
	fmt.Fprintf(b, `artikel onderhoud%[1]d "Onderhoud van toestel %[1]d"

    lid omvang
        over avg.verwerking(beschreven = ja, aard = ja)
    {
        Beheerder onderhoudt toestel %[1]d van de installatie zoals een zorgvuldig vakman dat doet. Hij
        komt daarvoor ten minste twee keer per jaar langs op een dag die hij vooraf met Klant heeft
        afgesproken, en laat de werkplek schoon en veilig achter.
    }

    lid melden
        over avg.bijstand(taken = melding)
    {
        Klant meldt een storing zodra hij haar ontdekt. De melding over toestel %[1]d bevat:
        - @aard de aard van de storing en het ogenblik waarop zij begon;
        - @plaats de plaats van de installatie en de naam van wie toegang geeft;
        - @gevolg het gevolg voor wie van het gebouw gebruikmaken; en
        - wat al is geprobeerd om de storing te verhelpen.
    }

    lid reactie
        over avg.datalek(termijn = reactietijd, anker = ontdekking)
    {
        Beheerder begint binnen {reactietijd} na een melding als bedoeld in [melden] met het herstel. Duurt
        het langer, dan legt hij uit waarom en noemt hij een nieuw tijdstip. [onderhoud%[2]d.omvang] geldt ook
        voor het herstel, en *spoed* is geen reden om van [melden.aard] af te wijken.
    }

    lid kosten {
        Het uurtarief voor werk aan toestel %[1]d buiten [omvang] is {tarief}. {als klantsoort is consument}In dat bedrag is
        btw begrepen.{anders}Btw komt daar nog bij.{einde} Beheerder stuurt een factuur die Klant binnen
        {betaaltermijn} betaalt; daarna is de rente verschuldigd die de wet noemt, bij verzuim als bedoeld
        in [BW 6:119].
    }

    als klantsoort is zakelijk
        lid grens {
            De schade door toestel %[1]d die Beheerder vergoedt, is beperkt tot wat zijn verzekeraar
            uitkeert, behalve bij opzet of bewuste roekeloosheid. Een storing die Klant zelf heeft
            veroorzaakt, valt daar niet onder.
        }
    einde

`, i, previous)
}
