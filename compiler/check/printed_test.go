package check

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPrintedQuantitiesAndSentences(t *testing.T) {
	program := compile(t, `overeenkomst "Vervoer van piano's"
parameter wachttijd duur = 15 minuten
artikel vervoer "Vervoer"
    lid {
        De vervoerder wacht {wachttijd}. Daarna kost elk uur € 40; lopen kost twintig (20) procent.
    }
    toelichting {
        Vroeger was het 10 minuten.
    }
`)
	var passages []*Passage
	Passages(program, func(p *Passage) { passages = append(passages, p) })
	require.Len(t, passages, 2)
	var texts []string
	for _, q := range passages[0].Printed() {
		texts = append(texts, passages[0].Text[q.Start:q.End])
		assert.Equal(t, q.Node != nil, q.Value.String() == "15 minuten", "filled in, or typed")
	}
	assert.Equal(t, []string{"15 minuten", "€ 40", "twintig (20) procent"}, texts)
	var sentences []string
	for _, span := range passages[0].Sentences() {
		sentences = append(sentences, passages[0].Text[passages[0].Words[span[0]].Start:passages[0].Words[span[1]].End])
	}
	assert.Equal(t, []string{
		"De vervoerder wacht 15 minuten", "Daarna kost elk uur € 40", "lopen kost twintig (20) procent",
	}, sentences)
	assert.Equal(t, "10 minuten", passages[1].Text[passages[1].Printed()[0].Start:passages[1].Printed()[0].End])
}
