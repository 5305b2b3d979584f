package facts_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/compiler/facts"
)

func TestMarks(t *testing.T) {
	f := collect(t, `overeenkomst "Verhuur van boten"
artikel begin "Begin"
    lid
        over av.levering(begin = meteen)  // voorstel
        over av.forum(niet_consument = ja,
                 rechter = andere)  // Voorstel: nakijken
    {
        Meteen, voor de rechter.
    }
    lid
        // voorstel
        over av.verval
        over av.rechten
    {
        Rechten.
    }
    // een voorstel van de huurder
    lid over av.beoordeling { Oordeel. }
`)
	marked := map[string]bool{}
	for _, mention := range f.Mentions {
		marked[mention.Topic.Name] = mention.Proposed
	}
	assert.Equal(t, map[string]bool{
		"av.levering": true, "av.forum": true, "av.verval": true, "av.rechten": false, "av.beoordeling": false,
	}, marked)
}

func TestRows(t *testing.T) {
	f := collect(t, conditional+`    lid over av.verval { Verval. }
    als klantsoort is consument of termijn > 20 dagen
        als niet (klantsoort is zakelijk)
            lid over av.rechten(uitgesloten = ()) { Rechten blijven. }
        einde
    einde
`)
	var rows []string
	for _, row := range f.Rows() {
		rows = append(rows, fmt.Sprintf("%s.%s = %s [%s] (%s) %s", row.Topic, row.Fact, row.Value, row.Expression, row.Variant, row.Legal))
	}
	assert.Equal(t, []string{
		"betaling.factuur.termijn = 30 dagen [] (klantsoort is consument) artikel 1",
		"betaling.factuur.termijn = 14 dagen [termijn] (niet (klantsoort is consument)) artikel 1 lid 1",
		"betaling.factuur.anker = ontvangst [] (klantsoort is consument) artikel 1",
		"av.looptijd.termijn = onbekend [looptijd] () artikel 1 lid 2",
		"av.forum.niet_consument = nee [klantsoort is zakelijk] (klantsoort = consument) artikel 1 lid 3",
		"av.forum.niet_consument = ja [klantsoort is zakelijk] (klantsoort = zakelijk) artikel 1 lid 3",
		"av.verval. =  [] () artikel 1 lid 4",
		"av.rechten.uitgesloten = () [] ((klantsoort is consument of termijn > 20 dagen) en niet (klantsoort is zakelijk)) artikel 1",
	}, rows)
}

func TestRowStates(t *testing.T) {
	f := collect(t, `overeenkomst "Verhuur van boten"
    soort overeenkomst
    peildatum 1 mei 2027
partij huurder "Huurder"
    rol    wederpartij
    omvang onbekend
artikel begin "Begin"
    lid over av.levering(begin = meteen, termijn = onbekend) { Meteen. }
    lid over av.levering(begin = na_bedenktijd) { Later. }
bijlage a "Prijzen"
artikel prijs "Prijs"
    lid over consument.prijs(inclusief_btw = ja) { Met btw, zie [a]. }
`)
	states := map[string]facts.State{}
	for _, row := range f.Rows() {
		states[row.Topic+"."+row.Fact+" = "+row.Value] = row.State
		assert.Equal(t, row.Topic == "consument.prijs", row.Annex == "Prijzen")
	}
	assert.Equal(t, map[string]facts.State{
		"kop.soort = overeenkomst":           facts.Known,
		"kop.peildatum = 1 mei 2027":         facts.Known,
		"partij huurder.rol = wederpartij":   facts.Known,
		"partij huurder.omvang = onbekend":   facts.Known,
		"av.levering.begin = meteen":         facts.Contradicted,
		"av.levering.begin = na_bedenktijd":  facts.Contradicted,
		"av.levering.termijn = onbekend":     facts.Unsettled,
		"consument.prijs.inclusief_btw = ja": facts.Known,
	}, states)
}
