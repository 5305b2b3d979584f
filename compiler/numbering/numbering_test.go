package numbering_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/numbering"
)

func TestMarksByExample(t *testing.T) {
	tests := []struct {
		kind          numbering.Kind
		example       string
		n             int
		parent        string
		mark, reading string
	}{
		{numbering.Article, "Artikel 1:", 3, "", "Artikel 3:", "3"},
		{numbering.Article, "Artikel 1 -", 12, "", "Artikel 12 -", "12"},
		{numbering.Article, "Art. 1", 2, "", "Art. 2", "2"},
		{numbering.Article, "ARTIKEL 1.", 2, "", "ARTIKEL 2.", "2"},
		{numbering.Article, "§ 1", 2, "", "§ 2", "2"},
		{numbering.Article, "§1", 2, "", "§2", "2"},
		{numbering.Article, "Artikel 1.1", 4, "2", "Artikel 2.4", "2.4"},
		{numbering.Article, "I.", 4, "", "IV.", "IV"},
		{numbering.Chapter, "Hoofdstuk I", 9, "", "Hoofdstuk IX", "IX"},
		{numbering.Chapter, "Titel A", 2, "", "Titel B", "B"},
		{numbering.Clause, "1.1", 2, "3", "3.2", "3.2"},
		{numbering.Clause, "1.1.", 2, "3", "3.2.", "3.2"},
		{numbering.Clause, "1.1", 2, "", "2", "2"},
		{numbering.Clause, "(1)", 2, "3", "(2)", "2"},
		{numbering.Clause, "lid 1", 2, "3", "lid 2", "2"},
		{numbering.Clause, "1.a", 2, "3", "3.b", "3.b"},
		{numbering.Item, "a.", 27, "", "aa.", "aa"},
		{numbering.Item, "a)", 26, "", "z)", "z"},
		{numbering.Item, "(a)", 28, "", "(ab)", "ab"},
		{numbering.Item, "i.", 4, "", "iv.", "iv"},
		{numbering.Item, "1°", 3, "", "3°", "3°"},
		{numbering.Item, "a.)", 3, "", "c.)", "c"},
		{numbering.Item, "1°.", 3, "", "3°.", "3°"},
		{numbering.Item, "1.1.1", 3, "2.4", "2.4.3", "2.4.3"},
		{numbering.Item, "-", 3, "", "-", ""},
		{numbering.Bullet, "•", 3, "", "•", ""},
		{numbering.Annex, "Bijlage A:", 2, "", "Bijlage B:", "B"},
		{numbering.Annex, "Bijlage 1 -", 2, "", "Bijlage 2 -", "2"},
		{numbering.Annex, "Bijlage I", 4, "", "Bijlage IV", "IV"},
		{numbering.Annex, "Schedule 1", 4, "", "Schedule 4", "4"},
		{numbering.Party, "(a)", 2, "", "(b)", "b"},
	}
	for _, test := range tests {
		t.Run(fmt.Sprintf("%s %s", test.kind, test.example), func(t *testing.T) {
			shape, ok := numbering.Parse(test.kind, test.example)
			require.True(t, ok)
			assert.Equal(t, test.mark, shape.Mark(test.n, test.parent))
			assert.Equal(t, test.reading, shape.Number(test.n, test.parent))
			assert.Equal(t, test.reading != "", shape.Numbered())
			if !shape.Nested {
				assert.Equal(t, test.example, shape.Mark(1, ""), "the first mark is the example")
			}
		})
	}
}

func TestUnknownExamples(t *testing.T) {
	tests := []struct {
		kind    numbering.Kind
		example string
	}{
		{numbering.Clause, ""},
		{numbering.Chapter, ""},
		{numbering.Article, "Artikel"},
		{numbering.Article, "Artikel 7"},
		{numbering.Article, "Artikel1"},
		{numbering.Article, "Afspraak 1"},
		{numbering.Article, "(1"},
		{numbering.Article, "1 x"},
		{numbering.Article, "-"},
		{numbering.Clause, "b."},
		{numbering.Clause, "2.1"},
		{numbering.Clause, "-"},
		{numbering.Item, "1.."},
		{numbering.Bullet, "1."},
		{numbering.Bullet, "x"},
		{numbering.Annex, "Bijlage 1.1"},
		{numbering.Kind(0), "x."},
	}
	for _, test := range tests {
		_, ok := numbering.Parse(test.kind, test.example)
		assert.False(t, ok, "%s %q", test.kind, test.example)
	}
}

func TestShapesAreExamples(t *testing.T) {
	for _, kind := range numbering.Kinds() {
		require.NotEmpty(t, numbering.Shapes(kind), kind)
		for _, example := range numbering.Shapes(kind) {
			_, ok := numbering.Parse(kind, example)
			assert.True(t, ok, "%s %q", kind, example)
		}
	}
}

func TestKinds(t *testing.T) {
	for _, kind := range numbering.Kinds() {
		found, ok := numbering.KindOf(kind.String())
		assert.True(t, ok)
		assert.Equal(t, kind, found)
	}
	_, ok := numbering.KindOf("paragraaf")
	assert.False(t, ok)
	assert.Empty(t, numbering.Kind(0).String())
	assert.Nil(t, numbering.Shapes(numbering.Kind(0)))
}

func TestSub(t *testing.T) {
	tests := []struct{ example, parent, want string }{
		{"Bijlage A:", "A", "A2"},
		{"Bijlage A:", "A1", "A1.2"},
		{"Bijlage 1", "1", "1.2"},
		{"Bijlage I", "I", "I.2"},
	}
	for _, test := range tests {
		shape, ok := numbering.Parse(numbering.Annex, test.example)
		require.True(t, ok)
		assert.Equal(t, test.want, shape.Sub(test.parent, 2))
	}
	shape, _ := numbering.Parse(numbering.Annex, "Bijlage A:")
	assert.Equal(t, "Bijlage A2:", shape.Around("A2"))
}

func TestForcedMarks(t *testing.T) {
	tests := []struct {
		kind          numbering.Kind
		example, mark string
		want          int
	}{
		{numbering.Article, "Artikel 1:", "4.", 4},
		{numbering.Article, "Artikel 1:", "4a.", 4},
		{numbering.Article, "Artikel 1:", "4bis", 4},
		{numbering.Article, "Artikel 1:", "Artikel 4:", 4},
		{numbering.Article, "Artikel 1:", "artikel 4A", 4},
		{numbering.Article, "Artikel 1:", "IV.", 4},
		{numbering.Article, "Artikel 1:", "0", 0},
		{numbering.Clause, "1.1", "3.7", 7},
		{numbering.Clause, "1.", "(7)", 7},
		{numbering.Clause, "1.", "c.", 3},
		{numbering.Clause, "1.", "C.", 3},
		{numbering.Clause, "1.", "v.", 5},
		{numbering.Item, "a.", "v.", 22},
		{numbering.Item, "i.", "v.", 5},
		{numbering.Item, "i.", "c.", 100},
		{numbering.Item, "1°", "2°", 2},
		{numbering.Item, "a.", "2°.", 2},
		{numbering.Item, "-", "3.", 3},
		{numbering.Annex, "Bijlage A:", "Bijlage C:", 3},
		{numbering.Annex, "Bijlage A:", "2", 2},
	}
	for _, test := range tests {
		shape, ok := numbering.Parse(test.kind, test.example)
		require.True(t, ok)
		n, ok := shape.ParseMark(test.mark)
		assert.True(t, ok, "%q as %q", test.mark, test.example)
		assert.Equal(t, test.want, n, "%q as %q", test.mark, test.example)
	}
	for _, mark := range []string{"", ".", "vier", "Ab", "1234567890", "-", "iiii"} {
		shape, _ := numbering.Parse(numbering.Article, "Artikel 1")
		_, ok := shape.ParseMark(mark)
		assert.False(t, ok, "%q", mark)
	}
}

func TestBare(t *testing.T) {
	for mark, want := range map[string]string{
		"Artikel 4a:": "4a", "4.": "4", "(c)": "c", "3.2.": "3.2", "Bijlage A1 -": "A1", "1°.": "1°", "§ 7": "7", "": "",
	} {
		assert.Equal(t, want, numbering.Bare(mark))
	}
}

func TestEveryMarkReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom(numbering.Kinds()).Draw(t, "kind")
		example := rapid.SampledFrom(numbering.Shapes(kind)).Draw(t, "example")
		n := rapid.OneOf(rapid.IntRange(1, 60), rapid.IntRange(1, 1_000_000)).Draw(t, "n")
		parent := rapid.SampledFrom([]string{"", "3", "3.14", "IV", "b"}).Draw(t, "parent")
		shape, ok := numbering.Parse(kind, example)
		require.True(t, ok)
		mark := shape.Mark(n, parent)
		got, ok := shape.ParseMark(mark)
		require.Equal(t, shape.Numbered(), ok)
		if ok {
			require.Equal(t, n, got, mark)
		}
	})
}

func TestDepthsWithoutExample(t *testing.T) {
	tests := []struct {
		examples []string
		want     []string
	}{
		{nil, []string{"a.", "1°.", "i."}},
		{[]string{"a."}, []string{"a.", "1°.", "i."}},
		{[]string{"1."}, []string{"1.", "a.", "1°."}},
		{[]string{"i."}, []string{"i.", "a.", "1°."}},
		{[]string{"(a)"}, []string{"(a)", "(1°)", "(i)"}},
		{[]string{"a)", "i)"}, []string{"a)", "i)", "1°)"}},
		{[]string{"onder a"}, []string{"onder a", "1°", "i"}},
		{[]string{"-"}, []string{"-", "-", "-"}},
		{[]string{"a.", "-"}, []string{"a.", "-", "-"}},
		{[]string{"a.", "b.", "c.", "d."}, nil},
	}
	for _, test := range tests {
		var shapes []numbering.Shape
		for _, example := range test.examples {
			if shape, ok := numbering.Parse(numbering.Item, example); ok {
				shapes = append(shapes, shape)
			}
		}
		scheme := numbering.Default().With(numbering.Item, shapes...)
		if test.want == nil {
			assert.Equal(t, numbering.Default(), scheme)
			continue
		}
		for i, want := range test.want {
			assert.Equal(t, want, scheme.Shape(numbering.Item, i+1).Mark(1, ""))
		}
	}
}

func TestScheme(t *testing.T) {
	scheme := numbering.Default()
	for kind, want := range map[numbering.Kind]string{
		numbering.Chapter: "Hoofdstuk 1", numbering.Article: "Artikel 1", numbering.Clause: "1.",
		numbering.Item: "a.", numbering.Bullet: "•", numbering.Annex: "Bijlage A:", numbering.Party: "1.",
	} {
		assert.Equal(t, want, scheme.Shape(kind, 1).Mark(1, ""), kind)
	}
	assert.Equal(t, scheme.Shape(numbering.Item, 3), scheme.Shape(numbering.Item, 9))
	assert.Equal(t, scheme.Shape(numbering.Item, 1), scheme.Shape(numbering.Item, -1))
	assert.Zero(t, scheme.Shape(numbering.Kind(0), 1))

	other := scheme
	for _, kind := range numbering.Kinds() {
		shape, ok := numbering.Parse(kind, numbering.Shapes(kind)[len(numbering.Shapes(kind))-1])
		require.True(t, ok)
		other = other.With(kind, shape)
		assert.Equal(t, shape, other.Shape(kind, 1))
		assert.Equal(t, other, other.With(kind))
	}
	assert.Equal(t, numbering.Default(), scheme, "With leaves its receiver alone")
	assert.Equal(t, other, other.With(numbering.Kind(0), numbering.Shape{}))
}

func TestNumbersGivenByHand(t *testing.T) {
	tests := []struct {
		kind                 numbering.Kind
		example, given, want string
	}{
		{numbering.Article, "Artikel 1:", "4", "Artikel 4:"},
		{numbering.Article, "Artikel 1:", "4.", "Artikel 4:"},
		{numbering.Article, "Artikel 1:", "Artikel 4", "Artikel 4"},
		{numbering.Article, "1.", "4a.", "4a."},
		{numbering.Clause, "1.1", "3.7.", "3.7."},
		{numbering.Clause, "1.", "(7)", "(7)"},
	}
	for _, test := range tests {
		shape, ok := numbering.Parse(test.kind, test.example)
		require.True(t, ok)
		assert.Equal(t, test.want, shape.Forced(test.given), "%s as %s", test.given, test.example)
	}
}

func TestNumbersThatAreNotPrinted(t *testing.T) {
	shape, ok := numbering.Parse(numbering.Article, "")
	require.True(t, ok)
	assert.True(t, shape.Hidden)
	assert.True(t, shape.Numbered(), "others can refer to it all the same")
	assert.Empty(t, shape.Mark(3, ""))
	assert.Equal(t, "3", shape.Number(3, ""))
	assert.Empty(t, shape.Forced("4"))
	clause, _ := numbering.Parse(numbering.Clause, "1.1")
	assert.Equal(t, "3.2", clause.Mark(2, shape.Number(3, "")))
}
