package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var titleReferenceDescription = &diag.Description{
	Code: "AK0224", Severity: diag.Warning,
	Title: diag.T("Een verwijzing naar een kop die er niet is", "A reference to a heading that is not there"),
	Why: diag.T("Wie de bepaling wil toepassen, zoekt een kop die is vervallen of anders is gaan heten, en vindt haar niet.",
		"Whoever wants to apply the provision looks for a heading that was dropped or renamed, and does not find it."),
	Cure: diag.T("Noem de kop zoals hij luidt, of geef het artikel een label en verwijs met [label].",
		"Name the heading as it is, or give the article a label and refer by [label]."),
	Bad: `overeenkomst "Werk in de keuken"
artikel werktijden "Werktijden"
    lid {
        De kok werkt van negen tot vijf.
    }
artikel toeslag "Toeslag"
    lid {
        Wie langer werkt dan onder het kopje pauzes is bepaald, krijgt een toeslag.
    }
`,
	Good: `overeenkomst "Werk in de keuken"
artikel werktijden "Werktijden"
    lid {
        De kok werkt van negen tot vijf.
    }
artikel toeslag "Toeslag"
    lid {
        Wie langer werkt dan onder het kopje werktijden is bepaald, krijgt een toeslag.
    }
`,
}

// titleReference looks for references by the title of an article or heading.
var titleReference = Check{
	Description: titleReferenceDescription,
	FalseAlarms: []string{
		`overeenkomst "Werk in de keuken"
artikel tijden "Werktijden en pauzes"
    lid {
        De kok werkt van negen tot vijf, met de pauzes die onder de kop ‘Pauzes’ van het rooster staan.
    }
artikel toeslag "Toeslag"
    lid {
        Wie langer werkt dan in de artikelen (onder het kopje) werktijd en toeslag bepaald, krijgt een toeslag. Wat onder
        dit kopje staat, geldt ook op zondag.
    }
`,
	},
	Start: func(c *Context) Watcher {
		search := &titleSearch{c: c}
		return Watcher{Part: search.part, Passage: search.passage, Finish: search.finish}
	},
}

// titleSearch gathers the titles and what refers to them.
type titleSearch struct {
	c      *Context
	titles []string
	sought []soughtTitle
}

type soughtTitle struct {
	passage     *Passage
	first, last int // its words
}

func (s *titleSearch) part(part compiler.Part) {
	if title := titleOf(part); title != "" {
		s.titles = append(s.titles, title)
	}
}

func (s *titleSearch) passage(p *Passage) {
	if explains(p.Part) {
		return
	}
	for i := 2; i+1 < len(p.Words); i++ {
		word := p.Word(i)
		if word[0]|0x20 == 'k' && isOneOf(word, "kopje", "kop") && isOneOf(p.Word(i-1), "het", "de") && isOneOf(p.Word(i-2), "onder") {
			s.names(p, i+1)
		}
		if b := word[0] | 0x20; (b == 'a' || b == 'p' || b == 'h') && isOneOf(word, "artikel", "paragraaf", "hoofdstuk") &&
			strings.Trim(p.Between(i), " ") != "" && strings.ContainsAny(p.Between(i), quotationMarks) {
			s.names(p, i+1)
		}
	}
}

// names reads the titles that are named from word i on: one between quotation
// marks, or several up to the verb.
func (s *titleSearch) names(p *Passage, i int) {
	if strings.ContainsAny(p.Between(i-1), quotationMarks) {
		for last := i; last < len(p.Words) && last < i+maxNaming; last++ {
			if strings.ContainsAny(p.Between(last), quotationMarks) {
				if !p.belongsElsewhere(last + 1) {
					s.seek(p, i, last)
				}
				return
			}
		}
		return
	}
	from := i
	for last := i; last < len(p.Words) && last < i+maxNaming; last++ {
		next := ""
		if last+1 < len(p.Words) {
			next = p.Word(last + 1)
		}
		listed := strings.HasPrefix(p.Between(last), ", ") || isOneOf(next, "en", "of")
		ends := endsTitle(next)
		if !listed && !ends {
			continue
		}
		s.seek(p, from, last)
		if ends {
			return
		}
		from = last + 1
		if isOneOf(next, "en", "of") {
			from, last = last+2, last+1
		}
	}
}

// endsTitle reports whether a word can only come behind a title: the verb that
// says what stands there.
func endsTitle(word string) bool {
	return isOneOf(word, "", "genoemde", "bedoelde", "vermelde", "opgenomen", "omschreven", "beschreven", "bepaald", "bepaalde", "genoemd",
		"bedoeld", "vermeld", "is", "zijn", "staat", "staan", "wordt", "worden", "geldt", "gelden")
}

// belongsElsewhere reports whether what word i begins says that a title is one
// of another document: "van het rooster".
func (p *Passage) belongsElsewhere(i int) bool {
	return i+1 < len(p.Words) && isOneOf(p.Word(i), "van", "in", "op") && isDeterminer(p.Word(i+1)) &&
		!isOneOf(p.Word(i+1), "deze", "dit")
}

func (s *titleSearch) seek(p *Passage, first, last int) {
	if first <= last && last < len(p.Words) {
		s.sought = append(s.sought, soughtTitle{p.Keep(), first, last})
	}
}

func (s *titleSearch) finish() {
	for _, sought := range s.sought {
		if s.exists(sought) {
			continue
		}
		p := sought.passage
		start, end := p.Words[sought.first].Start, p.Words[sought.last].End
		finding := titleReferenceDescription.At(p.Place(start, end), "Geen kop van dit document luidt “%s”.",
			"No heading of this document is “%s”.", p.Text[start:end])
		if near := diag.Nearest(p.Text[start:end], s.titles); near != "" {
			finding = finding.WithHelp("Bedoelde u “%s”?", "Did you mean “%s”?", near)
		}
		s.c.Report(finding)
	}
}

// exists reports whether some title has all words of what is sought, in
// whatever form.
func (s *titleSearch) exists(sought soughtTitle) bool {
	for _, title := range s.titles {
		folded, all := strings.ToLower(title), true
		for i := sought.first; i <= sought.last && all; i++ {
			all = strings.Contains(folded, nounStem(sought.passage.Word(i)))
		}
		if all {
			return true
		}
	}
	return false
}
