package check

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/bench"
)

// TestPassagesAreNotKept lets a last watcher spoil every passage that it is
// shown. A check that holds on to one would say something else, or panic.
func TestPassagesAreNotKept(t *testing.T) {
	spoil := Check{Start: func(*Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			clear(p.Pieces)
			clear(p.Words)
			clear(p.starts)
			clear(p.found)
			clear(p.mentions)
			*p = Passage{Pieces: p.Pieces, Words: p.Words, starts: p.starts, found: p.found, mentions: p.mentions}
		}}
	}}
	texts := []string{bench.Agreement(3)}
	for _, check := range Checks() {
		texts = append(texts, check.Description.Bad, check.Description.Good)
		texts = append(texts, check.FalseAlarms...)
	}
	for _, text := range texts {
		program := compile(t, text)
		assert.Equal(t, codes(run(program, Checks())), codes(run(program, append(Checks(), spoil))), text)
	}
}

func TestKeptPassageStaysAsItIs(t *testing.T) {
	program := compile(t, bench.Agreement(2))
	var kept []*Passage
	var texts []string
	run(program, []Check{{Start: func(*Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			first := p.Keep()
			require.Same(t, first, p.Keep())
			require.Same(t, first, first.Keep())
			kept, texts = append(kept, first), append(texts, p.Text)
		}}
	}}})
	c := &Context{Program: program, View: program.View()}
	require.NotEmpty(t, kept)
	for i, p := range kept {
		fresh := c.passage(p.Part)
		assert.Equal(t, texts[i], p.Text)
		assert.Equal(t, fresh.Words, p.Words)
		assert.Equal(t, fresh.Pieces, p.Pieces)
		assert.Equal(t, fresh.Place(0, len(p.Text)), p.Place(0, len(p.Text)))
	}
}

func TestPiecesBehindOthers(t *testing.T) {
	program := compile(t, bench.Agreement(2))
	view := program.View()
	compiler.Walk(program.Body, func(part compiler.Part) {
		own := view.Pieces(part)
		other := []compiler.Piece{{Kind: compiler.TypedPiece, Text: "Voor"}}
		assert.Equal(t, append(other, own...), view.AppendPieces(other, part))
	})
}
