package data

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

// decode returns the text of a file. Spreadsheet programs on Windows write
// Windows-1252 and, under the name Unicode text, UTF-16; both are recognised.
func decode(name string, content []byte) (*source.File, diag.List) {
	if len(content) > source.MaxSize {
		src := source.New(name, "")
		return src, diag.List{unreadable.At(source.At(0, 0).In(src),
			"%s is groter dan %d MB.", "%s is larger than %d MB.", path.Base(name), source.MaxSize>>20)}
	}
	switch {
	case bytes.HasPrefix(content, []byte("\xff\xfe")), bytes.HasPrefix(content, []byte("\xfe\xff")):
		return convert(name, content, unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM), "UTF-16")
	case bytes.IndexByte(content, 0) >= 0:
		src := source.New(name, "")
		return src, diag.List{unreadable.At(source.At(0, 0).In(src),
			"%s is geen tekst maar een binair bestand.", "%s is not text but a binary file.", path.Base(name))}
	case utf8.Valid(content):
		return source.New(name, string(content)), nil
	default:
		return convert(name, content, charmap.Windows1252, "Windows-1252")
	}
}

func convert(name string, content []byte, from encoding.Encoding, called string) (*source.File, diag.List) {
	text, err := from.NewDecoder().Bytes(content)
	src := source.New(name, string(text))
	bad := strings.IndexFunc(src.Text, func(r rune) bool { return r == utf8.RuneError || r == 0 })
	if err != nil || bad >= 0 {
		return src, diag.List{unreadable.At(source.At(max(bad, 0), max(bad, 0)).In(src),
			"%s bevat een teken dat geen UTF-8 is en ook geen %s.",
			"%s holds a character that is neither UTF-8 nor %s.", path.Base(name), called)}
	}
	return src, diag.List{encoded.At(source.At(0, 0).In(src),
		"%s is geen UTF-8 en is gelezen als %s.",
		"%s is not UTF-8 and was read as %s.", path.Base(name), called)}
}
