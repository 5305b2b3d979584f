package compiler_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// Parts without a label share the name of their title; each gets an anchor of
// its own, in order.
func TestAnchorsOfEqualTitles(t *testing.T) {
	text := "overeenkomst \"Titels\"\n" + strings.Repeat("\nartikel \"Prijs\"\n", 3) + "\nartikel \"Prijs 2\"\n\nartikel \"Prijs\"\n"
	file, findings := grammar.Parse(source.New("titels.akte", text))
	require.Empty(t, findings)
	program, _ := compiler.Compile(&load.Sources{Main: file, Files: []*grammar.File{file}})
	made, findings := program.Evaluate(nil)
	require.NotNil(t, made, findings)
	var anchors []string
	for _, block := range made.Body {
		anchors = append(anchors, string(block.(*document.Article).Anchor))
	}
	assert.Equal(t, []string{"prijs", "prijs-2", "prijs-3", "prijs-2-2", "prijs-4"}, anchors)
}
