package check

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/internal/source"
)

func TestKeepBreak(t *testing.T) {
	for _, test := range []struct{ text, wrong, right, want string }{
		{"Wie ten allen tijde belt", "ten allen tijde", "te allen tijde", "Wie te allen tijde belt"},
		{"Wie ten allen\n        tijde belt", "ten allen\n        tijde", "te allen tijde", "Wie te allen\n        tijde belt"},
		{"De opzeg\n        termijn is kort", "opzeg\n        termijn", "opzegtermijn", "De opzegtermijn\n        is kort"},
		{"De opzeg\n        termijn.", "opzeg\n        termijn", "opzegtermijn", "De opzegtermijn."},
		{"Dan\r\n  wel", "Dan\r\n  wel", "Dan wel niet", "Dan\r\n  wel niet"},
	} {
		file := source.New("a.akte", test.text)
		at := strings.Index(test.text, test.wrong)
		place, right := keepBreak(source.At(at, at+len(test.wrong)).In(file), test.right)
		assert.Equal(t, test.want, test.text[:place.Start]+right+test.text[place.End:])
	}
}

func TestKeepBreakKeepsTheWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[a-z]{1,5}`)
		words := rapid.SliceOfN(word, 1, 5)
		gap := rapid.SampledFrom([]string{" ", "\n", "\n    ", "\r\n  "})
		typed := ""
		for i, w := range words.Draw(t, "typed") {
			if i > 0 {
				typed += gap.Draw(t, "gap")
			}
			typed += w
		}
		right := strings.Join(words.Draw(t, "right"), " ")
		text := "Zie " + typed + " en verder"
		file := source.New("a.akte", text)
		place, fixed := keepBreak(source.At(4, 4+len(typed)).In(file), right)
		result := text[:place.Start] + fixed + text[place.End:]
		assert.Equal(t, strings.Fields("Zie "+right+" en verder"), strings.Fields(result))
		if strings.ContainsRune(typed, '\n') {
			assert.Contains(t, result, "\n")
		}
		assert.NotContains(t, result, " \n")
	})
}
