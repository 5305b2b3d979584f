package annotate

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

const unmarked = `overeenkomst "Onderhoud van een website"

partij maker "Opdrachtnemer"
    rol gebruiker, verwerker

partij klant "Opdrachtgever"
    rol wederpartij, verwerkingsverantwoordelijke

parameter betaaltermijn duur = 14 dagen

artikel betaling "Betaling"

    lid {
        Facturen worden betaald binnen {betaaltermijn} na de factuurdatum.
    }

    lid rente
        negeer AK0404 "zo is het afgesproken"
    {
        Daarna is de wettelijke rente verschuldigd.
    }

    lid
        over betaling.incasso
    {
        Opdrachtnemer stuurt kosteloos een aanmaning.
    }

artikel datalekken "Datalekken"

    lid {
        Opdrachtnemer meldt een datalek aan Opdrachtgever binnen 24 uur na de ontdekking ervan.
    }
    lid { De melding noemt: }

    tekst {
        Partijen lezen dit samen door.
    }
`

func propose(t *testing.T, text string) (*compiler.Program, []Proposal) {
	t.Helper()
	program := compile(t, text)
	proposals, err := Propose(program)
	require.NoError(t, err)
	return program, proposals
}

func TestPropose(t *testing.T) {
	_, proposals := propose(t, unmarked)
	var lines []string
	for _, p := range proposals {
		lines = append(lines, p.Line())
	}
	assert.Equal(t, []string{
		"over betaling.factuur(termijn = betaaltermijn, anker = factuurdatum)  // voorstel",
		"over betaling.rente(maatstaf = wettelijk)  // voorstel",
		"over avg.bijstand(taken = melding)  // voorstel",
		"over avg.datalek(termijn = 24 uur, anker = ontdekking)  // voorstel",
	}, lines)
	for _, p := range proposals {
		for _, fact := range p.Facts {
			require.NotEmpty(t, fact.Evidence)
			for _, e := range fact.Evidence {
				assert.NotEmpty(t, e.Text)
				assert.NotEmpty(t, e.Place.Text())
			}
		}
	}
}

func TestApplyKeepsTheLayout(t *testing.T) {
	program, proposals := propose(t, unmarked)
	text, err := Apply(program, proposals)
	require.NoError(t, err)
	assert.Contains(t, text, `    lid rente
        negeer AK0404 "zo is het afgesproken"
        over betaling.rente(maatstaf = wettelijk)  // voorstel
    {
        Daarna`)
	assert.Contains(t, text, `    lid
        over avg.bijstand(taken = melding)  // voorstel
        over avg.datalek(termijn = 24 uur, anker = ontdekking)  // voorstel
    {
        Opdrachtnemer meldt`)
	assert.Contains(t, text, "    lid { De melding noemt: }\n", "a text that was not laid out keeps its other lines")
	_, again := propose(t, text)
	assert.Empty(t, again, "every lid that got kenmerken is left alone")
}

func TestApplyLaysOutWhatWasLaidOut(t *testing.T) {
	canonical := strings.Replace(unmarked, "    }\n    lid { De melding noemt: }\n", "    }\n", 1)
	program, proposals := propose(t, canonical)
	text, err := Apply(program, proposals)
	require.NoError(t, err)
	file, findings := grammar.Parse(source.New("voorbeeld.akte", text))
	require.Empty(t, findings)
	assert.Equal(t, string(grammar.Format(file)), text)
	assert.Contains(t, text, "over avg.bijstand(taken = melding)                      // voorstel\n")
}

func TestApplyKeepsLineEndsAndIndentation(t *testing.T) {
	program, proposals := propose(t, "overeenkomst \"A\"\r\nartikel \"Betaling\"\r\n\ttekst slot {\r\n\t\tFacturen worden betaald binnen 14 dagen na de factuurdatum.\r\n\t}\r\n")
	require.Len(t, proposals, 1)
	text, err := Apply(program, proposals)
	require.NoError(t, err)
	assert.Contains(t, text, "\ttekst slot\r\n\t    over betaling.factuur(termijn = 14 dagen, anker = factuurdatum)  // voorstel\r\n\t{\r\n")
	assert.NotContains(t, strings.ReplaceAll(text, "\r\n", ""), "\n")
}

func TestNothingForDefinitionsAndExplanations(t *testing.T) {
	_, proposals := propose(t, `overeenkomst "A"
artikel "Betaling" over betaling.factuur
    begrip "Termijn" {
        Facturen worden betaald binnen 14 dagen na de factuurdatum.
    }
    lid {
        Facturen worden betaald binnen 14 dagen na de factuurdatum.
    }
    toelichting {
        Facturen worden betaald binnen 14 dagen na de factuurdatum.
    }
`)
	assert.Empty(t, proposals, "the article says itself what its leden are about")
}

func TestContradictoryHintsTellNothing(t *testing.T) {
	_, proposals := propose(t, `overeenkomst "Huur"
artikel betaling "Betaling"
    lid {
        Facturen worden betaald binnen 14 dagen na de factuurdatum. Facturen voor materiaal worden betaald
        binnen 30 dagen na ontvangst.
    }
`)
	for _, p := range proposals {
		for _, fact := range p.Facts {
			assert.NotEqual(t, "anker", fact.Name, "one sentence says the date, the other the receipt")
		}
	}
}

func FuzzPropose(f *testing.F) {
	f.Add(unmarked)
	f.Add("overeenkomst \"A\"\nartikel \"Datalek\"\n\tlid { Een datalek wordt binnen {x} gemeld. }\nparameter x duur")
	f.Add("overeenkomst \"A\"\r\nartikel \"Betaling\"\r\n  lid{Facturen worden binnen 3 dagen na factuurdatum betaald.}")
	f.Add("overeenkomst \"A\"\nartikel \"Audit\"\nlid {\n- persoonsgegevens \"x\"\n- b\n}")
	f.Fuzz(func(t *testing.T, text string) {
		sources, findings, err := load.Load(fstest.MapFS{"a.akte": {Data: []byte(text)}}, "a.akte", clauses.FS)
		if err != nil || findings.Count(diag.Error) > 0 {
			return
		}
		program, before := compiler.Compile(sources)
		proposals, err := Propose(program)
		require.NoError(t, err)
		after, err := Apply(program, proposals)
		require.NoError(t, err)
		if before.Count(diag.Error) > 0 || len(proposals) == 0 {
			return
		}
		sources, findings, err = load.Load(fstest.MapFS{"a.akte": {Data: []byte(after)}}, "a.akte", clauses.FS)
		require.NoError(t, err)
		require.Zero(t, findings.Count(diag.Error), "%s", after)
		_, found := compiler.Compile(sources)
		require.Zero(t, found.Count(diag.Error), "%v\n%s", found, after)
	})
}
