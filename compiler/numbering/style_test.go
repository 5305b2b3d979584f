package numbering_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/numbering"
)

func TestStyleByExample(t *testing.T) {
	civil := numbering.Style{Form: numbering.Civil, Article: "artikel", Item: "onder"}
	contract := numbering.Style{Form: numbering.Contract, Article: "artikel", Item: "sub"}
	legislative := numbering.Style{Form: numbering.Legislative, Article: "artikel", Item: "onderdeel", Comma: true}
	with := func(style numbering.Style, change func(*numbering.Style)) numbering.Style {
		change(&style)
		return style
	}
	tests := map[string]numbering.Style{
		"artikel 1 lid 1 onder a":            civil,
		"artikel 1":                          civil,
		"Artikel 6 lid 2":                    civil,
		"artikel 1 onder a":                  civil,
		"artikel 1 lid 1 sub a":              with(civil, func(s *numbering.Style) { s.Item = "sub" }),
		"artikel 1, lid 1, onder a":          with(civil, func(s *numbering.Style) { s.Comma = true }),
		"art. 1 lid 1":                       with(civil, func(s *numbering.Style) { s.Article = "art." }),
		"artikel 1.1 sub a":                  contract,
		"artikel 1.1":                        contract,
		"artikel 12.3 onder b":               with(contract, func(s *numbering.Style) { s.Item = "onder" }),
		"artikel 1.1, sub a":                 with(contract, func(s *numbering.Style) { s.Comma = true }),
		"artikel 1, eerste lid, onderdeel a": legislative,
		"artikel 1, eerste lid":              legislative,
		"artikel 1, 1e lid":                  legislative,
		"artikel 1, onderdeel a":             legislative,
		"artikel 1 eerste lid":               with(legislative, func(s *numbering.Style) { s.Comma = false }),
	}
	for example, want := range tests {
		style, ok := numbering.ParseStyle(example)
		assert.True(t, ok, example)
		assert.Equal(t, want, style, example)
	}
	assert.Equal(t, civil, numbering.DefaultStyle())
}

func TestUnknownStyles(t *testing.T) {
	for _, example := range []string{
		"", "lid 1", "artikel", "artikel een", "artikel 1.", "artikel 1 lid", "artikel 1 lid a", "artikel 1 onder",
		"artikel 1 onder ,", "artikel 1,", "artikel 1.1 lid 2", "artikel 1 lid 1 onder a en b", "artikel 1 laatste lid",
		"artikel 1 12 lid",
	} {
		_, ok := numbering.ParseStyle(example)
		assert.False(t, ok, "%q", example)
	}
}

func TestStyleShapesAreExamples(t *testing.T) {
	seen := map[numbering.Form]bool{}
	for _, example := range numbering.StyleShapes() {
		style, ok := numbering.ParseStyle(example)
		require.True(t, ok, example)
		seen[style.Form] = true
	}
	assert.Len(t, seen, 3)
}
