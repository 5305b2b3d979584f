package data

import (
	"bytes"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/ingest/encoding"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// decode returns the text of a file. Spreadsheet programs on Windows write
// Windows-1252 and, under the name Unicode text, UTF-16; both are recognised.
func decode(name string, content []byte) (*source.File, diag.List) {
	src := source.New(name, "")
	if len(content) > source.MaxSize {
		return src, diag.List{unreadable.At(source.At(0, 0).In(src),
			"%s is groter dan %d MB.", "%s is larger than %d MB.", path.Base(name), source.MaxSize>>20)}
	}
	charset := encoding.Recognise(content, "")
	if charset.Name == encoding.UTF8.Name && bytes.IndexByte(content, 0) >= 0 {
		return src, diag.List{unreadable.At(source.At(0, 0).In(src),
			"%s is geen tekst maar een binair bestand.", "%s is not text but a binary file.", path.Base(name))}
	}
	text, err := charset.String(content)
	src = source.New(name, text)
	if charset.Name == encoding.UTF8.Name {
		return src, nil
	}
	bad := strings.IndexFunc(src.Text, func(r rune) bool { return r == utf8.RuneError || r == 0 })
	if err != nil || bad >= 0 {
		return src, diag.List{unreadable.At(source.At(max(bad, 0), max(bad, 0)).In(src),
			"%s bevat een teken dat geen UTF-8 is en ook geen %s.",
			"%s holds a character that is neither UTF-8 nor %s.", path.Base(name), charset.Name)}
	}
	return src, diag.List{encoded.At(source.At(0, 0).In(src),
		"%s is geen UTF-8 en is gelezen als %s.",
		"%s is not UTF-8 and was read as %s.", path.Base(name), charset.Name)}
}
