package check

import (
	"sync/atomic"

	"github.com/akte-lang/akte/compiler"
)

// ahead reads the running text of parts while watchers, on other cores, look at
// what stands before them. Passages go over in batches, which come back to be
// read into again.
type ahead struct {
	program *compiler.Program
	reader  reader
	follow  []*follower
	free    chan *batch
}

// follower is where one group of watchers gets its passages.
type follower struct {
	number int
	full   chan *batch
	free   chan *batch
	batch  *batch // that the watchers are at
	next   int    // in it
}

// batch holds passages in order, for each follower its own: a passage remembers
// what its watchers ask of it.
type batch struct {
	passages [][batchSize]Passage // by follower
	used     int
	using    atomic.Int32 // followers that are not done with it
}

// The sizes of what is read ahead: enough for neither side to wait for the other
// at every passage, and little memory.
const (
	batchSize = 32
	batches   = 6
)

// newAhead returns a reader of all passages, for a number of followers.
func newAhead(p *compiler.Program, followers int) *ahead {
	names := (&Context{Program: p}).ownNames()
	a := &ahead{
		program: p, reader: reader{view: p.View(), names: names, values: knownValues{}}, // a view is for one at a time
		free: make(chan *batch, batches),
	}
	for range batches {
		a.free <- &batch{passages: make([][batchSize]Passage, followers)}
	}
	for i := range followers {
		a.follow = append(a.follow, &follower{number: i, full: make(chan *batch, batches), free: a.free})
	}
	return a
}

// run reads all passages.
func (a *ahead) run() {
	into := a.begin()
	eachPart(a.program, func(part compiler.Part) {
		if !mayHaveText(part) {
			return
		}
		p := &into.passages[0][into.used]
		if a.reader.read(p, part) {
			p.Mentions()
			p.quantities()
		}
		for i := 1; i < len(into.passages); i++ {
			into.passages[i][into.used].copy(p)
		}
		into.used++
		if into.used == batchSize {
			a.hand(into)
			into = a.begin()
		}
	})
	a.hand(into)
}

// begin returns a batch to read into.
func (a *ahead) begin() *batch {
	into := <-a.free
	into.used = 0
	into.using.Store(int32(len(a.follow)))
	return into
}

// hand gives a batch to all followers.
func (a *ahead) hand(b *batch) {
	for _, f := range a.follow {
		f.full <- b
	}
}

// copy makes of p what another passage is, in the room that it has.
func (p *Passage) copy(other *Passage) {
	pieces, words, starts, found, mentions := p.Pieces[:0], p.Words[:0], p.starts[:0], p.found[:0], p.mentions[:0]
	*p = *other
	p.Pieces, p.Words, p.starts = append(pieces, other.Pieces...), append(words, other.Words...), append(starts, other.starts...)
	p.found, p.mentions = append(found, other.found...), append(mentions, other.mentions...)
}

// passage returns the passage of the next part, nil when it has no running text.
// The parts have to be asked for in order, each of them once.
func (f *follower) passage(part compiler.Part) *Passage {
	if !mayHaveText(part) {
		return nil
	}
	if f.batch == nil || f.next == f.batch.used {
		f.done()
		f.batch, f.next = <-f.full, 0
	}
	p := &f.batch.passages[f.number][f.next]
	f.next++
	if len(p.Pieces) == 0 {
		return nil
	}
	return p
}

// done gives the batch back when nobody else is at it.
func (f *follower) done() {
	if f.batch != nil && f.batch.using.Add(-1) == 0 {
		f.free <- f.batch
	}
}

// mayHaveText reports whether a part may have running text of its own.
func mayHaveText(part compiler.Part) bool {
	switch part.(type) {
	case *compiler.Paragraph, *compiler.Item, *compiler.Table:
		return true
	}
	return false
}
