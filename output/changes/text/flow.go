package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/output/changes"
)

// word is a word as it is printed: what one sees of it, and the colour.
type word struct {
	shown string
	paint painter
	// joined is set when nothing stands between it and the word before.
	joined bool
	// newline is set when it begins a new paragraph.
	newline bool
}

// plain cuts a text of one colour into words.
func (p *printer) plain(text string, paint painter) []word {
	var words []word
	for _, field := range strings.Fields(visible(text)) {
		words = append(words, word{shown: field, paint: paint})
	}
	return words
}

// pieces cuts words with marks into words.
func (p *printer) pieces(pieces []changes.Piece) []word {
	var words []word
	joined, newline := false, false
	for _, piece := range pieces {
		open, end, paint := p.marks(piece.Mark)
		start := len(words)
		text := piece.Text
		for text != "" {
			r, size := utf8.DecodeRuneInString(text)
			if r == '\n' {
				newline = true
			}
			if unicode.IsSpace(r) {
				joined, text = false, text[size:]
				continue
			}
			n := strings.IndexFunc(text, unicode.IsSpace)
			if n < 0 {
				n = len(text)
			}
			words = append(words, word{shown: visible(text[:n]), paint: paint, joined: joined && !newline, newline: newline && len(words) > 0})
			joined, newline, text = true, false, text[n:]
		}
		if len(words) > start {
			words[start].shown = open + words[start].shown
			words[len(words)-1].shown += end
		}
	}
	return words
}

// marks returns what stands around changed words, and their colour.
func (p *printer) marks(mark changes.Mark) (open, end string, paint painter) {
	switch {
	case mark == changes.Deleted && p.options.Color:
		return "", "", p.paint.deleted
	case mark == changes.Deleted:
		return "[-", "-]", p.paint.none
	case mark == changes.Inserted && p.options.Color:
		return "", "", p.paint.inserted
	case mark == changes.Inserted:
		return "{+", "+}", p.paint.none
	}
	return "", "", p.paint.none
}

// line writes words from a column on.
func (p *printer) line(column int, words []word) {
	p.out.WriteString(strings.Repeat(" ", column))
	p.flow(column, words)
}

// flow writes words on lines that fit, the later ones from a column on. Words
// that are joined stay on one line.
func (p *printer) flow(column int, words []word) {
	at := column
	for i := 0; i < len(words); {
		end, width := i+1, utf8.RuneCountInString(words[i].shown)
		for end < len(words) && words[end].joined {
			width += utf8.RuneCountInString(words[end].shown)
			end++
		}
		switch {
		case at > column && (words[i].newline || at+1+width > p.options.Width):
			p.out.WriteString("\n" + strings.Repeat(" ", column))
			at = column
		case at > column:
			p.out.WriteByte(' ')
			at++
		}
		for _, word := range words[i:end] {
			p.out.WriteString(word.paint(word.shown))
		}
		at += width
		i = end
	}
	p.out.WriteByte('\n')
}

// visible replaces what would steer a terminal or turn the order of words around.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}
