package markdown

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/lazyregexp"
	"github.com/akte-lang/akte/internal/source"
)

var (
	// target is the address of a link, after its text or in a definition.
	target = lazyregexp.New(`^[^\pL\pN]*\](?:\(|\[|:)|^\s*\[[^\]^][^\]]*\]:\s|://`)
	// unasked is a footnote that nothing refers to, which Markdown drops.
	unasked = lazyregexp.New(`^\s*(\[\^[^\]\s]+\]):[ \t]*`)
	// language is what follows a fence of code.
	language = lazyregexp.New("^[>\\s]*(?:```|~~~)")
)

// rest accounts for what no block took up: markup, addresses of links, and
// whatever else, which becomes a paragraph.
func (r *reader) rest() {
	slices.SortFunc(r.covered, func(a, b source.Span) int { return cmp.Compare(a.Start, b.Start) })
	at := 0
	for _, span := range append(r.covered, source.At(len(r.src), len(r.src))) {
		if int(span.Start) > at {
			r.gap(at, int(span.Start))
		}
		at = max(at, int(span.End))
	}
}

// gap accounts for one stretch between what is covered, a line at a time.
func (r *reader) gap(start, end int) {
	if link := target.MatchString(r.file.Text[start:end]); link && !unasked.MatchString(r.file.Text[start:end]) {
		r.remain(outline.LinkTarget, start, end)
		return
	}
	for at := start; at < end; {
		stop := end
		if n := strings.IndexByte(r.file.Text[at:end], '\n'); n >= 0 {
			stop = at + n + 1
		}
		line := r.file.Text[at:stop]
		switch found := unasked.Get().FindStringSubmatchIndex(line); {
		case found != nil:
			r.lost(outline.Note, "["+line[found[2]+2:found[3]], at+found[1], stop)
		case !strings.ContainsFunc(line, wordly) || language.MatchString(line):
			r.remain(outline.Markup, at, stop)
		default:
			r.lost(outline.Paragraph, "", at, stop)
		}
		at = stop
	}
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// remain leaves out what is not white space.
func (r *reader) remain(reason outline.Reason, start, end int) {
	text := r.file.Text[start:end]
	bare := strings.TrimSpace(text)
	if bare == "" {
		return
	}
	at := start + strings.Index(text, bare)
	r.out.Left = append(r.out.Left, outline.Left{Reason: reason, Text: bare, Place: r.place(at, at+len(bare))})
}

// lost makes a block of text that no other took up.
func (r *reader) lost(kind outline.Kind, mark string, start, end int) {
	text := r.file.Text[start:end]
	bare := strings.TrimSpace(text)
	if bare == "" {
		return
	}
	at := start + strings.Index(text, bare)
	r.out.Blocks = append(r.out.Blocks, outline.Block{
		Kind: kind, Mark: mark, Runs: []outline.Run{{Text: bare}}, Place: r.place(at, at+len(bare)),
	})
}
