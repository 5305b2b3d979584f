package check

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

var circularDefinitionDescription = &diag.Description{
	Code: "AK0306", Severity: diag.Warning,
	Title: diag.T("Omschrijvingen in een kring", "Definitions in a circle"),
	Why: diag.T("Wie de ene omschrijving opzoekt, komt bij de andere uit en weer terug: geen van beide zegt wat het woord betekent.",
		"Whoever looks up the one definition ends at the other and back again: neither says what the word means."),
	Cure: diag.T("Omschrijf een van de begrippen met gewone woorden.", "Define one of the terms in ordinary words."),
	Bad: `overeenkomst "Abonnement"
artikel begrippen "Begrippen"
    begrip "Abonnee" {
        De Lezer die voor een jaar heeft betaald.
    }
    begrip "Lezer" {
        Een Abonnee die het blad thuis ontvangt.
    }
artikel bezorging "Bezorging"
    lid {
        Het blad ligt elke zaterdag bij de Abonnee.
    }
`,
	Good: `overeenkomst "Abonnement"
artikel begrippen "Begrippen"
    begrip "Abonnee" {
        De natuurlijke persoon die voor een jaar heeft betaald.
    }
    begrip "Lezer" {
        Een Abonnee die het blad thuis ontvangt.
    }
artikel bezorging "Bezorging"
    lid {
        Het blad ligt elke zaterdag bij de Lezer.
    }
`,
}

// circularDefinition looks for terms that are explained by each other. It is a
// warning where each definition opens with the other term, "Een Afnemer die …";
// where they only mention each other, it may do no harm.
var circularDefinition = Check{
	Description: circularDefinitionDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Koop van hout"
artikel begrippen "Begrippen"
    begrip "Overeenkomst" {
        De overeenkomst waarmee hout wordt verkocht.
    }
    begrip "Hout" {
        Onder Hout wordt verstaan: gezaagde planken en balken.
    }
    begrip "pallet" {
        Een pallet van standaardmaat, waarop Hout wordt vervoerd.
    }
artikel levering "Levering"
    lid {
        Wat de Overeenkomst noemt, wordt op een pallet geleverd.
    }
`,
	},
	Start: func(c *Context) Watcher { return Watcher{Finish: c.circles} },
}

func (c *Context) circles() {
	next := map[*compiler.Definition][]mutual{}
	heads := map[*compiler.Definition][]mutual{}
	for _, m := range c.vocabulary().uses {
		if m.head && (m.from != m.to || m.use.first > 0) { // a name may open its own definition
			heads[m.from] = append(heads[m.from], m)
		}
		if m.from != m.to {
			next[m.from] = append(next[m.from], m)
		}
	}
	found := map[*compiler.Definition]bool{}
	for _, circle := range circlesIn(c.Program.Definitions(), heads) {
		for _, m := range circle {
			found[m.from] = true
		}
		if len(circle) > 1 || startsUpper(circle[0].to.Name) {
			c.Report(circleFinding(circle, diag.Warning))
		}
	}
	for _, circle := range circlesIn(c.Program.Definitions(), next) {
		if !slices.ContainsFunc(circle, func(m mutual) bool { return found[m.from] }) {
			c.Report(circleFinding(circle, diag.Info))
		}
	}
}

func circleFinding(circle []mutual, severity diag.Severity) diag.Finding {
	names := make([]string, len(circle))
	for i, m := range circle {
		names[i] = `"` + m.from.Name + `"`
	}
	last := circle[len(circle)-1]
	var finding diag.Finding
	if len(circle) == 1 {
		finding = circularDefinitionDescription.At(last.use.Place(), "%q wordt omschreven met het woord zelf.",
			"%q is defined by the word itself.", last.to.Name)
	} else {
		finding = circularDefinitionDescription.At(circle[0].use.Place(), "De omschrijvingen van %s lopen rond: elk verwijst naar de volgende.",
			"The definitions of %s run in a circle: each leads to the next.", strings.Join(names, ", "))
		for _, m := range circle[1:] {
			finding = finding.WithNote(m.use.Place(), "Van %q naar %q.", "From %q to %q.", m.from.Name, m.to.Name)
		}
	}
	finding.Severity = severity
	return finding
}

// circleSearch walks the definitions depth first.
type circleSearch struct {
	next  map[*compiler.Definition][]mutual
	state map[*compiler.Definition]onPath
	found [][]mutual
}

type onPath uint8

const (
	onTheWay onPath = iota + 1
	followed
)

// circlesIn returns circles among definitions, every definition in one at most:
// each the uses that lead around.
func circlesIn(definitions []*compiler.Definition, next map[*compiler.Definition][]mutual) [][]mutual {
	s := circleSearch{next: next, state: map[*compiler.Definition]onPath{}}
	for _, d := range definitions {
		if s.state[d] == 0 {
			s.from(d)
		}
	}
	return s.found
}

// from follows the uses that start at a definition. It keeps its own stack: a
// chain of definitions may be long.
func (s *circleSearch) from(start *compiler.Definition) {
	path := []mutual{{to: start}}
	at := map[*compiler.Definition]int{start: 0} // where on the path
	tried := []int{0}
	s.state[start] = onTheWay
	for len(path) > 0 {
		top := len(path) - 1
		d := path[top].to
		if tried[top] == len(s.next[d]) {
			s.state[d] = followed
			path, tried = path[:top], tried[:top]
			continue
		}
		m := s.next[d][tried[top]]
		tried[top]++
		switch s.state[m.to] {
		case onTheWay:
			circle := append(slices.Clone(path[at[m.to]+1:]), m)
			s.found = append(s.found, circle)
			for _, on := range circle {
				s.next[on.from] = nil // one finding a definition
			}
			for i := range tried {
				tried[i] = min(tried[i], len(s.next[path[i].to]))
			}
		case followed:
		default:
			s.state[m.to], at[m.to] = onTheWay, len(path)
			path, tried = append(path, m), append(tried, 0)
		}
	}
}
