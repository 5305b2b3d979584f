package docx_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/unicode"

	"github.com/akte-lang/akte/ingest/docx"
	"github.com/akte-lang/akte/internal/diag"
)

// short is a whole document of one paragraph.
func short() parts { return parts{"body": p("", "De fiets blijft van de verhuurder.")} }

// with returns the files of a short document with some replaced or, when empty,
// taken out.
func with(replaced map[string]string) map[string]string {
	files := short().named()
	for name, content := range replaced {
		files[name] = content
		if content == "" {
			delete(files, name)
		}
	}
	return files
}

func TestStrangeFiles(t *testing.T) {
	ole := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600)
	document := func(content string) []byte { return zipped(t, with(map[string]string{"word/document.xml": content})) }
	tests := []struct {
		name string
		data []byte
		code diag.Code
	}{
		{"nothing", nil, "AK1220"},
		{"text", []byte("Artikel 1"), "AK1220"},
		{"old Word", []byte(ole), "AK1220"},
		{"encrypted", []byte(ole + "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"), "AK1221"},
		{"RTF", []byte(`{\rtf1\ansi Tekst}`), "AK1220"},
		{"PDF", []byte("%PDF-1.7"), "AK1220"},
		{"a web page", []byte("<html><body>"), "AK1220"},
		{"cut off", short().pack(t)[:400], "AK1222"},
		{"two bytes", []byte("PK"), "AK1222"},
		{"OpenDocument", zipped(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}), "AK1220"},
		{"no text part", zipped(t, map[string]string{"xl/workbook.xml": "<workbook/>"}), "AK1223"},
		{"a spreadsheet in its place", document("<workbook/>"), "AK1223"},
		{"no words", parts{"body": "<w:p/>"}.pack(t), "AK1223"},
		{"empty part", document(""), "AK1223"},
		{"white space", document(" \n"), "AK1222"},
		{"broken in the middle", document(strings.Replace(short().named()["word/document.xml"], "</w:r>", "</w:x>", 1)), "AK1222"},
		{"an entity that nobody declared", document(strings.Replace(short().named()["word/document.xml"], "fiets", "&fiets;", 1)), "AK1222"},
		{"declared entities", document(`<!DOCTYPE lol [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>` + short().named()["word/document.xml"]), "AK1225"},
		{"an entity from outside", document(`<!DOCTYPE x SYSTEM "file:///etc/passwd">` + short().named()["word/document.xml"]), "AK1225"},
		{"a strange encoding", document(`<?xml version="1.0" encoding="ebcdic"?>` + short().named()["word/document.xml"]), "AK1222"},
		{"too deep", parts{"body": strings.Repeat("<w:sdt><w:sdtContent>", docx.MaxDepth) + strings.Repeat("</w:sdtContent></w:sdt>", docx.MaxDepth)}.pack(t), "AK1226"},
		{"too deep in what is passed over", parts{"body": "<w:p><w:pPr><w:x>" + strings.Repeat("<w:y>", docx.MaxDepth) + strings.Repeat("</w:y>", docx.MaxDepth) + "</w:x></w:pPr></w:p>"}.pack(t), "AK1226"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			read, findings := docx.Read("vreemd.docx", test.data)
			require.Len(t, findings, 1)
			assert.Equal(t, test.code, findings[0].Code, findings[0].Message.NL)
			assert.True(t, findings[0].Stops)
			sound(t, read)
		})
	}
}

// TestBeforeTheBreak holds that what stands before a break is there, so that it
// can be shown.
func TestBeforeTheBreak(t *testing.T) {
	body := short().named()["word/document.xml"]
	read, findings := docx.Read("breuk.docx", zipped(t, with(map[string]string{"word/document.xml": body[:len(body)-20]})))
	assert.Equal(t, []string{"AK1222"}, codes(findings))
	assert.Equal(t, "p De fiets blijft van de verhuurder.\n", read.String())
	assert.Equal(t, findings[0].Place.File, read.Blocks[0].Place.File)
}

func TestTwins(t *testing.T) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range []string{"word/document.xml", "WORD/document.xml"} {
		part, err := w.Create(name)
		require.NoError(t, err)
		_, err = part.Write([]byte(short().named()["word/document.xml"]))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	_, findings := docx.Read("dubbel.docx", b.Bytes())
	assert.Equal(t, []string{"AK1227"}, codes(findings))
}

// TestSupport holds that text is read without the parts that it leans on.
func TestSupport(t *testing.T) {
	for _, name := range []string{"styles", "numbering", "settings", "comments", "footnotes", "endnotes", "header1", "footer1"} {
		t.Run(name, func(t *testing.T) {
			with := short()
			with[name] = "<w:broken>"
			read, findings := docx.Read("half.docx", with.pack(t))
			assert.Equal(t, []string{"AK1229"}, codes(findings))
			assert.False(t, findings.Stops())
			assert.Contains(t, read.String(), "De fiets blijft van de verhuurder.")
		})
	}
	t.Run("relations", func(t *testing.T) {
		read, findings := docx.Read("half.docx", zipped(t, with(map[string]string{"_rels/.rels": "", "word/_rels/document.xml.rels": "<"})))
		assert.Equal(t, []string{"AK1229"}, codes(findings))
		assert.Len(t, read.Blocks, 1)
	})
}

func TestBombs(t *testing.T) {
	if testing.Short() {
		t.Skip("unpacks tens of megabytes")
	}
	document := short().named()["word/document.xml"]
	bomb := strings.Replace(document, "fiets", strings.Repeat("fiets ", docx.MaxPart/6), 1)
	t.Run("a part", func(t *testing.T) {
		_, findings := docx.Read("bom.docx", zipped(t, with(map[string]string{"word/document.xml": bomb})))
		assert.Equal(t, []string{"AK1224"}, codes(findings))
	})
	t.Run("a ratio", func(t *testing.T) {
		half := strings.Replace(document, "fiets", strings.Repeat("a", docx.RatioFloor+1), 1)
		_, findings := docx.Read("bom.docx", zipped(t, with(map[string]string{"word/document.xml": half})))
		assert.Equal(t, []string{"AK1224"}, codes(findings))
	})
	t.Run("below the floor any ratio goes", func(t *testing.T) {
		flat := strings.Replace(document, "fiets", strings.Repeat("a", 2<<20), 1)
		_, findings := docx.Read("vlak.docx", zipped(t, with(map[string]string{"word/document.xml": flat})))
		assert.Empty(t, findings)
	})
	t.Run("paragraphs", func(t *testing.T) {
		_, findings := docx.Read("bom.docx", parts{"body": strings.Repeat("<w:p/>", docx.MaxParagraphs+1)}.pack(t))
		assert.Equal(t, []string{"AK1224"}, codes(findings))
	})
	t.Run("elements", func(t *testing.T) {
		_, findings := docx.Read("bom.docx", parts{"body": "<w:p>" + strings.Repeat("<a/>", docx.MaxElements) + "</w:p>"}.pack(t))
		assert.Equal(t, []string{"AK1224"}, codes(findings))
	})
	t.Run("a large file", func(t *testing.T) {
		_, findings := docx.Read("groot.docx", make([]byte, docx.MaxFile+1))
		assert.Equal(t, []string{"AK1224"}, codes(findings))
	})
	t.Run("a hundred thousand entries", func(t *testing.T) {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		for i := range 100_000 {
			_, err := w.CreateHeader(&zip.FileHeader{Name: "word/media/" + strconv.Itoa(i), Method: zip.Store})
			require.NoError(t, err)
		}
		require.NoError(t, w.Close())
		data := b.Bytes()
		_, findings := docx.Read("veel.docx", data)
		assert.Equal(t, []string{"AK1224"}, codes(findings))
	})
}

// TestOutside holds that names which point outside the package reach nothing,
// and that reading leaves no file behind.
func TestOutside(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	files := with(map[string]string{
		"../../buiten.xml": "<x/>", "/etc/passwd": "<x/>", `..\..\buiten2.xml`: "<x/>",
		"_rels/.rels": `<Relationships xmlns="` + heap + `"><Relationship Id="r" Type="` + office + `officeDocument" Target="../../../../word/document.xml"/></Relationships>`,
		"word/_rels/document.xml.rels": `<Relationships xmlns="` + heap + `"><Relationship Id="s" Type="` + office + `styles" Target="../../../etc/passwd"/>` +
			`<Relationship Id="h" Type="` + office + `header" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
	})
	read, findings := docx.Read("uitbraak.docx", zipped(t, files))
	assert.Empty(t, findings)
	assert.Len(t, read.Blocks, 1)
	left, err := filepath.Glob("*")
	require.NoError(t, err)
	assert.Empty(t, left)
	_, err = os.Stat(filepath.Join("..", "buiten.xml"))
	assert.ErrorIs(t, err, os.ErrNotExist)
}

// TestEndless holds that nothing takes quadratic time: each case is read in far
// less than it would then need.
func TestEndless(t *testing.T) {
	if testing.Short() {
		t.Skip("reads tens of megabytes")
	}
	const many = 60_000
	var styles strings.Builder
	for i := range many {
		fmt.Fprintf(&styles, `<w:style w:type="paragraph" w:styleId="s%d"><w:basedOn w:val="s%d"/></w:style>`, i, (i+1)%many)
	}
	cases := map[string]parts{
		"runs":             {"body": "<w:p>" + strings.Repeat("<w:r><w:t>a</w:t></w:r>", many) + "</w:p>"},
		"joined ends":      {"body": strings.Repeat("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", many)},
		"open fields":      {"body": "<w:p>" + strings.Repeat(`<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:t>a</w:t></w:r>`, many) + "</w:p>"},
		"lists in lists":   {"body": strings.Repeat(`<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>a</w:t></w:r></w:p>`, many) + p(`<w:outlineLvl w:val="1"/>`, "Kop")},
		"deletions":        {"body": "<w:p>" + strings.Repeat("<w:del><w:r><w:delText>a</w:delText></w:r></w:del>", many) + "</w:p>"},
		"comments":         {"body": "<w:p>" + strings.Repeat(`<w:r><w:commentReference w:id="1"/></w:r>`, many) + "<w:r><w:t>a</w:t></w:r></w:p>", "comments": `<w:comment w:id="1">` + strings.Repeat(p("", "lang"), 1000) + `</w:comment>`},
		"notes":            {"body": "<w:p>" + strings.Repeat(`<w:r><w:footnoteReference w:id="1"/></w:r>`, many) + "<w:r><w:t>a</w:t></w:r></w:p>", "footnotes": `<w:footnote w:id="1">` + strings.Repeat(p("", "lang"), 1000) + `</w:footnote>`},
		"notes to notes":   {"body": "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>", "footnotes": strings.Repeat(`<w:footnote w:id="1"><w:p><w:r><w:t>b</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>`, 1000)},
		"circle of styles": {"body": p(`<w:pStyle w:val="s7"/>`, "a"), "styles": styles.String()},
		"sections":         {"body": strings.Repeat("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", many)},
		"cells":            {"body": "<w:tbl><w:tr>" + strings.Repeat(`<w:tc><w:tcPr><w:gridSpan w:val="999999999"/><w:hMerge/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>`, many) + "</w:tr></w:tbl>"},
		"symbols":          {"body": "<w:p><w:r>" + strings.Repeat(`<w:sym w:font="Wingdings" w:char="F021"/>`, many) + "</w:r></w:p>"},
		"soft hyphens":     {"body": "<w:p><w:r><w:t>" + strings.Repeat("a\u00AD", many) + "</w:t></w:r></w:p>"},
	}
	for name, made := range cases {
		t.Run(name, func(t *testing.T) {
			made["body"] += p("", "slot")
			data := made.pack(t)
			read, findings := docx.Read("eindeloos.docx", data)
			assert.False(t, findings.Stops())
			assert.NotEmpty(t, read.Blocks)
		})
	}
}

func TestEncodings(t *testing.T) {
	document := `<?xml version="1.0" encoding="UTF-16"?>` + short().named()["word/document.xml"]
	for name, order := range map[string]unicode.Endianness{"little": unicode.LittleEndian, "big": unicode.BigEndian} {
		t.Run(name, func(t *testing.T) {
			wide, err := unicode.UTF16(order, unicode.UseBOM).NewEncoder().String(document)
			require.NoError(t, err)
			read, findings := docx.Read("breed.docx", zipped(t, with(map[string]string{"word/document.xml": wide})))
			assert.Empty(t, findings)
			assert.Equal(t, "p De fiets blijft van de verhuurder.\n", read.String())
		})
	}
}

// TestStrict reads the strict form of the standard, and other prefixes.
func TestStrict(t *testing.T) {
	document := `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:ind x:start="360"/></x:pPr><x:r><x:t>Streng.</x:t></x:r></x:p></x:body></x:document>`
	read, findings := docx.Read("streng.docx", zipped(t, with(map[string]string{"word/document.xml": document})))
	assert.Empty(t, findings)
	assert.Equal(t, "p >2 Streng.\n", read.String())
}

func TestProperties(t *testing.T) {
	core := `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="e"><dc:title> Huur van een fiets </dc:title><dc:creator/>` +
		`<dcterms:created>2024-03-01T09:00:00Z</dcterms:created><cp:revision>3</cp:revision></cp:coreProperties>`
	read, findings := docx.Read("eigenschappen.docx", zipped(t, with(map[string]string{"docProps/core.xml": core})))
	assert.Empty(t, findings)
	assert.Equal(t, "@title Huur van een fiets\n@created 2024-03-01T09:00:00Z\np De fiets blijft van de verhuurder.\n", read.String())
}

// TestOldForm reads what a file has for older programs only.
func TestOldForm(t *testing.T) {
	read, findings := docx.Read("oud.docx", parts{"body": `<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>Alleen een oude vorm.</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`}.pack(t))
	assert.Empty(t, findings)
	assert.Equal(t, "p Alleen een oude vorm.\n", read.String())
}
