package html

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/clean"
)

// escaped writes text of the document: between tags or between double quotes
// it can be nothing but text.
func (r *pageRenderer) escaped(text string) {
	text = clean.Text(text)
	start := 0
	for i := range len(text) {
		var entity string
		switch text[i] {
		case '&':
			entity = "&amp;"
		case '<':
			entity = "&lt;"
		case '>':
			entity = "&gt;"
		case '"':
			entity = "&#34;"
		default:
			continue
		}
		r.out.Text(text[start:i])
		r.out.Text(entity)
		start = i + 1
	}
	r.out.Text(text[start:])
}

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
