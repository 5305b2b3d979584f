package policy

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

// order puts rules behind those that they ask after by uitkomst. Rules that ask
// after each other in a circle are findings; what they ask is then unknown.
func (b *Book) order() diag.List {
	var findings diag.List
	for _, pack := range b.packs {
		for _, asked := range pack.Asks() {
			by := b.codes[asked.By.Code()]
			if by == nil || by.Rule != asked.By {
				continue
			}
			target := b.codes[diag.Code(asked.Pack+"."+asked.Rule)]
			if target == nil {
				findings.Add(b.noSuchRule(asked))
				continue
			}
			by.asks = append(by.asks, target)
		}
	}
	s := sorter{state: map[*rule]int{}}
	for _, r := range b.rules {
		s.visit(r)
	}
	b.rules = s.sorted
	findings.Add(s.findings...)
	return findings
}

// sorter walks from rules to those that they ask after.
type sorter struct {
	state    map[*rule]int // 1: on the trail, 2: done
	trail    []*rule
	sorted   []*rule
	findings diag.List
}

func (s *sorter) visit(r *rule) {
	if s.state[r] == 2 {
		return
	}
	if s.state[r] == 1 {
		s.circle(r)
		return
	}
	s.state[r] = 1
	s.trail = append(s.trail, r)
	for _, asked := range r.asks {
		s.visit(asked)
	}
	s.trail = s.trail[:len(s.trail)-1]
	s.state[r] = 2
	s.sorted = append(s.sorted, r)
}

// circle reports the circle that the trail closes at r.
func (s *sorter) circle(r *rule) {
	circle := s.trail[slices.Index(s.trail, r):]
	names := make([]string, 0, len(circle)+1)
	for _, member := range circle {
		member.circular = true
		names = append(names, string(member.Code()))
	}
	names = append(names, string(r.Code()))
	s.findings.Add(circularRules.At(r.Place, "Deze regels vragen naar elkaars uitkomst in een kring: %s.",
		"These rules ask after each other's outcome in a circle: %s.", strings.Join(names, " → ")))
}

func (b *Book) noSuchRule(asked compiler.Asked) diag.Finding {
	pack := b.named[asked.Pack]
	if pack == nil {
		var names []string
		for _, known := range b.packs {
			names = append(names, known.Name)
		}
		return suggest(unknownSubject.At(asked.Place, "Er is geen beleidspakket %q om naar een uitkomst te vragen.",
			"There is no policy pack %q to ask after an outcome.", asked.Pack), asked.Pack, names)
	}
	var names []string
	for _, r := range pack.Rules {
		names = append(names, r.Name)
	}
	return suggest(unknownSubject.At(asked.Place, "Het pakket %s heeft geen regel %q.", "The pack %s has no rule %q.",
		asked.Pack, asked.Rule), asked.Rule, names)
}
