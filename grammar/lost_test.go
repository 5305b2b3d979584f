package grammar

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

// TestLost takes every sign that comes in pairs out of a document, one at a
// time. That gives one finding, in the statement where the sign was lost, and
// all the statements and all the words are still there.
func TestLost(t *testing.T) {
	testLost(t, readSource(t, "testdata/atelier.akte"), `{}[]()"`)
}

// TestLostCorpus does the same with the documents of the corpus.
func TestLostCorpus(t *testing.T) {
	for _, path := range corpus(t) {
		testLost(t, readSource(t, path), `{}[]()"`)
	}
}

func testLost(t *testing.T, src *source.File, signs string) {
	t.Helper()
	whole, findings := Parse(src)
	require.Empty(t, dumpFindings(findings))
	comments := commented(whole)
	dumps := make([]string, len(whole.Statements))
	for i := range dumps {
		dumps[i] = withoutPlaces(whole, i)
	}
	tried := 0
	for i := range len(src.Text) {
		if !strings.ContainsRune(signs, rune(src.Text[i])) || comments(i) || inWords(whole, i) || inQuotes(src.Text, i) {
			continue
		}
		tried++
		lostAt(t, whole, dumps, i)
	}
	t.Logf("%s: %d signs taken out", src.Name, tried)
	require.NotZero(t, tried)
}

// lostAt parses the text without its byte at i. The statements of the whole
// text are in dumps.
func lostAt(t *testing.T, whole *File, dumps []string, i int) {
	t.Helper()
	text := whole.Source.Text
	line := whole.Source.Position(int32(i)).Line
	sign := text[i]
	what := fmt.Sprintf("%s:%d %q lost", whole.Source.Name, line, sign)
	damaged, findings := Parse(source.New(whole.Source.Name, text[:i]+text[i+1:]))
	requireSound(t, damaged, findings)
	if !assert.Len(t, findings, 1, "%s\n%s", what, dumpFindings(findings)) {
		return
	}
	index, span := statementAt(whole, int32(i))
	place := findings[0].Place
	assert.True(t, span.Start <= place.Start && place.End <= span.End, "%s: found elsewhere\n%s", what, dumpFindings(findings))
	if !assert.Len(t, damaged.Statements, len(whole.Statements), what) {
		return
	}
	for s := range whole.Statements {
		if s != index {
			assert.Equal(t, dumps[s], withoutPlaces(damaged, s), what)
		}
	}
	if strings.IndexByte("{}[]", sign) >= 0 {
		assert.True(t, within(allText(whole, index), allText(damaged, index)), "%s: words are lost\n%s\n%s",
			what, allText(whole, index), allText(damaged, index))
	}
}

// within reports whether all of part stands in whole, in order.
func within(part, whole string) bool {
	for _, r := range part {
		_, rest, found := strings.Cut(whole, string(r))
		if !found {
			return false
		}
		whole = rest
	}
	return true
}

// statementAt returns the statement in which an offset lies.
func statementAt(file *File, offset int32) (int, source.Span) {
	for i, statement := range file.Statements {
		if span := statement.Span(); span.Contains(offset) {
			return i, span
		}
	}
	return -1, source.Span{}
}

// withoutPlaces writes a statement without its places.
func withoutPlaces(file *File, i int) string {
	d := dumper{file: source.New("", "")}
	d.value("", reflect.ValueOf(file.Statements[i]), 0)
	lines := strings.Split(d.b.String(), "\n")
	for n, line := range lines {
		if at := strings.LastIndex(line, " 1:1-1:1"); at >= 0 {
			lines[n] = line[:at]
		}
	}
	return strings.Join(lines, "\n")
}

// allText returns the text of the prose of a statement, without white space
// and the signs of the language.
func allText(file *File, i int) string {
	var b strings.Builder
	for _, leaf := range allLeaves(reflect.ValueOf(file.Statements[i]), nil) {
		if words, ok := leaf.(*Words); ok {
			b.WriteString(words.Text)
		} else {
			b.WriteString(file.Source.Slice(leaf.Place()))
		}
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("{}[]", r) {
			return -1
		}
		return r
	}, squeeze(b.String()))
}

// commented tells which offsets lie in a comment.
func commented(file *File) func(int) bool {
	return func(offset int) bool {
		for _, comment := range file.Comments {
			if comment.Contains(int32(offset)) {
				return true
			}
		}
		return false
	}
}

// inQuotes reports whether a sign lies between quotation marks.
func inQuotes(text string, i int) bool {
	return text[i] != '"' && strings.Count(text[lineStart(text, i):i], straightQuote)%2 == 1
}

// inWords reports whether an offset lies in running text, where these signs
// are text.
func inWords(file *File, offset int) bool {
	i, _ := statementAt(file, int32(offset))
	if i < 0 {
		return true
	}
	for _, leaf := range leaves(reflect.ValueOf(file.Statements[i]), nil) {
		if _, ok := leaf.(*Words); ok && leaf.Place().Contains(int32(offset)) {
			return true
		}
	}
	return false
}
