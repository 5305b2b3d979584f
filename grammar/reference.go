package grammar

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/source"
)

// referenceEnd looks from i for the bracket that closes a reference and
// returns its offset. Without one it returns where the search ended: at
// another bracket, a brace, a blank line or limit.
func referenceEnd(src string, i, limit int) (end int, closed bool) {
	for ; i < limit; i++ {
		switch src[i] {
		case ']':
			return i, true
		case '[', '{', '}':
			return i, false
		case '\\':
			i++
		case '\n':
			if next := skipBlanks(src, i+1); next >= limit || isLineBreak(src[next]) {
				return i, false
			}
		}
	}
	return limit, false
}

// referenceOf reads the reference that a token holds, with its brackets.
func referenceOf(t lexeme) Inline {
	text := strings.TrimSuffix(t.text, "]")
	r := refReader{src: text, i: 1, base: int(t.Start)}
	return r.whole(t.Span)
}

// refReader reads what stands between brackets. Places in it are offsets from
// base.
type refReader struct {
	src  string
	i    int
	base int
}

// whole reads all there is as a reference, or else as a placeholder.
func (r *refReader) whole(span source.Span) Inline {
	start := r.i
	if ref := r.labels(); ref != nil && r.atEnd() {
		ref.Span = span
		return ref
	}
	r.i = start
	if law := r.law(); law != nil && r.atEnd() {
		law.Span = span
		return law
	}
	return &Placeholder{Span: span, Text: unindented(r.src[start:])}
}

// prefix reads a reference that is not closed as far as it is one; nil when
// not even its start is.
func (r *refReader) prefix() (ref Inline, end int) {
	start := r.i
	if law := r.law(); law != nil && startsUpper(law.Law.Text) && !strings.Contains(law.Law.Text, " ") {
		end = r.i
		law.Span = r.span(start-1, end)
		return law, end
	}
	r.i = start
	labels := r.labels()
	if labels == nil {
		return nil, start
	}
	end = r.i
	labels.Span = r.span(start-1, end)
	return labels, end
}

// unindented returns text without the indentation of its lines and the white
// space at their ends, as running text is kept.
func unindented(text string) string {
	if !strings.Contains(text, "\n") {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if i > 0 {
			line = line[skipBlanks(line, 0):]
		}
		if i < len(lines)-1 {
			line = strings.TrimRight(line, " \t\r")
		}
		lines[i] = line
	}
	return strings.Join(lines, "\n")
}

// startsUpper reports whether text starts with a capital.
func startsUpper(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(first)
}

// labels reads Reference = Name { Join Name } [ "," String ].
func (r *refReader) labels() *Reference {
	name, ok := r.name()
	if !ok {
		return nil
	}
	ref := &Reference{Targets: []Name{name}}
	for {
		start := r.i
		join := r.join()
		if join == Comma {
			if ref.Style = r.quoted(); ref.Style != nil {
				return ref
			}
		}
		if join != "" {
			if name, ok = r.name(); ok {
				ref.Targets = append(ref.Targets, name)
				ref.Joins = append(ref.Joins, join)
				continue
			}
		}
		r.i = start
		return ref
	}
}

// join reads a comma, en, of or tot en met; "" when there is none.
func (r *refReader) join() Join {
	r.space()
	if strings.HasPrefix(r.src[r.i:], ",") {
		r.i++
		return Comma
	}
	start := r.i
	switch r.word() {
	case "en":
		return And
	case "of":
		return Or
	case "tot":
		if r.space(); r.word() == "en" {
			if r.space(); r.word() == "met" {
				return Through
			}
		}
	}
	r.i = start
	return ""
}

func (r *refReader) name() (Name, bool) {
	r.space()
	end := nameEnd(r.src, r.i)
	if end == r.i {
		return Name{}, false
	}
	name := Name{Span: r.span(r.i, end), Text: r.src[r.i:end]}
	r.i = end
	return name, !isReserved(name.Text)
}

// word reads an undotted word.
func (r *refReader) word() string {
	start := r.i
	r.i = wordEnd(r.src, r.i)
	return r.src[start:r.i]
}

// quoted reads a style by example.
func (r *refReader) quoted() *String {
	r.space()
	if quoteLen(r.src, r.i) == 0 {
		return nil
	}
	end, closed := stringEnd(r.src, r.i)
	if !closed {
		return nil
	}
	style := &String{Span: r.span(r.i, end), Value: unquote(r.src[r.i:end])}
	r.i = end
	return style
}

// space skips white space; a reference may break over lines.
func (r *refReader) space() {
	for {
		r.i = skipBlanks(r.src, r.i)
		if r.i >= len(r.src) || !isLineBreak(r.src[r.i]) {
			return
		}
		r.i++
	}
}

func (r *refReader) atEnd() bool {
	r.space()
	return r.i >= len(r.src)
}

func (r *refReader) span(start, end int) source.Span { return source.At(r.base+start, r.base+end) }
