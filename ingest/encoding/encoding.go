// Package encoding turns the bytes of an existing text into UTF-8. It recognises
// UTF-8 and UTF-16 with and without a byte-order mark and the single-byte sets of
// Windows and the web, and refuses what is no text at all.
//
// Invariant: a file always comes back. Of what could not be read it holds
// nothing, and a finding that stops says what to do.
package encoding

import (
	"bytes"
	"path"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Charset is a way to write characters as bytes.
type Charset struct {
	// Name is what people call it: "Windows-1252".
	Name string
	// decode is nil for UTF-8.
	decode encoding.Encoding
}

const utf16 = "UTF-16"

// UTF8 is what everything becomes.
var UTF8 = Charset{Name: "UTF-8"}

// Decode returns the text of a file as UTF-8, with every line end a newline and
// without a byte-order mark.
func Decode(name string, content []byte) (*source.File, diag.List) {
	return decode(name, content, "")
}

// DecodeHTML does what Decode does, and takes the word of the page for its
// encoding where the bytes do not contradict it.
func DecodeHTML(name string, content []byte) (*source.File, diag.List) {
	return decode(name, content, declared(content))
}

func decode(name string, content []byte, label string) (*source.File, diag.List) {
	if len(content) > source.MaxSize {
		empty := source.New(name, "")
		return empty, diag.List{tooLarge.At(start(empty), "%s is groter dan %d MB.", "%s is larger than %d MB.",
			path.Base(name), source.MaxSize>>20)}
	}
	charset := Recognise(content, label)
	if charset.Name != utf16 {
		if kind, ok := binary(content); ok {
			empty := source.New(name, "")
			return empty, diag.List{refused(empty, kind)}
		}
	}
	text, err := charset.String(content)
	if err != nil {
		empty := source.New(name, "")
		return empty, diag.List{refused(empty, unknownBinary)}
	}
	file := source.New(name, newlines(text))
	return file, remarks(file, charset)
}

// Recognise returns the encoding of a text. label is the name that the text gives
// its own encoding, "" if none; it counts only where the bytes are no UTF.
func Recognise(content []byte, label string) Charset {
	switch {
	case bytes.HasPrefix(content, []byte("\xff\xfe")):
		return Charset{utf16, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)}
	case bytes.HasPrefix(content, []byte("\xfe\xff")):
		return Charset{utf16, unicode.UTF16(unicode.BigEndian, unicode.UseBOM)}
	}
	if order, ok := byteOrder(content); ok {
		return Charset{utf16, unicode.UTF16(order, unicode.IgnoreBOM)}
	}
	if utf8.Valid(content) {
		return UTF8
	}
	if bytes.IndexByte(content, 0) >= 0 {
		return UTF8 // no set of single bytes has text with zeros; the bytes are no text
	}
	for _, known := range singleByte {
		for _, other := range known.labels {
			if strings.EqualFold(other, label) {
				return known.Charset
			}
		}
	}
	return singleByte[0].Charset
}

// singleByte are the sets of one byte a character in which Dutch texts are found;
// the first is what is meant where nothing says otherwise.
var singleByte = []struct {
	Charset
	labels []string
}{
	{Charset{"Windows-1252", charmap.Windows1252}, []string{"windows-1252", "iso-8859-1", "latin1", "us-ascii", "ansi_x3.4-1968"}},
	{Charset{"ISO-8859-15", charmap.ISO8859_15}, []string{"iso-8859-15", "latin-9", "latin9"}},
	{Charset{"Windows-1250", charmap.Windows1250}, []string{"windows-1250", "iso-8859-2"}},
	{Charset{"Windows-1254", charmap.Windows1254}, []string{"windows-1254", "iso-8859-9", "latin5"}},
	{Charset{"Macintosh", charmap.Macintosh}, []string{"macintosh", "x-mac-roman"}},
}

// sampled is how much of a text its byte order is told from.
const sampled = 4096

// byteOrder recognises UTF-16 without a mark: of western text every other byte is
// zero. The other half must hold hardly any.
func byteOrder(content []byte) (unicode.Endianness, bool) {
	sample := content[:min(len(content), sampled)&^1]
	if len(sample) < 4 {
		return unicode.LittleEndian, false
	}
	var zeros [2]int
	for i, b := range sample {
		if b == 0 {
			zeros[i&1]++
		}
	}
	half := len(sample) / 2
	switch {
	case zeros[1]*10 >= half*7 && zeros[0]*50 <= half:
		return unicode.LittleEndian, true
	case zeros[0]*10 >= half*7 && zeros[1]*50 <= half:
		return unicode.BigEndian, true
	default:
		return unicode.LittleEndian, false
	}
}

// String returns content, written in c, as UTF-8.
func (c Charset) String(content []byte) (string, error) {
	if c.decode == nil {
		return string(content), nil
	}
	text, err := c.decode.NewDecoder().Bytes(content)
	return string(text), err
}

// newlines makes every line end a newline: also that of old Macs, by which the
// whole text would be one line.
func newlines(text string) string {
	if strings.IndexByte(text, '\r') < 0 {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

func start(file *source.File) source.Place { return source.At(0, 0).In(file) }
