package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var externalDocumentDescription = &diag.Description{
	Code: "AK0222", Severity: diag.Warning,
	Title: diag.T("Een ander document dat niet te vinden is", "Another document that cannot be found"),
	Why: diag.T("De tekst leunt op een ander document zonder te zeggen welk: van wie, welke versie, van welke dag. Later is niet meer na te gaan wat er gold.",
		"The text leans on another document without saying which: whose, which version, of which day. Later nobody can tell what held."),
	Cure: diag.T("Noem de titel, de versie en de datum van het document, of omschrijf het in een begrip.",
		"Name the title, version and date of the document, or describe it in a begrip."),
	Bad: `overeenkomst "Bewaren van meubels"
artikel bewaren "Bewaren"
    lid {
        De bewaarnemer bewaart de meubels zoals omschreven in de algemene voorwaarden.
    }
`,
	Good: `overeenkomst "Bewaren van meubels"
artikel bewaren "Bewaren"
    lid {
        De bewaarnemer bewaart de meubels zoals omschreven in de algemene voorwaarden, versie 3 van 1 mei 2026.
    }
`,
}

// externalDocument looks for a first reliance on terms or an agreement outside
// this text of which nothing tells the version or the day.
var externalDocument = Check{
	Description: externalDocumentDescription,
	FalseAlarms: []string{
		`overeenkomst "Bewaren van meubels"
begrip "hoofdovereenkomst" {
    De overeenkomst tot verhuizing van de bewaargever.
}
artikel bewaren "Bewaren"
    lid {
        De bewaarnemer bewaart de meubels zoals omschreven in de hoofdovereenkomst, onder de voorwaarden van [bewaren].
    }
`,
		`overeenkomst "Voorwaarden voor bewaren"
    soort algemene_voorwaarden
artikel bewaren "Bewaren"
    lid {
        De meubels worden bewaard zoals omschreven in de algemene voorwaarden. Wat bepaald is in de verzekering, geldt
        onder dezelfde voorwaarden.
    }
`,
		`overeenkomst "Bewaren van meubels"
artikel bewaren "Bewaren"
    lid {
        Op het vervoer zijn de vervoervoorwaarden van toepassing, zoals gedeponeerd bij de rechtbank. Op de opslag zijn de
        opslagvoorwaarden niet van toepassing.
    }
`,
	},
	Start: func(c *Context) Watcher {
		search := &documentSearch{c: c, told: map[string]bool{}}
		return Watcher{Passage: search.passage, Finish: search.finish}
	},
}

// documentSearch notes what a text leans on.
type documentSearch struct {
	c    *Context
	uses []documentUse
	told map[string]bool // by name: the version or day is told somewhere
}

type documentUse struct {
	name  string // in small letters
	place source.Place
}

func (s *documentSearch) passage(p *Passage) {
	if explains(p.Part) {
		return
	}
	for i := range p.Words {
		if !isOutsideWord(p.Word(i)) {
			continue
		}
		first := i
		if i > 0 && p.Between(i-1) == " " && strings.HasSuffix(p.Word(i-1), "e") && !isDeterminer(p.Word(i-1)) {
			first--
		}
		if first == i && strings.EqualFold(p.Word(i), "voorwaarden") {
			continue // which voorwaarden they are, the sentence says
		}
		s.use(p, first, i)
	}
}

// use notes one use of a document that words first to last name.
func (s *documentSearch) use(p *Passage, first, last int) {
	name := strings.ToLower(p.Text[p.Words[first].Start:p.Words[last].End])
	if _, own := p.names.documents[name]; own || p.names.terms[name] || p.names.terms[strings.ToLower(p.Word(last))] {
		return
	}
	if tellsVersion(p) {
		s.told[name] = true
	}
	if p.leansOn(first, last) {
		s.uses = append(s.uses, documentUse{name, p.Place(p.Words[first].Start, p.Words[last].End)})
	}
}

// leansOn reports whether the words around the name of a document say that it
// rules something here: "zoals bepaald in de", "in het kader van de", "zijn de …
// van toepassing".
func (p *Passage) leansOn(first, last int) bool {
	if first < 3 || !isDeterminer(p.Word(first-1)) {
		return false
	}
	before, earlier := p.Word(first-2), p.Word(first-3)
	switch {
	case isOneOf(before, "in"):
		return isOneOf(earlier, "gedefinieerd", "omschreven", "bepaald", "vastgelegd", "opgenomen", "beschreven", "geregeld", "bedoeld")
	case isOneOf(before, "van"):
		return isOneOf(earlier, "kader")
	case isOneOf(before, "zijn", "tevens", "ook"):
		const near = 6
		_, end := p.sentence(first)
		for i := last + 1; i < min(end, last+near); i++ {
			if isOneOf(p.Word(i), "van") && isOneOf(p.Word(i+1), "toepassing") && !isOneOf(p.Word(i-1), "niet") {
				return true
			}
		}
	}
	return false
}

func isOutsideWord(word string) bool {
	const terms = "voorwaarden"
	if len(word) < len(terms) {
		return false
	}
	switch word[len(word)-1] | 0x20 {
	case 'n':
		return strings.EqualFold(word[len(word)-len(terms):], terms)
	case 't':
		return isOneOf(word, "hoofdovereenkomst", "raamovereenkomst")
	}
	return false
}

func isDeterminer(word string) bool {
	return isOneOf(word, "de", "het", "deze", "die", "onze", "haar", "zijn", "hun")
}

// tellsVersion reports whether a passage has a year or a word about versions.
func tellsVersion(p *Passage) bool {
	for i := range p.Words {
		word := p.Word(i)
		if year := count(word); len(word) == 4 && 1950 < year && year < 2200 || isOneOf(word, "versie", "gedeponeerd", "gedateerd", "d.d") {
			return true
		}
	}
	return false
}

func (s *documentSearch) finish() {
	for i, use := range s.uses {
		if s.told[use.name] {
			continue
		}
		s.told[use.name] = true
		finding := externalDocumentDescription.At(use.place, "Nergens staat welke %s dit zijn: geen versie en geen datum.",
			"Nowhere is it said which %s these are: no version and no date.", use.name)
		for _, other := range s.uses[i+1:] {
			if other.name == use.name {
				finding = finding.WithNote(other.place, "Ook hier.", "Here too.")
			}
		}
		s.c.Report(finding)
	}
}
