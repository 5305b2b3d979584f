package grammar

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

const opening = "overeenkomst \"T\"\n"

// TestLimits checks that a text at a limit is accepted and one past it is
// reported, once.
func TestLimits(t *testing.T) {
	nested := func(n int, before, after string) string {
		return strings.Repeat(before, n) + "1" + strings.Repeat(after, n)
	}
	for _, test := range []struct {
		name string
		most int
		text func(n int) string
	}{
		{"parentheses", MaxExpressionDepth - 1, func(n int) string { return opening + "waarde a = " + nested(n, "(", ")") + "\n" }},
		{"operators", MaxOperators, func(n int) string { return opening + "waarde a = 1" + strings.Repeat(" + 1", n) + "\n" }},
		{"negations", MaxExpressionDepth - 1, func(n int) string { return opening + "waarde a = " + nested(n, "niet ", "") + "\n" }},
		{"types", MaxTypeDepth - 1, func(n int) string { return opening + "parameter a " + strings.Repeat("lijst van ", n) + "duur\n" }},
		{"blocks", MaxBlockDepth, func(n int) string {
			return opening + strings.Repeat("als a\n", n) + "lid { b }\n" + strings.Repeat("einde\n", n)
		}},
		{"inline choices", MaxChoiceDepth, func(n int) string {
			return opening + "tekst { " + strings.Repeat("{als a}", n) + "b" + strings.Repeat("{einde}", n) + " }\n"
		}},
		{"block choices", MaxChoiceDepth, func(n int) string {
			return opening + "tekst {\n" + strings.Repeat("{voor elke a in b}\n", n) + "c\n" + strings.Repeat("{einde}\n", n) + "}\n"
		}},
		{"items", MaxItemDepth, func(n int) string { return opening + "tekst {\n" + strings.Repeat("-", n) + " a\n}\n" }},
		{"line", MaxLine, func(n int) string { return opening + "tekst {\n" + strings.Repeat("a", n) + "\n}\n" }},
	} {
		t.Run(test.name, func(t *testing.T) {
			file, findings := Parse(source.New("t.akte", test.text(test.most)))
			requireSound(t, file, findings)
			assert.Empty(t, dumpFindings(findings))
			file, findings = Parse(source.New("t.akte", test.text(test.most+1)))
			requireSound(t, file, findings)
			require.NotEmpty(t, findings)
			assert.Equal(t, limitExceeded.Code, findings[0].Code, dumpFindings(findings))
		})
	}
}

// TestFileSize checks the limit on the size of a file.
func TestFileSize(t *testing.T) {
	file, findings := Parse(source.New("t.akte", strings.Repeat("\n", source.MaxSize+1)))
	require.Len(t, findings, 1)
	assert.Equal(t, limitExceeded.Code, findings[0].Code)
	assert.Empty(t, file.Statements)
}

// TestUnreadable checks what is said of files that are no text.
func TestUnreadable(t *testing.T) {
	_, findings := Parse(source.New("t.akte", "overeenkomst \"T\"\n\ntekst { caf\xe9 }\n"))
	require.Len(t, findings, 1)
	assert.Equal(t, notUTF8Text.Code, findings[0].Code)
	assert.Contains(t, findings[0].Message.NL, "regel 3")
	assert.Contains(t, findings[0].Message.NL, "Windows-1252")
	require.Len(t, findings[0].Fixes, 1)
	assert.Contains(t, findings[0].Fixes[0].Edits[0].New, "café")

	_, findings = Parse(source.New("t.akte", "PK\x03\x04\x00"))
	require.Len(t, findings, 1)
	assert.Equal(t, notText.Code, findings[0].Code)

	for _, text := range []string{"", "\ufeff", " \r\n\t"} {
		_, findings = Parse(source.New("t.akte", text))
		require.Len(t, findings, 1)
		assert.Equal(t, emptyFile.Code, findings[0].Code)
	}
}

// TestHostile parses texts that are one thing over and over, in every place.
func TestHostile(t *testing.T) {
	for _, before := range []string{
		"", opening, opening + "tekst {\n", opening + "tekst {\n{a ", opening + "lid\n over a.b(c = ",
		opening + "waarde x = ", opening + "artikel x\n", opening + "toets \"x\"\n", "beleid a \"A\"\nonderwerp b \"B\"\n",
	} {
		for _, unit := range []string{
			"{", "}", "[", "]", "(", ")", "\"", "\"\n", "“", "*a ", "**", "|", "\\", "-", "- ", "@", "//", "// c\n", ";",
			"als a\n", "als ", "anders\n", "einde\n", "voor elke a in b\n", "{als a}", "{anders}", "{einde}", "{voor elke a in b}\n",
			"{tabel a}\n", "als a}\n", "einde}\n", "tekst {\n", "tekst {\nals a\n", "lid\n", "lid a b c d\n", "artikel\n", "a }\n",
			"over\n", "over a.b(c = d,\n", "negeer\n", "met a = \n", "soort\n", "a = \n", "a ", "a,", "1 ", "1+", "€", "6 juni ",
			"niet ", "lijst van ", "tabel(a ", "keuze(", "[a en ", "[AVG 1 en ", "{a ", "| a |\n", "\u00a0", "\r", "\x0c",
			"partij a \"b\"\n{x} y z\n", "begrip \"a\" ook ", "Lid {\n", "stel a = 1\n", "verwacht geen ", "document\n",
		} {
			text := before + strings.Repeat(unit, 1+300/len(unit))
			file, findings := Parse(source.New("t.akte", text))
			requireSound(t, file, findings)
		}
	}
}

// TestCores parses a large text on one core and on more: the result is the
// same.
func TestCores(t *testing.T) {
	var b strings.Builder
	b.WriteString(opening)
	for i := range 2000 {
		fmt.Fprintf(&b, "\nartikel a%d \"Titel\"\n\n    lid over x.y(z = %d) {\n        Tekst {a%d} en *meer*.\n", i, i, i)
		if i%100 != 7 { // a brace is lost here and there
			b.WriteString("    }\n")
		}
	}
	src := source.New("t.akte", b.String())
	require.Greater(t, len(src.Text), parallelSize)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	file, findings := Parse(src)
	requireSound(t, file, findings)
	require.Len(t, findings, 20)
	want := dumpFile(file)
	for _, cores := range []int{2, 7} {
		runtime.GOMAXPROCS(cores)
		again, found := Parse(src)
		assert.Equal(t, dumpFindings(findings), dumpFindings(found))
		assert.Equal(t, want, dumpFile(again), "another tree on %d cores", cores)
	}
}
