package text_test

import (
	"strings"
	"testing"

	"github.com/rivo/uniseg"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/sample"
	"github.com/akte-lang/akte/output/text"
)

func TestGolden(t *testing.T) {
	for name, options := range map[string]text.Options{
		"sample":  {},
		"preview": {Explanations: true, Deviations: true},
		"narrow":  {Width: 32},
		"mail":    {Width: -1},
	} {
		t.Run(name, func(t *testing.T) {
			sample.Golden(t, "testdata/"+name+".txt", render(t, sample.Document(), options))
		})
	}
}

// Nothing but the words of the document, in their order, at any width.
func TestWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := sample.Documents().Draw(t, "document")
		options := text.Options{
			Explanations: rapid.Bool().Draw(t, "explanations"),
			Width:        rapid.IntRange(-1, 100).Draw(t, "width"),
		}
		want := sample.Words(wordsOf(d, options.Explanations))
		written := render(t, d, options)
		require.Equal(t, want, sample.Words(written), written)
		for line := range strings.Lines(written) {
			require.Equal(t, strings.TrimRight(line, " \n")+"\n", line, "white space at the end of a line")
		}
		require.NotContains(t, written, "\n\n\n")
	})
}

func TestWrapping(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.IntRange(10, 90).Draw(t, "width")
		mark := rapid.SampledFrom([]string{"1.", "2.10", "§ 3", "(a)"}).Draw(t, "mark")
		words := rapid.SliceOfN(rapid.SampledFrom([]string{"lid", "24\u00a0uur", "日本", "é", "overeenkomst"}), 1, 60).Draw(t, "words")
		written := render(t, &document.Document{Body: []document.Block{&document.Clause{Mark: mark, Blocks: []document.Block{
			&document.Paragraph{Inlines: []document.Inline{&document.Words{Text: strings.Join(words, " ")}}},
		}}}}, text.Options{Width: width})

		indent := strings.Repeat(" ", uniseg.StringWidth(mark)+1)
		lines := strings.Split(strings.TrimSuffix(written, "\n"), "\n")
		for i, line := range lines {
			rest, hangs := strings.CutPrefix(line, indent)
			if i == 0 {
				rest, hangs = strings.CutPrefix(line, mark+" ")
			}
			require.True(t, hangs, line)
			require.NotEqual(t, ' ', rune(rest[0]), "set in too far")
			if strings.Contains(rest, " ") {
				require.LessOrEqual(t, uniseg.StringWidth(line), width, line)
			}
			if i+1 < len(lines) {
				next, _, _ := strings.Cut(strings.TrimLeft(lines[i+1], " "), " ")
				require.Greater(t, uniseg.StringWidth(line+" "+next), width, "the next word would have fitted: %q", line)
			}
			require.NotRegexp(t, `24$`, rest, "a number parted from its unit")
		}
	})
}

func TestTables(t *testing.T) {
	cell := func(text string) document.Cell { return document.Cell{&document.Words{Text: text}} }
	table := &document.Table{
		Head: []document.Cell{cell("Dienst"), cell("Prijs"), cell("")},
		Rows: [][]document.Cell{
			{cell("Hosting"), cell("€ 5"), cell("per maand")},
			{cell("Mail"), cell(""), cell("")},
			{cell(""), cell("日本"), cell("x")},
		},
	}
	d := &document.Document{Body: []document.Block{table}}
	assert.Equal(t, "Dienst   Prijs\nHosting  € 5    per maand\nMail\n         日本   x\n", render(t, d, text.Options{}))
	assert.Equal(t, "Dienst\n  Prijs\n\nHosting\n  € 5\n  per\n  maand\n\nMail\n\n  日本\n  x\n", render(t, d, text.Options{Width: 9}))
}

func FuzzWords(f *testing.F) {
	for _, seed := range []string{"a b", "\x00\x1b[31m", "\xff\xfe", "a\u2028b", "  ", "\u200b", "👩‍⚖️ 日本", "\t\n"} {
		f.Add(seed, 20)
	}
	f.Fuzz(func(t *testing.T, words string, width int) {
		d := &document.Document{Title: words, Body: []document.Block{&document.Clause{Mark: words, Blocks: []document.Block{
			&document.Paragraph{Inlines: []document.Inline{&document.Words{Text: words}}},
		}}}}
		written := render(t, d, text.Options{Width: width})
		assert.Equal(t, sample.Words(wordsOf(d, false)), sample.Words(written))
		assert.NotRegexp(t, `[\x00-\x09\x0b-\x1f\x7f]`, written)
	})
}

func render(t require.TestingT, d *document.Document, options text.Options) string {
	var b strings.Builder
	require.NoError(t, text.Render(&b, d, options))
	return b.String()
}
