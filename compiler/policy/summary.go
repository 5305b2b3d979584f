package policy

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// spot is where a finding of a rule stands.
type spot struct {
	code  diag.Code
	place source.Place
}

// Summarise puts the findings about rules that could not be judged together, one
// for each pack in each place where it is named. Findings are all that is left to
// say; those about other things stay as they are.
func Summarise(findings diag.List, reports ...*Report) diag.List {
	unjudged := map[spot]Result{}
	totals := map[string]int{}
	for _, report := range reports {
		counted := map[string]int{}
		for _, result := range report.Results {
			counted[result.Rule.Pack.Name]++
			if finding, ok := result.Finding(); ok && (result.Outcome == Unknown || result.Outcome == Untested) {
				unjudged[spot{finding.Code, finding.Place}] = result
			}
		}
		for name, n := range counted {
			totals[name] = max(totals[name], n)
		}
	}
	if len(unjudged) == 0 {
		return findings
	}
	var kept diag.List
	var summaries []*summary
	for _, finding := range findings {
		result, ok := unjudged[spot{finding.Code, finding.Place}]
		if !ok || finding.Severity != diag.Info {
			kept.Add(finding)
			continue
		}
		summaries = collect(summaries, result)
	}
	for _, s := range summaries {
		kept.Add(s.finding(totals[s.pack]))
	}
	return kept
}

// summary is what could not be judged of one pack in one place.
type summary struct {
	pack    string
	place   source.Place
	results []Result
}

func collect(summaries []*summary, result Result) []*summary {
	place := result.run.heading(result.Scope, result.Rule.Pack)
	for _, s := range summaries {
		if s.pack == result.Rule.Pack.Name && s.place == place {
			s.results = append(s.results, result)
			return summaries
		}
	}
	return append(summaries, &summary{result.Rule.Pack.Name, place, []Result{result}})
}

// finding says how many rules could not be judged, and why.
func (s *summary) finding(total int) diag.Finding {
	unknown := map[string][]string{}
	untested := map[string][]string{}
	nUnknown, nUntested := 0, 0
	for _, result := range s.results {
		into, absentOnly := unknown, false
		if result.Outcome == Untested {
			into, absentOnly = untested, true
			nUntested++
		} else {
			nUnknown++
		}
		for _, name := range result.wants(absentOnly) {
			into[name] = append(into[name], string(result.Rule.Code()))
		}
	}
	finding := unjudgedRules.At(s.place, "Niet te beoordelen: %d van de %d regels van %s.",
		"Not to be judged: %d of the %d rules of %s.", len(s.results), total, s.pack)
	if nUnknown > 0 {
		finding.Notes = append(finding.Notes, diag.Note{Text: diag.T("Onbekend (%d), bij gebrek aan: %s.",
			"Unknown (%d), for want of: %s.", nUnknown, listed(unknown))})
	}
	if nUntested > 0 {
		finding.Notes = append(finding.Notes, diag.Note{Text: diag.T("Niet getoetst (%d), want geen lid is gemerkt als: %s.",
			"Not tested (%d), for no lid is marked as: %s.", nUntested, listed(untested))})
	}
	return finding
}

// wants returns the facts, or of what nobody marked the topics, that a result
// lacks.
func (r Result) wants(topics bool) []string {
	h := r.hits[0]
	var names []string
	for _, symbol := range h.missing(r.rule.conditions[h.condition], topics) {
		read := r.Rule.Pack.Reads(symbol)
		name := nameOf(read)
		if topics && read.Topic != nil {
			name = read.Topic.Name
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		names = []string{string(r.Rule.Code())}
	}
	return names
}

// listed lists names with the rules that want them.
func listed(wanted map[string][]string) string {
	names := make([]string, 0, len(wanted))
	for name := range wanted {
		names = append(names, name)
	}
	slices.Sort(names)
	for i, name := range names {
		rules := slices.Clone(wanted[name])
		slices.Sort(rules)
		if rules = slices.Compact(rules); len(rules) > 1 || rules[0] != name {
			names[i] = name + " (" + strings.Join(rules, ", ") + ")"
		}
	}
	return strings.Join(names, "; ")
}
