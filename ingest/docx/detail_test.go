package docx_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest/docx"
)

// read reads a file that nothing is wrong with and returns its outline.
func read(t *testing.T, p parts) string {
	t.Helper()
	outline, findings := docx.Read("los.docx", p.pack(t))
	require.Empty(t, findings)
	sound(t, outline)
	return outline.String()
}

func noteTo(id string) string {
	return `<w:p><w:r><w:t>tekst</w:t><w:footnoteReference w:id="` + id + `"/></w:r></w:p>`
}

func notes(count int) string {
	var b strings.Builder
	for i := range count {
		b.WriteString(`<w:footnote w:id="` + string(rune('1'+i)) + `">` + p("", "noot") + `</w:footnote>`)
	}
	return b.String()
}

func TestNotesBySection(t *testing.T) {
	section := `<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:footnotePr><w:numFmt w:val="upperRoman"/><w:numStart w:val="3"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr></w:pPr></w:p>`
	last := `<w:sectPr><w:type w:val="continuous"/><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>`
	got := read(t, parts{"footnotes": notes(4), "body": noteTo("1") + noteTo("2") + section + noteTo("3") + noteTo("4") + last})
	assert.Equal(t, "p tekst\nnote <=III> noot\np tekst\nnote <=IV> noot\n~ p tekst\nnote <=1> noot\np tekst\nnote <=2> noot\n", got)
}

func TestNotesByPage(t *testing.T) {
	outline, findings := docx.Read("noten.docx", parts{
		"settings": `<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr><w:endnotePr><w:numFmt w:val="hex"/></w:endnotePr>`,
		"endnotes": `<w:endnote w:id="1">` + p("", "bron") + `</w:endnote>`, "footnotes": notes(2),
		"body": noteTo("1") + noteTo("2") + `<w:p><w:r><w:t>slot</w:t><w:endnoteReference w:id="1"/></w:r></w:p>`,
	}.pack(t))
	assert.Equal(t, []string{"AK1230", "AK1230"}, codes(findings))
	assert.Contains(t, outline.String(), "note <=2> noot")
	assert.Contains(t, outline.String(), "note <=1> bron")
}

func TestEmptyParagraphs(t *testing.T) {
	numbering := abstract(0, lvl(0, "decimal", "%1.", "")) + num(1, 0, "")
	numbered := `<w:numPr><w:numId w:val="1"/></w:numPr>`
	empty := func(properties string) string { return "<w:p><w:pPr>" + properties + "</w:pPr></w:p>" }
	assert.Equal(t, "p1 #1 <=1.> een\np1 #1 <=2.>\np1 #1 <=3.> drie\n",
		read(t, parts{"numbering": numbering, "body": p(numbered, "een") + empty(numbered) + p(numbered, "drie")}),
		"Word sets a number before an empty line")
	assert.Equal(t, "p1 #1 <=1.> een\n~ p1 #1 <=2.> twee\n",
		read(t, parts{"numbering": numbering, "body": p(numbered, "een") + empty(numbered+"<w:rPr><w:vanish/></w:rPr>") + empty("") + p(numbered, "twee")}),
		"but not before one that is hidden")
}

func TestTextAroundDeletedEnds(t *testing.T) {
	deleted := "<w:rPr><w:del/></w:rPr>"
	assert.Equal(t, "p een twee\ntable\n  row\n    cell\n      p drie\n", read(t, parts{
		"body": p(deleted, "een ") + p(deleted, "twee") + "<w:tbl><w:tr><w:tc>" + p("", "drie") + "</w:tc></w:tr></w:tbl>",
	}), "nothing joins a table")
	assert.Equal(t, "p een ⏎twee\n-comment \"let op\"\n", strings.ReplaceAll(read(t, parts{
		"comments": `<w:comment w:id="1"><w:tbl><w:tr><w:tc>` + p("", "let op") + `</w:tc></w:tr></w:tbl></w:comment>`,
		"body":     p(deleted, "een ") + `<w:p><w:r><w:br/><w:commentReference w:id="1"/><w:t>twee</w:t></w:r></w:p>`,
	}), "-1 ", "-"))
}

func TestDeletedCell(t *testing.T) {
	assert.Equal(t, "table\n  row\n    cell\n    cell\n      p blijft\n-1 deletion \"weg\"\n", read(t, parts{
		"body": `<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>` + p("", "weg") + `</w:tc><w:tc>` + p("", "blijft") + `</w:tc></w:tr></w:tbl>`,
	}))
}

func TestHeadingsByName(t *testing.T) {
	style := func(name string) string {
		return `<w:style w:type="paragraph" w:styleId="x"><w:name w:val="` + name + `"/></w:style>`
	}
	for name, want := range map[string]string{
		"heading 1": "h1", "Kop 3": "h3", "Titel": "h1", "title": "h1", "Title Page": "p", "Kop": "p", "heading 12": "p", "kop 0": "p", "Lid 2": "p",
	} {
		assert.Equal(t, want+" ."+name+" tekst\n", read(t, parts{"styles": style(name), "body": p(`<w:pStyle w:val="x"/>`, "tekst")}))
	}
}

func TestOutlineLevels(t *testing.T) {
	styles := `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="b"><w:name w:val="TOC Heading"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="c"><w:name w:val="Artikelkop"/><w:basedOn w:val="a"/></w:style>`
	assert.Equal(t, "p .TOC Heading een\nh1 .Artikelkop twee\nh4 .Artikelkop drie\np .Artikelkop vier\n", read(t, parts{"styles": styles, "body": p(`<w:pStyle w:val="b"/>`, "een") +
		p(`<w:pStyle w:val="c"/>`, "twee") + p(`<w:pStyle w:val="c"/><w:outlineLvl w:val="3"/>`, "drie") + p(`<w:pStyle w:val="c"/><w:outlineLvl w:val="9"/>`, "vier")}))
}

func TestDefaults(t *testing.T) {
	styles := `<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:jc w:val="center"/><w:ind w:left="540"/></w:pPr></w:pPrDefault></w:docDefaults>`
	assert.Equal(t, "p >3 centred /tekst/\np links gewoon\n", read(t, parts{"styles": styles, "body": p("", "tekst") +
		`<w:p><w:pPr><w:jc w:val="left"/><w:ind w:left="-200"/></w:pPr><w:r><w:rPr><w:i w:val="off"/></w:rPr><w:t>links gewoon</w:t></w:r></w:p>`}))
}

func TestSymbols(t *testing.T) {
	for _, test := range []struct{ font, code, want string }{
		{"Wingdings", "F0FC", "✓"}, {"Wingdings 2", "0052", "☑"}, {"Wingdings 3", "F067", "→"}, {"Webdings", "F061", "✓"},
		{"Symbol", "F0B0", "°"}, {"Symbol", "F041", "A"}, {"Segoe UI Symbol", "2610", "☐"}, {"Arial", "0041", "A"},
	} {
		body := `<w:p><w:r><w:t>x</w:t><w:sym w:font="` + test.font + `" w:char="` + test.code + `"/></w:r></w:p>`
		assert.Equal(t, "p x"+test.want+"\n", read(t, parts{"body": body}), test.font)
	}
	for _, test := range []struct{ font, code string }{
		{"Wingdings", "F021"}, {"Symbol", "F0FF"}, {"Onbekend", "F0E1"}, {"Arial", "geen"}, {"Arial", "110000"}, {"Arial", "0001"},
	} {
		outline, findings := docx.Read("teken.docx", parts{"body": `<w:p><w:r><w:t>x</w:t><w:sym w:font="` + test.font + `" w:char="` + test.code + `"/></w:r></w:p>`}.pack(t))
		assert.Equal(t, []string{"AK1232"}, codes(findings), test.code)
		assert.Equal(t, "p x\uFFFD\n", outline.String())
	}
}

// TestPlacesInWords holds that the text of places is what a person would read.
func TestPlacesInWords(t *testing.T) {
	outline, _ := docx.Read("plaats.docx", parts{"body": p("", "eerste") + "<w:tbl><w:tr><w:tc>" + p("", "tweede") + "</w:tc></w:tr></w:tbl>" + p("", "derde")}.pack(t))
	file := outline.Blocks[2].Place.File
	assert.Equal(t, "eerste\ntweede\nderde\n", file.Text)
	assert.Equal(t, 3, file.Position(outline.Blocks[2].Place.Start).Line)
	assert.Equal(t, "tweede\n", outline.Blocks[1].Place.Text())
}
