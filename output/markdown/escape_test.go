package markdown_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/markdown"
)

// Only what would mean something is escaped, so that the source stays readable.
func TestEscapesAreFew(t *testing.T) {
	for given, want := range map[string]string{
		"De map klant_data_oud.":          "De map klant_data_oud.",
		"_nadruk_":                        `\_nadruk\_`,
		"5 * 3 = 15 (15%)":                "5 * 3 = 15 (15%)",
		"*let op*":                        `\*let op\*`,
		"1. begin":                        `1\. begin`,
		"1) begin":                        `1\) begin`,
		"1.1 begin":                       "1.1 begin",
		"2018 was lang geleden. 1. einde": "2018 was lang geleden. 1. einde",
		"- begin":                         `\- begin`,
		"-begin - midden":                 "-begin - midden",
		"+ begin":                         `\+ begin`,
		"# begin":                         `\# begin`,
		"C# en nr. #5":                    "C# en nr. #5",
		"> begin":                         `\> begin`,
		"a > b < c":                       "a > b < c",
		"<b>":                             `\<b>`,
		"Jansen & Zn. R&D":                "Jansen & Zn. R&D",
		"&copy; &#65;":                    `\&copy; \&#65;`,
		"[naam invullen]":                 `\[naam invullen]`,
		`C:\map\*`:                        `C:\map\\\*`,
		"a | b":                           "a | b",
		"einde!":                          "einde!",
		"https://a.nl/b_c":                "https://a.nl/b_c",
		"https://a.nl/*b*":                `https\://a.nl/\*b\*`,
		"www.a.nl/_b":                     `www\.a.nl/\_b`,
	} {
		d := &document.Document{Body: []document.Block{&document.Paragraph{Inlines: []document.Inline{&document.Words{Text: given}}}}}
		assert.Equal(t, want+"\n", render(t, d, markdown.Options{}))
		assertSameWords(t, d)
	}
}

func FuzzWords(f *testing.F) {
	for _, seed := range []string{"a*b* c", "[x](y)", "`a`", "<https://a.b>", "1. x", "\\", "![", "&amp;", "~~a~~", "a|b\n-|-", "=\n", "\x00", "\u00a0-"} {
		f.Add(seed, seed)
	}
	f.Fuzz(func(t *testing.T, first, second string) {
		words := []document.Inline{&document.Words{Text: first}, &document.Words{Text: second}}
		assertSameWords(t, &document.Document{Title: first, Body: []document.Block{
			&document.Paragraph{Inlines: words},
			&document.Article{Anchor: "deel", Mark: second, Title: first},
			&document.Clause{Mark: first, Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{
				&document.Words{Text: first}, &document.Emphasis{Inlines: words},
				&document.Reference{Pieces: []document.Piece{{Text: second, Target: "deel"}}},
				&document.Words{Text: second},
			}}}},
			&document.Table{Head: []document.Cell{words}, Rows: [][]document.Cell{{words}}},
		}})
	})
}
