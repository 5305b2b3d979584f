package facts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/value"
)

const conditional = `overeenkomst "Verhuur van boten"
parameter klantsoort keuze(consument, zakelijk) = zakelijk
parameter termijn duur = 14 dagen
parameter looptijd duur
artikel betaling "Betaling"
    als klantsoort is consument
        lid over betaling.factuur(termijn = 30 dagen, anker = ontvangst) { De huurder betaalt binnen 30 dagen na ontvangst. }
    anders
        lid over betaling.factuur(termijn = termijn) { De huurder betaalt binnen {termijn}. }
    einde
    lid over av.looptijd(termijn = looptijd) { De huur duurt {looptijd}. }
    lid over av.forum(niet_consument = klantsoort is zakelijk) { De rechter is bevoegd. }
`

// perVariant reads a fact in every variant that it hangs on.
func perVariant(f *facts.Facts, topic, fact string) map[string]facts.Answer {
	answers := map[string]facts.Answer{}
	body := f.Scopes[0]
	f.Program.Variants(f.Conditions(body, topic, fact), func(v compiler.Variant, _ func(expr.Node) value.Truth) bool {
		answers[v.String()] = f.In(f.Program.In(v)).Fact(body, topic, fact)
		return true
	})
	return answers
}

func TestValuePerVariant(t *testing.T) {
	f := collect(t, conditional)
	term := perVariant(f, "betaling.factuur", "termijn")
	assert.Equal(t, "31 dagen", term["klantsoort = zakelijk, termijn = 31 dagen"].Value.String(), "one beside what another lid says")
	assert.Equal(t, "30 dagen", term["klantsoort = consument, termijn = 14 dagen"].Value.String())
	assert.Equal(t, "14 dagen", term["klantsoort = zakelijk, termijn = 14 dagen"].Value.String())
	start := perVariant(f, "betaling.factuur", "anker")
	assert.Equal(t, facts.Known, start["klantsoort = consument"].State)
	assert.Equal(t, facts.Missing, start["klantsoort = zakelijk"].State)
	length := byDefault(f).Fact(f.Scopes[0], "av.looptijd", "termijn")
	assert.Equal(t, facts.Unsettled, length.State, "a parameter that is not set")
	assert.Len(t, length.From, 1)
	forum := perVariant(f, "av.forum", "niet_consument")
	assert.Equal(t, value.Bool(false), forum["klantsoort = consument"].Value)
	assert.Equal(t, value.Bool(true), forum["klantsoort = zakelijk"].Value)
	found, complete := f.Contradictions()
	assert.Empty(t, found, "branches of one choice do not contradict each other")
	assert.True(t, complete)
}

func TestAParameterMayEqualWhatIsTyped(t *testing.T) {
	f := collect(t, `overeenkomst "Verhuur van boten"
parameter termijn duur = 30 dagen
artikel betaling "Betaling"
    lid over betaling.factuur(termijn = termijn) { Betalen kan {termijn}. }
    lid over betaling.factuur(termijn = 30 dagen) { Dat zijn 30 dagen. }
`)
	found, _ := f.Contradictions()
	assert.Empty(t, found)
}

func TestValuesFromOutside(t *testing.T) {
	f := collect(t, conditional)
	r := f.In(f.Program.With(compiler.Values{"klantsoort": {Data: "consument"}, "looptijd": {Data: "2 jaar"}}))
	assert.Equal(t, "30 dagen", r.Fact(f.Scopes[0], "betaling.factuur", "termijn").Value.String())
	assert.Equal(t, "2 jaar", r.Fact(f.Scopes[0], "av.looptijd", "termijn").Value.String())
}

func TestContradictionInOneVariantOnly(t *testing.T) {
	f := collect(t, `overeenkomst "Verhuur van boten"
parameter met_staffel janee = nee
artikel betaling "Betaling"
    lid over betaling.factuur(termijn = 14 dagen) { Betalen kan 14 dagen. }
    als met_staffel
        lid over betaling.factuur(termijn = 2 weken) { Dat zijn 2 weken. }
        lid over betaling.factuur(termijn = 30 dagen) { Grote klanten hebben 30 dagen. }
    einde
bijlage a "Tarieven"
artikel later "Later"
    lid over betaling.factuur(termijn = onbekend) { Later volgt meer. }
`)
	found, complete := f.Contradictions()
	assert.True(t, complete)
	require.Len(t, found, 1)
	assert.Equal(t, "met_staffel = ja", found[0].Variant)
	assert.Equal(t, "14 dagen", found[0].First.Value.String())
	assert.Equal(t, "30 dagen", found[0].Second.Value.String())
	require.Len(t, found[0].Others, 1, "two weeks are fourteen days")
	assert.Equal(t, facts.Known, byDefault(f).Fact(f.Scopes[0], "betaling.factuur", "termijn").State,
		"what a lid leaves onbekend contradicts nothing")
}

func TestContradictedTriesEachValue(t *testing.T) {
	f := collect(t, `overeenkomst "Verhuur van boten"
artikel betaling "Betaling"
    lid over betaling.factuur(anker = levering) { Bij levering. }
    lid over betaling.factuur(anker = factuurdatum) { Na de factuurdatum. }
    lid over betaling.factuur(anker = levering) { Nogmaals bij levering. }
`)
	answer := byDefault(f).Fact(f.Scopes[0], "betaling.factuur", "anker")
	assert.Equal(t, facts.Contradicted, answer.State)
	assert.Equal(t, []value.Value{value.Choice("levering"), value.Choice("factuurdatum")}, answer.Values)
	assert.Equal(t, []int{0, 1, 0}, answer.Part)
	assert.Len(t, answer.From, 3)
}

func TestUndecidedBranchesDoNotContradict(t *testing.T) {
	f := collect(t, `overeenkomst "Verhuur van boten"
partij huurder "Huurder"
    rol wederpartij
artikel betaling "Betaling"
    als huurder.plaats is "Urk"
        lid over betaling.factuur(anker = levering) { Bij levering. }
    anders
        lid over betaling.factuur(anker = ontvangst) { Na ontvangst. }
    einde
`)
	found, _ := f.Contradictions()
	assert.Empty(t, found)
}

func TestRepeatedClauses(t *testing.T) {
	f := collect(t, `overeenkomst "Verhuur van boten"
parameter boten tabel(naam tekst, uren duur) = (("Jol", 4 uur), ("Praam", 8 uur))
artikel gebruik "Gebruik"
    voor elke boot in boten
        lid over av.levering(termijn = boot.uren), av.totstandkoming(vormen = email) { {boot.naam} vaart {boot.uren}. }
    einde
`)
	r := byDefault(f)
	forms := r.Fact(f.Scopes[0], "av.totstandkoming", "vormen")
	assert.Equal(t, "email", forms.Value.String())
	term := r.Fact(f.Scopes[0], "av.levering", "termijn")
	assert.Equal(t, facts.Contradicted, term.State, "a rule is tried with the value of each row")
	assert.Len(t, term.Values, 2)
	found, _ := f.Contradictions()
	assert.Empty(t, found, "a lid does not contradict itself")
}

func TestAnnexWithItsOwnKind(t *testing.T) {
	f := collect(t, `overeenkomst "Algemene voorwaarden"
    soort    algemene_voorwaarden
    toetsing av
    kenmerken volledig
artikel privacy "Privacy"
    lid over av.aansprakelijkheid(omvang = directe_schade) { Directe schade wordt vergoed. Zie [vwo] en [lijst]. }
    lid over avg.audit(recht = nee) { Zonder controle. }
bijlage vwo "Verwerkersovereenkomst"
    soort    verwerkersovereenkomst
    toetsing avg
artikel audit "Audit"
    lid over avg.audit(recht = ja) { Er mag worden gecontroleerd. }
bijlage onder "Specificatie" bij vwo
artikel gegevens "Gegevens"
    lid over avg.gegevens(bijzonder = nee) { Geen bijzondere gegevens. Zie [onder]. }
bijlage lijst "Prijzen"
artikel prijzen "Prijzen"
    lid over consument.prijs(inclusief_btw = ja) { Met btw. }
`)
	require.Len(t, f.Scopes, 2)
	body, annex := f.Scopes[0], f.Scopes[1]
	assert.True(t, f.Complete)
	assert.Equal(t, []string{"algemene_voorwaarden"}, body.Kinds)
	assert.Equal(t, []string{"verwerkersovereenkomst"}, annex.Kinds)
	assert.Equal(t, []string{"avg"}, annex.Packs)
	r := byDefault(f)
	assert.Equal(t, value.Bool(false), r.Fact(body, "avg.audit", "recht").Value)
	assert.Equal(t, value.Bool(true), r.Fact(annex, "avg.audit", "recht").Value)
	assert.Equal(t, value.Bool(false), r.Fact(annex, "avg.gegevens", "bijzonder").Value, "an annex of the annex")
	assert.Equal(t, facts.Missing, r.Fact(body, "avg.gegevens", "bijzonder").State)
	assert.Equal(t, value.Choice("directe_schade"), r.Fact(annex, "av.aansprakelijkheid", "omvang").Value,
		"what the annex is silent about the document says")
	assert.Equal(t, value.Bool(true), r.Fact(body, "consument.prijs", "inclusief_btw").Value, "an annex without a kind of its own")
	assert.Equal(t, "verwerkersovereenkomst", r.Header(annex, "soort").Value.String())
	found, _ := f.Contradictions()
	assert.Empty(t, found, "two texts that are judged by themselves")
	assert.Equal(t, "Verwerkersovereenkomst", f.About(annex, "avg.audit")[0].Annex.Title)
	assert.Nil(t, f.About(body, "avg.audit")[0].Annex)
}
