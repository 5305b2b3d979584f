package value

import "strings"

// vatCountries are the prefixes of VAT numbers in the European Union; EL is
// Greece, XI Northern Ireland.
const vatCountries = "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT PL PT RO SE SI SK XI"

// CheckVAT checks a VAT number (btw-identificatienummer). Of a Dutch one, NL
// and nine digits, B and two digits, it accepts both check digits in use: the
// whole leaves 1 when divided by 97 (sole traders, from 1 January 2020), or the
// nine digits pass the weighing by eleven (legal persons, from their RSIN). Of
// numbers of other countries in the Union only the form is checked. normal is
// without spaces and dots.
func CheckVAT(text string) (normal string, p *Problem) {
	number := compact(text)
	switch {
	case len(number) >= 4 && len(number) <= 14 && isAlphanumeric(number) && foreignVAT(number[:2]):
		return number, nil
	case len(number) != 14 || !strings.HasPrefix(number, "NL") || !isDigits(number[2:11]) ||
		number[11] != 'B' || !isDigits(number[12:]) || number[12:] == "00":
		p := problem("%s is geen btw-nummer: dat heeft de vorm NL123456789B13", "%s is no VAT number: those look like NL123456789B13",
			shown(text))
		if len(number) == 12 && isDigits(number[:9]) {
			if full, fault := CheckVAT("NL" + number); fault == nil {
				return "", p.suggest(full)
			}
		}
		return "", p.cure("Neem het btw-identificatienummer over, niet het omzetbelastingnummer.",
			"Copy the VAT identification number, not the turnover tax number.")
	case mod97(number) != 1 && !passesEleven(number[2:11]):
		return "", wrongDigits("dit btw-nummer", "this VAT number")
	}
	return number, nil
}

func foreignVAT(prefix string) bool {
	for country := range strings.FieldsSeq(vatCountries) {
		if country == prefix {
			return true
		}
	}
	return false
}

// passesEleven weighs the first eight of nine digits by 9 down to 2; the
// remainder by eleven is the ninth.
func passesEleven(nine string) bool {
	sum := 0
	for i := range 8 {
		sum += (9 - i) * int(nine[i]-'0')
	}
	return sum%11 == int(nine[8]-'0')
}
