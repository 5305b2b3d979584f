package html

import (
	"cmp"
	"slices"

	"golang.org/x/net/html/atom"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// context is what holds for text inside an element, inherited from those around
// it.
type context struct {
	bold, italic, pre, centered bool
	// heading is the level of the heading; 0 outside one.
	heading int
	// style is the class of the nearest block, or dt or dd.
	style string
	// indent is in columns, depth counts lists.
	indent, depth int
	list          *list
	item          *item
}

// element is an open element. outer is what held before it.
type element struct {
	name  atom.Atom
	outer context
}

// scope is a part of the open elements that end tags do not reach out of: a
// table, a cell, a list.
type scope struct {
	// base is the index of the element that opened it.
	base  int
	kind  scopeKind
	count map[atom.Atom]int
}

type scopeKind uint8

const (
	pageScope scopeKind = iota
	listScope
	cellScope
	tableScope
)

// skip is what is being left out.
type skip struct {
	reason outline.Reason
	// depth is the number of elements around the one left out.
	depth int
	text  []byte
	place source.Place
}

// reader builds an outline.
type reader struct {
	file     *source.File
	out      *outline.Outline
	findings diag.List
	kept     map[int32]bool
	now      context
	stack    []element
	scopes   []scope
	skip     skip
	block    block
	// sinks take finished blocks: the page, and each open cell.
	sinks  []*sink
	tables []*table
	// deeper counts the open tables that stand too deep to be one.
	deeper int
	lists  int
	// fields are the form fields left out; template is the first code of a
	// template.
	fields   []source.Place
	template source.Place
	// marked is set when elements say what holds the text of the page; inText is
	// how many of them are open.
	marked bool
	inText int
	// whole is set when a whole page is read; raised right behind the start of a
	// superscript.
	whole, raised bool
}

// sink is a row of blocks that is being written.
type sink struct{ blocks []outline.Block }

func newReader(file *source.File, kept map[int32]bool) *reader {
	return &reader{
		file:   file,
		out:    &outline.Outline{Name: file.Name},
		kept:   kept,
		marked: marksText(file.Text),
		scopes: []scope{{count: map[atom.Atom]int{}}},
		sinks:  []*sink{{}},
	}
}

// finish closes what is open at the end of the page.
func (r *reader) finish() {
	r.pop(0)
	r.flush()
	r.out.Blocks = r.sinks[0].blocks
	slices.SortStableFunc(r.out.Left, func(a, b outline.Left) int { return cmp.Compare(a.Place.Start, b.Place.Start) })
	r.remark()
}

func (r *reader) leave(reason outline.Reason, text string, place source.Place) {
	r.out.Left = append(r.out.Left, outline.Left{Reason: reason, Text: text, Place: place})
}

// push opens an element. Changes to r.now after it hold until its end.
func (r *reader) push(name atom.Atom) {
	kind := pageScope
	switch name {
	case atom.Ol, atom.Ul, atom.Menu, atom.Dir, atom.Dl:
		kind = listScope
	case atom.Td, atom.Th, atom.Caption:
		kind = cellScope
	case atom.Table:
		kind = tableScope
	}
	if kind != pageScope {
		r.scopes = append(r.scopes, scope{base: len(r.stack), kind: kind, count: map[atom.Atom]int{}})
	}
	r.scopes[len(r.scopes)-1].count[name]++
	if holdsText(name) {
		r.inText++
	}
	r.stack = append(r.stack, element{name, r.now})
}

// reach is how many scopes an end tag is looked up in.
const reach = 64

// opened returns the innermost scope, by index, that has an element open which an
// end tag of this name may close; -1 if none has.
func (r *reader) opened(name atom.Atom) int {
	limit := pageScope // how far out the tag may reach
	switch name {
	case atom.Ol, atom.Ul, atom.Menu, atom.Dir, atom.Li, atom.Dl, atom.Dt, atom.Dd:
		limit = listScope
	case atom.Td, atom.Th, atom.Caption, atom.Tr, atom.Thead, atom.Tbody, atom.Tfoot, atom.Table:
		limit = cellScope
	}
	for i := len(r.scopes) - 1; i >= max(0, len(r.scopes)-reach); i-- {
		if r.scopes[i].count[name] > 0 {
			return i
		}
		if r.scopes[i].kind > limit {
			return -1
		}
	}
	return -1
}

// end closes an element, with all that is open in it.
func (r *reader) end(name atom.Atom, place source.Place) {
	switch name {
	case atom.P:
		if r.skip.reason == 0 && r.opened(name) < 0 {
			r.flush() // a browser shows an empty paragraph
			return
		}
	case atom.Br:
		r.lineBreak(place)
		return
	}
	at := r.opened(name)
	if at < 0 {
		return
	}
	if inline(name) && !leftInline(name) {
		r.endInline(name)
		return
	}
	for i := len(r.stack) - 1; i >= r.scopes[at].base; i-- {
		if r.stack[i].name == name {
			r.popTo(i, place)
			return
		}
	}
}

// crossing is how many elements an end tag of emphasis may cross.
const crossing = 64

// endInline closes emphasis, a link or the like. Where blocks began inside it they
// stay open: only the look ends.
func (r *reader) endInline(name atom.Atom) {
	floor := max(r.scopes[len(r.scopes)-1].base, len(r.stack)-crossing)
	crossed := false
	for i := len(r.stack) - 1; i >= floor; i-- {
		if r.stack[i].name != name {
			crossed = crossed || !inline(r.stack[i].name)
			continue
		}
		if !crossed {
			r.pop(i)
			return
		}
		outer := r.stack[i].outer
		r.now.bold, r.now.italic = outer.bold, outer.italic
		for k := i + 1; k < len(r.stack); k++ {
			r.stack[k].outer.bold, r.stack[k].outer.italic = outer.bold, outer.italic
		}
		r.scopes[len(r.scopes)-1].count[name]--
		r.stack[i].name = atom.Span
		r.scopes[len(r.scopes)-1].count[atom.Span]++
		return
	}
}

// pop closes elements until n are open.
func (r *reader) pop(n int) { r.popTo(n, source.Place{}) }

// popTo closes elements until n are open; at is the tag that closes them.
func (r *reader) popTo(n int, at source.Place) {
	for len(r.stack) > n {
		last := len(r.stack) - 1
		e := r.stack[last]
		if r.skip.reason == 0 {
			r.closing(e.name)
		}
		r.now = e.outer
		r.stack = r.stack[:last]
		s := &r.scopes[len(r.scopes)-1]
		s.count[e.name]--
		if holdsText(e.name) {
			r.inText--
		}
		if len(r.scopes) > 1 && s.base == last {
			r.scopes = r.scopes[:len(r.scopes)-1]
		}
		if r.skip.reason != 0 && last == r.skip.depth {
			r.endSkip(at)
		}
	}
}
