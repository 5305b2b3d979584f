package check

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/law"
)

// names knows by which names a text speaks of itself and its annexes, of its
// parties and of the law.
type names struct {
	documents map[string]*compiler.Annex // nil: the document itself
	persons   map[string]bool            // first words
	terms     map[string]bool            // in small letters
	register  *law.Register
}

// nameWords is the most words that the name of a document is looked for with.
const nameWords = 6

// ownNames returns the names of the program, made when first asked for.
func (c *Context) ownNames() *names {
	if c.names != nil {
		return c.names
	}
	p := c.Program
	c.names = &names{documents: map[string]*compiler.Annex{}, persons: map[string]bool{}, terms: map[string]bool{}}
	c.names.register, _ = law.Load() // Compile has it loaded or reported
	for _, party := range p.Parties {
		for _, name := range withForms(append([]string{party.Title}, party.Also...)) {
			c.names.persons[firstWord(name)] = true
		}
	}
	for _, definition := range p.Definitions() {
		for _, name := range withForms(slices.Concat([]string{definition.Name}, definition.Also, definition.Forms)) {
			c.names.persons[firstWord(name)] = true
			c.names.terms[strings.ToLower(name)] = true
		}
	}
	c.names.add(nil, p.Title)
	for _, kind := range p.Kinds {
		c.names.add(nil, strings.ReplaceAll(kind, "_", " "))
	}
	if speaksOfItself(p) {
		c.names.add(nil, "overeenkomst")
	}
	compiler.Walk(p.Body, func(part compiler.Part) {
		annex, ok := part.(*compiler.Annex)
		if !ok {
			return
		}
		c.names.add(annex, annex.Title)
		for _, kind := range annex.Kinds {
			c.names.add(annex, strings.ReplaceAll(kind, "_", " "))
		}
	})
	return c.names
}

// add gives a document a name. What an annex is called is not the document.
func (n *names) add(annex *compiler.Annex, name string) {
	name = strings.ToLower(strings.Join(strings.Fields(name), " "))
	if name != "" && n.documents[name] == nil {
		n.documents[name] = annex
	}
}

// speaksOfItself reports whether "de overeenkomst" can only be the document:
// it is one, belongs to no other, and does not call something else so.
func speaksOfItself(p *compiler.Program) bool {
	for _, kind := range p.Kinds {
		if !strings.HasSuffix(kind, "overeenkomst") || kind == "verwerkersovereenkomst" {
			return false
		}
	}
	for _, definition := range p.Definitions() {
		if strings.EqualFold(definition.Name, "overeenkomst") {
			return false
		}
	}
	return true
}

func firstWord(name string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(name), " ")
	return first
}

// people reports whether the name of a party or a defined term starts with a
// word. A law that the text defines stays a law.
func (n *names) people(word string) bool { return n.persons[word] && !n.law(word) }

// law reports whether the register of laws knows a name.
func (n *names) law(name string) bool {
	if n.register == nil || !startsUpper(name) {
		return false
	}
	_, ok := n.register.Find(name)
	return ok
}

// document returns the annex that is named at word i, nil for the document
// itself, and how many words its name takes.
func (n *names) document(p *Passage, i int) (annex *compiler.Annex, words int, ok bool) {
	for words = min(nameWords, len(p.Words)-i); words > 0; words-- {
		if annex, ok = n.documents[strings.ToLower(p.Text[p.Words[i].Start:p.Words[i+words-1].End])]; ok {
			return annex, words, true
		}
	}
	return nil, 0, false
}
