package check

import (
	"math/big"
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/source"
)

// notationShape is how a value is written, as far as writers choose it.
type notationShape struct {
	form  countForm
	sign  string // "€", "EUR", "euro"; "" of a duration
	cents string // ",00", ",-" or "" of whole euros; "?" of others, which have no choice
}

// notationUse is the first use of a notation.
type notationUse struct {
	shape notationShape
	place source.Place
	text  string
	// count is the number that was written.
	count *big.Rat
}

// notationUses are the notations that a document uses for one kind of value.
type notationUses struct {
	shapes []notationUse // in order of first use
	// largestWords and smallestDigits tell whether the writer has a limit below
	// which numbers are written in words.
	largestWords, smallestDigits *big.Rat
}

// add notes one use.
func (u *notationUses) add(p *Passage, q quantity) {
	text := p.Text[q.start:q.end]
	if repeats(p, q) {
		return
	}
	use := notationUse{shape: shapeOf(text, q), text: text, count: countOf(q.value)}
	switch {
	case use.shape.form == wordForm && (u.largestWords == nil || use.count.Cmp(u.largestWords) > 0):
		u.largestWords = use.count
	case use.shape.form == digitForm && (u.smallestDigits == nil || use.count.Cmp(u.smallestDigits) < 0):
		u.smallestDigits = use.count
	}
	for _, known := range u.shapes {
		if known.shape == use.shape {
			return
		}
	}
	use.place = p.Place(q.start, q.end)
	u.shapes = append(u.shapes, use)
}

// repeats reports whether a quantity says another one once more, in words:
// "€ 100 (zegge: honderd euro)".
func repeats(p *Passage, q quantity) bool {
	return q.first > 0 && strings.EqualFold(p.Word(q.first-1), "zegge")
}

// clash returns two uses that do not go together, the later first.
func (u *notationUses) clash() (later, earlier notationUse, found bool) {
	limited := u.largestWords == nil || u.smallestDigits == nil || u.smallestDigits.Cmp(u.largestWords) > 0
	for i, later := range u.shapes {
		for _, earlier := range u.shapes[:i] {
			if later.shape.unlike(earlier.shape, limited) {
				return later, earlier, true
			}
		}
	}
	return notationUse{}, notationUse{}, false
}

// unlike reports whether two shapes are two notations. Words for small numbers
// and digits for large ones are one; limited says that it is kept to.
func (s notationShape) unlike(t notationShape, limited bool) bool {
	inTurn := s.form != doubleForm && t.form != doubleForm
	switch {
	case s.form != t.form && (!inTurn || !limited):
		return true
	case s.form == wordForm || t.form == wordForm:
		return false
	case s.sign != t.sign:
		return true
	}
	return s.cents != t.cents && s.cents != "?" && t.cents != "?"
}

// shapeOf returns the shape of a quantity.
func shapeOf(text string, q quantity) notationShape {
	shape := notationShape{form: q.form}
	amount, isAmount := q.value.(value.Amount)
	if !isAmount {
		return shape
	}
	shape.sign = "euro"
	for _, sign := range []string{"€", "EUR"} {
		if strings.HasPrefix(text, sign) {
			shape.sign = sign
		}
	}
	cents, whole := amount.Int64()
	switch {
	case !whole || cents%100 != 0:
		shape.cents = "?"
	case strings.Contains(text, ",00"):
		shape.cents = ",00"
	case strings.Contains(text, ",-"):
		shape.cents = ",-"
	}
	return shape
}

// countOf returns the number that a value was written with.
func countOf(v value.Value) *big.Rat {
	switch v := v.(type) {
	case value.Duration:
		return new(big.Rat).SetInt64(v.Count)
	case value.Amount:
		return v.Rat()
	}
	return new(big.Rat)
}
