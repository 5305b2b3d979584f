package annotate

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/grammar"
)

// unit is a lid or a tekst: what a line of kenmerken can be about.
type unit struct {
	part compiler.Part
	// headings are those that it stands under.
	headings []*sentence
	// sentences are its sentences, those of its items included.
	sentences []*sentence
	// items are its items, in order.
	items []*check.Passage
}

// sentence is a run of words.
type sentence struct {
	words []string // in small letters
	// starts and ends are the offsets of the words in text.
	starts, ends []int
	text         string
	quantities   []check.Printed // with First and Last as words of the sentence
	passage      *check.Passage  // nil of a heading
}

// units returns the leden and teksten that want says, with their text.
func units(p *compiler.Program, want func(compiler.Part) bool) []*unit {
	headings := headingsOf(p)
	byPart := map[compiler.Part]*unit{}
	var all []*unit
	check.Passages(p, func(passage *check.Passage) {
		part := unitOf(passage.Part)
		if part == nil {
			return
		}
		u, known := byPart[part]
		if !known && want(part) {
			u = &unit{part: part, headings: headings.above(part)}
			all = append(all, u)
		}
		byPart[part] = u
		if u == nil {
			return
		}
		u.add(passage)
	})
	return all
}

func (u *unit) add(passage *check.Passage) {
	if _, ok := passage.Part.(*compiler.Item); ok {
		u.items = append(u.items, passage)
	}
	quantities := passage.Printed()
	for _, span := range passage.Sentences() {
		s := &sentence{text: passage.Text, passage: passage}
		for i := span[0]; i <= span[1]; i++ {
			s.words = append(s.words, strings.ToLower(passage.Word(i)))
			s.starts = append(s.starts, passage.Words[i].Start)
			s.ends = append(s.ends, passage.Words[i].End)
		}
		for _, q := range quantities {
			if q.First >= span[0] && q.Last <= span[1] {
				q.First -= span[0]
				q.Last -= span[0]
				s.quantities = append(s.quantities, q)
			}
		}
		u.sentences = append(u.sentences, s)
	}
}

// unitOf returns the lid or tekst that a passage belongs to, nil when it belongs
// to none: a definition, a toelichting, the introduction of a party.
func unitOf(part compiler.Part) compiler.Part {
	for ; part != nil; part = part.Common().Parent {
		switch part.(type) {
		case *compiler.Clause, *compiler.Text:
			return part
		case *compiler.Explanation, *compiler.Definition, *compiler.PartyList, *compiler.PartyIntroduction:
			return nil
		}
	}
	return nil
}

// annotated reports whether a part, or the article that it stands in, says itself
// what it is about.
func annotated(part compiler.Part) bool {
	for ; part != nil; part = part.Common().Parent {
		for _, attribute := range part.Common().Attributes {
			if _, ok := attribute.(*grammar.Over); ok {
				return true
			}
		}
	}
	return false
}

// wordsOf returns a heading as a sentence.
func wordsOf(text string) *sentence {
	s := &sentence{text: text}
	for at := 0; at < len(text); {
		length := strings.IndexFunc(text[at:], notInWord)
		if length < 0 {
			length = len(text) - at
		}
		if length > 0 {
			s.words = append(s.words, strings.ToLower(text[at:at+length]))
			s.starts, s.ends = append(s.starts, at), append(s.ends, at+length)
			at += length
			continue
		}
		at++
		for at < len(text) && text[at]&0xC0 == 0x80 { // the rest of a character
			at++
		}
	}
	return s
}
