package value

import (
	"net/mail"
	"strings"
)

// compact takes the spaces, dots and hyphens out of a number that people write
// in groups, and makes capitals of its letters.
func compact(text string) string {
	return strings.ToUpper(strings.NewReplacer(" ", "", ".", "", "-", "").Replace(tidy(text)))
}

func isDigits(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }

// CheckKVK checks a number of the Dutch trade register (Handelsregister): eight
// digits, without a check digit. normal is the number without spaces.
func CheckKVK(text string) (normal string, p *Problem) {
	number := compact(text)
	if !isDigits(number) || len(number) != 8 {
		p := problem("%s is geen KvK-nummer: dat heeft acht cijfers", "%s is no KvK number: those have eight digits", shown(text))
		if isDigits(number) && len(number) == 12 {
			return "", p.cure("Twaalf cijfers heeft een vestigingsnummer; neem het KvK-nummer van het uittreksel.",
				"Twelve digits are a branch number; take the KvK number from the extract.")
		}
		return "", p.cure("Neem het nummer over van het uittreksel van de Kamer van Koophandel.",
			"Copy the number from the extract of the Kamer van Koophandel.")
	}
	return number, nil
}

// CheckPostcode checks a Dutch postcode: four digits, the first not 0, and two
// letters that are not SA, SD or SS, which are not in use. normal is "5211 AP".
func CheckPostcode(text string) (normal string, p *Problem) {
	code := compact(text)
	letter := func(c byte) bool { return c >= 'A' && c <= 'Z' }
	if len(code) != 6 || !isDigits(code[:4]) || code[0] == '0' || !letter(code[4]) || !letter(code[5]) {
		return "", problem("%s is geen postcode: die heeft vier cijfers en twee letters",
			"%s is no postcode: those have four digits and two letters", shown(text)).
			cure("Schrijf bijvoorbeeld 5211 AP.", "Write 5211 AP, for example.")
	}
	switch code[4:] {
	case "SA", "SD", "SS":
		return "", problem("de letters %s komen in postcodes niet voor", "the letters %s do not occur in postcodes", code[4:]).
			cure("Controleer de postcode.", "Check the postcode.")
	}
	return code[:4] + " " + code[4:], nil
}

// maxEmail is the longest address that mail can be sent to, in bytes (RFC 5321).
const maxEmail = 254

// CheckEmail checks the form of an e-mail address; not whether it exists.
func CheckEmail(text string) (normal string, p *Problem) {
	address := strings.TrimSpace(text)
	parsed, err := mail.ParseAddress(address)
	at := strings.LastIndexByte(address, '@')
	if err != nil || parsed.Address != address || len(address) > maxEmail || !strings.Contains(address[at+1:], ".") {
		return "", problem("%s is geen e-mailadres", "%s is no e-mail address", shown(text)).
			cure("Schrijf bijvoorbeeld info@voorbeeld.nl.", "Write info@voorbeeld.nl, for example.")
	}
	return address, nil
}
