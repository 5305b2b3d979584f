package annotate

import (
	"unicode"

	"github.com/akte-lang/akte/compiler"
)

func notInWord(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '\'' && r != '’'
}

// headings are the headings that parts stand under. Headings without a number
// stand beside the text that they are about, and hold until the next.
type headings struct{ loose map[compiler.Part]*sentence }

func headingsOf(p *compiler.Program) headings {
	h := headings{loose: map[compiler.Part]*sentence{}}
	var current *sentence
	compiler.Walk(p.Body, func(part compiler.Part) {
		switch part := part.(type) {
		case *compiler.Heading:
			current = wordsOf(part.Title)
		case *compiler.Article, *compiler.Annex, *compiler.Chapter:
			current = nil
		case *compiler.Clause, *compiler.Text:
			if current != nil {
				h.loose[part] = current
			}
		}
	})
	return h
}

// above returns the headings of a part, nearest first.
func (h headings) above(part compiler.Part) []*sentence {
	var found []*sentence
	if loose := h.loose[part]; loose != nil {
		found = append(found, loose)
	}
	for p := part; p != nil; p = p.Common().Parent {
		title := ""
		switch p := p.(type) {
		case *compiler.Article:
			title = p.Title
		case *compiler.Annex:
			title = p.Title
		case *compiler.Chapter:
			title = p.Title
		}
		if title != "" {
			found = append(found, wordsOf(title))
		}
	}
	return found
}
