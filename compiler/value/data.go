package value

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// FromData makes a value of type t from decoded JSON or YAML: a string, bool,
// json.Number, int64, uint64, float64, []any or map[string]any. A cell of a CSV
// file comes as a string. A string is read as [Parse] does, save that one for a
// tekst is taken as it is and that janee may also be true, false, waar or
// onwaar; "onbekend" is unknown for every type. nil is a Problem, and so is a
// float64 that may not be what was written.
func FromData(t Type, data any) (Value, *Problem) {
	switch data := data.(type) {
	case string:
		return fromString(t, data)
	case []any:
		return fromSlice(t, data)
	case map[string]any:
		return nil, unfit(t, "een reeks van namen met waarden", "a set of names with values")
	case bool:
		if t.Kind == BoolKind || t.Kind == AnyKind {
			return Bool(data), nil
		}
		return nil, unfit(t, Bool(data).String(), Bool(data).String())
	case json.Number:
		return fromNumber(t, data.String())
	case int:
		return fromInteger(t, strconv.Itoa(data))
	case int64:
		return fromInteger(t, strconv.FormatInt(data, 10))
	case uint64:
		return fromInteger(t, strconv.FormatUint(data, 10))
	case float64:
		return fromFloat(t, data)
	case nil:
		return nil, problem("er is geen waarde gegeven, waar een %s hoort", "no value is given where a %s belongs", t).
			cure("Geef een waarde, of schrijf onbekend.", "Give a value, or write onbekend.")
	}
	return nil, unfit(t, "dit", "this")
}

func unfit(t Type, nl, en string) *Problem {
	p := problem("%s is geen waarde van type %s", "%s is no value of type %s", diag.Text{NL: nl, EN: en}, t)
	if example := exampleOf(t.Kind); example != "" {
		return p.cure(`Schrijf de waarde als tekst, zoals "%s".`, `Write the value as a text, as in "%s".`, example)
	}
	return p.cure("Geef een waarde van dat type.", "Give a value of that type.")
}

// exampleOf is a value of a kind as data files hold it; "" where it is not one
// text.
func exampleOf(kind Kind) string {
	switch kind {
	case DurationKind:
		return "30 dagen"
	case AmountKind:
		return "€ 1.000"
	case PercentageKind:
		return "7,5%"
	case NumberKind:
		return "1.250"
	case DateKind:
		return "2018-06-06"
	case BoolKind:
		return "ja"
	}
	return ""
}

func fromString(t Type, data string) (Value, *Problem) {
	switch t.Kind {
	case TextKind:
		if tidy(data) == unknownWord {
			return Unknown{Of: TextKind}, nil
		}
		return result(NewText(data))
	case BoolKind:
		if b, ok := boolFromData(tidy(data)); ok {
			return b, nil
		}
	}
	return Parse(t, data)
}

// maxExponent bounds the exponent of a number in JSON, either way.
const maxExponent = 60

// fromNumber reads a number as JSON writes it. A text keeps it as it was
// typed; what needs a unit or a sign does not take a bare number.
func fromNumber(t Type, text string) (Value, *Problem) {
	if t.Kind == TextKind {
		return result(NewText(text))
	}
	if t.Kind != NumberKind && t.Kind != AnyKind {
		return nil, bareNumber(t, text)
	}
	return readJSONNumber(text)
}

// readJSONNumber reads "-1.5e3": here the dot is the decimal point.
func readJSONNumber(text string) (Value, *Problem) {
	mantissa, power, scaled := strings.Cut(strings.ToLower(text), "e")
	exponent, err := 0, error(nil)
	if scaled {
		exponent, err = strconv.Atoi(power)
	}
	negative, size := cutMinus(mantissa)
	front, back, point := strings.Cut(size, ".")
	isDigits := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	if err != nil || !isDigits(front) || point && !isDigits(back) {
		return nil, notANumber(text)
	}
	if exponent > maxExponent || exponent < -maxExponent || len(front)+len(back) > maxDigits {
		return nil, tooLarge()
	}
	number := decimal(front, back)
	scale := decimal("1"+strings.Repeat("0", max(exponent, -exponent)), "")
	if exponent < 0 {
		number = number.quo(scale)
	} else {
		number = number.mul(scale)
	}
	if negative {
		number = number.neg()
	}
	if number.tooBig() {
		return nil, tooLarge()
	}
	return Number{number}, nil
}

// bareNumber is the problem of a number without its unit or sign.
func bareNumber(t Type, text string) *Problem {
	p := unfit(t, "het kale getal "+text, "the bare number "+text)
	n, fault := fromNumber(Type{Kind: NumberKind}, text)
	if fault != nil {
		return p
	}
	switch number := n.(Number); t.Kind {
	case AmountKind:
		if cents := number.exact.mul(whole(100)); cents.isWhole() {
			return p.suggest(Amount{cents}.short())
		}
	case PercentageKind:
		return p.ask(Percentage{number.exact}.String(), Percentage{number.exact.mul(whole(100))}.String())
	case DurationKind:
		if d, fault := newDuration(number.exact, Day); fault == nil {
			return p.ask(d.String(), Duration{d.Count, Hour}.String())
		}
	}
	return p
}

// fromInteger takes a whole number that lost the form in which it was typed: a
// text must not be guessed from it, for zeros before it are gone.
func fromInteger(t Type, digits string) (Value, *Problem) {
	if t.Kind == TextKind {
		return nil, problem("het getal %s staat waar een tekst hoort; nullen ervoor zijn dan al verdwenen",
			"the number %s stands where a text belongs; zeros before it are gone by then", digits).suggest(`"` + digits + `"`)
	}
	return fromNumber(t, digits)
}

// fromFloat takes a floating-point number when it is a whole one that is
// exact; any other may differ from what was written.
func fromFloat(t Type, f float64) (Value, *Problem) {
	const exactUpTo = 1 << 53
	if f == math.Trunc(f) && math.Abs(f) < exactUpTo {
		return fromInteger(t, strconv.FormatInt(int64(f), 10))
	}
	p := problem("dit getal is bij het inlezen al benaderd en kan dus afwijken van wat er stond",
		"this number was approximated when it was read and so may differ from what was written")
	shortest := strconv.FormatFloat(f, 'f', -1, 64)
	if v, fault := fromNumber(Type{Kind: NumberKind}, shortest); fault == nil {
		return nil, p.suggest(`"` + v.String() + `"`)
	}
	return nil, p.cure(`Zet het getal tussen aanhalingstekens, zoals "7,5".`, `Put the number between quotes, as in "7,5".`)
}
