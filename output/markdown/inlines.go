package markdown

import (
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/clean"
)

// text adds words to the running text at hand. They are escaped together, for
// what a character means hangs on its neighbours.
func (p *printer) text(words string) { p.plain = append(p.plain, clean.Text(words)...) }

// flushText moves the running text to the line, escaped; more says whether
// markup follows it on the line.
func (p *printer) flushText(more bool) {
	if len(p.plain) > 0 {
		p.place.more = more
		p.line = appendEscaped(p.line, p.plain, p.place)
		p.plain = p.plain[:0]
	}
}

// markup adds Markdown to the line as it is.
func (p *printer) markup(markup string) {
	p.flushText(true)
	p.place.start = false
	p.line = append(p.line, markup...)
}

// link adds a link, or only its words when there is nothing to link to.
func (p *printer) link(words, target string) {
	if target == "" || p.options.PlainReferences || strings.TrimSpace(words) == "" {
		p.text(words)
		return
	}
	p.markup("[")
	p.place.link = true
	p.text(words)
	p.flushText(true)
	p.place.link = false
	if strings.Contains(target, ";") {
		target = strings.ReplaceAll(target, "&", "&amp;")
	}
	p.markup("](" + target + ")")
}

func (p *printer) inlines(inlines []document.Inline) {
	for _, inline := range inlines {
		inline.AcceptInline(p)
	}
}

// Words implements [document.InlineVisitor].
func (p *printer) Words(i *document.Words) { p.text(i.Text) }

// Value implements [document.InlineVisitor].
func (p *printer) Value(i *document.Value) { p.text(i.Text) }

// Reference implements [document.InlineVisitor].
func (p *printer) Reference(i *document.Reference) {
	for _, piece := range i.Pieces {
		target := ""
		if piece.Target != "" && p.parts[piece.Target] {
			target = clean.Fragment(piece.Target)
		}
		p.link(piece.Text, target)
	}
}

// Law implements [document.InlineVisitor].
func (p *printer) Law(i *document.Law) {
	for _, piece := range i.Pieces {
		target, _ := clean.URL(piece.URL)
		p.link(piece.Text, target)
	}
}

// TermUse implements [document.InlineVisitor]. Terms are words here: a link at
// every use would bury the text.
func (p *printer) TermUse(i *document.TermUse) { p.text(i.Text) }

// Emphasis implements [document.InlineVisitor]. Stars are written around simple
// words. Around anything else, and right behind other stars, the rules for them
// differ from place to place, so tags are used.
func (p *printer) Emphasis(e *document.Emphasis) {
	if len(e.Inlines) == 0 {
		return
	}
	open, closing := "<em>", "</em>"
	if e.Strong {
		open, closing = "<strong>", "</strong>"
	}
	p.flushText(true)
	if simple(e.Inlines) && !strings.HasSuffix(string(p.line), "*") {
		open = "*"
		if e.Strong {
			open = "**"
		}
		closing = open
	}
	p.markup(open)
	p.inlines(e.Inlines)
	p.markup(closing)
}

// strong writes words in bold.
func (p *printer) strong(words string) {
	if words != "" {
		p.Emphasis(&document.Emphasis{Strong: true, Inlines: []document.Inline{&document.Words{Text: words}}})
	}
}

// simple reports whether inlines are plain text from a letter or digit to a
// letter or digit: stars around it work whatever stands beside them.
func simple(inlines []document.Inline) bool {
	text := ""
	for _, inline := range inlines {
		switch inline := inline.(type) {
		case *document.Words:
			text += inline.Text
		case *document.Value:
			text += inline.Text
		case *document.TermUse:
			text += inline.Text
		default:
			return false
		}
	}
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	return isAlphanumeric(first) && isAlphanumeric(last)
}
