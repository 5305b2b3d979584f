// Package recognise reads what a text means out of how it looks: an outline
// becomes a tree of the Akte language. The document as a whole decides what is
// an article, a lid or an item, a series that counts on weighing more than what
// one paragraph looks like.
//
// Invariant: the tree prints the words of the outline, in their order, marks
// included. A structure is chosen only when the compiler prints the very mark of
// the original; what fits nowhere is a tekst with its words as typed.
package recognise

import (
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/diag"
)

// Options say what is recognised besides the structure.
type Options struct {
	// Parameters makes parameters of durations, amounts and percentages.
	Parameters bool
	// Typed leaves references as they were typed.
	Typed bool
	// Flat takes everything for text: nothing is recognised but the title. It is
	// what is left when an original is so odd that its structure cannot be
	// proved.
	Flat bool
}

// Result is what came of an outline.
type Result struct {
	File *grammar.File
	// Findings are about the original, at places in it.
	Findings diag.List
	// Computed are the marks in order that stand nowhere in the original: those
	// that Word or a browser counts.
	Computed []string
}

// Recognise makes a tree of an outline. It never fails.
func Recognise(o *outline.Outline, options Options) Result {
	list := units(o)
	result := Result{Computed: computed(list)}
	name := title(list)
	b := &builder{options: options, labels: newNames(), values: newNames(), plain: isPlain(list)}
	b.spot.Home = &refer.Home{}
	if name == "" && len(list) > 0 {
		b.findings.Add(noTitle.At(list[0].place, "De tekst begint niet met een titel; achter overeenkomst staat nog niets.",
			"The text does not start with a title; nothing stands after overeenkomst yet."))
	}
	list = b.read(list)
	result.File = b.file(header(name, list))
	result.Findings = b.findings
	return result
}

// computed returns the marks that stand nowhere in the original.
func computed(list []*unit) []string {
	var marks []string
	for _, u := range list {
		if u.computed {
			marks = append(marks, strings.Fields(u.mark.text)...)
		}
	}
	return marks
}

// read writes the statements of all units and returns the units as they are read.
func (b *builder) read(list []*unit) []*unit {
	if b.options.Flat {
		for _, u := range list {
			u.unmark()
		}
		b.scheme = newScheme()
		b.section(list)
		return list
	}
	contents(list)
	list = joinTitles(list)
	headings(list)
	var clause *look
	for _, s := range b.sections(list) {
		clause = b.readSection(s, clause)
	}
	return list
}

// readSection finds the roles of the units of a section, and writes it. Clause is
// how leden look in the sections before it, and is returned for those after it.
func (b *builder) readSection(s section, clause *look) *look {
	found := nest(s.units)
	clause = assign(s.units, found, clause, s.annex != nil)
	for _, u := range s.units {
		if u.kind == outline.Heading && u.role == textRole {
			u.role = headingRole
		}
	}
	definitions(s.units)
	if s.annex == nil {
		partyEntries(s.units)
		b.roles(s.units)
		b.scheme = schemeOf(s.units, newScheme())
		if len(b.planned) > 0 {
			b.scheme.show(numbering.Annex, b.planned[0].shape.Mark(1, ""))
		}
	} else {
		around := b.body
		if s.annex.to != nil {
			around = s.annex.to.scheme
		}
		b.annex(s, schemeOf(s.units, around))
	}
	b.section(s.units)
	if s.annex == nil {
		b.body = b.scheme
	}
	return clause
}

// file puts the statements together behind the opening of the document.
func (b *builder) file(opening *grammar.Agreement) *grammar.File {
	for _, kind := range []refer.Kind{refer.ArticleSpot, refer.ChapterSpot} {
		for _, p := range b.parts {
			if p.spot.Kind == kind && p.title != "" {
				b.give(p)
			}
		}
	}
	if b.body.examples == nil {
		b.body = b.scheme
	}
	if setting := b.body.setting(nil); setting != nil {
		opening.Settings = append(opening.Settings, setting)
	}
	b.write(opening)
	file := &grammar.File{Statements: []grammar.Statement{opening}}
	for _, party := range b.parties {
		file.Statements = append(file.Statements, party)
	}
	for _, parameter := range b.parameters {
		file.Statements = append(file.Statements, parameter)
	}
	file.Statements = append(file.Statements, b.statements...)
	return file
}

// write writes the running text that waited for the numbers.
func (b *builder) write(opening *grammar.Agreement) {
	r := b.referrer()
	if !b.options.Typed {
		r.choose()
		if r.style != r.styles[0] {
			style := &grammar.Literal{Kind: grammar.TextLiteral, Text: r.style.example}
			opening.Settings = append(opening.Settings, setting("verwijzing", style))
		}
	}
	for _, w := range b.waiting {
		pieces := piecesOf(trimRuns(w.runs))
		if !b.options.Typed {
			pieces = r.link(pieces, w)
		}
		if b.options.Parameters {
			pieces = b.fill(pieces, w)
		}
		column := w.indent + w.starts
		if w.cell {
			column = 0
		}
		*w.into = inlines(pieces, column, column)
	}
}
