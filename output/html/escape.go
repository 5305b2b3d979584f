package html

import (
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/clean"
)

// entities are the characters that mean something between tags or between double
// quotes, with how they are written to be only themselves.
var entities = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

// escape returns text of the document as it is to be written: between tags or
// between double quotes it can be nothing but text.
func escape(text string) string { return entities.Replace(clean.Text(text)) }

// escaped writes text of the document.
func (r *pageRenderer) escaped(text string) { r.out.Text(escape(text)) }

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
