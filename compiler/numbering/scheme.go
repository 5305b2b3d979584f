package numbering

import "strings"

// MaxDepth is how deep items of a list may stand in one another.
const MaxDepth = 3

// Scheme is how one document is numbered: a shape a kind, and for items and
// bullets a shape a depth. It is a value; copies do not share anything.
type Scheme struct {
	Chapter, Article, Clause, Annex, Party Shape
	Items                                  [MaxDepth]Shape
	Bullets                                [MaxDepth]Shape
	// Restart is set when articles are numbered from 1 again in each chapter.
	Restart bool
}

// Default returns the numbering of a document that does not choose its own.
func Default() Scheme {
	bullet := Shape{Prefix: "•", Series: Fixed}
	return Scheme{
		Chapter: Shape{Prefix: "Hoofdstuk ", Series: Arabic},
		Article: Shape{Prefix: "Artikel ", Series: Arabic},
		Clause:  Shape{Suffix: ".", Series: Arabic},
		Annex:   Shape{Prefix: "Bijlage ", Suffix: ":", Series: UpperAlpha},
		Party:   Shape{Suffix: ".", Series: Arabic},
		Items: [MaxDepth]Shape{
			{Suffix: ".", Series: LowerAlpha},
			{Suffix: ".", Series: Degree},
			{Suffix: ".", Series: LowerRoman},
		},
		Bullets: [MaxDepth]Shape{bullet, bullet, bullet},
	}
}

// Shape returns the shape of a kind, of items and bullets at a depth (1 to
// [MaxDepth]; beyond, the nearest).
func (s Scheme) Shape(kind Kind, depth int) Shape {
	level := min(max(depth, 1), MaxDepth) - 1
	switch kind {
	case Chapter:
		return s.Chapter
	case Article:
		return s.Article
	case Clause:
		return s.Clause
	case Item:
		return s.Items[level]
	case Bullet:
		return s.Bullets[level]
	case Annex:
		return s.Annex
	case Party:
		return s.Party
	}
	return Shape{}
}

// With returns s with other shapes for a kind: one, or for items and bullets
// one a depth. Depths without an example follow from the last one given: below
// a sign comes the same sign, below a number the first of a, 1° and i that no
// depth above uses, in the same punctuation. Without shapes s is unchanged.
func (s Scheme) With(kind Kind, shapes ...Shape) Scheme {
	if len(shapes) == 0 {
		return s
	}
	switch kind {
	case Chapter:
		s.Chapter = shapes[0]
	case Article:
		s.Article = shapes[0]
	case Clause:
		s.Clause = shapes[0]
	case Item:
		s.Items = fill(shapes)
	case Bullet:
		s.Bullets = fill(shapes)
	case Annex:
		s.Annex = shapes[0]
	case Party:
		s.Party = shapes[0]
	}
	return s
}

func fill(shapes []Shape) (filled [MaxDepth]Shape) {
	given := copy(filled[:], shapes)
	for depth := given; depth < MaxDepth; depth++ {
		filled[depth] = deeper(filled[:depth])
	}
	return filled
}

// deeper returns the shape of the depth below those in above.
func deeper(above []Shape) Shape {
	last := above[len(above)-1]
	if !last.Numbered() {
		return last
	}
	shape := Shape{Suffix: last.Suffix}
	if strings.HasSuffix(last.Prefix, "(") {
		shape.Prefix = "("
	}
	for _, series := range []Series{LowerAlpha, Degree, LowerRoman} {
		if !uses(above, series) {
			shape.Series = series
			return shape
		}
	}
	shape.Series = Arabic
	return shape
}

func uses(shapes []Shape, series Series) bool {
	for _, shape := range shapes {
		if shape.Series == series {
			return true
		}
	}
	return false
}
