package raw

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/akte-lang/akte/internal/source"
)

// collector makes words of characters.
type collector struct {
	file  *source.File
	words []Word
	note  bool
	// current is the word at hand, which stands at start to stop.
	current     []byte
	start, stop int
	// dirty is set when a word stands on the line.
	dirty bool
	// signs is set where the signs that begin an item all mean the same.
	signs bool
}

// text adds text that stands, as it is, from offset at.
func (c *collector) text(text string, at int) {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		c.char(r, at+i, at+i+size)
		i += size
	}
}

// written adds text that is written otherwise in the file, at start to stop.
func (c *collector) written(text string, start, stop int) {
	for _, r := range text {
		c.char(r, start, stop)
	}
}

func (c *collector) char(r rune, start, stop int) {
	switch {
	case unicode.IsSpace(r):
		c.space()
		if r == '\n' {
			c.dirty = false
		}
	case weightless(r):
	default:
		if len(c.current) == 0 {
			c.start = start
		}
		c.current = utf8.AppendRune(c.current, r)
		c.stop = stop
	}
}

// weightless reports whether r shows nothing and parts nothing.
func weightless(r rune) bool {
	switch r {
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff':
		return true
	default:
		return false
	}
}

// space ends the word at hand.
func (c *collector) space() {
	if len(c.current) == 0 {
		return
	}
	text := norm.NFC.String(string(c.current))
	c.words = append(c.words, Word{
		Text:   text,
		Place:  source.At(c.start, c.stop).In(c.file),
		Bullet: c.signs && !c.dirty && isBullet(text),
		Note:   c.note,
		first:  !c.dirty,
	})
	c.current = c.current[:0]
	c.dirty = true
}

func (c *collector) end() []Word {
	c.space()
	return c.words
}

// isBullet reports whether a word is one of the signs that begin an item.
func isBullet(word string) bool {
	switch word {
	case "-", "*", "+", "•", "·", "◦", "▪", "–", "—", "‣", "■", "●", "○", "□":
		return true
	default:
		return false
	}
}
