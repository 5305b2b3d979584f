package value

import (
	"slices"
	"strconv"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// maxCount is the largest count of a duration, in either direction.
const maxCount = 1_000_000_000

// Duration is a count of units (duur). It is never silently converted: 12
// maanden stays 12 maanden.
type Duration struct {
	Count int64
	Unit  Unit
}

// Kind implements [Value].
func (Duration) Kind() Kind { return DurationKind }

// String implements [Value]: "30 dagen".
func (d Duration) String() string {
	digits := strconv.FormatInt(d.Count, 10)
	minus := ""
	if d.Count < 0 {
		minus, digits = "-", digits[1:]
	}
	return minus + group(digits) + " " + d.Unit.After(d.Count)
}

// inBase returns the family of d and its count in the base unit of it.
func (d Duration) inBase() (family, int64) {
	family, size := d.Unit.base()
	return family, d.Count * size
}

// Canonical returns the duration in the smallest unit that it can be told in
// without saying something else: 12 maanden of 1 jaar, 7 dagen of 1 week. Two
// durations that are equal on every date have the same one.
func (d Duration) Canonical() Duration {
	if d.Count == 0 {
		return Duration{Unit: Day}
	}
	family, count := d.inBase()
	for _, unit := range units() {
		if f, size := unit.base(); f == family && size == 1 {
			return Duration{count, unit}
		}
	}
	return d
}

// newDuration returns count units, which must be whole.
func newDuration(count exact, unit Unit) (Duration, *Problem) {
	n, ok := count.int64()
	if !ok && !count.isWhole() {
		p := problem("een duur telt hele %s, en hier komt een gebroken aantal uit",
			"a duration counts whole %s, and here a fraction comes out", unit)
		if smaller, ok := inSmallerUnit(count, unit); ok {
			return Duration{}, p.suggest(smaller.String())
		}
		return Duration{}, p.cure("Noem een heel aantal %s.", "Give a whole number of %s.", unit)
	}
	if !ok || n > maxCount || n < -maxCount {
		return Duration{}, problem("deze duur is te lang om mee te rekenen", "this duration is too long to compute with").
			cure("Noem ten hoogste %s %s.", "Give at most %s %s.", group(strconv.Itoa(maxCount)), unit)
	}
	return Duration{n, unit}, nil
}

// inSmallerUnit looks for a unit in which count units are a whole number; not
// the quarter, which nobody turns half a year into.
func inSmallerUnit(count exact, unit Unit) (Duration, bool) {
	family, size := unit.base()
	for _, smaller := range slices.Backward(units()) {
		f, s := smaller.base()
		if f != family || s >= size || smaller == Quarter {
			continue
		}
		if n, ok := count.mul(fraction(size, s)).int64(); ok && n <= maxCount && n >= -maxCount {
			return Duration{n, smaller}, true
		}
	}
	return Duration{}, false
}

// durationReading is a duration with the way it was written.
type durationReading struct {
	value Duration
	count countReading
}

// readDuration reads "30 dagen", "dertig dagen", "dertig (30) dagen"; of a
// literal only the first.
func readDuration(text string, literal bool) (durationReading, *Problem) {
	negative, rest := cutMinus(text)
	number, word := cutUnit(rest)
	if number == "" || word == "" {
		return durationReading{}, noCount(text, word)
	}
	unit, exactForm, p := findUnit(word)
	if p != nil {
		return durationReading{}, p
	}
	count, p := readCount(number, literal)
	if p != nil {
		return durationReading{}, inUnit(p, negative, number, unit)
	}
	amount := count.value
	if negative {
		amount = amount.neg()
	}
	value, p := newDuration(amount, unit)
	if p != nil {
		return durationReading{}, p
	}
	glued := !strings.HasSuffix(strings.TrimSuffix(rest, word), " ")
	if !exactForm || word != unit.After(value.Count) || glued {
		return durationReading{}, problem("%s is geen duur zoals die geschreven wordt", "%s is not how a duration is written",
			shown(text)).suggest(value.String())
	}
	return durationReading{value, count}, nil
}

// cutUnit splits off the last word; also where it is glued to a number.
func cutUnit(text string) (number, word string) {
	if i := strings.LastIndexByte(text, ' '); i >= 0 {
		return strings.TrimSpace(text[:i]), strings.ToLower(text[i+1:])
	}
	i := strings.LastIndexAny(text, "0123456789)") + 1
	return text[:i], strings.ToLower(text[i:])
}

func noCount(text, word string) *Problem {
	if _, ok := ParseUnit(word); ok {
		return problem("vóór %s ontbreekt een getal", "a number is missing before %s", shown(text)).
			cure("Schrijf bijvoorbeeld 30 dagen.", "Write 30 dagen, for example.")
	}
	return problem("%s is geen duur: een eenheid ontbreekt", "%s is no duration: a unit is missing", shown(text)).
		cure("Schrijf een getal en een eenheid: 24 uur, 30 dagen, 6 weken, 1 maand, 2 jaar.",
			"Write a number and a unit: 24 uur, 30 dagen, 6 weken, 1 maand, 2 jaar.")
}

// findUnit reads the unit of a duration. It reports whether the word is one of
// the language and not one of those that people write instead.
func findUnit(word string) (unit Unit, exactForm bool, p *Problem) {
	if unit, ok := ParseUnit(word); ok {
		return unit, true, nil
	}
	names := make([]string, 0, 16)
	for _, unit := range units() {
		forms := unit.forms()
		if slices.Contains(forms.instead, word) {
			return unit, false, nil
		}
		names = append(names, forms.one, forms.more)
	}
	p = problem("%s is geen eenheid van een duur", "%s is no unit of a duration", shown(word)).
		cure("Kies uit minuten, uur, dagen, werkdagen, weken, maanden, kwartalen en jaar.",
			"Choose from minuten, uur, dagen, werkdagen, weken, maanden, kwartalen and jaar.")
	if near := diag.Nearest(word, names); near != "" {
		p.cure("Bedoelde u %s?", "Did you mean %s?", near)
	}
	return 0, false, p
}

// inUnit completes the problem of a count to one of the whole duration.
func inUnit(p *Problem, negative bool, number string, unit Unit) *Problem {
	if half, ok := halves(number); ok {
		if d, ok := inSmallerUnit(half, unit); ok {
			return problem("%s is geen aantal hele %s", "%s is no number of whole %s", shown(number), unit).suggest(d.String())
		}
	}
	return p.complete(func(offer string) (string, bool) {
		count, fault := readDecimal(offer)
		if fault != nil {
			return "", false
		}
		if negative {
			count.value = count.value.neg()
		}
		if d, fault := newDuration(count.value, unit); fault == nil {
			return d.String(), true
		}
		d, ok := inSmallerUnit(count.value, unit)
		return d.String(), ok
	}, "Noem een heel aantal, zoals 30 dagen.", "Give a whole number, as in 30 dagen.")
}

// halves reads the words for a half and for one and a half.
func halves(words string) (exact, bool) {
	switch strings.ToLower(words) {
	case "half", "een half", "een halve", "halve":
		return fraction(1, 2), true
	case "anderhalf", "anderhalve":
		return fraction(3, 2), true
	}
	return exact{}, false
}
