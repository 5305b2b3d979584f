package value

import "strings"

// ibanLengths are the lengths of account numbers in the countries of SEPA.
const ibanLengths = "AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 " +
	"IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22"

// CheckIBAN checks an account number: the length of its country and the check
// digits of ISO 13616 (the whole, letters counted from 10 and the first four
// characters last, leaves 1 when divided by 97). normal is it in groups of
// four.
func CheckIBAN(text string) (normal string, p *Problem) {
	number := compact(text)
	if len(number) < 15 || len(number) > 34 || !isAlphanumeric(number) || !isDigits(number[2:4]) || isDigits(number[:1]) || isDigits(number[1:2]) {
		return "", problem("%s is geen IBAN: dat heeft twee letters, twee cijfers en dan het rekeningnummer",
			"%s is no IBAN: those have two letters, two digits and then the account number", shown(text)).
			cure("Schrijf bijvoorbeeld NL91 ABNA 0417 1643 00.", "Write NL91 ABNA 0417 1643 00, for example.")
	}
	for known := range strings.FieldsSeq(ibanLengths) {
		length := int(known[2]-'0')*10 + int(known[3]-'0')
		if known[:2] == number[:2] && length != len(number) {
			return "", problem("dit IBAN heeft %d tekens; een rekening in %s heeft er %d",
				"this IBAN has %d characters; an account in %s has %d", len(number), known[:2], length).
				cure("Controleer of er een teken te veel of te weinig staat.", "Check whether there is a character too many or too few.")
		}
	}
	if mod97(number[4:]+number[:4]) != 1 {
		return "", wrongDigits("dit IBAN", "this IBAN")
	}
	return inFours(number), nil
}

func wrongDigits(nl, en string) *Problem {
	return problem(nl+" kan niet bestaan: het controlegetal klopt niet", en+" cannot exist: its check digits are wrong").
		cure("Controleer op een tikfout of verwisselde cijfers.", "Check for a slip or digits that changed places.")
}

func isAlphanumeric(text string) bool {
	return strings.Trim(text, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// mod97 is the remainder of a text of digits and capitals, in which A counts
// as 10 and Z as 35.
func mod97(text string) int {
	rest := 0
	for i := range len(text) {
		if c := text[i]; c >= 'A' {
			rest = (rest*100 + int(c-'A') + 10) % 97
		} else {
			rest = (rest*10 + int(c-'0')) % 97
		}
	}
	return rest
}

func inFours(text string) string {
	var b strings.Builder
	for i := range len(text) {
		if i > 0 && i%4 == 0 {
			b.WriteByte(' ')
		}
		b.WriteByte(text[i])
	}
	return b.String()
}
