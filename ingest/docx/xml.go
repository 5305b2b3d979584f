package docx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/unicode"
)

// Reasons to stop reading a part.
var (
	errDeclared = errors.New("document type declaration")
	errTooDeep  = errors.New("nested too deeply")
	errTooMany  = errors.New("too many elements")
)

// vocabulary is a namespace that matters here.
type vocabulary uint8

const (
	other    vocabulary = iota
	word                // w: text and its look
	compat              // mc: alternatives for older programs
	relation            // r: pointers to other parts
	formula             // m: formulas
	drawing             // wp: where a picture stands
)

// vocabularyOf knows a namespace in its usual and its strict form.
func vocabularyOf(namespace string) vocabulary {
	switch namespace {
	case "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main":
		return word
	case "http://schemas.openxmlformats.org/markup-compatibility/2006":
		return compat
	case "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships":
		return relation
	case "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math":
		return formula
	case "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing":
		return drawing
	}
	return other
}

// element is the start of an element.
type element struct {
	in         vocabulary
	name       string
	attributes []xml.Attr
}

// word reports whether it is an element of text with this name.
func (e *element) word(name string) bool { return e.in == word && e.name == name }

// attribute returns the value of an attribute of the element's own vocabulary,
// or without any.
func (e *element) attribute(name string) string {
	for i := range e.attributes {
		a := &e.attributes[i]
		if a.Name.Local == name && (a.Name.Space == "" || vocabularyOf(a.Name.Space) == e.in) {
			return a.Value
		}
	}
	return ""
}

// target returns the relationship that an element points to by an attribute.
func (e *element) target(name string) string {
	for i := range e.attributes {
		if a := &e.attributes[i]; a.Name.Local == name && vocabularyOf(a.Name.Space) == relation {
			return a.Value
		}
	}
	return ""
}

// val returns w:val, which says most of what elements say.
func (e *element) val() string { return e.attribute("val") }

// on reads an element that switches something on, unless its value says off.
func (e *element) on() bool {
	switch e.val() {
	case "0", "false", "off":
		return false
	}
	return true
}

// number reads a whole number; it reports false when there is none or when it is
// larger than any document needs.
func number(text string) (int, bool) {
	n, err := strconv.ParseInt(strings.TrimSpace(text), 10, 32)
	return int(n), err == nil
}

// cursor walks through a part.
type cursor struct {
	decoder *xml.Decoder
	depth   int
	entered int // elements so far
}

// newCursor makes a cursor over a part, which is in UTF-8 or UTF-16.
func newCursor(content []byte) *cursor {
	if bytes.HasPrefix(content, []byte{0xFF, 0xFE}) || bytes.HasPrefix(content, []byte{0xFE, 0xFF}) {
		// What cannot be decoded becomes U+FFFD, never an error.
		content, _ = unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(content)
	}
	decoder := xml.NewDecoder(bytes.NewReader(content))
	decoder.CharsetReader = func(charset string, input io.Reader) (io.Reader, error) {
		if strings.EqualFold(charset, "utf-16") {
			return input, nil // decoded above
		}
		return nil, fmt.Errorf("encoding %q does not occur in packages", charset)
	}
	return &cursor{decoder: decoder}
}

// root goes to the outermost element.
func (c *cursor) root(visit func(*element) error) error {
	found := false
	for {
		token, err := c.decoder.Token()
		switch {
		case errors.Is(err, io.EOF) && found:
			return nil
		case err != nil:
			return err
		}
		switch token := token.(type) {
		case xml.Directive:
			return errDeclared
		case xml.StartElement:
			found = true
			if err := c.into(&token, visit); err != nil {
				return err
			}
		}
	}
}

func (c *cursor) into(start *xml.StartElement, visit func(*element) error) error {
	if c.depth++; c.depth > MaxDepth {
		return errTooDeep
	}
	if c.entered++; c.entered > MaxElements {
		return errTooMany
	}
	err := visit(&element{in: vocabularyOf(start.Name.Space), name: start.Name.Local, attributes: start.Attr})
	c.depth--
	return err
}

// each visits the elements right inside the one that was entered last, to its
// end. A visit reads its element to the end: by each, text or skip.
func (c *cursor) each(visit func(*element) error) error {
	for {
		token, err := c.decoder.Token()
		if err != nil {
			return err
		}
		switch token := token.(type) {
		case xml.Directive:
			return errDeclared
		case xml.EndElement:
			return nil
		case xml.StartElement:
			if err := c.into(&token, visit); err != nil {
				return err
			}
		}
	}
}

// skip passes over the rest of an element.
func (c *cursor) skip() error {
	for depth := 1; depth > 0; {
		token, err := c.decoder.Token()
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.Directive:
			return errDeclared
		case xml.StartElement:
			if depth++; c.depth+depth > MaxDepth {
				return errTooDeep
			}
		case xml.EndElement:
			depth--
		}
	}
	return nil
}

// text returns the text right inside an element and reads it to its end.
func (c *cursor) text() (string, error) {
	var text []byte
	for depth := 1; ; {
		token, err := c.decoder.Token()
		if err != nil {
			return "", err
		}
		switch token := token.(type) {
		case xml.Directive:
			return "", errDeclared
		case xml.StartElement:
			if depth++; c.depth+depth > MaxDepth {
				return "", errTooDeep
			}
		case xml.EndElement:
			if depth--; depth == 0 {
				return string(text), nil
			}
		case xml.CharData:
			text = append(text, token...)
		}
	}
}
