package value

// Notation is a way of writing one kind of value, taken from an example. It
// can be compared with ==. The zero Notation is no notation.
type Notation struct {
	kind      Kind
	count     countStyle
	ungrouped bool         // without thousands dots
	decimals  uint8        // of a number or percentage: at least so many
	sign      currencySign // of an amount
	cents     centsStyle   // of an amount
	percent   percentSign  // of a percentage
	date      dateStyle    // of a date
}

// Kind is the kind of value that the notation is for; 0 of the zero Notation.
func (n Notation) Kind() Kind { return n.kind }

// String writes an example of the notation: "dertig (30) dagen".
func (n Notation) String() string {
	var sample Value
	days, points := int64(30), int64(5)
	if n.ungrouped {
		days, points = 1000, 1000 // only here it shows
	}
	switch n.kind {
	case DurationKind:
		sample = Duration{days, Day}
	case AmountKind:
		sample = Cents(100_000)
	case PercentageKind:
		sample = PercentageOf(points)
	case NumberKind:
		sample = NumberOf(1250)
	case DateKind:
		sample, _ = NewDate(2018, 6, 6)
	default:
		return ""
	}
	text, _ := Write(sample, Notations{}.With(n))
	return text
}

// maxNotedDecimals is the number of decimals that an example can ask for: with
// three, an amount of thousands in English could not be told from it.
const maxNotedDecimals = 2

// ParseNotation recognises the notation that an example is written in. What
// number it shows makes no difference, but one below a thousand does not tell
// about thousands dots, which are then written. It reports false for an
// example of no known shape.
func ParseNotation(example string) (Notation, bool) {
	text := tidy(example)
	for _, recognise := range []func(string) (Notation, bool){
		durationNotation, amountNotation, percentageNotation, numberNotation, dateNotation,
	} {
		if n, ok := recognise(text); ok {
			return n, true
		}
	}
	return Notation{}, false
}

func durationNotation(text string) (Notation, bool) {
	reading, p := readDuration(text, false)
	return Notation{
		kind: DurationKind, count: reading.count.style, ungrouped: reading.count.ungrouped,
	}, p == nil
}

func amountNotation(text string) (Notation, bool) {
	reading, p := readAmount(text, false)
	return Notation{
		kind: AmountKind, count: reading.count.style, ungrouped: reading.count.ungrouped,
		sign: reading.sign, cents: reading.cents,
	}, p == nil
}

func percentageNotation(text string) (Notation, bool) {
	reading, p := readPercentage(text, false)
	return Notation{
		kind: PercentageKind, count: reading.count.style, ungrouped: reading.count.ungrouped,
		decimals: uint8(reading.count.decimals), percent: reading.sign,
	}, p == nil && reading.count.decimals <= maxNotedDecimals
}

func numberNotation(text string) (Notation, bool) {
	_, rest := cutMinus(text)
	count, p := readCount(rest, false)
	return Notation{
		kind: NumberKind, count: count.style, ungrouped: count.ungrouped, decimals: uint8(count.decimals),
	}, p == nil && count.decimals <= maxNotedDecimals
}

func dateNotation(text string) (Notation, bool) {
	reading, p := readDate(text)
	return Notation{kind: DateKind, date: reading.style}, p == nil && reading.asStyled
}

// NotationShapes lists examples of the shapes that [ParseNotation] knows for a
// kind, for a message; none for kinds that have one notation.
func NotationShapes(k Kind) []string {
	switch k {
	case DurationKind:
		return []string{"30 dagen", "dertig dagen", "dertig (30) dagen"}
	case AmountKind:
		return []string{"€ 1.000,00", "€ 1.000", "€ 1000", "€ 1,-", "€ 1,--", "EUR 1.000,00", "1.000 euro",
			"duizend euro", "duizend (1.000) euro"}
	case PercentageKind:
		return []string{"5%", "5 %", "5 procent", "vijf procent", "vijf (5) procent"}
	case NumberKind:
		return []string{"30", "1.250", "1250", "dertig", "dertig (30)"}
	case DateKind:
		return []string{"6 juni 2018", "06-06-2018", "6-6-2018", "2018-06-06"}
	}
	return nil
}

// Notations is a notation for every kind of value. The zero Notations writes
// "30 dagen", "€ 1.000,00" with a no-break space, "5%", "1.250" and
// "6 juni 2018". It can be compared with ==.
type Notations struct {
	duration, amount, percentage, number, date Notation
}

// With returns the notations with another one for the kind of n.
func (s Notations) With(n Notation) Notations {
	switch n.kind {
	case DurationKind:
		s.duration = n
	case AmountKind:
		s.amount = n
	case PercentageKind:
		s.percentage = n
	case NumberKind:
		s.number = n
	case DateKind:
		s.date = n
	}
	return s
}
