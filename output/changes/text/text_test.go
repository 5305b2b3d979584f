package text_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes/internal/pair"
	"github.com/akte-lang/akte/output/changes/text"
)

// TestNothingSteersTheTerminal holds that no text of a document does more than be
// shown, and that lines fit wherever words can be parted.
func TestNothingSteersTheTerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := pair.Random(t)
		var out strings.Builder
		require.NoError(t, text.Render(&out, pair.Report(t, old, new), text.Options{}))
		for _, r := range out.String() {
			require.False(t, r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r), "%q", r)
		}
		const longestWord = 30
		for line := range strings.Lines(out.String()) {
			if strings.Contains(strings.TrimSpace(line), " ") {
				assert.LessOrEqual(t, utf8.RuneCountInString(line), 100+longestWord, line)
			}
		}
	})
}

const old = `overeenkomst "Huur"
artikel gebruik "Gebruik"
    lid {
        De huurder kan de machine zelf onderhouden.
    }
`

func TestColour(t *testing.T) {
	report := pair.Report(t, old, strings.Replace(old, "kan", "moet", 1))
	var plain, coloured strings.Builder
	require.NoError(t, text.Render(&plain, report, text.Options{Lang: diag.English}))
	require.NoError(t, text.Render(&coloured, report, text.Options{Color: true}))
	assert.Contains(t, plain.String(), "De huurder [-kan-] {+moet+} de machine")
	assert.Contains(t, plain.String(), "1 substantive, 0 editorial, 0 numbering")
	assert.Contains(t, coloured.String(), "\x1b[31;9mkan\x1b[")
	assert.NotContains(t, coloured.String(), "[-kan-]")
}

func TestNarrow(t *testing.T) {
	report := pair.Report(t, old, strings.Replace(old, "onderhouden", "onderhouden, schoonmaken, repareren en bewaren", 1))
	var out strings.Builder
	require.NoError(t, text.Render(&out, report, text.Options{Width: 50}))
	for line := range strings.Lines(out.String()) {
		assert.LessOrEqual(t, utf8.RuneCountInString(strings.TrimRight(line, "\n")), 50, line)
	}
}
