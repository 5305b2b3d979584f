package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var excludedUseDescription = &diag.Description{
	Code: "AK0309", Severity: diag.Error,
	Title: diag.T("Gebruikt tegen de omschrijving in", "Used against its definition"),
	Why: diag.T("De bepaling vraagt iets wat volgens de omschrijving niet kan. Wie haar naleeft, voldoet er niet aan.",
		"The provision asks for what by the definition cannot be. Whoever obeys it does not comply."),
	Cure: diag.T("Verruim de omschrijving, of gebruik hier een ander woord.", "Widen the definition, or use another word here."),
	Bad: `overeenkomst "Stalling van een caravan"
artikel begrippen "Begrippen"
    begrip "schriftelijk" {
        Per aangetekende brief.
    }
artikel opzegging "Opzegging"
    lid {
        Opzegging wordt schriftelijk gemeld op stalling@voorbeeld.example.
    }
`,
	Good: `overeenkomst "Stalling van een caravan"
artikel begrippen "Begrippen"
    begrip "schriftelijk" {
        Per brief of per e-mail.
    }
artikel opzegging "Opzegging"
    lid {
        Opzegging wordt schriftelijk gemeld op stalling@voorbeeld.example.
    }
`,
}

// excludedUse looks for uses of a term that its definition rules out: in
// writing by registered post, and yet at an e-mail address; a working day from
// Monday to Friday, and yet on Saturday.
var excludedUse = Check{
	Description: excludedUseDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Stalling van een caravan"
artikel begrippen "Begrippen"
    begrip "schriftelijk" {
        Per aangetekende brief.
    }
    begrip "werkdag" vormen "werkdagen" {
        Een dag van maandag tot en met vrijdag.
    }
artikel opzegging "Opzegging"
    lid {
        Opzegging gaat schriftelijk of per e-mail. Een schade wordt schriftelijk gemeld; vragen kunnen naar
        stalling@voorbeeld.example.
    }
    lid {
        De stalling is open op een werkdag, en op zaterdag tot de middag.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			for _, t := range c.vocabulary().terms {
				for _, e := range exclusions() {
					if t.definition != nil && e.term(strings.ToLower(t.name())) && e.narrow(c.vocabulary().definitions[t.definition]) {
						c.excludedUses(t, e)
					}
				}
			}
		}}
	},
}

// exclusion is a way in which a use can go against a definition.
type exclusion struct {
	// term reports whether a word, in lower case, is the term.
	term func(folded string) bool
	// narrow reports whether a definition rules something out.
	narrow func(definition []*Passage) bool
	// against returns the word up to which the use at word i goes against it.
	against func(p *Passage, i int) (last int, ok bool)
}

func exclusions() []exclusion {
	return []exclusion{
		{term: isWritten, narrow: onPaperOnly, against: byMail},
		{term: isWorkday, narrow: weekOnly, against: atWeekend},
	}
}

func isWritten(folded string) bool { return isOneOf(folded, "schriftelijk", "schriftelijke") }

func isWorkday(folded string) bool { return isOneOf(folded, "werkdag", "werkdagen") }

func (c *Context) excludedUses(t *givenName, e exclusion) {
	for _, s := range c.vocabulary().written(t.name()) {
		if !e.term(s.folded) {
			continue
		}
		for _, u := range s.recorded {
			if u.heading != nil || !c.together(t.part, u.passage.Part) {
				continue
			}
			if last, ok := e.against(u.passage, u.first); ok {
				u.last = last
				c.Report(excludedUseDescription.At(u.Place(), "%q kan volgens de omschrijving van %q niet.",
					"By the definition of %[2]q there can be no %[1]q.", u.text(), t.name()).
					WithNote(t.place, "Zo is %q omschreven.", "This is how %q is defined.", t.name()))
			}
		}
	}
}

// says reports whether some word of a definition is one of some.
func says(definition []*Passage, words ...string) bool {
	for _, p := range definition {
		for i := range p.Words {
			if isOneOf(p.Word(i), words...) {
				return true
			}
		}
	}
	return false
}

// onPaperOnly reports whether a definition of writing asks for paper.
func onPaperOnly(definition []*Passage) bool {
	return says(definition, "aangetekend", "aangetekende", "brief", "brievenpost", "post", "papier", "papieren") &&
		!says(definition, "e-mail", "email", "mail", "e-mailbericht", "elektronisch", "elektronische", "digitaal", "digitale", "app",
			"portaal", "website", "langs")
}

// byMail reports whether a way of writing is to go by e-mail, no other way
// being offered: "schriftelijk te melden op info@…", "schriftelijk (per mail)".
func byMail(p *Passage, i int) (int, bool) {
	_, end := p.sentence(i)
	for j := i + 1; j <= end; j++ {
		gap, word := p.Between(j-1), p.Word(j)
		switch {
		case strings.ContainsAny(gap, ";:"+Filler), isOneOf(word, "of", "dan", "maar", "niet"):
			return 0, false
		case isOneOf(word, "en", "alsmede", "alsook", "evenals") && j < end && isOneOf(p.Word(j+1), "per", "via", "elektronisch", "of"):
			return 0, false
		case p.Between(j) == "@" && j < end:
			return p.hostEnd(j + 1), true
		case isOneOf(word, "per", "via") && j < end && isOneOf(p.Word(j+1), "e-mail", "email", "mail"):
			return j + 1, true
		}
	}
	return 0, false
}

// hostEnd returns the last word of the name of a host that starts at word j.
func (p *Passage) hostEnd(j int) int {
	for j+1 < len(p.Words) && p.Between(j) == "." {
		j++
	}
	return j
}

// weekOnly reports whether a definition of working days ends on Friday.
func weekOnly(definition []*Passage) bool {
	return says(definition, "maandag") && says(definition, "vrijdag") && !says(definition, "zaterdag")
}

// atWeekend reports whether working days are said to go on to the weekend:
// "werkdagen van maandag tot en met zaterdag".
func atWeekend(p *Passage, i int) (int, bool) {
	_, end := p.sentence(i)
	for j := i + 1; j+3 <= min(end, i+nearby+3); j++ {
		if isOneOf(p.Word(j), "tot") && isOneOf(p.Word(j+1), "en") && isOneOf(p.Word(j+2), "met") && isOneOf(p.Word(j+3), "zaterdag", "zondag") {
			return j + 3, true
		}
		if isOneOf(p.Word(j), "of", "en") {
			return 0, false
		}
	}
	return 0, false
}
