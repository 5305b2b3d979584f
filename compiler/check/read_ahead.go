package check

import "github.com/akte-lang/akte/compiler"

// ahead reads the running text of parts on another core while the watchers look
// at what stands before them. Passages go over in batches, which come back to be
// read into again.
type ahead struct {
	full, free chan *batch
	batch      *batch // that the watchers are at
	next       int    // in it
}

// batch holds passages in order.
type batch struct {
	passages [batchSize]Passage
	used     int
}

// The sizes of what is read ahead: enough for neither side to wait for the other
// at every passage, and little memory.
const (
	batchSize = 32
	batches   = 4
)

// readAhead begins to read all passages.
func (c *Context) readAhead() *ahead {
	a := &ahead{full: make(chan *batch, batches), free: make(chan *batch, batches), batch: &batch{}}
	for range batches - 1 {
		a.free <- &batch{}
	}
	r := reader{view: c.Program.View(), names: c.ownNames(), values: knownValues{}} // a view is for one at a time
	go a.run(r, c.eachPart)
	return a
}

// run reads all passages.
func (a *ahead) run(r reader, eachPart func(func(compiler.Part))) {
	into := &batch{}
	eachPart(func(part compiler.Part) {
		if !mayHaveText(part) {
			return
		}
		p := &into.passages[into.used]
		into.used++
		if r.read(p, part) {
			p.Mentions()
			p.quantities()
		}
		if into.used == batchSize {
			a.full <- into
			into = <-a.free
			into.used = 0
		}
	})
	a.full <- into
}

// passage returns the passage of the next part, nil when it has no running text.
// The parts have to be asked for in order, each of them once.
func (a *ahead) passage(part compiler.Part) *Passage {
	if !mayHaveText(part) {
		return nil
	}
	if a.next == a.batch.used {
		a.free <- a.batch
		a.batch, a.next = <-a.full, 0
	}
	p := &a.batch.passages[a.next]
	a.next++
	if len(p.Pieces) == 0 {
		return nil
	}
	return p
}

// mayHaveText reports whether a part may have running text of its own.
func mayHaveText(part compiler.Part) bool {
	switch part.(type) {
	case *compiler.Paragraph, *compiler.Item, *compiler.Table:
		return true
	}
	return false
}
