package markdown_test

import (
	"strings"
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

// Markup changes what the characters beside it mean.
func TestTextBesideMarkup(t *testing.T) {
	words := func(text string) document.Inline { return &document.Words{Text: text} }
	italic := func(inlines ...document.Inline) document.Inline { return &document.Emphasis{Inlines: inlines} }
	link := func(text string) document.Inline {
		return &document.Reference{Pieces: []document.Piece{{Text: text, Target: "deel"}}}
	}
	for want, inlines := range map[string][]document.Inline{
		"Zie *b*.":                           {words("Zie "), italic(words("b")), words(".")},
		"a*b*c":                              {words("a"), italic(words("b")), words("c")},
		"<em>(b)</em>":                       {italic(words("(b)"))},
		"*a*<em>b</em>":                      {italic(words("a")), italic(words("b"))},
		"<em>a *b*</em>":                     {italic(words("a "), italic(words("b")))},
		"<em>[a](#deel)</em>":                {italic(link("a"))},
		`\*<em>b</em>`:                       {words("*"), italic(words("b"))},
		`\_*b*`:                              {words("_"), italic(words("b"))},
		`Let op\![a](#deel)!`:                {words("Let op!"), link("a"), words("!")},
		`[\[a\]](#deel)`:                     {link("[a]")},
		`[zie www\.a.nl](#deel)`:             {link("zie www.a.nl")},
		`https\://a.nl/*b*`:                  {words("https://a.nl/"), italic(words("b"))},
		"https://a.nl/ *b*":                  {words("https://a.nl/ "), italic(words("b"))},
		`a\\*b*`:                             {words(`a\`), italic(words("b"))},
		"Jansen &*b*":                        {words("Jansen &"), italic(words("b"))},
		"&[amp](#deel);":                     {words("&"), link("amp"), words(";")},
		"<[b](#deel)>":                       {words("<"), link("b"), words(">")},
		"1[a](#deel). b":                     {words("1"), link("a"), words(". b")},
		"12 *maanden*":                       {&document.Value{Text: "12"}, words(" "), italic(words("maanden"))},
		`12\. b`:                             {&document.Value{Text: "12"}, words(". b")},
		"snake_case":                         {words("snake"), &document.TermUse{Text: "_"}, words("case")},
		"[a](https://a.nl/?b=1&amp;copy;=2)": {&document.Law{Pieces: []document.LawPiece{{Text: "a", URL: "https://a.nl/?b=1&copy;=2"}}}},
	} {
		d := &document.Document{Body: []document.Block{
			&document.Paragraph{Inlines: inlines},
			&document.Clause{Anchor: "deel", Mark: "1."},
		}}
		got, _, _ := strings.Cut(render(t, d, markdown.Options{}), "\n")
		assert.Equal(t, want, got)
		assertSameWords(t, d)
	}
}

func TestBarsInTables(t *testing.T) {
	d := &document.Document{Body: []document.Block{&document.Table{
		Head: []document.Cell{{&document.Words{Text: `a|b`}}},
		Rows: [][]document.Cell{{{&document.Words{Text: `a\|b`}}}, {{&document.Words{Text: `a\`}}}, {{}}},
	}}}
	assert.Equal(t, "| a\\|b |\n| --- |\n| a\\\\&#124;b |\n| a\\\\ |\n|  |\n", render(t, d, markdown.Options{}))
	assertSameWords(t, d)
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
