package grammar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// TestMoet holds that moet is an operator where an operand follows, and a name
// like any other elsewhere.
func TestMoet(t *testing.T) {
	for _, text := range []string{
		"a of moet b.c",
		"niet moet b en c",
		"moet (a of b) en c",
		"a = 1 of moet b >= x + y",
		"moet",
		"moet en a",
		"moet = ja",
		"a = moet",
	} {
		e, findings := grammar.ParseExpr(source.New("--set", text))
		require.Empty(t, findings, text)
		assert.Equal(t, text, grammar.FormatExpr(e))
	}
}
