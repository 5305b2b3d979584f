package check

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
)

// factFindings returns the findings about facts in a document.
func factFindings(t *testing.T, text string) diag.List {
	t.Helper()
	var found diag.List
	for _, finding := range Run(compile(t, text)) {
		if strings.HasPrefix(string(finding.Code), "AK05") {
			found.Add(finding)
		}
	}
	return found
}

func TestContradictionNamesItsVariantAndAllPlaces(t *testing.T) {
	program := compile(t, `overeenkomst "Stalling van een caravan"
parameter seizoen keuze(zomer, winter) = zomer
artikel betaling "Betaling"
    lid over betaling.factuur(anker = ontvangst) {
        De termijn begint bij ontvangst. Zie [winter].
    }
    als seizoen is winter
        lid over betaling.factuur(anker = factuurdatum) {
            De termijn begint op de factuurdatum.
        }
    einde
bijlage winter "Winterstalling"
artikel tarief "Tarief"
    lid over betaling.factuur(anker = ontvangst) {
        Ook in de winter begint de termijn bij ontvangst.
    }
`)
	found := Run(program)
	require.Len(t, found, 1)
	assert.Equal(t, diag.Code("AK0503"), found[0].Code)
	assert.Equal(t, diag.Error, found[0].Severity)
	assert.Contains(t, found[0].Message.NL, "als seizoen = winter")
	assert.Equal(t, "anker = factuurdatum", found[0].Place.Text())
	require.Len(t, found[0].Notes, 2)
	places := program.View().Places()
	assert.Equal(t, "artikel 1 lid 1", places.At(found[0].Notes[0].Place))
	assert.Equal(t, "artikel 1 lid 1 van Bijlage A", places.At(found[0].Notes[1].Place))
}

func TestProposalsWeighLess(t *testing.T) {
	found := factFindings(t, `overeenkomst "Stalling van een caravan"
artikel betaling "Betaling"
    lid over betaling.factuur(anker = ontvangst) {
        De termijn begint bij ontvangst.
    }
    lid
        over betaling.factuur(anker = factuurdatum, termijn = 8 dagen)  // voorstel
    {
        De termijn begint op de factuurdatum en duurt 10 dagen.
    }
`)
	require.Len(t, found, 3)
	for _, finding := range found {
		assert.Equal(t, diag.Info, finding.Severity, finding.Code)
		if finding.Code != "AK0509" {
			assert.Contains(t, finding.Notes[len(finding.Notes)-1].Text.NL, "voorstel")
		}
	}
}

func TestStartMissingInOneVariant(t *testing.T) {
	found := factFindings(t, `overeenkomst "Stalling van een caravan"
parameter seizoen keuze(zomer, winter) = zomer
artikel betaling "Betaling"
    lid over betaling.factuur(termijn = 8 dagen) {
        De termijn om te betalen is 8 dagen.
    }
    als seizoen is zomer
        lid over betaling.factuur(anker = ontvangst) {
            Die termijn begint bij ontvangst.
        }
    einde
`)
	require.Len(t, found, 1)
	assert.Equal(t, diag.Code("AK0504"), found[0].Code)
	assert.Contains(t, found[0].Message.NL, "als seizoen = winter")
	assert.NotEmpty(t, found[0].Notes, "not every lid was marked")
}

func TestVagueTermThatNoLidReplaces(t *testing.T) {
	const text = `overeenkomst "Stalling van een caravan"
artikel levering "Afgifte"
    lid over av.levering(begin = meteen) {
        De stalhouder geeft de caravan zo spoedig mogelijk af.
    }
`
	found := factFindings(t, text)
	require.Len(t, found, 1)
	assert.Equal(t, diag.Code("AK0505"), found[0].Code)
	assert.Equal(t, diag.Info, found[0].Severity, "nobody asked for a term here")
	assert.Equal(t, "zo spoedig mogelijk", found[0].Place.Text())
	assert.Empty(t, factFindings(t, text+`    lid over av.levering(termijn = 2 dagen, anker = betaling) {
        Dat is binnen 2 dagen na betaling.
    }
`))
}

func TestTwoDurationsForOneDuty(t *testing.T) {
	document := func(sentence string) string {
		return `overeenkomst "Stalling van een caravan"
artikel lek "Datalekken"
    lid over avg.datalek(termijn = 24 uur, anker = ontdekking) {
        ` + sentence + `
    }
`
	}
	for _, sentence := range []string{
		"Een datalek wordt binnen 24 uur, maar uiterlijk binnen 48 uur na de ontdekking gemeld.",
		"Een datalek wordt binnen 24 uur en in elk geval onverwijld na de ontdekking gemeld.",
		"Een datalek wordt zo spoedig mogelijk, doch niet later dan 24 uur na de ontdekking gemeld.",
	} {
		found := factFindings(t, document(sentence))
		require.Len(t, found, 1, sentence)
		assert.Equal(t, diag.Code("AK0506"), found[0].Code)
	}
	for _, sentence := range []string{
		"Een datalek wordt binnen 24 uur na de ontdekking gemeld, en een verslag volgt binnen 48 uur.",
		"Onverwijld na de ontdekking begint het onderzoek; de melding volgt binnen 24 uur na de ontdekking.",
		"Een datalek wordt binnen 24 uur of 1440 minuten na de ontdekking gemeld.",
	} {
		assert.Empty(t, factFindings(t, document(sentence)), sentence)
	}
}

func TestValueInItemsAndChoices(t *testing.T) {
	assert.Empty(t, factFindings(t, `overeenkomst "Stalling van een caravan"
parameter haast janee = nee
artikel betaling "Betaling" over betaling.factuur(termijn = 8 dagen, anker = ontvangst)
    lid {
        De huurder betaalt:
        - de huur binnen {als haast}3 dagen{anders}8 dagen{einde} na ontvangst;
        - de schoonmaak bij vertrek.
    }
`), "the prose of the article is that of all its leden")
	found := factFindings(t, `overeenkomst "Stalling van een caravan"
artikel kosten "Kosten"
    lid over betaling.incasso(minimum = € 40, opslag = 15%) {
        De kosten zijn 10% van de huur en ten minste € 40.
    }
`)
	require.Len(t, found, 1)
	assert.Equal(t, diag.Code("AK0508"), found[0].Code)
	assert.Equal(t, "10%", found[0].Place.Text())
}
