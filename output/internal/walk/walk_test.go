package walk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/sample"
	"github.com/akte-lang/akte/output/internal/walk"
)

func TestWords(t *testing.T) {
	article := find(t, "begrippen")
	assert.Equal(t,
		"een inbreuk op de beveiliging als bedoeld in artikel 4 onder 12 AVG en zijn opvolger. "+
			"de site https://winkel.example/a_b?x=1&y=2 met de map klant_data_oud.",
		walk.Words(article.Blocks))
	assert.NotContains(t, walk.Words(find(t, "datalekken").Blocks), "De wet noemt geen uren", "an explanation")
}

func TestWordsOfTables(t *testing.T) {
	annex := sample.Document().Body[7].(*document.Annex)
	assert.Equal(t, "Dienst Prijs per maand Winkel | basis € 125,00 Reservekopie", walk.Words(annex.Blocks))
}

func TestParts(t *testing.T) {
	hidden := &document.Document{Body: []document.Block{&document.Explanation{Blocks: []document.Block{
		&document.Section{Anchor: "uitleg", Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{
			&document.Reference{Pieces: []document.Piece{{Text: "artikel 1", Target: "een"}}},
		}}}},
	}}}}
	assert.Empty(t, walk.Parts(hidden, false))
	assert.Equal(t, map[document.Anchor]bool{"uitleg": true}, walk.Parts(hidden, true))
	assert.Empty(t, walk.Referred(hidden, false))
	assert.Equal(t, map[document.Anchor]bool{"een": true}, walk.Referred(hidden, true))

	parts := walk.Parts(sample.Document(), false)
	for _, anchor := range []document.Anchor{
		"opdrachtgever", "overweging", "algemeen", "begrip-datalek", "datalekken.inhoud.aard", "beveiliging.maatregelen.wachtwoorden", "tarieven",
	} {
		assert.True(t, parts[anchor], anchor)
	}
	assert.False(t, parts[""])
}

func TestTight(t *testing.T) {
	paragraph := &document.Paragraph{}
	item := func(blocks ...document.Block) *document.Item { return &document.Item{Blocks: blocks} }
	list := func(items ...*document.Item) *document.List { return &document.List{Items: items} }
	assert.True(t, walk.Tight(list(item(paragraph), item(paragraph, list(item(paragraph))), item())))
	assert.False(t, walk.Tight(list(item(paragraph), item(paragraph, paragraph))))
	assert.False(t, walk.Tight(list(item(paragraph, list(item(paragraph, &document.Table{}))))))
}

func find(t *testing.T, anchor document.Anchor) *document.Article {
	t.Helper()
	var found *document.Article
	walk.Document(sample.Document(), walk.Visit{Block: func(b document.Block) bool {
		if article, is := b.(*document.Article); is && article.Anchor == anchor {
			found = article
		}
		return true
	}})
	if found == nil {
		t.Fatalf("the sample has no article %s", anchor)
	}
	return found
}
