package check

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// TestWordsAreHashedAsTheyAreFound holds the hash of every word that is found to that
// of its text.
func TestWordsAreHashedAsTheyAreFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.SampledFrom([]rune("aZé9-’'. ,;)€\u00A0")), 0, 40, -1).Draw(t, "text")
		for _, w := range words(text) {
			assert.Equal(t, foldedHash(text[w.Start:w.End]), w.hash, text[w.Start:w.End])
		}
	})
}
