package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
)

var neighbourLidDescription = &diag.Description{
	Code: "AK0225", Severity: diag.Warning,
	Title: diag.T("Een verwijzing die één lid mis is", "A reference that is one lid off"),
	Why: diag.T("Het lid waarnaar wordt verwezen, gaat over iets anders; dat ernaast gaat over wat deze zin regelt. Waarschijnlijk is er een lid tussengekomen.",
		"The lid that is referred to is about something else; the one beside it is about what this sentence rules. A lid was probably inserted."),
	Cure: diag.T("Ga na welk lid bedoeld is, en verwijs met [label].", "Find out which lid is meant, and refer by [label]."),
	Bad: `overeenkomst "Gebruik van de sporthal"
artikel gebruik "Gebruik"
    lid plaats {
        De trainingen worden gehouden op het veld achter de kerk.
    }
    lid {
        Het bestuur kan toestaan dat een teamgenoot via de elektronische toegangspoort binnenkomt.
    }
    lid {
        Voor de toepassing van [plaats] is vereist dat de teamgenoot bij de elektronische toegangspoort kan worden herkend.
    }
`,
	Good: `overeenkomst "Gebruik van de sporthal"
artikel gebruik "Gebruik"
    lid {
        De trainingen worden gehouden op het veld achter de kerk.
    }
    lid poort {
        Het bestuur kan toestaan dat een teamgenoot via de elektronische toegangspoort binnenkomt.
    }
    lid {
        Voor de toepassing van [poort] is vereist dat de teamgenoot bij de elektronische toegangspoort kan worden herkend.
    }
`,
}

// neighbourLid looks for sentences that apply a lid of their own article with
// which they share no word, while they share several with the lid beside it.
var neighbourLid = Check{
	Description: neighbourLidDescription,
	FalseAlarms: []string{
		`overeenkomst "Gebruik van de sporthal"
artikel gebruik "Gebruik"
    lid plaats {
        De trainingen worden gehouden op het veld achter de kerk.
    }
    lid {
        Het bestuur kan toestaan dat een teamgenoot via de elektronische toegangspoort binnenkomt.
    }
    lid {
        In afwijking van [plaats] kan de teamgenoot die de elektronische toegangspoort gebruikt, in de hal trainen.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Passage: func(p *Passage) {
			if explains(p.Part) {
				return
			}
			for _, cited := range c.citations(p) {
				if len(cited.aims) == 1 && cited.aims[0].verdict == sound && cited.aims[0].node.kind == refer.ClauseSpot && p.applies(cited.Mention) {
					c.checkNeighbour(p, cited.Mention, cited.aims[0].node)
				}
			}
		}}
	},
}

// applies reports whether the words around a mention say that the sentence goes
// on with what is ruled there: "voor de toepassing van", "bedoeld in".
func (p *Passage) applies(m *Mention) bool {
	if m.First < 2 {
		return false
	}
	before, last := p.Word(m.First-2), p.Word(m.First-1)
	switch {
	case isOneOf(last, "van"):
		return isOneOf(before, "toepassing", "uitvoering")
	case isOneOf(last, "in"):
		return isOneOf(before, "bedoeld", "genoemd", "omschreven", "vermeld")
	}
	return false
}

// sharedWords is how many words a sentence has to share with a lid, and
// longShared how long one of them has to be, before it can be said to be about
// the same.
const (
	sharedWords = 3
	longShared  = 10
)

func (c *Context) checkNeighbour(p *Passage, m *Mention, target *node) {
	own := c.outline().node(p.Part).up(refer.ClauseSpot)
	if own == nil || own == target || own.above != target.above {
		return
	}
	stems := p.contentStems(m)
	if len(stems) < sharedWords || c.sharesWith(target, stems) > 0 {
		return
	}
	for _, at := range []int{target.order + 2, target.order} {
		beside := c.outline().nth(target.above, refer.ClauseSpot, at)
		if beside == nil || beside == own || c.sharesWith(beside, stems) < sharedWords {
			continue
		}
		finding := neighbourLidDescription.At(p.Place(m.Start, m.End), "%q gaat niet over wat deze zin regelt; %s wel.",
			"%q is not about what this sentence rules; %s is.", p.Text[m.Start:m.End], c.cite(beside)).
			WithHelp("Bedoelde u %s?", "Did you mean %s?", c.cite(beside)).
			WithNote(compiler.Opening(target.part), "Dit is %s.", "This is %s.", c.cite(target)).
			WithNote(compiler.Opening(beside.part), "Dit is %s.", "This is %s.", c.cite(beside))
		c.Report(finding)
		return
	}
}

// contentStems returns the stems of the long words of the sentence that a
// mention stands in.
func (p *Passage) contentStems(m *Mention) []string {
	const shortest = 7
	var stems []string
	first, last := p.sentence(m.First)
	for i := first; i <= last; i++ {
		if word := p.Word(i); (i < m.First || i > m.Last) && len(word) >= shortest && !isDigit(word[0]) && !isFormal(word) {
			stems = append(stems, stemOf(strings.ToLower(word)))
		}
	}
	return stems
}

// isFormal reports whether a word stands in provisions of every kind.
func isFormal(word string) bool {
	return isOneOf(word, "toepassing", "uitvoering", "bedoelde", "genoemde", "worden", "overeenkomst", "artikel", "vereist", "behoeve",
		"schriftelijk", "schriftelijke", "onverwijld", "mogelijk", "redelijkerwijs", "bestuur", "vereniging", "tenminste", "daarvan",
		"hiervan", "waarvan", "waarbij", "daarbij", "hierbij", "waarop", "daarop", "alsmede", "evenwel", "overige", "andere", "volgende",
		"vermeld", "omschreven", "overeenkomstig", "opdrachtgever", "opdrachtnemer", "leverancier")
}

// sharesWith counts the stems that a lid has among its words, none when no long
// one is among them.
func (c *Context) sharesWith(n *node, stems []string) int {
	text := c.textOf(n)
	own := make([]bool, len(stems)) // which of the stems the lid has
	c.words = appendWords(c.words[:0], text)
	for _, w := range c.words {
		stem := stemOf(text[w.Start:w.End])
		for i := range stems {
			own[i] = own[i] || stems[i] == stem
		}
	}
	shared, long := 0, false
	for i, stem := range stems {
		if own[i] && !slices.Contains(stems[:i], stem) {
			shared++
			long = long || utf8.RuneCountInString(stem) >= longShared
		}
	}
	if shared >= sharedWords && !long {
		return 0
	}
	return shared
}
