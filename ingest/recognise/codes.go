package recognise

import (
	"github.com/akte-lang/akte/internal/diag"
)

// Codes are the findings of this package.
func Codes() []*diag.Description {
	return []*diag.Description{oddNumber, noTitle}
}

var oddNumber = &diag.Description{
	Code: "AK1240", Severity: diag.Info,
	Title: diag.T("Een nummer telt niet door", "A number does not count on"),
	Why: diag.T("In het origineel ontbreekt hier een nummer, of het staat er twee keer. Verwijzingen naar wat erna komt, kloppen dan misschien niet.",
		"In the original a number is missing here, or stands there twice. References to what follows may then be wrong."),
	Cure: diag.T("Het nummer is overgenomen met nummer \"…\". Haal dat weg om door te laten tellen, of laat het staan.",
		"The number is kept with nummer \"…\". Remove that to count on, or leave it."),
}

var noTitle = &diag.Description{
	Code: "AK1241", Severity: diag.Info,
	Title: diag.T("Het origineel begint niet met een titel", "The original does not start with a title"),
	Why: diag.T("De titel van een overeenkomst is het eerste wat wordt afgedrukt. Staat er iets voor, dan blijft zij leeg.",
		"The title of an agreement is the first thing printed. Where something stands before it, it stays empty."),
	Cure: diag.T("Schrijf de titel achter overeenkomst en haal haar weg waar zij in de tekst staat.",
		"Write the title after overeenkomst and remove it where it stands in the text."),
}

// mostOdd is how many numbers are told of: whoever sees so many looks at the
// text.
const mostOdd = 50

// reportNumber tells of a number that is kept by hand.
func (b *builder) reportNumber(u *unit, n, last int) {
	if n == last+1 || n == last && !startsWithNumber(lastLetter(u.mark.own)) {
		return // it only looks different, or is one put in between: 3a
	}
	if b.odd++; b.odd > mostOdd {
		return
	}
	switch {
	case b.odd == mostOdd:
		b.findings.Add(oddNumber.At(u.place, "Ook hierna tellen nummers niet door; zoek in het .akte-bestand naar nummer.",
			"Numbers after this do not count on either; look for nummer in the .akte file."))
	case n == last:
		b.findings.Add(oddNumber.At(u.place, "%q staat er twee keer.", "%q stands there twice.", u.mark.text))
	case n > last:
		b.findings.Add(oddNumber.At(u.place, "%q volgt op nummer %d: er ontbreekt iets.",
			"%q follows number %d: something is missing.", u.mark.text, last))
	default:
		b.findings.Add(oddNumber.At(u.place, "%q volgt op nummer %d: de nummering begint opnieuw.",
			"%q follows number %d: the numbering starts again.", u.mark.text, last))
	}
}

// lastLetter returns the last byte of a number.
func lastLetter(own string) string { return own[max(0, len(own)-1):] }
