package html

import (
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/clean"
)

// entities are the characters that mean something between tags or between double
// quotes, with how they are written to be only themselves.
var entities = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

// escape returns text of the document as it is to be written: between tags or
// between double quotes it can be nothing but text.
func escape(text string) string { return entities.Replace(clean.Text(text)) }

// escaped writes text of the document as [escape] returns it.
func (r *pageRenderer) escaped(text string) {
	if plain(text) {
		r.out.Text(text)
		return
	}
	r.out.Text(escape(text))
}

// plain reports whether escape would return text as it is, which nearly all text
// is.
func plain(text string) bool {
	for i := 0; i < len(text); {
		if b := text[i]; b < utf8.RuneSelf {
			if !plainByte[b] {
				return false
			}
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(text[i:])
		if c == utf8.RuneError && size == 1 || clean.Rune(c) != c {
			return false
		}
		i += size
	}
	return true
}

// plainByte tells which ASCII characters escape leaves as they are.
var plainByte = func() (is [utf8.RuneSelf]bool) {
	for b := range is {
		text := string(rune(b))
		is[b] = escape(text) == text
	}
	return is
}()

// attribute writes one attribute with its value escaped.
func (r *pageRenderer) attribute(name, value string) {
	r.out.Byte(' ')
	r.out.Text(name)
	r.out.Text(`="`)
	r.escaped(value)
	r.out.Byte('"')
}

// id writes an id, if there is one.
func (r *pageRenderer) id(id string) {
	if id != "" {
		r.attribute("id", id)
	}
}

// href writes a link to a part of the page.
func (r *pageRenderer) href(id string) {
	r.attribute("href", clean.Fragment(document.Anchor(id)))
}
