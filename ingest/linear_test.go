package ingest_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/ingest"
)

// TestLinear imports what is long in one way only, and takes no more than linear
// time for it: the square of these lengths would be minutes.
func TestLinear(t *testing.T) {
	for name, content := range map[string]string{
		"breaks.html":      "<p>" + strings.Repeat("a<br>", 100_000),
		"table.md":         "|a|b|\n|-|-|\n" + strings.Repeat("|x|y|\n", 50_000),
		"columns.txt":      strings.Repeat("a     b     c\n", 30_000),
		"quantities.txt":   strings.Repeat("dertig (30) dagen € 1.000,00 5% ", 10_000),
		"superscript.html": strings.Repeat("m<sup>2</sup> ", 30_000),
		"main.html":        "<main>" + strings.Repeat("<aside>", 50_000),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			result := ingest.Import(name, []byte(content), ingest.Options{Parameters: true})
			assert.True(t, len(result.Source) > 0 || result.Findings.Stops(), "it says something of all")
			assert.Less(t, time.Since(start), 20*time.Second)
		})
	}
}
