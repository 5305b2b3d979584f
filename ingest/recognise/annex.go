package recognise

import (
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// annexed is an annex that has been written.
type annexed struct {
	number string
	label  string
	shape  numbering.Shape
	scheme scheme
	inside int // annexes that belong to it
	part   *part
}

// annex opens an annex when its mark is the next of the body or of an annex
// before it.
func (b *builder) annex(u *unit, s scheme) {
	base, to, shape, number, ok := b.annexMark(u)
	if !ok {
		b.scheme = s
		b.unnumbered(u)
		return
	}
	b.close()
	b.inArticle = false
	s.show(numbering.Annex, example(shape))
	here := &annexed{number: number, label: b.annexLabel(number), shape: shape, scheme: s}
	statement := &grammar.Annex{Label: &grammar.Name{Text: here.label}, Title: grammar.String{Value: flat(u.text)}}
	before := base
	if to != nil {
		to.inside++
		statement.To = &grammar.Name{Text: to.label}
		before = to.scheme
	}
	if setting := s.setting(&before); setting != nil {
		statement.Settings = append(statement.Settings, setting)
	}
	b.annexes = append(b.annexes, here)
	b.scheme, b.counts = s, counts{}
	cite := strings.TrimSpace(shape.Prefix)
	if cite == "" {
		cite = "Bijlage"
	}
	b.spot = refer.Spot{Kind: refer.AnnexSpot, Home: &refer.Home{Annex: number, AnnexCite: cite + " " + number}}
	here.part = b.part(&statement.Label, "", nil)
	b.add(statement)
}

// annexMark finds what the mark of an annex counts on from.
func (b *builder) annexMark(u *unit) (base scheme, to *annexed, shape numbering.Shape, number string, ok bool) {
	base = b.body
	whole := u.mark.own
	if u.mark.above != "" {
		whole = u.mark.above + "." + u.mark.own
	}
	if u.mark.above == "" {
		for _, way := range readings(u.mark.own) {
			shape, _, known := u.mark.shape(numbering.Annex, way.series)
			if known && shape.Mark(b.topAnnexes+1, "") == u.mark.text {
				b.topAnnexes++
				return base, nil, shape, whole, true
			}
		}
	}
	for i := len(b.annexes) - 1; i >= 0; i-- {
		parent := b.annexes[i]
		shape = parent.shape
		shape.Prefix, shape.Suffix = u.mark.prefix, u.mark.suffix
		if shape.Sub(parent.number, parent.inside+1) == whole && shape.Around(whole) == u.mark.text {
			return base, parent, shape, whole, true
		}
	}
	return base, nil, numbering.Shape{}, "", false
}

// example returns the example that shows a shape of annexes.
func example(shape numbering.Shape) string { return shape.Mark(1, "") }

// annexLabel makes the label of an annex of its number: "a1" of A1.
func (b *builder) annexLabel(number string) string {
	label := strings.ToLower(strings.ReplaceAll(number, ".", "_"))
	if label[0] < 'a' || label[0] > 'z' || isReservedLabel(label) {
		label = "bijlage" + label
	}
	return b.labels.take(label)
}
