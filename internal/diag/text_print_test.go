package diag

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

func TestSummary(t *testing.T) {
	file, other := source.New("a", "a"), source.New("b", "b")
	at := func(f *source.File, s Severity) Finding { return Finding{Severity: s, Place: source.At(0, 1).In(f)} }
	for want, list := range map[string]List{
		"1 fout in 1 bestand": {at(file, Error)},
		"3 fouten, 1 waarschuwing in 2 bestanden": {
			at(file, Error), at(file, Error), at(file, Error), at(other, Warning),
		},
		"2 waarschuwingen, 2 opmerkingen in 1 bestand": {at(file, Warning), at(file, Warning), at(file, Info), at(file, Info)},
		"1 opmerking":      {{Severity: Info}},
		"geen bevindingen": nil,
	} {
		assert.Equal(t, want, summary(list).NL)
	}
	assert.Equal(t, "1 error, 1 remark in 2 files", summary(List{at(file, Error), at(other, Info)}).EN)
}

func TestVisible(t *testing.T) {
	for s, want := range map[string]string{
		"gewoon é 日本 😀\n":    "gewoon é 日本 😀\n",
		"\x1b[31m\x00\x7f\r": "␛[31m␀␡␍",
		"a\u202Eb\u200Bc":    "a<U+202E>b<U+200B>c",
		"\u0085\u2028\uFEFF": "<U+0085><U+2028><U+FEFF>",
		"👩\u200D👩":           "👩\u200D👩",
		"half \xff":          "half \uFFFD",
	} {
		assert.Equal(t, want, visible(s))
	}
}

func TestCells(t *testing.T) {
	show := func(line string) string { return text(cellsOf(line)) }
	assert.Equal(t, "    a   b", show("\ta\tb"), "tabs go to the next stop")
	assert.Equal(t, "日本  a", show("日本\ta")[:len("日本")]+"  a")
	assert.Equal(t, 4, width(cellsOf("日本")))
	assert.Equal(t, 1, width(cellsOf("e\u0301")))
	assert.Equal(t, "◌\u0301a", show("\u0301a"), "a lone accent gets something to stand on")
}

// TestMarksStandUnderTheText holds the column of the marks against the text.
func TestMarksStandUnderTheText(t *testing.T) {
	for _, line := range []string{
		"[fout] vooraan", "achteraan [fout]", "\t\t[fout] na tabs", "日本 [fout] breed", "e\u0301e\u0301n [fout] accent",
		"\x1b\x1b [fout] tekens", "😀👩\u200D👩\u200D👧 [fout]",
		strings.Repeat("lang ", 60) + "[fout]" + strings.Repeat(" lang", 60),
		strings.Repeat("日本", 60) + "[fout]",
		strings.Repeat("日本", 6000) + "[fout]" + strings.Repeat("\xff", 6000),
	} {
		file := source.New("a.akte", line)
		var out bytes.Buffer
		require.NoError(t, Print(&out, List{{Severity: Error, Place: in(t, file, "[fout]")}}, Options{Width: 72}))
		lines := strings.Split(out.String(), "\n")
		shown, marks := lines[3], lines[4]
		before, _, found := strings.Cut(shown, "[fout]")
		require.True(t, found, line)
		column := uniseg.StringWidth(before)
		assert.Equal(t, strings.Repeat(" ", column-3)+"^^^^^^", strings.TrimPrefix(marks, "  |"), line)
		assert.LessOrEqual(t, uniseg.StringWidth(shown), 72, line)
	}
}

func TestWrap(t *testing.T) {
	assert.Equal(t, []string{"een twee", "drie"}, wrap("een twee drie", 8))
	assert.Equal(t, []string{"een", "langwoord", "x"}, wrap("een langwoord x", 5), "a word is never broken")
	assert.Equal(t, []string{"artikel\u00A06", "lid 1"}, wrap("artikel\u00A06 lid 1", 9), "no-break spaces hold")
	assert.Equal(t, []string{"a  b", ""}, wrap("a  b\n", 0), "no width, no change")
}

func TestReasonsAreToldOnce(t *testing.T) {
	file := source.New("a.akte", "a b")
	list := List{
		vagueTerm.At(in(t, file, "a"), "Een.", "One."),
		vagueTerm.At(in(t, file, "b"), "Twee.", "Two."),
		vagueTerm.At(in(t, file, "b"), "Tweemaal.", "Twice.").WithHelp("Zeg drie dagen.", "Say three days."),
	}
	var out bytes.Buffer
	require.NoError(t, Print(&out, list, Options{Descriptions: descriptions()}))
	assert.Equal(t, 1, strings.Count(out.String(), vagueTerm.Why.NL))
	assert.Equal(t, 1, strings.Count(out.String(), vagueTerm.Cure.NL))
	assert.Contains(t, out.String(), "Zeg drie dagen.", "what belongs to the finding is always told")
}

// TestOneLongLine holds printing to the neighbourhood of a finding: a document
// that stands on one line is not read anew for each.
func TestOneLongLine(t *testing.T) {
	line := strings.Repeat("één ", 100_000)
	whole := marked{number: 1, text: line, start: len(line) / 2, end: len(line)}
	near := whole.clipped()
	assert.Less(t, len(near.text), 2*reach+utf8.UTFMax)
	assert.True(t, utf8.ValidString(near.text))
	assert.True(t, near.before && near.after)
	assert.Equal(t, line[whole.start:whole.start+4], near.text[near.start:near.start+4])
	short := marked{number: 1, text: "één", start: 0, end: 3}
	assert.Equal(t, short, short.clipped())
}

func FuzzPrint(f *testing.F) {
	f.Add("overeenkomst \"X\"\n\tlid { [a] }\n", 18, 24, "bericht")
	f.Add("\x1b[2J\u202E\r\n\xff", 0, 9, "\x07")
	f.Add("", 5, -5, "\n\n")
	f.Add(strings.Repeat("日本\t", 99)+"\n\n\n\n\n\n", 3, 320, "%d")
	f.Fuzz(func(t *testing.T, content string, start, end int, message string) {
		file := source.New(message+".akte", content)
		place := source.Place{File: file, Span: source.Span{Start: int32(start), End: int32(end)}}
		finding := Finding{Code: Code(message), Severity: Severity(start), Place: place, Legal: message, Message: Same(message)}
		finding = finding.WithNote(place, "hier", "here").WithFix(true, Same(message), place, content)
		for _, format := range Formats() {
			var out bytes.Buffer
			require.NoError(t, format.Print(&out, List{finding, {}}, Options{Width: start % 200}))
			if format.Name == "text" {
				require.True(t, utf8.Valid(out.Bytes()))
				require.NotContains(t, strings.ReplaceAll(out.String(), "\n", ""), "\x1b")
				require.False(t, strings.ContainsFunc(strings.ReplaceAll(out.String(), "\n", ""), hidden), "%q", out.String())
			}
		}
	})
}
