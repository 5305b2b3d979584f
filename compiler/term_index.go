package compiler

import "github.com/akte-lang/akte/compiler/terms"

// termIndex holds the definitions of a program and finds their uses.
type termIndex struct {
	definitions []*Definition
	ids         map[*Definition]int
	matcher     *terms.Matcher
}

func (t *termIndex) add(d *Definition) {
	if t.ids == nil {
		t.ids = map[*Definition]int{}
	}
	t.ids[d] = len(t.definitions)
	t.definitions = append(t.definitions, d)
}

func (t *termIndex) id(d *Definition) int { return t.ids[d] }

func (t *termIndex) count() int { return len(t.definitions) }

// build makes the matcher when all definitions are known.
func (t *termIndex) build() {
	var phrases []terms.Phrase
	for id, d := range t.definitions {
		for _, names := range [][]string{{d.Name}, d.Also, d.Forms} {
			for _, name := range names {
				phrases = append(phrases, terms.Phrase{Text: name, ID: id})
			}
		}
	}
	t.matcher = terms.New(phrases)
}

// Definitions returns the definitions of the program in order of the source.
func (p *Program) Definitions() []*Definition { return p.terms.definitions }
