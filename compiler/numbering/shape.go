// Package numbering knows how the parts of a document are numbered and how
// references to them are phrased, both shown by example: nummering artikel
// "Artikel 1:", verwijzing "artikel 1 lid 1 onder a". It turns an example into
// a shape and a shape into marks; what has which number is for the compiler to
// say.
package numbering

import (
	"strconv"
	"strings"
)

// Kind is a kind of part that carries a mark.
type Kind uint8

// The kinds.
const (
	Chapter Kind = iota + 1 // hoofdstuk
	Article                 // artikel
	Clause                  // lid
	Item                    // onderdeel: a numbered item of a list
	Bullet                  // opsomming: an item that is never numbered
	Annex                   // bijlage
	Party                   // partij, in the list of parties
)

// Kinds returns all kinds, outermost first.
func Kinds() []Kind {
	return []Kind{Chapter, Article, Clause, Item, Bullet, Annex, Party}
}

// String returns the word of the language for k.
func (k Kind) String() string {
	switch k {
	case Chapter:
		return "hoofdstuk"
	case Article:
		return "artikel"
	case Clause:
		return "lid"
	case Item:
		return "onderdeel"
	case Bullet:
		return "opsomming"
	case Annex:
		return "bijlage"
	case Party:
		return "partij"
	}
	return ""
}

// KindOf returns the kind that the language calls name.
func KindOf(name string) (Kind, bool) {
	for _, kind := range Kinds() {
		if kind.String() == name {
			return kind, true
		}
	}
	return 0, false
}

// Shape is the form of one kind of mark: what stands before and after the
// number and how the number is written.
type Shape struct {
	Prefix string // "Artikel ", "(", ""; of a Fixed shape the whole mark
	Suffix string // ":", ".", " -", ""
	Series Series
	// Nested is set when the number of the part above precedes its own: 3.2.
	Nested bool
	// Hidden is set when the number is counted and not printed: articles under a
	// bare heading, whose leden are 1.1 and 1.2.
	Hidden bool
}

// Numbered reports whether marks of this shape hold a number, so that others
// can refer to it.
func (s Shape) Numbered() bool { return s.Series != Fixed }

// Mark returns the mark of part n (from 1) as printed: "Artikel 3:", "3.2",
// "c.". Parent is the bare number of the part above; only a nested shape uses
// it, and does without when it is "". Of a hidden shape it is "".
func (s Shape) Mark(n int, parent string) string {
	if s.Hidden {
		return ""
	}
	return s.Prefix + s.Number(n, parent) + s.Suffix
}

// Number returns the bare number of part n (from 1) as references name it:
// "3", "3.2", "c", "IV". It is "" for a Fixed shape.
func (s Shape) Number(n int, parent string) string {
	number := s.Series.Format(n)
	if s.Nested && parent != "" {
		return parent + "." + number
	}
	return number
}

// Around returns the mark of a part whose bare number is already known:
// "Bijlage A1:" of "A1".
func (s Shape) Around(number string) string {
	if s.Hidden {
		return ""
	}
	return s.Prefix + number + s.Suffix
}

// Sub returns the bare number of part n (from 1) of a part of this shape:
// annex 1 of annex A is A1, of annex 1 it is 1.1, of annex I it is I.1.
func (s Shape) Sub(parentNumber string, n int) string {
	letters := s.Series == UpperAlpha || s.Series == LowerAlpha
	if letters && !endsInDigit(parentNumber) {
		return parentNumber + strconv.Itoa(n)
	}
	return parentNumber + "." + strconv.Itoa(n)
}

func endsInDigit(number string) bool {
	return number != "" && strings.ContainsRune("0123456789", rune(number[len(number)-1]))
}
