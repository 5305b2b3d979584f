package recognise_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/ingest/recognise"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/output/text"
)

// wordsOf returns the words of an outline, marks included.
func wordsOf(o *outline.Outline) []string {
	var b strings.Builder
	var blocks func(list []outline.Block)
	blocks = func(list []outline.Block) {
		for i := range list {
			b.WriteString(" " + list[i].Mark + " " + list[i].Text() + " ")
			for _, row := range list[i].Rows {
				for _, cell := range row {
					blocks(cell.Blocks)
				}
			}
		}
	}
	blocks(o.Blocks)
	return split(b.String())
}

func sourceOf(content string) *source.File { return source.New("import.akte", content) }

func split(s string) []string {
	var list []string
	for _, word := range raw.Split(source.New("x", s)) {
		list = append(list, word.Text)
	}
	return list
}

type failer interface {
	require.TestingT
	Helper()
}

// printed compiles a tree and returns the words that it prints, with its source.
func printed(t failer, file *grammar.File) (words []string, content string) {
	t.Helper()
	content = string(grammar.Format(file))
	parsed, findings := grammar.Parse(sourceOf(content))
	for _, finding := range findings {
		require.False(t, finding.Stops, "%s\n%s", finding.Message.EN, content)
	}
	program, findings := compiler.Compile(&load.Sources{Main: parsed, Files: []*grammar.File{parsed}})
	for _, finding := range findings {
		require.False(t, finding.Stops, "%s %q\n%s", finding.Message.EN, finding.Place.Text(), content)
	}
	document, findings := program.Evaluate(nil)
	require.NotNil(t, document, "%v\n%s", findings, content)
	var out bytes.Buffer
	require.NoError(t, text.Render(&out, document, text.Options{Width: -1}))
	return split(out.String()), content
}

// marks are what somebody may set before a paragraph.
var marks = []string{
	"", "", "", "Artikel 1", "Artikel 2:", "Artikel 3 -", "ARTIKEL 1.", "1.", "2.", "3.", "1.1", "1.2", "2.1", "2.1.1", "(1)", "(2)", "a.", "b.", "c)",
	"a)", "b)", "(a)", "i.", "ii.", "iv)", "1°", "2°.", "-", "•", "*", "–", "I.", "II.", "Hoofdstuk 1", "Hoofdstuk 2", "§ 1", "§2", "Bijlage A:", "Bijlage 1",
	"Bijlage A1", "Lid 1", "lid 2", "A.", "4a.", "10.", "a.)", "1", "Titel I", "Paragraaf 1", "(1", "bis", "26.",
}

// texts are what may stand behind it.
var texts = []string{
	"", "Definities", "Begrippen", "Betaling en prijs", "De huurder betaalt binnen dertig (30) dagen.", "de prijs;", "Tussen:", "Verhuurder:",
	"Volgens artikel 1 lid 2 en artikel 2 onder a geldt dat ook.", "zie lid 1, bijlage A of het tweede lid.", "Artikel 1.1 geldt.", `kop "A"`, `Lid {`,
	"artikel", `tekst { x }`, "{naam}", "[naam]", "* los", "- streep", "| pijp | nog een", "// geen opmerking", `een \ en \* ster*ren* **vet**`, "@label x",
	"Noot \u00a0 hier", "EUR 1.000,00 of 5% of 24 uur", "Versie 3, 6 juni 2018", "e\u0301en", "Dit is een lange zin over van alles en nog wat, zodat hij zeker niet op een titel lijkt; hij loopt door tot over het einde van een regel van honderd tekens.",
	"einde", "voor elke x in y", "als", "anders", "nummer", "Een \"titel\" met aanhaling", "}", "{", "*", "**", "a*b*c", "\\", "ondertekening", "partijen",
}

func outlines() *rapid.Generator[*outline.Outline] {
	return rapid.Custom(func(t *rapid.T) *outline.Outline {
		o := &outline.Outline{Name: "x.txt"}
		for range rapid.IntRange(0, 25).Draw(t, "blocks") {
			o.Blocks = append(o.Blocks, block(t, 0))
		}
		return o
	})
}

func block(t *rapid.T, depth int) outline.Block {
	kinds := []outline.Kind{
		outline.Paragraph, outline.Paragraph, outline.Paragraph, outline.Item, outline.Heading, outline.Note, outline.Break, outline.Table,
	}
	b := outline.Block{
		Kind: rapid.SampledFrom(kinds).Draw(t, "kind"), Gap: rapid.Bool().Draw(t, "gap"), Indent: rapid.IntRange(0, 3).Draw(t, "indent"),
	}
	switch b.Kind {
	case outline.Break:
		return b
	case outline.Table:
		if depth > 1 {
			return outline.Block{Kind: outline.Break}
		}
		for range rapid.IntRange(0, 3).Draw(t, "rows") {
			var row []outline.Cell
			for range rapid.IntRange(0, 3).Draw(t, "cells") {
				cell := outline.Cell{Span: rapid.IntRange(0, 2).Draw(t, "span")}
				for range rapid.IntRange(0, 2).Draw(t, "inside") {
					cell.Blocks = append(cell.Blocks, block(t, depth+1))
				}
				row = append(row, cell)
			}
			b.Rows = append(b.Rows, row)
		}
		return b
	case outline.Heading, outline.Item:
		b.Level = rapid.IntRange(1, 3).Draw(t, "level")
	}
	mark := rapid.SampledFrom(marks).Draw(t, "mark")
	if rapid.Bool().Draw(t, "given") {
		b.Mark, b.Computed = mark, rapid.Bool().Draw(t, "computed")
	} else if mark != "" {
		b.Runs = append(b.Runs, outline.Run{Text: mark + " ", Bold: rapid.Bool().Draw(t, "bold mark")})
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "runs") {
		if i > 0 && rapid.IntRange(0, 3).Draw(t, "break") == 0 {
			b.Runs = append(b.Runs, outline.Run{Break: true})
		}
		look := rapid.IntRange(0, 5).Draw(t, "look")
		words := rapid.OneOf(rapid.SampledFrom(texts), rapid.StringOfN(rapid.RuneFrom([]rune(` aé"{}[]*\|/-@.,:;()§°0123456789AIivx`+"\n\t\u00a0\u00ad")), 0, 12, -1)).Draw(t, "text")
		b.Runs = append(b.Runs, outline.Run{Text: words, Bold: look == 1 || look == 3, Italic: look == 2 || look == 3})
	}
	return b
}

// Whatever the outline, the tree prints its words in their order.
func TestEveryOutlinePrintsItsWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := outlines().Draw(t, "outline")
		options := recognise.Options{Typed: rapid.Bool().Draw(t, "typed"), Parameters: rapid.Bool().Draw(t, "parameters")}
		words, content := printed(t, recognise.Recognise(o, options).File)
		require.Equal(t, wordsOf(o), words, content)
	})
}
