package output_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output"
)

func TestFormatsAreFound(t *testing.T) {
	names, extensions := map[string]bool{}, map[string]bool{}
	for _, format := range output.Formats() {
		assert.False(t, names[format.Name], format.Name)
		assert.False(t, extensions[format.Extension], format.Extension)
		names[format.Name], extensions[format.Extension] = true, true
		assert.Regexp(t, `^\.[a-z]+$`, format.Extension)
		assert.Regexp(t, `^[a-z]+/[a-z]+(; charset=utf-8)?$`, format.MediaType)

		byName, found := output.ByName(strings.ToUpper(format.Name))
		require.True(t, found, format.Name)
		assert.Equal(t, format.Extension, byName.Extension)
		byExtension, found := output.ByExtension(strings.ToUpper(format.Extension))
		require.True(t, found, format.Extension)
		assert.Equal(t, format.Name, byExtension.Name)
	}
	_, found := output.ByName("wordperfect")
	assert.False(t, found)
	_, found = output.ByExtension(".wp5")
	assert.False(t, found)
}

// Every kind of part leaves its words in every format.
func TestEveryKindIsInEveryFormat(t *testing.T) {
	parts := everyKind()
	visitor, inlineVisitor := reflect.TypeFor[document.Visitor](), reflect.TypeFor[document.InlineVisitor]()
	for _, kinds := range []reflect.Type{visitor, inlineVisitor} {
		for i := range kinds.NumMethod() {
			assert.Contains(t, parts, kinds.Method(i).Name, "a kind without a case here")
		}
	}
	for _, format := range output.Formats() {
		for kind, block := range parts {
			written := render(t, format, &document.Document{Title: "Titel", Body: []document.Block{block}},
				output.Options{Explanations: true})
			for word := range strings.FieldsSeq(wanted(kind)) {
				assert.Contains(t, written, word, "%s in %s", kind, format.Name)
			}
		}
	}
}

// wanted returns the words that the part of a kind prints.
func wanted(kind string) string {
	switch kind {
	case "Chapter", "Article", "Annex":
		return "merk" + kind + " titel" + kind + " tekst" + kind
	case "Clause":
		return "merk" + kind + " tekst" + kind
	case "Definition":
		return "naam" + kind + " ook" + kind + " tekst" + kind
	case "Parties":
		return "aanhef" + kind + " merk" + kind + " titel" + kind + " tekst" + kind + " slot" + kind
	case "Signature":
		return "titel" + kind + " naam" + kind + " vertegenwoordiger" + kind
	case "List":
		return "merk" + kind + " tekst" + kind
	case "Table":
		return "kop" + kind + " cel" + kind
	}
	return "tekst" + kind
}

func everyKind() map[string]document.Block {
	words := func(kind string) []document.Inline { return []document.Inline{&document.Words{Text: kind}} }
	text := func(kind string) []document.Block {
		return []document.Block{&document.Paragraph{Inlines: words("tekst" + kind)}}
	}
	inline := func(i document.Inline) document.Block { return &document.Paragraph{Inlines: []document.Inline{i}} }
	return map[string]document.Block{
		"Chapter":     &document.Chapter{Mark: "merkChapter", Title: "titelChapter", Blocks: text("Chapter")},
		"Article":     &document.Article{Mark: "merkArticle", Title: "titelArticle", Blocks: text("Article")},
		"Clause":      &document.Clause{Mark: "merkClause", Blocks: text("Clause")},
		"Section":     &document.Section{Blocks: text("Section")},
		"Heading":     &document.Heading{Text: "tekstHeading"},
		"Definition":  &document.Definition{Name: "naamDefinition", Also: []string{"ookDefinition"}, Blocks: text("Definition")},
		"Annex":       &document.Annex{Mark: "merkAnnex", Title: "titelAnnex", Blocks: text("Annex")},
		"Explanation": &document.Explanation{Blocks: text("Explanation")},
		"Paragraph":   text("Paragraph")[0],
		"Parties": &document.Parties{
			Intro:   "aanhefParties",
			Entries: []*document.PartyEntry{{Mark: "merkParties", Title: "titelParties", Blocks: text("Parties")}},
			Blocks:  []document.Block{&document.Paragraph{Inlines: words("slotParties")}},
		},
		"Signature": &document.Signature{Signatories: []document.Signatory{
			{Title: "titelSignature", Name: "naamSignature", Representative: "vertegenwoordigerSignature"},
		}},
		"List":      &document.List{Items: []*document.Item{{Mark: "merkList", Blocks: text("List")}}},
		"Table":     &document.Table{Head: []document.Cell{words("kopTable")}, Rows: [][]document.Cell{{words("celTable")}}},
		"Words":     inline(&document.Words{Text: "tekstWords"}),
		"Value":     inline(&document.Value{Text: "tekstValue"}),
		"Reference": inline(&document.Reference{Pieces: []document.Piece{{Text: "tekstReference"}}}),
		"Law":       inline(&document.Law{Pieces: []document.LawPiece{{Text: "tekstLaw"}}}),
		"TermUse":   inline(&document.TermUse{Text: "tekstTermUse"}),
		"Emphasis":  inline(&document.Emphasis{Inlines: words("tekstEmphasis")}),
	}
}

func TestExplanationsOnRequestOnly(t *testing.T) {
	d := &document.Document{Title: "Titel", Body: []document.Block{everyKind()["Explanation"]}}
	for _, format := range output.Formats() {
		assert.NotContains(t, render(t, format, d, output.Options{}), "tekstExplanation", format.Name)
	}
}

// A disk that is full is an error, not half a contract.
func TestWriterErrorsAreTold(t *testing.T) {
	full := errors.New("schijf vol")
	d := &document.Document{Title: "Titel", Body: []document.Block{everyKind()["Table"]}}
	for _, format := range output.Formats() {
		assert.ErrorIs(t, format.Render(failing{full}, d, output.Options{}), full, format.Name)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestEmptyDocument(t *testing.T) {
	for _, format := range output.Formats() {
		assert.NotPanics(t, func() { render(t, format, &document.Document{}, output.Options{Deviations: true}) }, format.Name)
	}
}

func render(t require.TestingT, format output.Format, d *document.Document, options output.Options) string {
	var b strings.Builder
	require.NoError(t, format.Render(&b, d, options), "as "+format.Name)
	return b.String()
}
