package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var conversionMarksDescription = &diag.Description{
	Code: "AK0612", Severity: diag.Warning,
	Title: diag.T("Resten van het omzetten", "Remains of a conversion"),
	Why: diag.T("Bij het overnemen uit een ander bestand is iets in de tekst gekomen wat er niet bij hoort: een paginanummer, een afbreekstreepje of een letter die niet goed is gelezen.",
		"In taking the text over from another file something came into it that does not belong there: a page number, a hyphen or a letter that was read wrong."),
	Cure: diag.T("Haal het weg, of herstel de letter.", "Remove it, or restore the letter."),
	Bad: `overeenkomst "Onderhoud van een klok"
artikel onderhoud "Onderhoud"
    lid {
        De klokkenmaker komt elk kwartaal Pagina 2 van 5 langs om de klok op te winden.
    }
`,
	Good: `overeenkomst "Onderhoud van een klok"
artikel onderhoud "Onderhoud"
    lid {
        De klokkenmaker komt elk kwartaal langs om de klok op te winden.
    }
`,
}

// conversionMarks looks for page numbers, soft hyphens and letters of a wrong
// encoding in running text. It speaks once of each kind.
var conversionMarks = Check{
	Description: conversionMarksDescription,
	FalseAlarms: []string{
		`overeenkomst "Onderhoud van een klok"
artikel onderhoud "Onderhoud"
    lid {
        Zie pagina 2 van de handleiding. De klokkenmaker, André, tekent op pagina 5 en komt van Curaçao.
    }
`,
	},
	Start: func(c *Context) Watcher {
		marks := &markSearch{c: c}
		return Watcher{Passage: marks.passage, Finish: marks.finish}
	},
}

// markSearch gathers the places of each kind of mark.
type markSearch struct {
	c     *Context
	found [4][]source.Place
}

// The kinds of marks.
const (
	pageNumber = iota
	softHyphen
	unreadable
	wrongEncoding
)

func (s *markSearch) passage(p *Passage) {
	if explains(p.Part) {
		return
	}
	for i := 1; i+1 < len(p.Words); i++ {
		if isDigit(p.Text[p.Words[i].Start]) && p.strayNumber(i) {
			s.add(p, pageNumber, p.Words[i].Start, p.Words[i].End)
		}
	}
	for i := 0; i+3 < len(p.Words); i++ {
		if p.Words[i].key == startKey("pagina") && isPageNumber(p, i) {
			s.add(p, pageNumber, p.Words[i].Start, p.Words[i+3].End)
		}
	}
	for i, r := range p.Text {
		switch r {
		case '\u00AD', '\u200B':
			s.add(p, softHyphen, i, i+len(string(r)))
		case '\uFFFD':
			s.add(p, unreadable, i, i+len(string(r)))
		case 'Ã', 'â':
			if isMojibake(p.Text[i:]) {
				s.add(p, wrongEncoding, i, i+len(string(r)))
			}
		}
	}
}

// strayNumber reports whether word i is a number that cuts a phrase in two: "het
// 4 van". Behind "de" a number may count things, "de 4 van de straat".
func (p *Passage) strayNumber(i int) bool {
	const most = 3 // digits
	return len(p.Word(i)) <= most && count(p.Word(i)) > 0 && isSpace(p.Between(i-1)) && isSpace(p.Between(i)) &&
		isOneOf(p.Word(i-1), "het", "een", "deze", "dit", "onze", "wordt", "worden") &&
		isOneOf(p.Word(i+1), "van", "de", "het", "een", "is", "wordt", "worden", "zal", "en", "die", "dat", "aan", "niet", "voor", "door", "te", "met")
}

// isPageNumber reports whether word i opens "Pagina 2 van 5" or "pagina 2 / 5".
func isPageNumber(p *Passage, i int) bool {
	if !isOneOf(p.Word(i), "pagina") || !isOneOf(p.Word(i+2), "van") {
		return false
	}
	page, all := count(p.Word(i+1)), count(p.Word(i+3))
	return page > 0 && page <= all
}

// isMojibake reports whether a text starts with what is left of a letter that
// was read in the wrong encoding: Ã© for é, â€™ for an apostrophe.
func isMojibake(text string) bool {
	for _, start := range []string{"Ã©", "Ã«", "Ã¨", "Ã¯", "Ã¶", "Ã¼", "Ã¡", "Ã³", "â€"} {
		if strings.HasPrefix(text, start) {
			return true
		}
	}
	return false
}

func (s *markSearch) add(p *Passage, kind, start, end int) {
	if len(s.found[kind]) <= mostPlaces && p.Typed(start, end) {
		s.found[kind] = append(s.found[kind], p.Place(start, end))
	}
}

func (s *markSearch) finish() {
	messages := [...]diag.Text{
		pageNumber:    diag.T("Hier staat een paginanummer midden in de tekst.", "Here is a page number in the middle of the text."),
		softHyphen:    diag.T("Hier staat een onzichtbaar afbreekteken.", "Here is an invisible hyphen."),
		unreadable:    diag.T("Hier is een letter verloren gegaan.", "A letter was lost here."),
		wrongEncoding: diag.T("Deze letter is in een verkeerde tekencodering gelezen.", "This letter was read in the wrong encoding."),
	}
	for kind, places := range s.found {
		if len(places) == 0 {
			continue
		}
		finding := conversionMarksDescription.At(places[0], messages[kind].NL, messages[kind].EN)
		for _, other := range places[1:] {
			finding = finding.WithNote(other, "Hier ook.", "Here too.")
		}
		s.c.Report(finding)
	}
}
