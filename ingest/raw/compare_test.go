package raw_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/internal/source"
)

// compare compares two texts; left out is what stands between ‹ and › in the
// first, as the reason says.
func compare(reason outline.Reason, original, compiled string, computed ...string) raw.Report {
	var left []outline.Left
	var text strings.Builder
	for original != "" {
		before, rest, found := strings.Cut(original, "‹")
		text.WriteString(before)
		if !found {
			break
		}
		out, after, _ := strings.Cut(rest, "›")
		left = append(left, outline.Left{Reason: reason, Text: out, Place: source.Place{Span: source.At(text.Len(), text.Len()+len(out))}})
		text.WriteString(out)
		original = after
	}
	file := source.New("huur.txt", text.String())
	for i := range left {
		left[i].Place.File = file
	}
	return raw.Compare(raw.Split(file), raw.Split(source.New("uit.txt", compiled)), left, computed...)
}

// shown are the differences and what moved, as people see them.
func shown(report raw.Report) []string {
	var all []string
	for _, d := range report.Differences {
		all = append(all, d.String())
	}
	for _, d := range report.Moved {
		all = append(all, "moved "+d.String())
	}
	return all
}

func TestCompare(t *testing.T) {
	tests := []struct {
		name, original, compiled string
		reason                   outline.Reason
		computed                 []string
		want                     []string
	}{
		{name: "the same", original: "1. De  huur\nis laag.", compiled: "1. De huur is laag."},
		{name: "no-break space, soft hyphen, composed or not", original: "ver\u00adhuur\u00a0cafe\u0301", compiled: "verhuur café"},
		{name: "a word lost", original: "De huur is niet laag.", compiled: "De huur is laag.", want: []string{"[-niet-]"}},
		{name: "a word more", original: "De huur is laag.", compiled: "De huur is niet laag.", want: []string{"{+niet+}"}},
		{name: "another number", original: "1. De huur\n2. De borg", compiled: "1. De huur\n3. De borg", want: []string{"[-2.-] {+3.+}"}},
		{name: "another mark", original: "- de huur", compiled: "• de huur", want: []string{"[---] {+•+}"}},
		{name: "a sign lost", original: "De huur, laag.", compiled: "De huur laag.", want: []string{"[-huur,-] {+huur+}"}},
		{name: "another dash", original: "De huur – laag", compiled: "De huur - laag", want: []string{"[-–-] {+-+}"}},
		{name: "a capital", original: "De Huur", compiled: "De huur", want: []string{"[-Huur-] {+huur+}"}},
		{name: "two words made one", original: "te gelijk", compiled: "tegelijk", want: []string{"[-te gelijk-] {+tegelijk+}"}},
		{name: "page numbers", original: "De huur ‹3› is laag. ‹3›", compiled: "De huur is laag.", reason: outline.PageNumber},
		{name: "left out and still there", original: "De huur ‹3› is laag.", compiled: "De huur 3 is laag.", reason: outline.PageNumber, want: []string{"{+3+}"}},
		{name: "what was left out is not lost elsewhere", original: "De huur ‹3› is 3 euro.", compiled: "De huur is euro.", reason: outline.PageNumber, want: []string{"[-3-]"}},
		{name: "markup is no text to leave out", original: "De ‹huur› is laag.", compiled: "De is laag.", reason: outline.Markup, want: []string{"[-huur-]"}},
		{name: "broken words", original: "de verhuur‹-\n›der en de huur‹-\n›der‹-\n›ving", compiled: "de verhuurder en de huurderving", reason: outline.Hyphen},
		{name: "a compound broken after its hyphen", original: "per e-\nmail en/\nof brief", compiled: "per e-mail en/of brief"},
		{name: "computed numbers", original: "De huur\nDe borg", compiled: "1. De huur\n2. De borg", computed: []string{"1.", "2."}},
		{name: "computed numbers serve once", original: "De huur\nDe borg", compiled: "1. De huur\n1. De borg", computed: []string{"1.", "2."}, want: []string{"{+1.+}"}},
		{name: "a computed bullet is any", original: "De huur", compiled: "- De huur", computed: []string{"•"}},
		{name: "moved", original: "een twee drie vier vijf zes zeven", compiled: "een drie vier vijf zes zeven twee", want: []string{"moved [-twee-] {+twee+}"}},
		{name: "all gone", original: "De huur", compiled: "", want: []string{"[-De huur-]"}},
		{name: "nothing at all"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			report := compare(test.reason, test.original, test.compiled, test.computed...)
			assert.Equal(t, test.want, shown(report))
			assert.Equal(t, test.want == nil, report.Same())
		})
	}
}

func TestComparePlaces(t *testing.T) {
	report := compare(0, "een twee drie vier vijf zes", "een drie vier nieuw vijf zes")
	require.Len(t, report.Differences, 2)
	assert.Equal(t, "twee", report.Differences[0].Place.Text())
	assert.Equal(t, "vier", report.Differences[1].Place.Text(), "what came stands after the word before it")
	assert.Equal(t, 6, report.Words)
}

func TestCompareCounts(t *testing.T) {
	left := []outline.Left{{Reason: outline.Comment, Text: "a"}, {Reason: outline.PageNumber, Text: "1"}, {Reason: outline.Comment, Text: "b"}}
	report := raw.Compare(nil, nil, left)
	assert.Equal(t, []raw.Count{{Reason: outline.PageNumber, N: 1}, {Reason: outline.Comment, N: 2}}, report.Left)
}

// TestCompareWithoutPlaces holds that what a reader of Word left out is recognised
// by its text, once.
func TestCompareWithoutPlaces(t *testing.T) {
	original := raw.Split(source.New("a", "Inhoud De huur is laag. Inhoud De huur"))
	compiled := raw.Split(source.New("b", "De huur is laag."))
	left := []outline.Left{{Reason: outline.Contents, Text: "Inhoud"}, {Reason: outline.Contents, Text: "Inhoud  De huur"}}
	assert.Empty(t, shown(raw.Compare(original, compiled, left)))
	assert.Equal(t, []string{"[-Inhoud-]"}, shown(raw.Compare(original, compiled, left[1:])))
}

// TestCompareMarkdownBullets holds that the three signs of Markdown are one.
func TestCompareMarkdownBullets(t *testing.T) {
	original, _, err := raw.Words(raw.Markdown, "a.md", []byte("* de huur\n+ de borg - laag\n"))
	require.NoError(t, err)
	assert.Empty(t, shown(raw.Compare(original, raw.Split(source.New("b", "• de huur\n• de borg - laag\n")), nil)))
	assert.Equal(t, []string{"[---] {+•+}"}, shown(raw.Compare(original, raw.Split(source.New("b", "• de huur\n• de borg • laag\n")), nil)))
}

// vocabulary makes words that often repeat.
func vocabulary(t *rapid.T, name string, most int) []string {
	return rapid.SliceOfN(rapid.SampledFrom([]string{"de", "huur", "1.", "2.", "-", "laag,", "en/of", "borg."}), 0, most).Draw(t, name)
}

// TestCompareFindsEveryChange holds that two texts are the same to Compare when
// their words are, and that its differences lead from one to the other.
func TestCompareFindsEveryChange(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		head, tail := vocabulary(t, "head", 40), vocabulary(t, "tail", 40)
		a, b := vocabulary(t, "a", 6), vocabulary(t, "b", 6)
		one := strings.Join(append(append(append([]string{}, head...), a...), tail...), " ")
		other := strings.Join(append(append(append([]string{}, head...), b...), tail...), " ")
		report := compare(0, one, other)
		if (one == other) != report.Same() {
			t.Fatalf("%q and %q: %v", one, other, shown(report))
		}
		gone, came := 0, 0
		for _, d := range append(report.Differences, report.Moved...) {
			gone, came = gone+len(d.Original), came+len(d.Compiled)
		}
		if got, want := came-gone, len(b)-len(a); got != want {
			t.Fatalf("%d words more, want %d", got, want)
		}
	})
}

// TestCompareFast holds that texts of a megabyte with changes all through, and
// texts without a landmark, are compared at once.
func TestCompareFast(t *testing.T) {
	var a, b strings.Builder
	for i := range 60_000 {
		fmt.Fprintf(&a, "lid %d van de huur\n", i)
		fmt.Fprintf(&b, "lid %d van de", i)
		if i%10 != 0 {
			b.WriteString(" huur\n")
		}
	}
	same := strings.Repeat("de huur ", 100_000)
	for _, pair := range [][2]string{{a.String(), b.String()}, {same, same + "laag"}, {same + "x " + same, same + "y " + same}, {same, strings.Repeat("huur de ", 90_000)}} {
		report := compare(0, pair[0], pair[1])
		assert.False(t, report.Same())
	}
}
