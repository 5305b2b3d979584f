package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/terms"
	"github.com/akte-lang/akte/internal/diag"
)

var lonelyAnnexDescription = &diag.Description{
	Code: "AK0218", Severity: diag.Warning,
	Title: diag.T("Een bijlage waar niets naar verwijst", "An annex that nothing refers to"),
	Why: diag.T("Als de tekst de bijlage niet noemt, is de vraag of zij is afgesproken, en wat zij bij de tekst doet.",
		"When the text does not name the annex, it is open whether it was agreed, and what it does to the text."),
	Cure: diag.T("Verwijs waar de bijlage geldt met haar label: [label].", "Refer by its label where the annex holds: [label]."),
	Bad: `overeenkomst "Kinderopvang"
artikel opvang "Opvang"
    lid {
        De opvang is open op werkdagen.
    }
bijlage rooster "Weekindeling"
tekst {
    Maandag en dinsdag.
}
`,
	Good: `overeenkomst "Kinderopvang"
artikel opvang "Opvang"
    lid {
        De opvang is open op de dagen van [rooster].
    }
bijlage rooster "Weekindeling"
tekst {
    Maandag en dinsdag.
}
`,
}

// lonelyAnnex looks for annexes that nothing outside them refers to, by number,
// by label or by title.
var lonelyAnnex = Check{
	Description: lonelyAnnexDescription,
	FalseAlarms: []string{
		`overeenkomst "Kinderopvang"
artikel opvang "Opvang"
    lid {
        De opvang is open op de dagen die de weekindeling noemt.
    }
bijlage "Weekindeling"
tekst {
    Maandag en dinsdag.
}
`,
		`overeenkomst "Kinderopvang"
artikel opvang "Opvang"
    lid {
        De bijlagen maken deel uit van deze overeenkomst.
    }
bijlage "Weekindeling"
tekst {
    Maandag en dinsdag.
}
bijlage "Vakanties"
tekst {
    De hele zomer.
}
`,
		`overeenkomst "Kinderopvang"
artikel opvang "Opvang"
    lid {
        De dagen staan in de bijlage.
    }
bijlage "Weekindeling"
tekst {
    Maandag en dinsdag.
}
`,
	},
	Start: func(c *Context) Watcher {
		annexs := c.outline().annexs
		if len(annexs) == 0 {
			return Watcher{}
		}
		search := &annexSearch{c: c, named: map[*node]bool{}, titles: titleMatcher(annexs)}
		return Watcher{Passage: search.passage, Finish: search.finish}
	},
}

// annexSearch looks for what names the annexes.
type annexSearch struct {
	c      *Context
	named  map[*node]bool
	titles *terms.Matcher
}

// titleMatcher finds the titles of annexes; the number of each is its order.
func titleMatcher(annexs []*node) *terms.Matcher {
	var phrases []terms.Phrase
	for i, annex := range annexs {
		title := annex.part.(*compiler.Annex).Title
		phrases = append(phrases, terms.Phrase{Text: title, ID: i}, terms.Phrase{Text: strings.ToLower(title), ID: i})
	}
	return terms.New(phrases)
}

// name notes that a part names an annex. What stands in the annex itself, or in
// an annex of it, does not count.
func (s *annexSearch) name(from compiler.Part, annex *node) {
	if annex == nil || annex.kind == 0 {
		return
	}
	own, _ := compiler.Ancestor[*compiler.Annex](from)
	for ; own != nil; own = own.To {
		if own == annex.part {
			return
		}
	}
	s.named[annex] = true
}

func (s *annexSearch) passage(p *Passage) {
	annexs := s.c.outline().annexs
	if len(s.named) == len(annexs) {
		return
	}
	for _, cited := range s.c.citations(p) {
		for _, a := range cited.aims {
			if a.node != nil && a.verdict != missing {
				s.name(p.Part, a.node.up(0))
			}
		}
	}
	s.generic(p)
	for _, match := range s.titles.Find(p.Text) {
		if before := strings.TrimRight(p.Text[:match.Start], " "); hasWordEnd(before, "de", "het", "deze", "dit") {
			s.name(p.Part, annexs[match.ID])
		}
	}
}

// generic looks for "de bijlage", where there is but one, and for "de bijlagen
// maken deel uit van".
func (s *annexSearch) generic(p *Passage) {
	annexs := s.c.outline().annexs
	many := false
	for i := range p.Words {
		word := p.Word(i)
		if len(word) < len("bijlage") || word[0]|0x20 != 'b' || !isOneOf(word, "bijlage", "bijlagen", "bijlages") {
			continue
		}
		one := len(word) == len("bijlage")
		if one && len(annexs) == 1 && i > 0 && isOneOf(p.Word(i-1), "de", "deze", "bijgevoegde") {
			s.name(p.Part, annexs[0])
		}
		many = many || !one
	}
	if !many || !strings.Contains(p.Text, "deel uit") && !strings.Contains(p.Text, "onderdeel") {
		return
	}
	for _, annex := range annexs {
		s.name(p.Part, annex)
	}
}

// hasWordEnd reports whether a text ends in one of some words, whatever their
// capitals.
func hasWordEnd(text string, words ...string) bool {
	return isOneOf(text[strings.LastIndexAny(text, " (\uFFFC")+1:], words...)
}

func (s *annexSearch) finish() {
	o := s.c.outline()
	for _, reference := range s.c.Program.References {
		for _, target := range reference.Targets {
			for _, part := range target {
				s.name(reference.From, o.node(part).up(0))
			}
		}
	}
	for _, annex := range o.annexs {
		if s.named[annex] {
			continue
		}
		finding := lonelyAnnexDescription.At(compiler.Opening(annex.part), "Buiten %s zelf verwijst niets naar %[1]s.",
			"Outside %s itself nothing refers to %[1]s.", annex.spot.AnnexCite)
		if label := annex.part.Common().Label; label != "" {
			finding = finding.WithHelp("Verwijs waar zij geldt met [%s].", "Refer by [%s] where it holds.", label)
		}
		if title := annex.part.(*compiler.Annex).Title; !hasArticle(title) {
			finding = finding.WithNote(compiler.Opening(annex.part), "Ook het opschrift noemt niet bij welk artikel de bijlage hoort (Aanwijzingen voor de regelgeving 3.62).",
				"Nor does its heading name the article that the annex belongs to (Aanwijzingen voor de regelgeving 3.62).")
		}
		s.c.Report(finding)
	}
}

// hasArticle reports whether a heading names an article.
func hasArticle(title string) bool { return strings.Contains(strings.ToLower(title), "artikel") }
