package value

import "strings"

// currencySign is how the currency of an amount is written.
type currencySign uint8

const (
	euroSpaced currencySign = iota // € 1
	euroGlued                      // €1
	euroCode                       // EUR 1
	euroWord                       // 1 euro
)

// centsStyle is how an amount without cents ends.
type centsStyle uint8

const (
	centsInDigits centsStyle = iota // € 1,00
	centsOmitted                    // € 1
	centsDash                       // € 1,-
	centsDashes                     // € 1,--
)

// amountReading is an amount with the way it was written.
type amountReading struct {
	value Amount
	sign  currencySign
	cents centsStyle
	count countReading
}

// readAmount reads "€ 1.000,00", "€ 1.000", "€ 2,-", "EUR 1.000,00",
// "1.000 euro" and, unless it is a literal, "duizend euro" and "duizend (1.000)
// euro en vijftig (50) cent".
func readAmount(text string, literal bool) (amountReading, *Problem) {
	negative, rest := cutMinus(text)
	number, sign, usual := cutCurrency(rest)
	if sign != euroWord && !negative {
		negative, number = cutMinus(number)
	}
	if !usual && foreignCurrency(rest) {
		return amountReading{}, problem("%s is geen bedrag in euro's", "%s is no amount in euros", shown(text)).
			cure("Akte kent alleen euro's; noem andere munten in de tekst.", "Akte knows euros only; name other currencies in the text.")
	}
	reading, p := readEuros(number, sign, literal)
	switch {
	case p != nil && !usual && p.Suggestion == "":
		return amountReading{}, problem("%s is geen bedrag", "%s is no amount", shown(text)).
			cure("Schrijf bijvoorbeeld € 1.000 of € 2,50.", "Write € 1.000 or € 2,50, for example.")
	case p != nil:
		return amountReading{}, p
	}
	if negative {
		reading.value.cents = reading.value.cents.neg()
	}
	switch {
	case !usual && number == rest:
		return amountReading{}, problem("in %s ontbreekt het euroteken", "in %s the euro sign is missing", shown(text)).
			suggest(reading.value.short())
	case !usual:
		return amountReading{}, problem("%s is geen bedrag zoals dat geschreven wordt", "%s is not how an amount is written",
			shown(text)).suggest(reading.value.short())
	}
	return reading, nil
}

// cutCurrency takes the currency off a text without a minus sign. usual is
// false when it was written in another way than the language does, or not at
// all.
func cutCurrency(text string) (number string, sign currencySign, usual bool) {
	if rest, ok := strings.CutPrefix(text, "€"); ok {
		if strings.HasPrefix(rest, " ") {
			return strings.TrimSpace(rest), euroSpaced, true
		}
		return rest, euroGlued, true
	}
	if len(text) > 3 && strings.EqualFold(text[:3], "EUR") && text[3] == ' ' {
		return strings.TrimSpace(text[3:]), euroCode, true
	}
	lower := lowerASCII(text)
	for _, word := range []string{" euro", " cent"} {
		if strings.HasSuffix(lower, word) {
			return text, euroWord, true
		}
	}
	for _, mark := range []string{"euro's", "euro’s", "euros", "euro", "eur", "€", "usd", "gbp", "$", "£"} {
		if strings.HasSuffix(lower, mark) {
			return strings.TrimSpace(text[:len(text)-len(mark)]), euroSpaced, false
		}
		if strings.HasPrefix(lower, mark) {
			return strings.TrimSpace(text[len(mark):]), euroSpaced, false
		}
	}
	return text, euroSpaced, false
}

func foreignCurrency(text string) bool {
	lower := lowerASCII(text)
	return strings.ContainsAny(text, "$£") || strings.Contains(lower, "usd") || strings.Contains(lower, "gbp")
}

// readEuros reads the number of an amount.
func readEuros(number string, sign currencySign, literal bool) (amountReading, *Problem) {
	if sign == euroWord {
		return readEuroWord(number, literal)
	}
	front, cents := cutDash(number)
	decimal, p := readDecimal(front)
	if p != nil {
		if number == "" {
			p = problem("achter de munt ontbreekt een bedrag", "an amount is missing after the currency").
				cure("Schrijf bijvoorbeeld € 1.000 of € 2,50.", "Write € 1.000 or € 2,50, for example.")
		}
		return amountReading{}, inEuros(p)
	}
	if cents == centsInDigits && decimal.decimals == 0 {
		cents = centsOmitted
	}
	return wholeCents(decimal, amountReading{sign: sign, cents: cents, count: countReading{decimalReading: decimal}})
}

// cutDash takes the dash off that stands for no cents.
func cutDash(number string) (string, centsStyle) {
	for _, dash := range []string{",--", ",\u2014", ",="} {
		if front, ok := strings.CutSuffix(number, dash); ok && !strings.Contains(front, ",") {
			return front, centsDashes
		}
	}
	for _, dash := range []string{",-", ",\u2013"} {
		if front, ok := strings.CutSuffix(number, dash); ok && !strings.Contains(front, ",") {
			return front, centsDash
		}
	}
	return number, centsInDigits
}

// wholeCents sees to it that an amount has no decimals or two.
func wholeCents(decimal decimalReading, reading amountReading) (amountReading, *Problem) {
	cents := Amount{decimal.value.mul(whole(100))}
	switch decimal.decimals {
	case 0, 2:
		reading.value = cents
		return reading, nil
	case 1:
		return amountReading{}, problem("een bedrag telt twee cijfers achter de komma, of geen",
			"an amount has two digits after the comma, or none").suggest("€ " + cents.euros())
	case 3:
		p := problem("een bedrag telt ten hoogste twee cijfers achter de komma; een punt scheidt de duizendtallen",
			"an amount has at most two digits after the comma; a dot separates the thousands")
		return amountReading{}, p.suggest(Amount{cents.cents.mul(whole(1000))}.short())
	}
	return amountReading{}, problem("een bedrag telt ten hoogste twee cijfers achter de komma",
		"an amount has at most two digits after the comma").cure("Rond het af op hele centen.", "Round it to whole cents.")
}

// readEuroWord reads what ends in euro or cent.
func readEuroWord(text string, literal bool) (amountReading, *Problem) {
	lower := lowerASCII(text)
	euros, cents := text, ""
	if i := strings.Index(lower, " euro en "); i >= 0 {
		euros, cents = text[:i+len(" euro")], text[i+len(" euro en "):]
	} else if strings.HasSuffix(lower, " cent") {
		euros, cents = "", text
	}
	reading := amountReading{sign: euroWord, cents: centsOmitted}
	if euros != "" {
		count, p := readCount(strings.TrimSpace(euros[:len(euros)-len(" euro")]), literal)
		if p != nil {
			return amountReading{}, inEuros(p)
		}
		if count.decimals > 0 {
			reading.cents = centsInDigits
		}
		reading.count = count
		if reading, p = wholeCents(count.decimalReading, reading); p != nil {
			return amountReading{}, p
		}
	}
	if cents == "" {
		return reading, nil
	}
	return withCents(reading, euros != "", cents, literal)
}

// withCents adds "vijftig cent" to an amount of whole euros.
func withCents(reading amountReading, afterEuros bool, text string, literal bool) (amountReading, *Problem) {
	number, ok := strings.CutSuffix(lowerASCII(text), " cent")
	count, p := readCount(strings.TrimSpace(number), false)
	if p != nil {
		return amountReading{}, p
	}
	n, isWhole := count.value.int64()
	if !ok || !isWhole || afterEuros && (n > 99 || count.style != reading.count.style || reading.count.decimals > 0) {
		return amountReading{}, problem("%s is geen aantal centen achter hele euro's", "%s is no number of cents after whole euros",
			shown(text)).cure("Schrijf bijvoorbeeld € 2,50.", "Write € 2,50, for example.")
	}
	if !afterEuros {
		reading.count = count
	}
	reading.value = Amount{reading.value.cents.add(whole(n))}
	if literal {
		return amountReading{}, problem("in de bron staan bedragen met een euroteken, niet in centen",
			"amounts stand with a euro sign in the source, not in cents").suggest(reading.value.short())
	}
	return reading, nil
}

// inEuros completes the problem of a number to one of an amount.
func inEuros(p *Problem) *Problem {
	return p.complete(func(offer string) (string, bool) {
		decimal, fault := readDecimal(offer)
		cents := decimal.value.mul(whole(100))
		return Amount{cents}.short(), fault == nil && cents.isWhole()
	}, "Schrijf bijvoorbeeld € 1.000 of € 2,50.", "Write € 1.000 or € 2,50, for example.")
}
