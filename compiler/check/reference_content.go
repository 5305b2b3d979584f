package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var wrongContentDescription = &diag.Description{
	Code: "AK0219", Severity: diag.Warning,
	Title: diag.T("Een verwijzing naar een artikel dat over iets anders gaat", "A reference to an article that is about something else"),
	Why: diag.T("Waarschijnlijk is het nummer blijven staan toen er een artikel bij kwam of verviel.",
		"The number probably stayed when an article was added or dropped."),
	Cure: diag.T("Ga na welk artikel bedoeld is, en verwijs met [label].", "Find out which article is meant, and refer by [label]."),
	Bad: `overeenkomst "Telefonie"
artikel prijs "Prijs"
    lid {
        Bellen kost tien cent per minuut.
    }
artikel opzegtermijn "Opzegtermijn"
    lid {
        De klant zegt een maand vooraf op.
    }
artikel einde "Einde"
    lid {
        Na de opzegtermijn van [prijs, "artikel 1"] wordt de lijn gesloten.
    }
`,
	Good: `overeenkomst "Telefonie"
artikel prijs "Prijs"
    lid {
        Bellen kost tien cent per minuut.
    }
artikel opzegtermijn "Opzegtermijn"
    lid {
        De klant zegt een maand vooraf op.
    }
artikel einde "Einde"
    lid {
        Na de opzegtermijn van [opzegtermijn] wordt de lijn gesloten.
    }
`,
}

// wrongContent looks for references to an article that has nothing of what the
// words before it say, where one other article has it for its title.
var wrongContent = Check{
	Description: wrongContentDescription,
	FalseAlarms: []string{
		`overeenkomst "Telefonie"
artikel prijs "Prijs"
    lid {
        Bellen kost tien cent per minuut. Wie opzegt, betaalt nog een opzegtermijn lang.
    }
artikel opzegtermijn "Opzegtermijn"
    lid {
        De klant zegt een maand vooraf op, tenzij de uitzonderingen van [prijs] gelden.
    }
artikel einde "Einde"
    lid {
        Na de opzegtermijn van [prijs] wordt de lijn gesloten.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			for _, cited := range c.citations(p) {
				if len(cited.aims) == 1 && cited.aims[0].verdict == sound && cited.aims[0].node.part != nil {
					c.checkContent(p, cited.Mention, cited.aims[0].node)
				}
			}
		}}
	},
}

func (c *Context) checkContent(p *Passage, m *Mention, target *node) {
	titled := c.misplaced(p, m, target)
	if titled == nil {
		return
	}
	noun, start, end := p.subject(m)
	place := p.Place(m.Start, m.End)
	finding := wrongContentDescription.At(place, "In %s staat niets over %q; %s draagt die titel.",
		"There is nothing about %[2]q in %[1]s; %[3]s has that title.", c.cite(target.up(refer.ArticleSpot)), noun, c.cite(titled)).
		WithNote(p.Place(start, end), "Dit zou er volgens deze zin staan.", "This is what should be there by this sentence.")
	c.Report(c.guessedContent(finding, p, m, place, titled))
}

// misplaced returns the article that has for its title what a mention says that
// its target speaks of, where that does not; nil when all is well.
func (c *Context) misplaced(p *Passage, m *Mention, target *node) *node {
	noun, _, _ := p.subject(m)
	article := target.up(refer.ArticleSpot)
	if noun == "" || article == nil {
		return nil
	}
	titled := c.titled(article, noun)
	if titled == nil || titled == article || titled == c.outline().node(p.Part).up(refer.ArticleSpot) || c.speaksOf(article, noun) {
		return nil
	}
	return titled
}

func (c *Context) guessedContent(f diag.Finding, p *Passage, m *Mention, place source.Place, titled *node) diag.Finding {
	f = f.WithHelp("Bedoelde u %s?", "Did you mean %s?", c.cite(titled)).
		WithNote(compiler.Opening(titled.part), "Dit is %s.", "This is %s.", c.cite(titled))
	if label, ok := c.Program.LabelFrom(p.Part, titled.part); ok && c.own(p) {
		return f.WithFix(false, diag.T("Schrijf [%s]", "Write [%s]", label), place, "["+label+"]")
	}
	return c.propose(f, p, m, false, titled)
}
