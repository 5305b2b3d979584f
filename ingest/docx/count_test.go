package docx_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/ingest/docx"
	"github.com/akte-lang/akte/ingest/outline"
)

// marks reads a document of paragraphs and returns what Word sets before them;
// "·" stands for nothing.
func marks(t testing.TB, numbering, styles, body string) string {
	t.Helper()
	read, _ := docx.Read("nummers.docx", parts{"numbering": numbering, "styles": styles, "body": body}.pack(t))
	var all []string
	for _, block := range read.Blocks {
		mark := block.Mark
		if mark == "" {
			mark = "·"
		}
		assert.Equal(t, block.Mark != "", block.Computed)
		all = append(all, mark)
	}
	return strings.Join(all, " ")
}

// legal is the numbering of most agreements: articles, leden, letters.
var legal = lvl(0, "decimal", "Artikel %1", "") + lvl(1, "decimal", "%1.%2", "") + lvl(2, "lowerLetter", "%3)", "")

func TestCounting(t *testing.T) {
	restart := `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`
	tests := []struct {
		name, numbering, body, want string
	}{
		{"levels restart below", abstract(0, legal) + num(1, 0, ""),
			n(1, 0) + n(1, 1) + n(1, 1) + n(1, 2) + n(1, 2) + n(1, 1) + n(1, 2) + n(1, 0) + n(1, 1),
			"Artikel 1 1.1 1.2 a) b) 1.3 a) Artikel 2 2.1"},
		{"other text does not stop the count", abstract(0, legal) + num(1, 0, ""),
			n(1, 0) + p("", "tussen") + n(1, 0), "Artikel 1 · Artikel 2"},
		{"lists of one definition go on", abstract(0, legal) + num(1, 0, "") + num(2, 0, ""),
			n(1, 0) + n(2, 0) + n(1, 0), "Artikel 1 Artikel 2 Artikel 3"},
		{"a start of its own restarts once, and the others follow", abstract(0, legal) + num(1, 0, "") + num(2, 0, restart),
			n(1, 0) + n(1, 0) + n(2, 0) + n(2, 0) + n(1, 0) + n(2, 0),
			"Artikel 1 Artikel 2 Artikel 1 Artikel 2 Artikel 3 Artikel 4"},
		{"a start of its own at a deeper level", abstract(0, legal) + num(1, 0, "") + num(2, 0, `<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>`),
			n(1, 0) + n(1, 1) + n(2, 1) + n(2, 1) + n(2, 0) + n(2, 1), "Artikel 1 1.1 1.5 1.6 Artikel 2 2.5"},
		{"lists of two definitions count apart", abstract(0, legal) + abstract(1, legal) + num(1, 0, "") + num(2, 1, ""),
			n(1, 0) + n(2, 0) + n(1, 0), "Artikel 1 Artikel 1 Artikel 2"},
		{"a level of its own", abstract(0, legal) + num(1, 0, `<w:lvlOverride w:ilvl="0">`+lvl(0, "upperRoman", "%1.", "")+`</w:lvlOverride>`),
			n(1, 0) + n(1, 0), "I. II."},
		{"a deeper level before any above it", abstract(0, legal) + num(1, 0, ""),
			n(1, 1) + n(1, 1) + n(1, 0) + n(1, 1), "1.1 1.2 Artikel 1 1.1"},
		{"a level that is skipped", abstract(0, lvl(0, "decimal", "%1", "")+lvl(1, "decimal", "%1.%2", "")+lvl(2, "decimal", "%1.%2.%3", "")) + num(1, 0, ""),
			n(1, 0) + n(1, 2) + n(1, 2), "1 1.1.1 1.1.2"},
		{"start where the file says nothing", `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>` + num(1, 0, ""),
			n(1, 0) + n(1, 0), "0 1"},
		{"never restart", abstract(0, lvl(0, "upperRoman", "%1", "")+lvl(1, "decimal", "%2", `<w:lvlRestart w:val="0"/>`)) + num(1, 0, ""),
			n(1, 0) + n(1, 1) + n(1, 1) + n(1, 0) + n(1, 1), "I 1 2 II 3"},
		{"restart after the first level only", abstract(0, lvl(0, "decimal", "%1", "")+lvl(1, "decimal", "%1.%2", "")+lvl(2, "lowerLetter", "%3", `<w:lvlRestart w:val="1"/>`)) + num(1, 0, ""),
			n(1, 0) + n(1, 1) + n(1, 2) + n(1, 1) + n(1, 2) + n(1, 0) + n(1, 1) + n(1, 2), "1 1.1 a 1.2 b 2 2.1 a"},
		{"legal: digits for all levels", abstract(0, lvl(0, "upperRoman", "%1.", "")+lvl(1, "lowerLetter", "%1.%2", "<w:isLgl/>")) + num(1, 0, ""),
			n(1, 0) + n(1, 0) + n(1, 1), "I. II. 2.1"},
		{"Roman numbers of the level above stay", abstract(0, lvl(0, "upperRoman", "%1.", "")+lvl(1, "decimal", "%1.%2", "")) + num(1, 0, ""),
			n(1, 0) + n(1, 0) + n(1, 1), "I. II. II.1"},
		{"number 0 is none", abstract(0, legal) + num(1, 0, "") + num(0, 0, ""), n(1, 0) + n(0, 0) + n(1, 0), "Artikel 1 · Artikel 2"},
		{"a list that is not there", abstract(0, legal) + num(1, 9, ""), n(1, 0) + n(7, 0), "· ·"},
		{"hidden numbers count", abstract(0, lvl(0, "decimal", "%1", "<w:rPr><w:vanish/></w:rPr>")+lvl(1, "decimal", "%1.%2", "")) + num(1, 0, ""),
			n(1, 0) + n(1, 1), "· 1.1"},
		{"signs of percent that name no level", abstract(0, lvl(0, "decimal", "100% van %1%", "")) + num(1, 0, ""), n(1, 0), "100% van 1%"},
		{"levels out of range", abstract(0, legal) + num(1, 0, ""), n(1, 12) + n(1, -3), "· Artikel 1"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, marks(t, test.numbering, "", test.body))
		})
	}
}

func TestListStyles(t *testing.T) {
	numbering := `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Contractlijst"/></w:abstractNum>` +
		`<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Contractlijst"/>` + legal + `</w:abstractNum>` + num(1, 0, "") + num(2, 1, "")
	assert.Equal(t, "Artikel 1 Artikel 2 2.1", marks(t, numbering, "", n(1, 0)+n(2, 0)+n(1, 1)))
}

func TestNumberingThroughStyles(t *testing.T) {
	numbering := abstract(0, lvl(0, "decimal", "Artikel %1", `<w:pStyle w:val="Kop1"/>`)+lvl(1, "decimal", "%1.%2", `<w:pStyle w:val="Lid"/>`)) + num(4, 0, "")
	styles := `<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Lid"><w:name w:val="Lid"/><w:basedOn w:val="Standaard"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="LidSmal"><w:name w:val="Lid smal"/><w:basedOn w:val="Lid"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Los"><w:name w:val="Los"/><w:basedOn w:val="Lid"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`
	style := func(id string) string { return p(`<w:pStyle w:val="`+id+`"/>`, "tekst") }
	body := style("Kop1") + style("Lid") + style("LidSmal") + style("Los") + style("Kop1") + style("Lid") +
		p(`<w:pStyle w:val="Lid"/><w:numPr><w:numId w:val="0"/></w:numPr>`, "zonder") + style("Lid") +
		p(`<w:pStyle w:val="Lid"/><w:numPr><w:ilvl w:val="0"/></w:numPr>`, "een niveau hoger")
	assert.Equal(t, "Artikel 1 1.1 1.2 · Artikel 2 2.1 · 2.2 Artikel 3", marks(t, numbering, styles, body))

	read, findings := docx.Read("stijlen.docx", parts{"numbering": numbering, "styles": styles, "body": body}.pack(t))
	require.Empty(t, findings)
	assert.Equal(t, outline.Heading, read.Blocks[0].Kind)
	assert.Equal(t, 1, read.Blocks[0].Level)
	assert.Equal(t, outline.Paragraph, read.Blocks[1].Kind)
	assert.Equal(t, 2, read.Blocks[1].Level)
}

func TestLists(t *testing.T) {
	restart := `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`
	numbering := abstract(0, legal) + abstract(1, legal) + num(1, 0, "") + num(2, 0, restart) + num(3, 1, "")
	read, _ := docx.Read("lijsten.docx", parts{"numbering": numbering, "body": n(1, 0) + n(3, 0) + n(1, 1) + n(2, 0) + n(1, 0)}.pack(t))
	var lists []int
	for _, block := range read.Blocks {
		lists = append(lists, block.List)
	}
	assert.Equal(t, []int{1, 2, 1, 3, 3}, lists)
}

func TestFormats(t *testing.T) {
	tests := map[string]string{
		"decimal": "1 2 3 4", "lowerLetter": "a b c d", "upperLetter": "A B C D", "lowerRoman": "i ii iii iv", "upperRoman": "I II III IV",
		"decimalZero": "01 02 03 04", "ordinal": "1e 2e 3e 4e", "cardinalText": "Een Twee Drie Vier", "chicago": "* † ‡ §", "none": "· · · ·",
	}
	for format, want := range tests {
		t.Run(format, func(t *testing.T) {
			numbering := abstract(0, lvl(0, format, "%1", "")) + num(1, 0, "")
			assert.Equal(t, want, marks(t, numbering, "", n(1, 0)+n(1, 0)+n(1, 0)+n(1, 0)))
		})
	}
	t.Run("by example", func(t *testing.T) {
		custom := `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14">` +
			`<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>` +
			`<w:lvlText w:val="%1"/></w:lvl></w:abstractNum>` + num(1, 0, "")
		assert.Equal(t, "009 010", marks(t, custom, "", n(1, 0)+n(1, 0)))
	})
	t.Run("English", func(t *testing.T) {
		numbering := abstract(0, lvl(0, "ordinal", "%1", "")) + num(1, 0, "")
		styles := `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>`
		assert.Equal(t, "1st 2nd 3rd 4th", marks(t, numbering, styles, n(1, 0)+n(1, 0)+n(1, 0)+n(1, 0)))
	})
	t.Run("unknown", func(t *testing.T) {
		numbering := abstract(0, lvl(0, "thaiLetters", "%1", "")) + num(1, 0, "")
		read, findings := docx.Read("thai.docx", parts{"numbering": numbering, "body": n(1, 0) + n(1, 0)}.pack(t))
		assert.Equal(t, "2", read.Blocks[1].Mark)
		assert.Equal(t, []string{"AK1230"}, codes(findings))
	})
}

func TestLetters(t *testing.T) {
	start := func(format string, at int) string {
		numbering := fmt.Sprintf(`<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="%d"/><w:numFmt w:val=%q/><w:lvlText w:val="%%1"/></w:lvl></w:abstractNum>`, at, format)
		return marks(t, numbering+num(1, 0, ""), "", n(1, 0)+n(1, 0))
	}
	assert.Equal(t, "z aa", start("lowerLetter", 26))
	assert.Equal(t, "zz aaa", start("lowerLetter", 52))
	assert.Equal(t, "BB CC", start("upperLetter", 28))
	assert.Equal(t, "XXXIX XL", start("upperRoman", 39))
	assert.Equal(t, "mcmxciv mcmxcv", start("lowerRoman", 1994))
	assert.Equal(t, "2147483647 2147483647", start("decimal", 2147483647))
	assert.Equal(t, "0 a", start("lowerLetter", 0))
	assert.Equal(t, "0 I", start("upperRoman", 0))
	assert.Equal(t, "2000000000 2000000001", start("lowerLetter", 2000000000))
	assert.Equal(t, "2000000000 2000000001", start("upperRoman", 2000000000))
}

func TestBullets(t *testing.T) {
	tests := []struct{ text, font, want string }{
		{"\uF0B7", "Symbol", "•"}, {"\uF0A7", "Wingdings", "▪"}, {"\uF0D8", "Wingdings", "➢"}, {"\uF0FC", "Wingdings", "✓"},
		{"o", "Courier New", "o"}, {"-", "Calibri", "-"}, {"–", "Arial", "–"}, {"•", "", "•"}, {"\uF0EE", "Onbekend", "•"}, {"\u00B7", "Symbol", "•"},
	}
	for _, test := range tests {
		numbering := abstract(0, lvl(0, "bullet", test.text, `<w:rPr><w:rFonts w:ascii="`+test.font+`"/></w:rPr>`)) + num(1, 0, "")
		read, _ := docx.Read("opsomming.docx", parts{"numbering": numbering, "body": n(1, 0)}.pack(t))
		require.Len(t, read.Blocks, 1)
		assert.Equal(t, test.want, read.Blocks[0].Mark, test.font)
		assert.Equal(t, outline.Item, read.Blocks[0].Kind)
	}
}

// TestCountingHolds holds for any row of levels that a level goes on by one, or
// starts again after a level above it.
func TestCountingHolds(t *testing.T) {
	numbering := abstract(0, lvl(0, "decimal", "%1", "")+lvl(1, "decimal", "%2", "")+lvl(2, "decimal", "%3", "")) + num(1, 0, "")
	rapid.Check(t, func(rt *rapid.T) {
		levels := rapid.SliceOfN(rapid.IntRange(0, 2), 1, 40).Draw(rt, "levels")
		var body strings.Builder
		var want []string
		counts := [3]int{}
		for _, level := range levels {
			body.WriteString(n(1, level))
			counts[level]++
			for deeper := level + 1; deeper < 3; deeper++ {
				counts[deeper] = 0
			}
			want = append(want, fmt.Sprint(counts[level]))
		}
		assert.Equal(rt, strings.Join(want, " "), marks(t, numbering, "", body.String()))
	})
}
