package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var openIntroductionDescription = &diag.Description{
	Code: "AK0603", Severity: diag.Error,
	Title: diag.T("Na de dubbele punt komt niets", "Nothing comes after the colon"),
	Why: diag.T("De zin kondigt iets aan wat er niet staat; wat was bedoeld, is na ondertekening niet meer af te spreken.",
		"The sentence announces what is not there; what was meant can no longer be agreed after signing."),
	Cure: diag.T("Vul de opsomming in, of maak de zin af.", "Fill in the list, or complete the sentence."),
	Bad: `overeenkomst "Schoonmaak"
artikel taken "Taken"
    lid {
        Tot het werk horen de volgende taken:
    }
    lid {
        Het werk wordt overdag gedaan.
    }
`,
	Good: `overeenkomst "Schoonmaak"
artikel taken "Taken"
    lid {
        Tot het werk horen de volgende taken:
        - ramen lappen; en
        - vloeren dweilen.
    }
    lid {
        Het werk wordt overdag gedaan.
    }
`,
}

// openIntroduction looks for paragraphs and items that end in a colon while
// nothing follows that could be what they announce.
var openIntroduction = Check{
	Description: openIntroductionDescription,
	FalseAlarms: []string{
		`overeenkomst "Schoonmaak"
tekst {
    Partijen komen het volgende overeen:
}
artikel taken "Taken"
    tekst {
        In deze overeenkomst wordt verstaan onder:
    }
    begrip "gang" {
        De ruimte achter de voordeur, waarbij de trap tot de gang hoort.
    }
    lid {
        In de gang wordt het werk gedaan volgens dit rooster:

        | dag     | taak    |
        | maandag | dweilen |
    }
    lid {
        Het aantal uren wordt zo berekend:

        De oppervlakte van de gang, gedeeld door tien.
    }
tekst {
    Datum:
}
tekst {
    Handtekening:
}
`,
	},
	Start: func(c *Context) Watcher {
		w := &introductions{c: c}
		return Watcher{Part: w.part, Passage: w.passage, Finish: func() { w.ended(nil) }}
	},
}

// introductions waits for what follows a paragraph that ends in a colon.
type introductions struct {
	c *Context
	// open is the part whose text ended in a colon, nil when none is waiting. Its
	// text is read again where more of it is to be known.
	open compiler.Part
	// moved is set when the statement that the passage stands in has ended.
	moved bool
}

// part sees the part that comes next.
func (w *introductions) part(part compiler.Part) {
	if w.open == nil || explains(part) {
		return
	}
	switch part := part.(type) {
	case *compiler.Item:
		if own, ok := w.open.(*compiler.Item); ok && own.Depth >= part.Depth && !w.moved {
			w.ended(part)
		}
		w.open = nil
	case *compiler.Table, *compiler.ValueTable, *compiler.Definition, *compiler.Choice, *compiler.Repeat:
		w.open = nil
	case *compiler.Paragraph:
		if !w.moved {
			w.open = nil
		}
	case *compiler.Text, *compiler.Clause:
		w.moved = true
	default:
		w.ended(part)
	}
}

// passage sees the running text that comes next, and waits if that ends in a
// colon itself.
func (w *introductions) passage(p *Passage) {
	if explains(p.Part) {
		return
	}
	announced := strings.HasSuffix(strings.TrimRight(p.Text, " "), ":")
	if w.open != nil {
		if (announced || ownSentence(p.Text)) && !introducesSentences(w.c.passage(w.open)) {
			w.report()
		}
		w.open = nil
	}
	_, table := p.Part.(*compiler.Table)
	if announced && !table && !isLabel(p) {
		w.open, w.moved = p.Part, false
	}
}

// ended sees that the text goes on with another article or the like, or ends.
func (w *introductions) ended(next compiler.Part) {
	if w.open == nil {
		return
	}
	_, inArticle := compiler.Ancestor[*compiler.Article](w.open)
	if next == nil || !introducesSentences(w.c.passage(w.open)) && (inArticle || closes(next)) {
		w.report()
	}
	w.open = nil
}

// closes reports whether a part cannot be what a text before it announces.
func closes(part compiler.Part) bool {
	switch part.(type) {
	case *compiler.Annex, *compiler.Signature:
		return true
	}
	return false
}

func (w *introductions) report() {
	p := w.c.passage(w.open)
	first, _ := p.sentence(len(p.Words) - 1)
	start, end := p.Words[first].Start, len(strings.TrimRight(p.Text, " "))
	w.c.Report(openIntroductionDescription.At(p.Place(start, end), "Na deze zin volgt niets van wat hij aankondigt.",
		"Nothing of what this sentence announces follows it."))
}

// introducesSentences reports whether a passage announces whole sentences:
// "Partijen komen het volgende overeen:".
func introducesSentences(p *Passage) bool {
	first, last := p.sentence(len(p.Words) - 1)
	for i := first; i <= last; i++ {
		switch strings.ToLower(p.Word(i)) {
		case "overeen", "overeengekomen", "volgt", "overwegende", "aanmerking", "verstaan", "verklaart", "verklaren", "verklaard",
			"verscheen", "verschenen", "zoals", "betekenis", "betekenissen", "begrippen", "definities":
			return true
		case "volgende":
			if i > 0 && p.Word(i-1) == "het" {
				return true
			}
		}
	}
	return false
}

// isLabel reports whether a passage is the label of something to fill in:
// "Datum:"; or has no words at all.
func isLabel(p *Passage) bool {
	const most = 3
	if _, item := p.Part.(*compiler.Item); item {
		return len(p.Words) < most+2
	}
	return len(p.Words) <= most
}

// ownSentence reports whether a text is a sentence that stands by itself.
func ownSentence(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(first) && strings.HasSuffix(strings.TrimRight(text, " "), ".")
}
