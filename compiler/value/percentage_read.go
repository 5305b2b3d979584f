package value

import "strings"

// percentSign is how a percentage is marked.
type percentSign uint8

const (
	percentGlued  percentSign = iota // 5%
	percentSpaced                    // 5 %
	percentWord                      // 5 procent
)

// percentageReading is a percentage with the way it was written.
type percentageReading struct {
	value Percentage
	sign  percentSign
	count countReading
}

// readPercentage reads "5%", "7,5 %", "8 procent" and, unless it is a literal,
// "vijf procent" and "vijf (5) procent".
func readPercentage(text string, literal bool) (percentageReading, *Problem) {
	negative, rest := cutMinus(text)
	number, sign, usual := cutPercent(rest)
	count, p := readCount(number, literal && usual)
	switch {
	case p != nil && (number == "" || !usual && p.Suggestion == ""):
		return percentageReading{}, problem("%s is geen percentage", "%s is no percentage", shown(text)).
			cure("Schrijf bijvoorbeeld 5% of 7,5%.", "Write 5% or 7,5%, for example.")
	case p != nil:
		return percentageReading{}, p.complete(func(offer string) (string, bool) { return offer + "%", true }, "", "")
	}
	value := Percentage{count.value}
	if negative {
		value.points = value.points.neg()
	}
	if number == rest {
		return percentageReading{}, problem("in %s ontbreekt het procentteken", "in %s the percent sign is missing", shown(text)).
			suggest(value.String())
	}
	if !usual || count.style != inDigits && sign != percentWord {
		return percentageReading{}, problem("%s is geen percentage zoals dat geschreven wordt",
			"%s is not how a percentage is written", shown(text)).suggest(value.String())
	}
	return percentageReading{value, sign, count}, nil
}

// cutPercent takes the mark off a percentage. usual is false when it was
// another than the language has, or none.
func cutPercent(text string) (number string, sign percentSign, usual bool) {
	if number, ok := strings.CutSuffix(text, "%"); ok {
		if spaced, ok := strings.CutSuffix(number, " "); ok {
			return spaced, percentSpaced, true
		}
		return number, percentGlued, true
	}
	lower := lowerASCII(text)
	if strings.HasSuffix(lower, " procent") {
		return strings.TrimSpace(text[:len(text)-len(" procent")]), percentWord, true
	}
	for _, word := range []string{"procent", "percent", "pct.", "pct"} {
		if strings.HasSuffix(lower, word) {
			return strings.TrimSpace(text[:len(text)-len(word)]), percentWord, false
		}
	}
	return text, percentGlued, false
}
