package recognise

import (
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// annexed is an annex with its number.
type annexed struct {
	number string
	label  string
	shape  numbering.Shape
	scheme scheme
	to     *annexed // the annex that it belongs to, nil: none
	inside int      // annexes that belong to it
}

// nextAnnex returns the annex that a unit opens, nil when its mark counts on
// from nothing.
func (b *builder) nextAnnex(u *unit) *annexed {
	annex := b.topAnnex(u)
	if annex == nil {
		annex = b.subAnnex(u)
	}
	if annex != nil {
		annex.label = b.annexLabel(annex.number)
		b.planned = append(b.planned, annex)
	}
	return annex
}

// topAnnex counts on among the annexes of the document itself.
func (b *builder) topAnnex(u *unit) *annexed {
	if u.mark.above != "" {
		return nil
	}
	for _, way := range readings(u.mark.own) {
		shape, _, ok := u.mark.shape(numbering.Annex, way.series)
		if ok && shape.Mark(b.topAnnexes+1, "") == u.mark.text {
			b.topAnnexes++
			return &annexed{number: u.mark.own, shape: shape}
		}
	}
	return nil
}

// subAnnex counts on among the annexes of an annex: the nearest that it fits.
func (b *builder) subAnnex(u *unit) *annexed {
	number := u.mark.own
	if u.mark.above != "" {
		number = u.mark.above + "." + number
	}
	for i := len(b.planned) - 1; i >= max(0, len(b.planned)-mostOpen); i-- {
		parent := b.planned[i]
		shape := parent.shape
		shape.Prefix, shape.Suffix = u.mark.prefix, u.mark.suffix
		if shape.Sub(parent.number, parent.inside+1) == number && shape.Around(number) == u.mark.text {
			parent.inside++
			return &annexed{number: number, shape: shape, to: parent}
		}
	}
	return nil
}

// mostOpen is how many annexes back one is looked for that another belongs to.
const mostOpen = 64

// annex opens an annex.
func (b *builder) annex(s section, shown scheme) {
	here := s.annex
	b.close()
	b.inArticle, b.theme = false, ""
	shown.show(numbering.Annex, here.shape.Mark(1, ""))
	here.scheme = shown
	statement := &grammar.Annex{Label: &grammar.Name{Text: here.label}, Title: grammar.String{Value: flat(s.opener.text)}}
	before := b.body
	if here.to != nil {
		statement.To = &grammar.Name{Text: here.to.label}
		before = here.to.scheme
	}
	if setting := shown.setting(&before); setting != nil {
		statement.Settings = append(statement.Settings, setting)
	}
	b.annexes = append(b.annexes, here)
	b.scheme, b.counts = shown, counts{}
	cite := strings.TrimSpace(here.shape.Prefix)
	if cite == "" {
		cite = "Bijlage"
	}
	b.spot = refer.Spot{Kind: refer.AnnexSpot, Home: &refer.Home{Annex: here.number, AnnexCite: cite + " " + here.number}}
	b.part(&statement.Label, "", nil)
	b.add(statement)
}

// annexLabel makes the label of an annex of its number: "a1" of A1.
func (b *builder) annexLabel(number string) string {
	label := strings.ToLower(strings.ReplaceAll(number, ".", "_"))
	if label[0] < 'a' || label[0] > 'z' || isReservedLabel(label) {
		label = "bijlage" + label
	}
	return b.labels.take(label)
}
