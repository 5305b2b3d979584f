package check_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/compiler/check"
)

func TestQuantitiesOfAText(t *testing.T) {
	text := "Binnen dertig (30) dagen is € 1.000,- verschuldigd, met 5% rente."
	var found []string
	for _, q := range check.Quantities(text) {
		found = append(found, text[q.Start:q.End]+" = "+q.Value.String())
	}
	assert.Equal(t, []string{"dertig (30) dagen = 30 dagen", "€ 1.000,- = € 1.000,00", "5% = 5%"}, found)
}

func TestRespell(t *testing.T) {
	assert.Equal(t, "zij mag te allen tijde opzeggen.", check.Respell("Zij mag ten allen tijden opzeggen."))
	assert.Equal(t, "zij mag opzeggen.", check.Respell("Zij mag opzeggen."))
}
