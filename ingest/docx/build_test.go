package docx_test

import (
	"archive/zip"
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	spaces = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
		` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
		` xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"` +
		` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"` +
		` xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"` +
		` xmlns:v="urn:schemas-microsoft-com:vml"`
	office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	heap   = "http://schemas.openxmlformats.org/package/2006/relationships"
)

// parts are the contents of a Word file by short names: "body" is what stands in
// w:body, "styles" what stands in w:styles and so on. "links" has a line for each
// address: its number and the address. A name with a slash is a part as it is.
type parts map[string]string

// roots are the outermost elements of the short names.
var roots = map[string]string{
	"styles": "styles", "numbering": "numbering", "settings": "settings", "comments": "comments",
	"footnotes": "footnotes", "endnotes": "endnotes", "header1": "hdr", "footer1": "ftr",
}

// named returns the parts under their names in the package.
func (p parts) named() map[string]string {
	relations := []string{}
	relate := func(id, kind, target, mode string) {
		relations = append(relations, fmt.Sprintf(`<Relationship Id=%q Type=%q Target=%q%s/>`, id, office+kind, target, mode))
	}
	named := map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"_rels/.rels": `<Relationships xmlns="` + heap + `"><Relationship Id="rId1" Type="` + office + `officeDocument" Target="word/document.xml"/>` +
			`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
		"docProps/core.xml": `<core/>`,
	}
	for _, name := range slices.Sorted(keys(p)) {
		content := p[name]
		switch root, short := roots[name]; {
		case name == "body":
			named["word/document.xml"] = "<w:document" + spaces + "><w:body>" + content + "</w:body></w:document>"
		case name == "links":
			for line := range strings.Lines(content) {
				id, address, _ := strings.Cut(strings.TrimSpace(line), " ")
				relate(id, "hyperlink", address, ` TargetMode="External"`)
			}
		case short:
			named["word/"+name+".xml"] = "<w:" + root + spaces + ">" + content + "</w:" + root + ">"
			relate(name, strings.TrimSuffix(name, "1"), name+".xml", "")
		default:
			named[name] = content
		}
	}
	if _, own := named["word/_rels/document.xml.rels"]; !own {
		named["word/_rels/document.xml.rels"] = `<Relationships xmlns="` + heap + `">` + strings.Join(relations, "") + `</Relationships>`
	}
	return named
}

func keys[K cmp.Ordered, V any](m map[K]V) func(func(K) bool) {
	return func(yield func(K) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// pack makes a Word file.
func (p parts) pack(t testing.TB) []byte {
	t.Helper()
	return zipped(t, p.named())
}

func zipped(t testing.TB, files map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range slices.Sorted(keys(files)) {
		part, err := w.Create(name)
		require.NoError(t, err)
		_, err = part.Write([]byte(files[name]))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return b.Bytes()
}

// p writes a paragraph with properties and a text.
func p(properties, text string) string {
	return "<w:p><w:pPr>" + properties + `</w:pPr><w:r><w:t xml:space="preserve">` + text + "</w:t></w:r></w:p>"
}

// n writes a paragraph that is numbered by a list at a level.
func n(list, level int) string {
	return p(fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, level, list), "tekst")
}

// lvl writes a level of a numbering; rest are its other properties.
func lvl(at int, format, text, rest string) string {
	return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/></w:lvl>`, at, format, rest, text)
}

// abstract writes a definition of a numbering.
func abstract(id int, content string) string {
	return fmt.Sprintf(`<w:abstractNum w:abstractNumId="%d">%s</w:abstractNum>`, id, content)
}

// num writes a list made of a definition.
func num(id, definition int, overrides string) string {
	return fmt.Sprintf(`<w:num w:numId="%d"><w:abstractNumId w:val="%d"/>%s</w:num>`, id, definition, overrides)
}
