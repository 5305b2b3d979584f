package grammar

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// unreadable reports why a file cannot be parsed at all: too large, empty, not
// text, not UTF-8, or with a line without end.
func unreadable(src *source.File) diag.List {
	text := src.Text
	whole := source.At(0, 0).In(src)
	if len(text) > source.MaxSize {
		return diag.List{limitExceeded.At(whole,
			"Dit bestand is te groot: %d bytes, en hoogstens %d worden gelezen.",
			"This file is too large: %d bytes, and at most %d are read.", len(text), source.MaxSize)}
	}
	if strings.TrimSpace(text) == "" {
		return diag.List{emptyFile.At(whole, "Dit bestand is leeg.", "This file is empty.")}
	}
	if i := longLine(text); i >= 0 {
		return diag.List{limitExceeded.At(source.At(i, i).In(src),
			"Regel %d is te lang: een regel heeft hoogstens %d bytes.",
			"Line %d is too long: a line has at most %d bytes.", src.Position(int32(i)).Line, MaxLine)}
	}
	if i := controlByte(text); i >= 0 {
		return diag.List{notText.At(source.At(i, i+1).In(src),
			"Dit is geen gewone tekst: op regel %d staat een teken (0x%02X) dat in tekst niet voorkomt.",
			"This is no plain text: line %d holds a character (0x%02X) that does not occur in text.",
			src.Position(int32(i)).Line, text[i])}
	}
	if i := invalidByte(text); i >= 0 {
		return diag.List{notUTF8(src, i)}
	}
	return nil
}

// notUTF8 reports the first byte that is not UTF-8. Text without control
// characters that is not UTF-8 comes, as a rule, from a Windows program.
func notUTF8(src *source.File, i int) diag.Finding {
	finding := notUTF8Text.At(source.At(i, i+1).In(src),
		"Dit bestand is geen UTF-8: op regel %d staat het byte 0x%02X. Het lijkt opgeslagen te zijn als Windows-1252.",
		"This file is not UTF-8: line %d holds the byte 0x%02X. It looks as if it was saved as Windows-1252.",
		src.Position(int32(i)).Line, src.Text[i])
	decoded, err := charmap.Windows1252.NewDecoder().String(src.Text)
	if err == nil {
		finding = finding.WithFix(false, diag.T("Zet het bestand om van Windows-1252 naar UTF-8",
			"Convert the file from Windows-1252 to UTF-8"), source.At(0, len(src.Text)).In(src), decoded)
	}
	return finding
}

// longLine returns the offset of the first line that is too long, or -1.
func longLine(text string) int {
	for start := 0; start+MaxLine < len(text); {
		n := strings.LastIndexByte(text[start:start+MaxLine+1], '\n')
		if n < 0 {
			return start
		}
		start += n + 1
	}
	return -1
}

// controlByte returns the offset of the first control character that text does
// not have, or -1.
func controlByte(text string) int {
	for i := range len(text) {
		if b := text[i]; b < ' ' && b != '\n' && b != '\t' && b != '\r' && b != '\f' && b != '\v' {
			return i
		}
	}
	return -1
}

// invalidByte returns the offset of the first byte that is not UTF-8, or -1.
func invalidByte(text string) int {
	if utf8.ValidString(text) {
		return -1
	}
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}
