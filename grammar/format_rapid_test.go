package grammar

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/internal/source"
)

// TestFormatRandomTrees prints random trees and reads them back.
func TestFormatRandomTrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		requireFaithful(t, trees{T: t}.file())
	})
}

// TestFormatRandomProse looks closer at prose, where most can go wrong.
func TestFormatRandomProse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		requireFaithful(t, &File{Statements: []Statement{
			&Agreement{Title: String{Value: "T"}}, &Text{Prose: trees{T: t}.prose()},
		}})
	})
}

// TestFormatRandomExpr reads random expressions back by themselves.
func TestFormatRandomExpr(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		expr := trees{T: t}.expr(4)
		text := FormatExpr(expr)
		again, findings := ParseExpr(source.New("expr", text))
		require.Empty(t, findings, text)
		require.Equal(t, treeText(expr), treeText(again), text)
		require.Equal(t, text, FormatExpr(again))
	})
}
