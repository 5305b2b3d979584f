package grammar

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestEBNF holds the committed grammar in step with the parsers.
func TestEBNF(t *testing.T) {
	const path = "grammar.ebnf"
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(EBNF()), 0o644))
	}
	committed, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(committed), EBNF(), "run with -update")
}

// TestEBNFIsWhole checks that every production that is named is there, once.
func TestEBNFIsWhole(t *testing.T) {
	text := EBNF()
	var defined []string
	for _, m := range regexp.MustCompile(`(?m)^([A-Z]\w*) = `).FindAllStringSubmatch(text, -1) {
		assert.NotContains(t, defined, m[1])
		defined = append(defined, m[1])
	}
	bare := regexp.MustCompile(`"[^"]*"`).ReplaceAllString(text, "")
	for _, name := range regexp.MustCompile(`\b[A-Z]\w*`).FindAllString(bare, -1) {
		assert.Contains(t, defined, name)
	}
}

// TestKeywords holds the lists of keywords in step: those of the parsers, the
// lexer and the statements themselves.
func TestKeywords(t *testing.T) {
	keywords := Keywords()
	require.Len(t, productions, len(keywords))
	for i, keyword := range keywords {
		assert.Equal(t, productions[i].keyword, keyword)
		assert.Equal(t, keyword, canonicalKeyword(keyword))
		statement, _ := parserFor(keyword)(peeking(keyword, []token{{keywordKind, 0, int32(len(keyword))}}))
		require.NotNil(t, statement, keyword)
		assert.Equal(t, keyword, statement.Keyword())
	}
	sorted := slices.Clone(keywords)
	slices.Sort(sorted)
	assert.Len(t, slices.Compact(sorted), len(keywords))
	assert.Empty(t, canonicalKeyword("artikelen"))
	assert.Equal(t, "artikel", keywordOf("ARTIKEL"))
	assert.Empty(t, keywordOf(strings.Repeat("x", 100)))
}
