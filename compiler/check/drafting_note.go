package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var draftingNoteDescription = &diag.Description{
	Code: "AK0610", Severity: diag.Warning,
	Title: diag.T("Er staat nog een aantekening of een open plek in de tekst", "A note or an open space was left in the text"),
	Why: diag.T("Wie dit tekent, tekent een concept: wat er had moeten staan, is niet afgesproken.",
		"Who signs this signs a draft: what should have been there is not agreed."),
	Cure: diag.T("Vul de plek in of haal de aantekening weg; aantekeningen voor uzelf zet u achter //.",
		"Fill in the space or take the note away; put notes to yourself behind //."),
	Bad: `overeenkomst "Verhuur van tenten"
artikel prijs "Prijs"
    lid {
        De huur is XXX euro per dag.
    }
`,
	Good: `overeenkomst "Verhuur van tenten"
artikel prijs "Prijs"
    lid {
        De huur is € 35 per dag.
    }
`,
}

// draftingNote looks for notes to the drafter and for what was to be filled in.
var draftingNote = Check{
	Description: draftingNoteDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van tenten"
artikel prijs "Prijs"
    lid {
        De tent maat XXL kost meer. De prijs van de tent wordt in overleg bepaald: “weer of geen
        weer …” telt niet. De levering is om 7 PM, zie https://tenten.example/todo/xxx voor de route.
        Kosten (toegevoegde waarde niet meegerekend) en noten \[1\] zijn voor de huurder (let u op de datum).
    }
tekst {
    Naam: ……

    Handtekening: ...........
}
`,
	},
	Start: func(c *Context) Watcher {
		notes := newLexicon([]phrase{
			{text: "TODO", exact: true}, {text: "FIXME", exact: true}, {text: "n.t.b", exact: true}, {text: "NTB", exact: true},
			{text: "xxx"}, {text: "xxxx"}, {text: "xxxxx"}, {text: "xxxxxx"}, {text: "nader in te vullen"}, {text: "nog in te vullen"},
			{text: "nog nader in te vullen"}, {text: "nog aan te vullen"}, {text: "nog invullen"}, {text: "hier invullen"},
			{text: "doorhalen wat niet van toepassing is"}, {text: "doorstrepen wat niet van toepassing is"},
			{text: "sic]"}, {text: "lorem ipsum"}, {text: "nog uit te zoeken"}, {text: "nog te controleren"},
			{text: "DEPRECATED", exact: true}, {text: "juridische review"}, {text: "juridische check"}, {text: "tekst volgt nog"},
			{text: "nog af te stemmen"}, {text: "s.v.p. invullen"}, {text: "svp invullen"}, {text: "aankruisen wat van toepassing is"},
		})
		return Watcher{Part: c.openTitle, Passage: func(p *Passage) {
			if explains(p.Part) {
				return
			}
			notes.each(p, func(_, start, end int) {
				if p.Typed(start, end) && !p.inAddress(start) {
					c.reportNote(p, start, end)
				}
			})
			p.openBracketed(func(start, end int) {
				c.Report(draftingNoteDescription.At(p.Place(start, end), "Hier is een plek open gelaten: “%s”.",
					"A space was left open here: “%s”.", p.Text[start:end]))
			})
			for i := range p.Words {
				c.checkMarker(p, i)
				c.checkAside(p, i)
			}
		}}
	},
}

// openTitle reports a heading in which a space was left open.
func (c *Context) openTitle(part compiler.Part) {
	title := titleOf(part)
	_, inside, open := strings.Cut(title, "[")
	inside, _, closed := strings.Cut(inside, "]")
	if open && closed && isLeftOpen(inside) {
		c.Report(draftingNoteDescription.At(quoted(part.Common().Place, title), "In deze kop is een plek open gelaten.",
			"A space was left open in this heading."))
	}
}

func (c *Context) reportNote(p *Passage, start, end int) {
	c.Report(draftingNoteDescription.At(p.Place(start, end), "“%s” hoort niet in een tekst die wordt ondertekend.",
		"“%s” does not belong in a text that is signed.", p.Text[start:end]))
}

// checkMarker reports what short marks stand for: PM, N.B. and NB before a
// colon, and dots between two words.
func (c *Context) checkMarker(p *Passage, i int) {
	w := p.Words[i]
	switch w.End - w.Start {
	case 2:
		word := p.Word(i)
		pm := word == "PM" && (i == 0 || !isDigit(p.Word(i - 1)[0]))
		if (pm || word == "NB" && strings.HasPrefix(p.Text[w.End:], ":")) && p.Typed(w.Start, w.End) {
			finding := draftingNoteDescription.At(p.Place(w.Start, w.End), "“%s” is een aantekening van de opsteller.",
				"“%s” is a note of the drafter.", word)
			if !pm {
				finding.Severity = diag.Info
			}
			c.Report(finding)
		}
	}
	if isMasked(p.Word(i)) && p.Typed(w.Start, w.End) {
		c.reportNote(p, w.Start, w.End)
	}
	if i+1 >= len(p.Words) {
		c.checkTail(p)
		return
	}
	gap := p.Text[w.End:p.Words[i+1].Start]
	if start, end, ok := dots(gap); ok && p.Typed(w.End+start, w.End+end) {
		c.Report(draftingNoteDescription.At(p.Place(w.End+start, w.End+end), "Hier is een plek open gelaten.",
			"A space was left open here."))
	}
}

// isMasked reports whether a word stands for a date that is to be filled in:
// "XX-XX-20XX", "dd-mm-jjjj".
func isMasked(word string) bool {
	const shortest = 5
	if len(word) < shortest || strings.IndexByte(word, '-') < 0 {
		return false
	}
	if strings.EqualFold(word, "dd-mm-jjjj") || strings.EqualFold(word, "dd-mm-yyyy") || strings.EqualFold(word, "dd-mm-jj") {
		return true
	}
	return strings.Contains(word, "XX") && strings.Trim(word, "X-0123456789") == ""
}

// checkTail reports dots that a sentence ends with: "onder nummer ........". A
// line with a colon is one to be filled in by hand.
func (c *Context) checkTail(p *Passage) {
	const sentence = 5
	last := len(p.Words) - 1
	if last < sentence || strings.IndexByte(p.Text, ':') >= 0 {
		return
	}
	tail := p.Text[p.Words[last].End:]
	dots := strings.Trim(tail, " .")
	trimmed := strings.TrimSpace(tail)
	if strings.Trim(dots, "…_") != "" || len(trimmed) < len("....") || !strings.HasPrefix(tail, " ") {
		return
	}
	start := p.Words[last].End + strings.Index(tail, trimmed)
	if p.Typed(start, start+len(trimmed)) {
		c.Report(draftingNoteDescription.At(p.Place(start, start+len(trimmed)), "Hier is een plek open gelaten.", "A space was left open here."))
	}
}

// checkAside reports notes that were written for whoever goes on drafting.
func (c *Context) checkAside(p *Passage, i int) {
	start, end, ok := p.noteInParentheses(i)
	if !ok {
		start, end, ok = p.advised(i)
	}
	if ok && p.Typed(p.Words[i].Start, p.Words[i].End) {
		c.reportNote(p, start, end)
	}
}

// dots finds dots that stand for something to fill in between two words: three
// or more after a space and before another, without quotes or colon.
func dots(gap string) (start, end int, ok bool) {
	if len(gap) < len(" ... ") {
		return 0, 0, false
	}
	trimmed := strings.Trim(gap, " €")
	if len(trimmed) < 3 || strings.Trim(trimmed, ".…_") != "" || !strings.HasPrefix(gap, " ") || !strings.HasSuffix(gap, " ") {
		return 0, 0, false
	}
	start = strings.Index(gap, trimmed)
	return start, start + len(trimmed), true
}

// inAddress reports whether an offset lies inside an address on the internet.
func (p *Passage) inAddress(at int) bool {
	from := strings.LastIndexByte(p.Text[:at], ' ') + 1
	return strings.Contains(p.Text[from:at], "/") || strings.Contains(p.Text[from:at], "@")
}
