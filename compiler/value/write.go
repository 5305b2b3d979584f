package value

import (
	"strings"
)

// noBreak keeps a sign and its number on one line.
const noBreak = "\u00a0"

// Write prints v as a document shows it. It never drops cents or decimals that
// the notation has no room for. A Problem is returned for what no document can
// show: onbekend, an empty list or set, a table, parts of cents, a number of
// endless decimals.
func Write(v Value, n Notations) (string, *Problem) {
	switch v := v.(type) {
	case Duration:
		return n.duration.writeDuration(v), nil
	case Amount:
		return n.amount.writeAmount(v)
	case Percentage:
		return n.percentage.writePercentage(v)
	case Number:
		return n.number.writeNumber(v)
	case Date:
		if v.IsZero() {
			return "", unwritable()
		}
		return n.date.date.write(v), nil
	case Text:
		return oneLine(string(v)), nil
	case Bool:
		return v.String(), nil
	case Choice:
		return printed(string(v)), nil
	case Choices:
		return writeSeries(len(v.names), func(i int) (string, *Problem) { return printed(v.names[i]), nil })
	case List:
		return writeSeries(len(v.elems), func(i int) (string, *Problem) { return Write(v.elems[i], n) })
	case Table:
		return "", problem("een tabel kan niet in een zin staan", "a table cannot stand in a sentence").
			cure("Gebruik {tabel naam} op een eigen regel.", "Use {tabel naam} on a line of its own.")
	}
	return "", unwritable()
}

func unwritable() *Problem {
	return problem("deze waarde is onbekend en kan dus niet in het document staan",
		"this value is unknown and cannot stand in the document").
		cure("Vul de waarde in.", "Fill the value in.")
}

// oneLine makes single spaces of line breaks, tabs and runs of spaces;
// no-break spaces stay.
func oneLine(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return r == ' ' || r == '\t' || r == '\n' || r == '\r'
	}), " ")
}

// writeSeries writes "a, b en c".
func writeSeries(length int, element func(int) (string, *Problem)) (string, *Problem) {
	if length == 0 {
		return "", problem("deze lijst is leeg, dus er staat niets op deze plaats", "this list is empty, so nothing would stand here").
			cure("Zet de zin tussen {als naam <> ()} en {einde}, of vul de lijst.",
				"Put the sentence between {als naam <> ()} and {einde}, or fill the list.")
	}
	var b strings.Builder
	for i := range length {
		switch {
		case i > 0 && i == length-1:
			b.WriteString(" en ")
		case i > 0:
			b.WriteString(", ")
		}
		text, p := element(i)
		if p != nil {
			return "", p
		}
		b.WriteString(text)
	}
	return b.String(), nil
}

func (n Notation) writeDuration(d Duration) string {
	size := whole(d.Count)
	text, _ := n.writeCount(size, 0)
	return n.minus(size) + text + " " + d.Unit.After(d.Count)
}

func (n Notation) writePercentage(p Percentage) (string, *Problem) {
	text, ok := n.writeCount(p.points, int(n.decimals))
	if !ok {
		return "", endless(p.points)
	}
	mark := [...]string{percentGlued: "%", percentSpaced: noBreak + "%", percentWord: " procent"}[n.percent]
	return n.minus(p.points) + text + mark, nil
}

func (n Notation) writeNumber(v Number) (string, *Problem) {
	text, ok := n.writeCount(v.exact, int(n.decimals))
	if !ok {
		return "", endless(v.exact)
	}
	return n.minus(v.exact) + text, nil
}

func endless(e exact) *Problem {
	return problem("dit getal, ongeveer %s, is niet in cijfers uit te schrijven zonder af te ronden",
		"this number, about %s, cannot be written out in digits without rounding", e.roughly()).
		cure("Reken zo dat het getal uitkomt, of schrijf het in de tekst als breuk.",
			"Compute such that the number comes out even, or write it as a fraction in the text.")
}

func (n Notation) writeAmount(a Amount) (string, *Problem) {
	if !a.cents.isWhole() {
		return "", problem("dit bedrag, ongeveer € %s, bestaat niet uit hele centen", "this amount, about € %s, is not a number of whole cents",
			a.cents.mul(fraction(1, 100)).roughly()).
			cure("Reken zo dat het op hele centen uitkomt, en zeg in de tekst hoe wordt afgerond.",
				"Compute such that whole cents come out, and say in the text how amounts are rounded.")
	}
	minus := n.minus(a.cents)
	if n.sign == euroWord {
		return minus + n.writeEuroWord(a), nil
	}
	euros := a.cents.mul(fraction(1, 100))
	text, _ := euros.digits(!n.ungrouped, 0)
	if !euros.isWhole() || n.cents == centsInDigits {
		text, _ = euros.digits(!n.ungrouped, 2)
	} else {
		text += [...]string{centsOmitted: "", centsDash: ",-", centsDashes: ",--"}[n.cents]
	}
	return [...]string{euroSpaced: "€" + noBreak, euroGlued: "€", euroCode: "EUR" + noBreak}[n.sign] + minus + text, nil
}

// writeEuroWord writes the size of an amount with the word euro behind it.
func (n Notation) writeEuroWord(a Amount) string {
	if n.count == inDigits {
		size, least := a.cents.abs().mul(fraction(1, 100)), 0
		if n.cents == centsInDigits || !size.isWhole() {
			least = 2
		}
		text, _ := size.digits(!n.ungrouped, least)
		return text + " euro"
	}
	euros, cents := a.split()
	text, _ := n.writeCount(euros, 0)
	text += " euro"
	if cents.sign() > 0 {
		words, _ := n.writeCount(cents, 0)
		text += " en " + words + " cent"
	}
	return text
}

// writeCount writes |e| in digits, in words or in both; in digits where there
// are no words for it.
func (n Notation) writeCount(e exact, least int) (string, bool) {
	digits, ok := e.digits(!n.ungrouped, least)
	if !ok || n.count == inDigits {
		return digits, ok
	}
	size, isWhole := e.abs().int64()
	words, ok := Cardinal(size)
	if !isWhole || !ok {
		return digits, true
	}
	if size == 1 {
		words = "één" // else it reads as an article
	}
	if n.count == inWordsAndDigits {
		return words + " (" + digits + ")", true
	}
	return words, true
}

// minus is the sign before a number below zero: a word before words.
func (n Notation) minus(e exact) string {
	if e.sign() >= 0 {
		return ""
	}
	if _, isWhole := e.int64(); isWhole && n.count != inDigits {
		return "min "
	}
	return "-"
}
