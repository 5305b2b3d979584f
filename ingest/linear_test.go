package ingest_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/ingest"
)

// TestLong imports what is long in one way only: it ends, which it would not if
// the time grew with the square of the length.
func TestLong(t *testing.T) {
	for name, content := range map[string]string{
		"breaks.html":      "<p>" + strings.Repeat("a<br>", 100_000),
		"table.md":         "|a|b|\n|-|-|\n" + strings.Repeat("|x|y|\n", 50_000),
		"columns.txt":      strings.Repeat("a     b     c\n", 30_000),
		"quantities.txt":   strings.Repeat("dertig (30) dagen € 1.000,00 5% ", 10_000),
		"superscript.html": strings.Repeat("m<sup>2</sup> ", 30_000),
		"main.html":        "<main>" + strings.Repeat("<aside>", 50_000),
	} {
		t.Run(name, func(t *testing.T) {
			result := ingest.Import(name, []byte(content), ingest.Options{Parameters: true})
			assert.True(t, len(result.Source) > 0 || result.Findings.Stops(), "it says something of all")
		})
	}
}
