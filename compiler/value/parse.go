package value

import (
	"slices"
	"strings"
)

// Parse reads a value of type t in any notation of the language: digits and
// words, no-break spaces for spaces, onbekend for every type. A text may stand
// with or without quotes; without them it is taken as it is.
func Parse(t Type, text string) (Value, *Problem) {
	if tidy(text) == unknownWord && !slices.Contains(t.Choices, unknownWord) {
		return Unknown{Of: t.Kind}, nil
	}
	switch t.Kind {
	case TextKind:
		return readText(text)
	case ListKind:
		return readList(t, text)
	case TableKind:
		return readTable(t, text)
	case AnyKind:
		return parseAny(text)
	}
	return parseTidy(t, tidy(text))
}

// parseTidy reads a value in which spaces stand for no more than themselves.
func parseTidy(t Type, text string) (Value, *Problem) {
	if text == "" {
		return nil, problem("er staat niets, waar een waarde van type %s hoort", "there is nothing where a value of type %s belongs", t).
			cure("Geef een waarde, of schrijf onbekend.", "Give a value, or write onbekend.")
	}
	switch t.Kind {
	case ChoiceKind:
		return readChoice(text, t.Choices)
	case ChoicesKind:
		return readChoices(text, t.Choices)
	case AmountKind, PercentageKind, NumberKind:
		if numerator, denominator, ok := strings.Cut(text, " / "); ok {
			return parseQuotient(t, numerator, denominator)
		}
	}
	return readPlain(t.Kind, text, false)
}

// ParseLiteral reads a value as it stands in a source: numbers in digits only.
// A text comes without its quotes; the kind AnyKind is that of onbekend.
func ParseLiteral(kind Kind, text string) (Value, *Problem) {
	switch kind {
	case TextKind:
		t, p := NewText(text)
		if p != nil {
			return nil, p
		}
		return t, nil
	case AnyKind:
		if tidy(text) == unknownWord {
			return Unknown{}, nil
		}
	}
	return readPlain(kind, tidy(text), true)
}

// readPlain reads a value that has no parts.
func readPlain(kind Kind, text string, literal bool) (Value, *Problem) {
	switch kind {
	case DurationKind:
		reading, p := readDuration(text, literal)
		return result(reading.value, p)
	case AmountKind:
		reading, p := readAmount(text, literal)
		return result(reading.value, p)
	case PercentageKind:
		reading, p := readPercentage(text, literal)
		return result(reading.value, p)
	case NumberKind:
		return readNumber(text, literal)
	case DateKind:
		reading, p := readDate(text)
		return result(reading.value, p)
	case BoolKind:
		return readBool(text)
	}
	return nil, problem("%s is geen waarde van soort %s", "%s is no value of kind %s", shown(text), kind).
		cure("Kies een andere waarde.", "Choose another value.")
}

// result keeps a reading that failed from becoming a value.
func result[V Value](v V, p *Problem) (Value, *Problem) {
	if p != nil {
		return nil, p
	}
	return v, nil
}

func readNumber(text string, literal bool) (Value, *Problem) {
	negative, rest := cutMinus(text)
	count, p := readCount(rest, literal)
	if p != nil {
		return nil, p
	}
	if negative {
		count.value = count.value.neg()
	}
	return Number{count.value}, nil
}

// parseAny reads a value whose shape alone says what it is.
func parseAny(text string) (Value, *Problem) {
	if inner, rest, ok := unquote(strings.TrimSpace(text)); ok && rest == "" {
		return result(NewText(inner))
	}
	text = tidy(text)
	for _, kind := range []Kind{DurationKind, AmountKind, PercentageKind, NumberKind, DateKind, BoolKind} {
		if v, p := readPlain(kind, text, false); p == nil {
			return v, nil
		}
	}
	return nil, problem("%s is geen waarde", "%s is no value", shown(text)).
		cure("Schrijf bijvoorbeeld 30 dagen, € 1.000, 5%, 6 juni 2018, ja, of een tekst tussen aanhalingstekens.",
			"Write 30 dagen, € 1.000, 5%, 6 juni 2018, ja, or a text between quotes, for example.")
}

// parseQuotient reads "€ 10,00 / 3": how the exact result of a division is
// written when decimals do not suffice.
func parseQuotient(t Type, numerator, denominator string) (Value, *Problem) {
	v, p := readPlain(t.Kind, strings.TrimSpace(numerator), false)
	if p != nil {
		return nil, p
	}
	divisor, p := readNumber(strings.TrimSpace(denominator), true)
	if p != nil {
		return nil, p
	}
	return Div(v, divisor)
}

// readList reads "(x, y)".
func readList(t Type, text string) (Value, *Problem) {
	parts, p := splitSequence(text)
	if p != nil {
		return nil, p.offerOne(t, text)
	}
	elems := make([]Value, len(parts))
	for i, part := range parts {
		if elems[i], p = Parse(t.elem(), part); p != nil {
			return nil, p.within("op plaats %d van de lijst", "at place %d of the list", i+1)
		}
	}
	return List{elems}, nil
}

// offerOne suggests a list of one, when the text by itself is an element.
func (p *Problem) offerOne(t Type, text string) *Problem {
	if strings.ContainsAny(text, "(),;") {
		return p
	}
	if _, fault := Parse(t.elem(), text); fault != nil {
		return p
	}
	return p.suggest("(" + strings.TrimSpace(text) + ")")
}

// readTable reads "((x, y), (x, y))".
func readTable(t Type, text string) (Value, *Problem) {
	lines, p := splitSequence(text)
	if p != nil {
		return nil, p
	}
	rows := make([][]Value, len(lines))
	for i, line := range lines {
		cells, p := splitSequence(line)
		if p == nil && len(cells) != len(t.Columns) {
			p = wrongWidth(t, len(cells))
		}
		if p != nil {
			return nil, p.within("in rij %d", "in row %d", i+1)
		}
		rows[i] = make([]Value, len(cells))
		for j, cell := range cells {
			if rows[i][j], p = Parse(t.Columns[j].Type, cell); p != nil {
				return nil, p.within("in rij %d, kolom %s", "in row %d, column %s", i+1, t.Columns[j].Name)
			}
		}
	}
	return Table{t.Columns, rows}, nil
}

func wrongWidth(t Type, cells int) *Problem {
	return problem("er staan %d cellen, en de tabel heeft %d kolommen", "there are %d cells, and the table has %d columns",
		cells, len(t.Columns)).cure("Geef elke rij %s.", "Give every row %s.", columnNames(t))
}

func columnNames(t Type) string {
	names := make([]string, len(t.Columns))
	for i, column := range t.Columns {
		names[i] = column.Name
	}
	return strings.Join(names, ", ")
}
