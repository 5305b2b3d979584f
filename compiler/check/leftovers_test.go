package check

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/value"
)

func TestNameForms(t *testing.T) {
	for name, want := range map[string][]string{
		"Klant":                          {},
		"Omgevingswet of Ow":             {"Omgevingswet", "Ow"},
		"Koper of huurder":               {},
		"Zakelijke koper/huurder":        {"Zakelijke koper", "Zakelijke huurder"},
		"Beheerder(s)":                   {"Beheerder"},
		"Contactpersoon (ook: de Spil)":  {"Contactpersoon", "Spil"},
		"Opdracht (hierna te noemen: X)": {"Opdracht"},
		"Verwerkings-register":           {"Verwerkingsregister"},
		"E-mail":                         {},
		"AVG-verzoek":                    {},
		"Zee-eend":                       {},
	} {
		assert.Equal(t, want, append([]string{}, nameForms(name)...), name)
	}
}

func TestTemplateAt(t *testing.T) {
	for text, want := range map[string]int{
		"{{naam}} huurt": 8, "{{ klant.naam }}": 16, "{naam}": 6, "${x}": 4, "%NAAM%": 6, "<<plaats>>": 10, "@include('kop') en": 15, "@endsection": 11,
		"{1, 2}": 0, "{": 0, "10% korting en 5%": 0, "%^&*()": 0, "info@voorbeeld.nl": 0, "%naam%": 0, "{een zin, met tekens!}": 0,
	} {
		assert.Equal(t, want, templateAt(text), text)
	}
}

func TestDatesOfAText(t *testing.T) {
	date := func(year, month, day int) value.Date {
		d, ok := value.NewDate(year, month, day)
		assert.True(t, ok)
		return d
	}
	p := typed("Van 1 mei 2019 tot 30-04-2020, en in september 2021; niet op 31 juni 2020, 2020-05-01 of 12-2020.")
	var found []writtenDate
	for _, d := range p.dates() {
		d.first, d.last = 0, 0
		found = append(found, d)
	}
	assert.Equal(t, []writtenDate{
		{date: date(2019, 5, 1)}, {date: date(2020, 4, 30)}, {date: date(2021, 9, 1), month: true}, {date: date(2020, 6, 1), month: true},
	}, found)
}

func TestNumberedTitle(t *testing.T) {
	for text, want := range map[string]string{
		"5.1 Betaling": "5.1", "2. Schoonmaak van de zaal": "2", "7311 CD Apeldoorn": "7311", "2 zalen te huur": "", "3. Betaling.": "", "Betaling": "",
	} {
		number, _ := typed(text).numberedTitle()
		assert.Equal(t, want, number, text)
	}
}

func TestRegisteredNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"KvK 12345678 te Hoorn": "", "KvK 1234567 te Hoorn": "1234567", "Kamer van Koophandel te Hoorn onder nummer 123 456 789.": "123 456 789",
		"IBAN NL91 ABNA 0417 1643 00, dus": "", "IBAN NL91 ABNA 0417 1643 01, dus": "NL91 ABNA 0417 1643 01", "NL91ABNA0417164301": "NL91ABNA0417164301",
		"btw NL123456789B13": "", "btw NL123456789B14": "NL123456789B14", "NL12": "", "KvK: zie 2": "", "de Kamer van Koophandel kent 123456 leden": "",
	} {
		p, found := typed(text), ""
		for i := range p.Words {
			if first, last, problem := p.registered(i); problem != nil {
				found = text[p.Words[first].Start:p.Words[last].End]
			}
		}
		assert.Equal(t, want, found, text)
	}
}

func TestOneSlip(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"leven", "leveren"}: true, {"planten", "plaatsen"}: true, {"betaalt", "betaald"}: false, {"worden", "wordt"}: false,
		{"huurder", "huurders"}: false, {"levering", "leveren"}: false,
	} {
		assert.Equal(t, want, oneSlip(pair[0], pair[1]), pair)
	}
}

func TestSlipsAreMutual(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[a-zë]{5,12}`)
		a, b := word.Draw(t, "a"), word.Draw(t, "b")
		assert.Equal(t, oneSlip(a, b), oneSlip(b, a))
		assert.False(t, oneSlip(a, a))
	})
}

func FuzzLeftovers(f *testing.F) {
	for _, text := range []string{
		"[Uw plaats] (Toevoeging wet) conform advies jurist {{naam}} Pagina 3 van 8 het 4 van", "van 1 mei 2019 tot 31-12-2019", "5.1 Betaling",
		"de vijf volgende gevallen:", "onder het kopje ‘Betaling’ en “", "[", "{{", "@include(", "( )", "dd-mm-jjjj ....", "€ 5 per uur per uur",
		"een termijn waarbinnen", "notaris te", "KvK 1 2 3", "NL91 ABNA", "\u00ad\ufffdÃ©", "",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		nameForms(text)
		defines(text)
		p := typed(text)
		p.openBracketed(func(start, end int) { assert.True(t, 0 <= start && start < end && end <= len(p.Text)) })
		p.eachTemplate(func(start, end int) { assert.True(t, 0 <= start && start < end && end <= len(p.Text)) })
		p.dates()
		p.announcedCount()
		p.numberedTitle()
		for i := range p.Words {
			p.noteInParentheses(i)
			p.advised(i)
			isMasked(p.Word(i))
			p.registered(i)
			if i > 0 && i+1 < len(p.Words) {
				p.strayNumber(i)
			}
			for _, q := range p.quantities() {
				p.givesNotice(q, 0, len(p.Words)-1)
			}
		}
	})
}
