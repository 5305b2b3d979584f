package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var optionalWordsDescription = &diag.Description{
	Code: "AK0806", Severity: diag.Info,
	Title: diag.T("Een woord tussen haakjes in een bepaling", "A word in parentheses in a provision"),
	Why: diag.T("Haakjes laten open of het woord meetelt: “(bijzondere) gegevens” kan twee verschillende afspraken zijn.",
		"Parentheses leave open whether the word counts: “(special) data” may be two different agreements."),
	Cure: diag.T("Kies: schrijf het woord zonder haakjes, of laat het weg.", "Choose: write the word without parentheses, or leave it out."),
	Bad: `overeenkomst "Verhuur van fietsen"
artikel gebruik "Gebruik"
    lid {
        Wie een fiets huurt, zet haar in een (afgesloten) stalling.
    }
`,
	Good: `overeenkomst "Verhuur van fietsen"
artikel gebruik "Gebruik"
    lid {
        Wie een fiets huurt, zet haar in een afgesloten stalling.
    }
`,
}

// optionalWords looks for words in parentheses that may or may not count. It
// speaks once for a document.
var optionalWords = Check{
	Description: optionalWordsDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van fietsen"
artikel gebruik "Gebruik"
    lid {
        Een stalling (schuur) telt mee, een hek (van staal of hout) ook, en twee (2) sloten zijn
        genoeg.
    }
`,
	},
	Start: func(c *Context) Watcher {
		var places []source.Place
		first, count := "", 0
		return Watcher{
			Passage: func(p *Passage) {
				if explains(p.Part) || strings.IndexByte(p.Text, '(') < 0 {
					return
				}
				for i := range p.Words {
					start, end, ok := p.optionalAt(i)
					if !ok || !p.Typed(start, end) {
						continue
					}
					if count++; count == 1 {
						first = p.Text[start:end]
					}
					if len(places) <= mostPlaces {
						places = append(places, p.Place(start, end))
					}
				}
			},
			Finish: func() {
				if count == 0 {
					return
				}
				finding := optionalWordsDescription.At(places[0], "“%s” laat open of het woord tussen haakjes meetelt.",
					"“%s” leaves open whether the word in parentheses counts.", first)
				for _, other := range places[1:] {
					finding = finding.WithNote(other, "Hier ook.", "Here too.")
				}
				c.Report(finding)
			},
		}
	},
}

// optionalAt reports whether word i stands alone in parentheses and is one that
// a reader may skip: part of a word, "(test)periode", or an adjective before a
// noun, "(bijzondere) gegevens". start and end are those of the parentheses.
func (p *Passage) optionalAt(i int) (start, end int, ok bool) {
	w := p.Words[i]
	if w.Start == 0 || p.Text[w.Start-1] != '(' || i+1 == len(p.Words) {
		return 0, 0, false
	}
	word, rest := p.Word(i), p.Text[w.End:]
	if !startsLower(word) || len(word) < 3 {
		return 0, 0, false
	}
	start = w.Start - 1
	switch {
	case strings.HasPrefix(rest, ")") && isLetter(rune(rest[min(1, len(rest)-1)])):
		return start, p.Words[i+1].End, true
	case strings.HasPrefix(rest, "-)") && p.Words[i+1].Start == w.End+2:
		return start, p.Words[i+1].End, true
	case strings.HasPrefix(rest, ") ") && p.adjective(i) && p.Words[i+1].Start == w.End+2 && startsLower(p.Word(i+1)):
		return start, p.Words[i+1].End, true
	}
	return 0, 0, false
}

// adjective reports whether word i can only be an adjective: it ends as one and
// the word before it is one that a noun has to follow.
func (p *Passage) adjective(i int) bool {
	if i == 0 || !strings.HasSuffix(p.Word(i), "e") && !strings.HasSuffix(p.Word(i), "en") {
		return false
	}
	switch p.Word(i - 1) {
	case "de", "het", "een", "deze", "die", "haar", "zijn", "hun", "alle", "enige", "volgende", "van", "op", "met", "voor", "geen":
		return true
	}
	return false
}
