// Package html reads an HTML page, whole or a part, well formed or not.
//
// It follows the tokens of golang.org/x/net/html with a stack of open elements of
// its own: the tree that package builds knows no places in the file and refuses
// pages nested deeper than 512 elements. Time and memory are linear in the size of
// the page. Numbers that a browser computes for lists are marks with Computed set.
//
// What a style sheet does is not known, except for style attributes.
package html

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/akte-lang/akte/ingest/encoding"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Read returns the outline of a page.
func Read(file *source.File) (*outline.Outline, diag.List) {
	out, findings := part(file, source.At(0, len(file.Text)), true)
	if len(out.Blocks) == 0 {
		findings.Add(encoding.NoText(file))
	}
	return out, findings
}

// retries is how often a page is read anew because something to leave out, such as
// a menu, was never closed and would take the rest of the text with it.
const retries = 4

// Part returns the outline of a part of a file that is HTML, as Markdown may hold
// it.
func Part(file *source.File, span source.Span) (*outline.Outline, diag.List) {
	return part(file, span, false)
}

// part reads a stretch of a file: the page as a whole, or what stands in a format
// that knows no superscripts.
func part(file *source.File, span source.Span, whole bool) (*outline.Outline, diag.List) {
	unclosed := map[int32]bool{}
	for {
		r := read(file, span, unclosed, whole)
		if r.skip.reason == 0 || len(unclosed) == retries {
			r.finish()
			return r.out, r.findings
		}
		unclosed[r.skip.place.Start] = true
	}
}

// read goes through the tokens once. An element that starts at one of the offsets
// in kept is read, whatever it is.
func read(file *source.File, span source.Span, kept map[int32]bool, whole bool) *reader {
	r := newReader(file, kept)
	r.whole = whole
	at := int(span.Start)
	tokens := html.NewTokenizer(strings.NewReader(file.Text[span.Start:span.End]))
	for tokens.Next() != html.ErrorToken {
		raw := string(tokens.Raw())
		r.token(tokens.Token(), raw, source.At(at, at+len(raw)).In(file))
		at += len(raw)
	}
	return r
}

// token takes in one token.
func (r *reader) token(token html.Token, raw string, place source.Place) {
	defer func() { r.raised = r.whole && raises(&token, r.raised) }()
	switch token.Type {
	case html.TextToken:
		if r.raised {
			token.Data = raised(token.Data)
		}
		r.text(token.Data, raw, place)
	case html.StartTagToken, html.SelfClosingTagToken:
		r.start(token, place)
	case html.EndTagToken:
		r.end(token.DataAtom, place)
	case html.CommentToken:
		switch {
		case strings.HasPrefix(raw, "<?xml"):
			r.leave(outline.FrontMatter, raw, place)
		case strings.HasPrefix(raw, "<?"): // code of a template
			r.text(raw, raw, place)
		default:
			r.leave(outline.Comment, raw, place)
		}
	}
}
