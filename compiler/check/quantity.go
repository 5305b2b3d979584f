package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
)

// quantity is a duration, an amount or a percentage that stands in running
// text, typed or filled in.
type quantity struct {
	start, end  int // byte offsets in the text of the passage
	first, last int // its words
	value       value.Value
	form        countForm
	// typed is set when all of it was typed by hand.
	typed bool
}

// countForm is how the number of a quantity is written.
type countForm uint8

const (
	digitForm   countForm = iota + 1 // 30
	wordForm                         // dertig
	doubleForm                       // dertig (30)
	articleForm                      // een: a number or an article
)

// quantities returns the quantities in a passage, in order. They are read when
// they are first asked for.
func (p *Passage) quantities() []quantity {
	if p.quantitiesRead {
		return p.found
	}
	p.quantitiesRead = true
	for i := range p.Words {
		if q, ok := p.quantityAt(i); ok {
			q.typed = p.Typed(q.start, q.end)
			p.found = append(p.found, q)
		}
	}
	return p.found
}

// quantityAt reads the quantity whose unit is word i, or whose sign stands
// beside word i.
func (p *Passage) quantityAt(i int) (quantity, bool) {
	word := p.Word(i)
	if unit := durationUnit(word); unit != "" {
		return p.counted(i, value.DurationKind, unit)
	}
	switch word {
	case "euro":
		return p.counted(i, value.AmountKind, "euro")
	case "procent":
		return p.counted(i, value.PercentageKind, "procent")
	}
	if !isDigit(word[0]) {
		return quantity{}, false
	}
	if strings.HasPrefix(p.Text[p.Words[i].End:], "%") || strings.HasPrefix(p.Text[p.Words[i].End:], " %") {
		end := p.Words[i].End + strings.IndexByte(p.Text[p.Words[i].End:], '%') + 1
		q := quantity{start: p.Words[i].Start, end: end, first: i, last: i, form: digitForm}
		return p.parsed(q, value.PercentageKind, p.Text[q.start:q.end])
	}
	return p.signed(i)
}

// durationUnit returns the unit that a word names, as the language spells it
// after a number; "" for another word.
func durationUnit(word string) string {
	switch word {
	case "minuut", "minuten", "uur", "dag", "dagen", "werkdag", "werkdagen", "week", "weken", "maand", "maanden", "kwartaal",
		"kwartalen", "jaar":
		return word
	case "uren":
		return "uur"
	case "kalenderdag":
		return "dag"
	case "kalenderdagen":
		return "dagen"
	case "jaren":
		return "jaar"
	}
	return ""
}

// signed reads an amount with its sign before the number, which is word i:
// "€ 1.000,-", "EUR 2,50".
func (p *Passage) signed(i int) (quantity, bool) {
	w := p.Words[i]
	before := strings.TrimRight(p.Text[max(0, w.Start-6):w.Start], " \u00A0")
	var sign string
	switch {
	case strings.HasSuffix(before, "€"):
		sign = "€"
	case i > 0 && p.Word(i-1) == "EUR" && blank(p.Between(i-1)):
		sign = "EUR"
	default:
		return quantity{}, false
	}
	q := quantity{start: w.Start - (min(6, w.Start) - len(before)) - len(sign), end: w.End, first: i, last: i, form: digitForm}
	if sign == "EUR" {
		q.first--
	}
	for _, ending := range []string{",--", ",-", ",—", ",–"} {
		if strings.HasPrefix(p.Text[w.End:], ending) {
			q.end += len(ending)
			break
		}
	}
	return p.parsed(q, value.AmountKind, p.Text[q.start:q.end])
}

// counted reads the number before word i, which is a unit.
func (p *Passage) counted(i int, kind value.Kind, unit string) (quantity, bool) {
	q, number, ok := p.countBefore(i)
	if !ok || kind == value.DurationKind && p.notDuration(q, i, unit) {
		return quantity{}, false
	}
	return p.parsed(q, kind, number+" "+unit)
}

// parsed completes a quantity with the value that a text stands for.
func (p *Passage) parsed(q quantity, kind value.Kind, text string) (quantity, bool) {
	key := valueText{kind, text}
	v, known := p.values[key]
	if !known {
		v, _ = value.Parse(value.Type{Kind: kind}, text)
		if p.values != nil {
			p.values[valueText{kind, strings.Clone(text)}] = v
		}
	}
	if v == nil {
		return quantity{}, false
	}
	q.value = v
	return q, true
}

// valueText is a text that is read as a value of a kind.
type valueText struct {
	kind value.Kind
	text string
}

// knownValues holds the values that texts have been read as, nil for those that
// are none: a document says "binnen 30 dagen" again and again.
type knownValues map[valueText]value.Value

// notDuration reports whether a number and a unit are a time of the day or an
// age.
func (p *Passage) notDuration(q quantity, unitWord int, unit string) bool {
	before := ""
	if q.first > 0 && blank(p.Between(q.first-1)) {
		before = p.Word(q.first - 1)
	}
	switch unit {
	case "uur":
		switch before {
		case "om", "vóór", "voor", "tot", "vanaf", "en", "rond":
			return true
		}
		return q.start > 0 && p.Text[q.start-1] == ':'
	case "jaar":
		rest := strings.TrimLeft(p.Text[p.Words[unitWord].End:], " ")
		for _, age := range []string{"oud", "of ouder", "en ouder", "of jonger"} {
			if strings.HasPrefix(rest, age) {
				return true
			}
		}
	}
	return false
}

// blank reports whether nothing but a space stands between two words.
func blank(between string) bool { return between == " " || between == "\u00A0" }
