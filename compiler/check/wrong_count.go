package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var wrongCountDescription = &diag.Description{
	Code: "AK0223", Severity: diag.Warning,
	Title: diag.T("De zin kondigt een ander aantal aan", "The sentence announces another number"),
	Why: diag.T("Er is een onderdeel weggevallen of bijgekomen. De lezer weet niet of de lijst klopt of het getal.",
		"An item was lost or added. The reader does not know whether the list is right or the number."),
	Cure: diag.T("Pas het getal aan, of laat het weg: “de volgende gevallen”.", "Change the number, or leave it out: “the following cases”."),
	Bad: `overeenkomst "Verhuur van een zaal"
artikel weigering "Weigering"
    lid {
        De verhuurder kan een boeking weigeren om de volgende drie redenen:
        - de zaal is al verhuurd; of
        - de huurder heeft een eerdere huur niet betaald.
    }
`,
	Good: `overeenkomst "Verhuur van een zaal"
artikel weigering "Weigering"
    lid {
        De verhuurder kan een boeking weigeren om de volgende twee redenen:
        - de zaal is al verhuurd; of
        - de huurder heeft een eerdere huur niet betaald.
    }
`,
}

// wrongCount looks for lists that have fewer or more items than the sentence
// before them says.
var wrongCount = Check{
	Description: wrongCountDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van een zaal"
artikel weigering "Weigering"
    lid {
        De verhuurder kan binnen vijf dagen weigeren om ten minste één van de volgende redenen:
        - de zaal is al verhuurd; of
        - de huurder heeft een eerdere huur niet betaald.
    }
    lid {
        Wie aan twee van de volgende drie eisen voldoet, huurt met korting:
        - hij is lid;
        - hij betaalt vooraf; of
        - hij huurt op een maandag.
    }
    lid {
        De zaal telt drie deuren, te weten:
        - de voordeur; en
        - twee nooddeuren.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			for _, list := range c.lists() {
				if list.intro == nil || list.choice {
					continue
				}
				p := c.passage(list.intro)
				if p == nil {
					continue
				}
				if i, said, ok := p.announcedCount(); ok && said != int64(len(list.items)) && p.Typed(p.Words[i].Start, p.Words[i].End) {
					c.Report(wrongCountDescription.At(p.Place(p.Words[i].Start, p.Words[i].End),
						"Hier staat “%s”, maar er volgen %d onderdelen.", "Here it says “%s”, but %d items follow.", p.Word(i), len(list.items)).
						WithNote(compiler.Opening(list.items[0].part), "Hier begint de opsomming.", "The list starts here."))
				}
			}
		}}
	},
}

// announcedCount returns the number beside "volgende" in the last sentence of a
// passage that announces a list: "de volgende drie gevallen:", "de vijf
// volgende stukken:".
func (p *Passage) announcedCount() (word int, n int64, ok bool) {
	if len(p.Words) == 0 || !strings.HasSuffix(strings.TrimRight(p.Text, " "), ":") {
		return 0, 0, false
	}
	first, last := p.sentence(len(p.Words) - 1)
	for i := first; i <= last; i++ {
		if !isOneOf(p.Word(i), "volgende", "onderstaande") {
			continue
		}
		for _, at := range []int{i + 1, i - 1} {
			if at < first || at > last || p.partly(max(first, i-4), i-1) {
				continue
			}
			if n, ok := wholeNumber(p.Word(at)); ok && n > 1 && (at > i || at == first || isDeterminer(p.Word(at-1))) {
				return at, n, true
			}
		}
	}
	return 0, 0, false
}

// partly reports whether the words before a list say that part of it counts.
func (p *Passage) partly(first, last int) bool {
	return p.holdsWord(first, last, "minstens", "minimaal", "maximaal", "minste", "hoogste", "van", "eerste", "laatste")
}

// wholeNumber reads a number in words or digits.
func wholeNumber(word string) (int64, bool) {
	if n := count(word); n > 0 {
		return int64(n), true
	}
	return value.ParseCardinal(strings.ToLower(word))
}
