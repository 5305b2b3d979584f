package compiler

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// writer makes the document: first its parts with their numbers, then, when
// every number is known, the running text in them.
type writer struct {
	e       *evaluation
	form    *Form
	spot    *refer.Spot // where the writer is
	prefix  string      // of anchors: "a.datalekken"
	counts  counts
	spots   spots          // of the parts that somebody asks for
	room    []refer.Spot   // for the spots to come
	anchors map[string]int // with the last number behind each, from 1
	pending []pendingRun
	chosen  []placed // parts that are being written, as a stack
	// numbersOnly is set when nothing but the numbers will be asked for: no text
	// and no anchors.
	numbersOnly bool
	terms       []document.Anchor // by term, "" when it is not in this variant

	deviations []document.Deviation
}

// counts are the numbers given out so far.
type counts struct {
	chapter, article, clause int
	items                    [numbering.MaxDepth]int
	annexes                  map[*Annex]int // by what they belong to
}

// placed is a part in the variant at hand, with the repetitions around it.
type placed struct {
	part  Part
	frame *frame
}

// writer returns a writer at the start of the document.
func (e *evaluation) writer() *writer {
	return &writer{
		e:       e,
		form:    &e.program.Form,
		counts:  counts{annexes: map[*Annex]int{}},
		spot:    &refer.Spot{Home: &refer.Home{}},
		anchors: map[string]int{},
		terms:   make([]document.Anchor, e.program.terms.count()),
	}
}

// document makes the document.
func (e *evaluation) document() *document.Document {
	w := e.writer()
	w.spots = make(spots, e.program.parts+1)
	w.pending = make([]pendingRun, 0, e.program.runs)
	d := &document.Document{Title: e.program.Title}
	d.Body = w.blocks(e.program.Body, &frame{e: e})
	w.finish()
	d.Meta = e.meta()
	d.Meta.Deviations = w.deviations
	return d
}

// choose lists the parts of one variant: branches that hold, repetitions
// unrolled.
func (w *writer) choose(parts []Part, f *frame, chosen []placed) []placed {
	for _, part := range parts {
		switch p := part.(type) {
		case *Choice:
			for _, branch := range p.Parts {
				if w.e.holds(branch.(*Branch).Condition, f) {
					chosen = w.choose(branch.Common().Parts, f, chosen)
					break
				}
			}
		case *Repeat:
			w.e.each(p.List, p.Variable, f, func(inner *frame) {
				chosen = w.choose(p.Parts, inner, chosen)
			})
		default:
			chosen = append(chosen, placed{part, f})
		}
	}
	return chosen
}

// blocks writes parts; items that follow each other become lists.
func (w *writer) blocks(parts []Part, f *frame) []document.Block {
	bottom := len(w.chosen)
	w.chosen = w.choose(parts, f, w.chosen)
	defer func() { w.chosen = w.chosen[:bottom] }()
	chosen := w.chosen[bottom:]
	var blocks []document.Block
	if !w.numbersOnly {
		blocks = make([]document.Block, 0, len(chosen))
	}
	for i := 0; i < len(chosen); {
		if _, ok := chosen[i].part.(*Item); ok {
			end := i
			for end < len(chosen) && isItem(chosen[end].part) {
				end++
			}
			lists := w.lists(chosen[i:end], 1)
			if !w.numbersOnly {
				blocks = append(blocks, lists...)
			}
			i = end
			continue
		}
		if block := w.block(chosen[i].part, chosen[i].frame); block != nil && !w.numbersOnly {
			blocks = append(blocks, block)
		}
		i++
	}
	return blocks
}

func isItem(p Part) bool {
	_, ok := p.(*Item)
	return ok
}

func (w *writer) block(part Part, f *frame) document.Block {
	if w.numbersOnly && isPlain(part) {
		return nil
	}
	node := document.Node{Place: part.Common().Place}
	switch p := part.(type) {
	case *Annex:
		return w.annex(p, f)
	case *Chapter:
		return w.chapter(p, f)
	case *Article:
		return w.article(p, f)
	case *Clause:
		return w.clause(p, f)
	case *Text:
		return w.section(p, f)
	case *Definition:
		return w.definition(p, f)
	case *Heading:
		return &document.Heading{Node: node, Inner: p.Inner, Text: p.Title}
	case *PartyList:
		return w.partyList(p, f)
	case *Signature:
		return w.signature(p)
	case *Explanation:
		return &document.Explanation{Node: node, Blocks: w.apart(p.Parts, f)}
	case *Paragraph:
		if !w.e.prints(p.run, f) {
			return nil
		}
		paragraph := &document.Paragraph{Node: node}
		w.later(p.run, f, &paragraph.Inlines, true)
		return paragraph
	case *Table:
		return w.table(p, f)
	case *ValueTable:
		return w.valueTable(p, f)
	}
	return nil
}

// isPlain reports whether a part neither has a number nor can hold one that has.
func isPlain(part Part) bool {
	switch part.(type) {
	case *Heading, *Signature, *Paragraph, *Table, *ValueTable:
		return true
	}
	return false
}

// apart writes parts whose items are numbered by themselves.
func (w *writer) apart(parts []Part, f *frame) []document.Block {
	saved := w.counts.items
	w.counts.items = [numbering.MaxDepth]int{}
	blocks := w.blocks(parts, f)
	w.counts.items = saved
	return blocks
}

func (w *writer) table(p *Table, f *frame) document.Block {
	table := &document.Table{Node: document.Node{Place: p.Place}}
	width := 0
	for _, row := range p.rows {
		width = max(width, len(row))
	}
	for i, row := range p.rows {
		cells := make([]document.Cell, width) // as many in every row, so that none is lost
		for j, cell := range row {
			w.later(cell, f, (*[]document.Inline)(&cells[j]), true)
		}
		if i == 0 {
			table.Head = cells
		} else {
			table.Rows = append(table.Rows, cells)
		}
	}
	return table
}

// valueTable writes the rows of a value under the names of its columns.
func (w *writer) valueTable(p *ValueTable, f *frame) document.Block {
	if p.Value == nil {
		return nil // it has a fault, which Compile has reported
	}
	result := expr.Eval(p.Value, f)
	rows, ok := result.Value.(value.Table)
	switch {
	case result.Problem != nil:
		w.e.findings.Add(problemAt(p.Place, result.Problem))
		return nil
	case !ok:
		w.e.missingValues(p.Value, f)
		return nil
	case rows.Len() == 0:
		w.e.findings.Add(unprintable.At(p.Place, "Deze tabel heeft geen rijen.", "This table has no rows."))
		return nil
	}
	table := &document.Table{Node: document.Node{Place: p.Place}}
	for _, column := range rows.Columns() {
		table.Head = append(table.Head, document.Cell{&document.Words{Text: columnTitle(column.Name)}})
	}
	for i := range rows.Len() {
		var cells []document.Cell
		for _, cell := range rows.Row(i) {
			text := w.e.print(cell, w.form.Notations, p.Place, p.Value, f)
			cells = append(cells, document.Cell{&document.Value{Node: table.Node, Text: text, Source: p.Value.Place().Text()}})
		}
		table.Rows = append(table.Rows, cells)
	}
	return table
}

// later notes a run to be written when all numbers are known.
func (w *writer) later(r run, f *frame, into *[]document.Inline, capital bool) {
	if w.numbersOnly {
		return
	}
	p := pendingRun{run: r, frame: f, into: into, form: w.form, capital: capital, own: -1}
	if refers(r) {
		p.from = w.spot
	}
	w.pending = append(w.pending, p)
}

// note notes where a part stands, when a reference or a check may ask for it.
func (w *writer) note(p Part, spot *refer.Spot) {
	if base := p.Common(); w.numbersOnly || base.target {
		w.spots[base.index] = spot
	}
}

// number reads a forced number, or counts on.
func (w *writer) number(forced *grammar.String, place source.Place, shape numbering.Shape, next int) int {
	if forced == nil {
		return next
	}
	n, ok := shape.ParseMark(forced.Value)
	if !ok {
		w.e.findings.Add(badForced(forced.In(place.File), forced.Value))
		return next
	}
	return n
}
