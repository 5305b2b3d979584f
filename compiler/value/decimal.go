package value

import (
	"math/big"
	"strings"
)

// maxDigits is the number of digits above which a number is not read.
const maxDigits = 80

// decimalReading is a number in digits with the way it was written.
type decimalReading struct {
	value exact
	// ungrouped is set when the number is long enough for thousands dots and
	// has none.
	ungrouped bool
	decimals  int
	// afterComma is what stood behind the comma, also when it was no digits.
	afterComma string
}

// readDecimal reads a number without a sign the Dutch way: "1.250",
// "1.000,50".
func readDecimal(text string) (decimalReading, *Problem) {
	front, back, comma := strings.Cut(text, ",")
	if !isNumeric(front+back) || len(text) > 2*maxDigits {
		return decimalReading{}, notANumber(text)
	}
	if comma && strings.ContainsAny(back, ".,") {
		return decimalReading{}, commaForDot(text)
	}
	if p := checkDots(front, back, comma); p != nil {
		return decimalReading{}, p
	}
	digits := strings.ReplaceAll(front, ".", "")
	if digits == "" || comma && back == "" || len(digits) > maxDigits || len(back) > maxDecimals {
		return decimalReading{}, oddlyLong(digits, back)
	}
	reading := decimalReading{
		value:      decimal(digits, back),
		ungrouped:  len(digits) > 3 && len(digits) == len(front),
		decimals:   len(back),
		afterComma: back,
	}
	if reading.value.tooBig() {
		return decimalReading{}, tooLarge()
	}
	return reading, nil
}

// decimal is the number with these digits before and behind the comma.
func decimal(front, back string) exact {
	numerator, _ := new(big.Int).SetString(front+back, 10)
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(len(back))), nil)
	return exact{new(big.Rat).SetFrac(numerator, scale)}
}

func isNumeric(text string) bool {
	return strings.Trim(text, "0123456789.,") == "" && strings.ContainsAny(text, "0123456789")
}

func notANumber(text string) *Problem {
	p := problem("%s is geen getal", "%s is no number", shown(text))
	if joined := strings.ReplaceAll(text, " ", ""); joined != text && isNumeric(joined) {
		if reading, fault := readDecimal(joined); fault == nil {
			digits, _ := reading.value.digits(true, reading.decimals)
			return p.suggest(digits)
		}
	}
	return p.cure("Schrijf het in cijfers: 30, 1.250 of 1.000,50.", "Write it in digits: 30, 1.250 or 1.000,50.")
}

// commaForDot is the problem of the English notation, 1,000.50.
func commaForDot(text string) *Problem {
	p := problem("%s is niet de Nederlandse schrijfwijze van een getal: de punt scheidt duizendtallen, de komma de decimalen",
		"%s is not the Dutch way to write a number: the dot separates thousands, the comma the decimals", shown(text))
	swapped := strings.Map(func(r rune) rune {
		switch r {
		case ',':
			return '.'
		case '.':
			return ','
		}
		return r
	}, text)
	if _, decimals, _ := strings.Cut(swapped, ","); !strings.ContainsAny(decimals, ".,") {
		if _, fault := readDecimal(swapped); fault == nil {
			return p.suggest(swapped)
		}
	}
	return p.cure("Schrijf bijvoorbeeld 1.000,50.", "Write 1.000,50, for example.")
}

// checkDots sees to it that dots stand before groups of three digits.
func checkDots(front, back string, comma bool) *Problem {
	groups := strings.Split(front, ".")
	if len(groups) == 1 {
		return nil
	}
	sound := len(groups[0]) >= 1 && len(groups[0]) <= 3
	for _, g := range groups[1:] {
		sound = sound && len(g) == 3
	}
	if sound {
		return nil
	}
	text := front
	if comma {
		text += "," + back
	}
	p := problem("in %s staat de punt niet voor een groep van drie cijfers", "in %s the dot does not stand before a group of three digits",
		shown(text))
	if len(groups) > 2 || comma || groups[0] == "" || groups[1] == "" {
		plain := strings.ReplaceAll(front, ".", "")
		if len(groups) > 2 && plain != "" && len(plain) <= maxDigits && len(back) <= maxDecimals {
			digits, _ := decimal(plain, back).digits(true, len(back))
			return p.ask(digits)
		}
		return p.cure("Schrijf bijvoorbeeld 1.250 of 1.000,50.", "Write 1.250 or 1.000,50, for example.")
	}
	return dotForComma(p, groups[0], groups[1])
}

// dotForComma asks what 1.5 stands for: 1,5 or 1.500.
func dotForComma(p *Problem, front, back string) *Problem {
	decimals := front + "," + back
	if len(back) > maxDecimals || len(front) > maxDigits {
		return p.cure("Schrijf bijvoorbeeld 1.250 of 1.000,50.", "Write 1.250 or 1.000,50, for example.")
	}
	if len(front) <= 3 && len(back) < 3 {
		return p.ask(decimals, front+"."+back+strings.Repeat("0", 3-len(back)))
	}
	return p.ask(decimals)
}

// oddlyLong is the problem of a number that misses digits on one side of the
// comma or has too many.
func oddlyLong(front, back string) *Problem {
	switch {
	case len(front) > maxDigits:
		return tooLarge()
	case len(back) > maxDecimals:
		return problem("een getal telt ten hoogste %d cijfers achter de komma", "a number has at most %d digits after the comma", maxDecimals).
			cure("Rond het getal af.", "Round the number.")
	case front == "":
		return problem("voor de komma ontbreekt een cijfer", "a digit is missing before the comma").suggest("0," + back)
	case back == "":
		return problem("achter de komma ontbreken cijfers", "digits are missing after the comma").suggest(front)
	}
	return tooLarge()
}

func tooLarge() *Problem {
	return problem("dit getal is te groot of te fijn om mee te rekenen", "this number is too large or too fine to compute with").
		cure("Noem een kleiner of een rond getal.", "Give a smaller or a round number.")
}
