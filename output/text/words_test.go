package text_test

import (
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/clean"
	"github.com/akte-lang/akte/output/internal/walk"
)

// wordsOf returns the words of a document in order, read from its parts without
// any layout.
func wordsOf(d *document.Document, explanations bool) string {
	parts := append([]string{d.Title}, blockWords(d.Body, explanations)...)
	return clean.Text(strings.Join(parts, " "))
}

func blockWords(blocks []document.Block, explanations bool) []string {
	var words []string
	for _, block := range blocks {
		inner := func(blocks []document.Block) { words = append(words, blockWords(blocks, explanations)...) }
		say := func(parts ...string) { words = append(words, parts...) }
		switch b := block.(type) {
		case *document.Chapter:
			say(b.Mark, b.Title)
			inner(b.Blocks)
		case *document.Article:
			say(b.Mark, b.Title)
			inner(b.Blocks)
		case *document.Annex:
			say(b.Mark, b.Title)
			inner(b.Blocks)
		case *document.Clause:
			say(b.Mark)
			inner(b.Blocks)
		case *document.Section:
			inner(b.Blocks)
		case *document.Heading:
			say(b.Text)
		case *document.Definition:
			say(strings.Join(append([]string{b.Name}, b.Also...), ", "))
			inner(b.Blocks)
		case *document.Parties:
			say(b.Intro)
			for _, entry := range b.Entries {
				say(entry.Mark)
				if entry.Title != "" {
					say(entry.Title + ":")
				}
				inner(entry.Blocks)
			}
			inner(b.Blocks)
		case *document.Signature:
			for _, s := range b.Signatories {
				say(s.Title, "Naam:", s.Name, "Vertegenwoordigd door:", s.Representative, "Plaats:", "Datum:", "Handtekening:")
			}
		case *document.Explanation:
			if explanations {
				say("Toelichting")
				inner(b.Blocks)
			}
		case *document.Paragraph:
			say(walk.Text(b.Inlines))
		case *document.List:
			for _, item := range b.Items {
				say(item.Mark)
				inner(item.Blocks)
			}
		case *document.Table:
			for _, row := range append([][]document.Cell{b.Head}, b.Rows...) {
				for _, cell := range row {
					say(walk.Text(cell))
				}
			}
		}
	}
	return words
}
