package check

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLexicon(t *testing.T) {
	l := newLexicon([]phrase{
		{text: "ten allen tijde"}, {text: "ten allen"}, {text: "mail-adres"}, {text: "Wob", exact: true}, {text: "en/of"},
	})
	for text, want := range map[string][]string{
		"Ten allen tijde open":      {"Ten allen tijde"},
		"ten\u00A0allen tijde":      {"ten\u00A0allen tijde"},
		"ten allen tijden":          {"ten allen"},
		"ten allenheiligen":         {},
		"mail\u2011adres":           {"mail\u2011adres"},
		"de Wob en het Wob-verzoek": {"Wob"},
		"wob":                       {},
		"dit en/of dat":             {"en/of"},
		"te":                        {},
		"":                          {},
	} {
		p := typed(text)
		got := []string{}
		l.each(p, func(_, start, end int) { got = append(got, p.Text[start:end]) })
		assert.Equal(t, want, got, text)
	}
}

func TestData(t *testing.T) {
	phrases, err := wrongPhrases()
	require.NoError(t, err)
	texts := make([]phrase, len(phrases))
	for i := range phrases {
		texts[i].text = phrases[i].Wrong
	}
	l := newLexicon(texts)
	for _, wrong := range phrases {
		p := typed(wrong.Wrong)
		index, end, ok := l.at(p, 0)
		require.True(t, ok, wrong.Wrong)
		assert.Equal(t, wrong, phrases[index], "each is found as itself")
		assert.Equal(t, len(wrong.Wrong), end)
		right := typed(wrong.Right)
		l.each(right, func(index, _, _ int) { t.Errorf("%q is right and wrong: %q", wrong.Right, phrases[index].Wrong) })
	}
	gone, err := institutions()
	require.NoError(t, err)
	assert.NotEmpty(t, gone)
}

func TestSentenceEnds(t *testing.T) {
	p := typed("Een is er. Twee volgt; drie ook. Vier")
	for word, want := range map[int][2]int{0: {0, 2}, 3: {3, 4}, 5: {5, 6}, 7: {7, 7}} {
		first, last := p.sentence(word)
		assert.Equal(t, want, [2]int{first, last})
	}
}
