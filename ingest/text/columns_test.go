package text_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestColumns(t *testing.T) {
	tests := []struct {
		name, content string
		rows          int
	}{
		{"cells that begin below each other", "Post           Voorschot\nSchoonmaak     € 30,00\nLift           € 12,50\n", 3},
		{"cells that end below each other", "Post              Voorschot\nSchoonmaak          € 30,00\nLift             € 1.012,50\n", 3},
		{"tabs", "Post\tVoorschot\nSchoonmaak\t€ 30,00\n", 2},
		{"an empty line between rows", "Huurder              Verhuurder\n\nP. Willemse          A. Minderhoud\n", 2},
		{"one line", "Post              Voorschot\nDe huurder betaalt.\n", 0},
		{"a form", "Naam:             Jansen\nPlaats:           Harlingen\n", 0},
		{"marks", "1.     De huurder      betaalt.\n2.     De verhuurder   levert.\n", 0},
		{"columns that do not meet", "Post     Voorschot per maand\nSchoonmaak en onderhoud          € 30,00\n", 0},
		{"another number of columns", "Post     Bedrag     Btw\nLift     € 12,50\n", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.rows, strings.Count(outlineOf(t, test.content), "row\n"))
		})
	}
}
