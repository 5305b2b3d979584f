package grammar_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/text"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// benchSize is about the size in bytes of the document that is parsed.
const benchSize = 2 << 20

// sentences are the words of the generated document.
var sentences = []string{
	"De verhuurder stelt de ruimte op de eerste dag van de huur schoon en leeg ter beschikking.",
	"Wie de sleutel kwijtraakt, meldt dat dezelfde dag en betaalt de kosten van een nieuw slot.",
	"Gebreken die het gebruik hinderen, worden zo snel verholpen als redelijkerwijs mogelijk is.",
	"Na afloop levert de huurder de ruimte op in de staat waarin hij haar heeft aangetroffen.",
	"Een klacht over de rekening wordt schriftelijk ingediend, met vermelding van het nummer ervan.",
}

// generate returns a document of at least size bytes, with kenmerken on every
// lid, and the like text in Markdown.
func generate(size int) (akte, markdown string) {
	var a, m strings.Builder
	a.WriteString("overeenkomst \"Huur van een oefenruimte\"\n    kenmerken volledig\n\nparameter termijn duur = 14 dagen\n")
	for n := 0; a.Len() < size; n++ {
		fmt.Fprintf(&a, "\nartikel deel%d \"Bepaling %d\"\n", n, n)
		fmt.Fprintf(&m, "\n## Bepaling %d\n", n)
		for l := range 4 {
			fmt.Fprintf(&a, "\n    lid lid%d\n        over av.opzegging(termijn_gebruiker = termijn, email_volstaat = ja),\n"+
				"             av.levering(termijn = 14 dagen, begin = meteen + na_bedenktijd)\n    {\n", l)
			fmt.Fprintf(&m, "\n%d. ", l+1)
			for s := range 4 {
				fmt.Fprintf(&a, "        %s\n", sentences[(n+l+s)%len(sentences)])
				fmt.Fprintf(&m, "   %s\n", sentences[(n+l+s)%len(sentences)])
			}
			a.WriteString("        Dit gebeurt binnen {termijn}, *tenzij* [deel0.lid1] anders bepaalt:\n" +
				"        - bij schade aan de vloer;\n        - bij verlies van de sleutel.\n    }\n")
			m.WriteString("   Dit gebeurt binnen `termijn`, *tenzij* [deel0](#deel0) anders bepaalt:\n\n" +
				"   - bij schade aan de vloer;\n   - bij verlies van de sleutel.\n")
		}
	}
	return a.String(), m.String()
}

// BenchmarkParse parses a document of two megabytes and reports how fast that
// is as a share of the speed of goldmark on the like text.
func BenchmarkParse(b *testing.B) {
	akte, markdown := generate(benchSize)
	_, findings := grammar.Parse(source.New("groot.akte", akte))
	require.Empty(b, findings)
	parser := goldmark.DefaultParser()
	b.SetBytes(int64(len(akte)))
	b.ReportAllocs()
	var ours, theirs time.Duration
	for b.Loop() {
		start := time.Now()
		grammar.Parse(source.New("groot.akte", akte))
		ours += time.Since(start)

		b.StopTimer()
		start = time.Now()
		parser.Parse(text.NewReader(bytes.Clone([]byte(markdown))))
		theirs += time.Since(start)
		b.StartTimer()
	}
	speed := float64(len(akte)) / ours.Seconds()
	reference := float64(len(markdown)) / theirs.Seconds()
	b.ReportMetric(speed/reference, "x-goldmark")
}
