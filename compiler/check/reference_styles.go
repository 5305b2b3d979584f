package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var mixedStylesDescription = &diag.Description{
	Code: "AK0221", Severity: diag.Info,
	Title: diag.T("Verwijzingen in meer dan één stijl", "References in more than one style"),
	Why: diag.T("Wisselende vormen (artikel 4.3, artikel 4 lid 3, derde lid) doen de lezer denken dat zij iets anders betekenen.",
		"Changing forms (artikel 4.3, artikel 4 lid 3, derde lid) make the reader think that they mean different things."),
	Cure: diag.T("Kies één stijl met verwijzing in de kop, en verwijs met [label] zonder voorbeeld.",
		"Choose one style by verwijzing in the header, and refer by [label] without an example."),
	Bad: `overeenkomst "Bezorging"
artikel tijd "Tijd"
    lid dag {
        De bezorger komt op maandag.
    }
    lid avond {
        De bezorger komt voor zes uur.
    }
artikel adres "Adres"
    lid {
        In afwijking van [tijd.dag] en [tijd.avond, "artikel 1.2"] kiest de klant een winkel.
    }
`,
	Good: `overeenkomst "Bezorging"
artikel tijd "Tijd"
    lid dag {
        De bezorger komt op maandag.
    }
    lid avond {
        De bezorger komt voor zes uur.
    }
artikel adres "Adres"
    lid {
        In afwijking van [tijd.dag] en [tijd.avond] kiest de klant een winkel.
    }
`,
}

// mixedStyles looks for references to leden of this document that are not all
// phrased in one way. What is said of a law has the style of that law.
var mixedStyles = Check{
	Description: mixedStylesDescription,
	FalseAlarms: []string{
		`overeenkomst "Bezorging"
    verwijzing "artikel 1.1 sub a"
artikel tijd "Tijd"
    lid dag {
        De bezorger komt op maandag, in afwijking van [AVG 6 lid 1], artikel 6, eerste lid, AVG en artikel 2.1 van
        het reglement.
    }
artikel adres "Adres"
    lid {
        In afwijking van [tijd.dag] en [tijd] kiest de klant een winkel.
    }
`,
	},
	Start: func(c *Context) Watcher {
		seen, items := &styleUses{}, &itemWords{}
		return Watcher{
			Passage: func(p *Passage) {
				for _, cited := range c.citations(p) {
					items.add(p, cited.Mention)
					if style, ok := cited.style(); ok {
						seen.add(style, p.Place(cited.Start, cited.NumbersEnd))
					}
				}
			},
			Finish: func() {
				if finding, mixed := seen.finding(); mixed {
					c.Report(finding)
				} else if finding, mixed := items.finding(); mixed {
					c.Report(finding)
				}
			},
		}
	},
}

// style returns how a reference into an article is phrased; false for one that
// shows no style, or is none of this document.
func (m *citation) style() (numbering.Form, bool) {
	for _, a := range m.aims {
		if a.verdict == elsewhere || a.verdict == unsure {
			return 0, false
		}
	}
	target := m.Targets[0]
	first := target[0]
	if first.Kind != refer.ArticleSpot || first.Relative != 0 {
		return 0, false
	}
	switch {
	case strings.Contains(first.Number, "."):
		return numbering.Contract, len(target) == 1 || target[1].Kind == refer.ItemSpot
	case len(target) > 1 && target[1].Kind == refer.ClauseSpot && target[1].Ordinal != 0:
		return numbering.Legislative, true
	case len(target) > 1 && target[1].Kind == refer.ClauseSpot:
		return numbering.Civil, true
	}
	return 0, false
}

// styleUses counts the styles of a document.
type styleUses struct {
	styles []numbering.Form
	places []source.Place
}

func (s *styleUses) add(style numbering.Form, place source.Place) {
	s.styles, s.places = append(s.styles, style), append(s.places, place)
}

// finding reports the first reference that is not in the style of most, or of
// the first where there are as many of each.
func (s *styleUses) finding() (diag.Finding, bool) {
	if len(s.styles) == 0 {
		return diag.Finding{}, false
	}
	counts := map[numbering.Form]int{}
	for _, style := range s.styles {
		counts[style]++
	}
	usual := s.styles[0]
	for _, style := range s.styles {
		if counts[style] > counts[usual] {
			usual = style
		}
	}
	const shown = 4
	var finding diag.Finding
	notes := 0
	for i, style := range s.styles {
		switch {
		case style == usual:
		case finding.Code == "":
			finding = mixedStylesDescription.At(s.places[i], "Deze verwijzing is anders gevormd dan de meeste (%d van de %d).",
				"This reference is phrased unlike most (%d of %d).", counts[usual], len(s.styles))
			finding = finding.WithNote(s.places[s.first(usual)], "Deze is in de andere stijl.", "This one is in the other style.")
		case notes < shown:
			finding = finding.WithNote(s.places[i], "Ook deze wijkt af.", "This one differs too.")
			notes++
		}
	}
	return finding, finding.Code != ""
}

// first returns the index of the first use of a style.
func (s *styleUses) first(style numbering.Form) int {
	for i := range s.styles {
		if s.styles[i] == style {
			return i
		}
	}
	return 0
}
