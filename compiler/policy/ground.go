package policy

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// norms and marks are the words of a rule about its ground, as a reader is told
// them.
var (
	norms = map[string]diag.Text{
		"wet":         diag.T("wet", "statute"),
		"rechtspraak": diag.T("rechtspraak", "case law"),
		"richtsnoer":  diag.T("richtsnoer van een toezichthouder", "guidance of a supervisor"),
		"praktijk":    diag.T("gebruik in de praktijk, geen wet", "usual practice, not law"),
	}
	marks = map[string]diag.Text{
		"gelezen":      diag.T("in de tekst nagelezen", "read in the text itself"),
		"gelezen_oud":  diag.T("in een oudere tekst nagelezen", "read in an older text"),
		"secundair":    diag.T("uit een andere bron dan de tekst zelf", "from a source other than the text itself"),
		"eigen_kennis": diag.T("uit eigen kennis, niet nagelezen", "from knowledge, not looked up"),
	}
)

// NormText says what kind of norm a rule rests on; nothing where it does not say so.
func NormText(norm string) diag.Text { return norms[norm] }

// MarkText says how the ground of a rule was verified; nothing where it does not say
// so.
func MarkText(mark string) diag.Text { return marks[mark] }

// GroundText names a ground: "artikel 33 lid 2 AVG".
func GroundText(g compiler.Ground) string { return citation(g.Reference, g.Citations) }

// GroundLinks returns the addresses of the official texts of a ground as they held
// on a day, ISO 8601 or "".
func GroundLinks(g compiler.Ground, day string) []string {
	var links []string
	seen := map[string]bool{}
	for _, c := range g.Citations {
		if url := c.URL(day); url != "" && !seen[url] {
			seen[url] = true
			links = append(links, url)
		}
	}
	return links
}

// why names the ground of a condition, what it is worth, and the day whose law
// counts.
func (r Result) why(c condition) diag.Text {
	day := r.run.program.LawDay()
	var parts []diag.Text
	if len(c.Grounds) > 0 {
		var names, links []string
		for _, g := range c.Grounds {
			names = append(names, GroundText(g))
			for _, link := range GroundLinks(g, day) {
				if !slices.Contains(links, link) {
					links = append(links, link)
				}
			}
		}
		ground := diag.Same(strings.Join(names, "; "))
		if text := worth(c); !text.IsZero() {
			ground = diag.T("%s (%s)", "%s (%s)", ground, text)
		}
		parts = append(parts, diag.T("Grond: %s.", "Ground: %s.", ground))
		if len(links) > 0 {
			parts = append(parts, diag.Same(strings.Join(links, " ")))
		}
	} else if text := worth(c); !text.IsZero() {
		parts = append(parts, diag.T("Grond: %s.", "Ground: %s.", text))
	}
	if day != "" {
		parts = append(parts, diag.T("Peildatum: %s.", "Date of reference: %s.", DayText(day)))
	}
	nl, en := make([]string, len(parts)), make([]string, len(parts))
	for i, part := range parts {
		nl[i], en[i] = part.NL, part.EN
	}
	return diag.Text{NL: strings.Join(nl, " "), EN: strings.Join(en, " ")}
}

// worth says what a ground is worth.
func worth(c condition) diag.Text {
	var parts []diag.Text
	for _, text := range []diag.Text{NormText(c.Norm), MarkText(c.Mark)} {
		if !text.IsZero() {
			parts = append(parts, text)
		}
	}
	if len(parts) == 0 {
		return diag.Text{}
	}
	return joined(parts)
}

// source returns the expression that gives a fact of the document its value.
func (r *run) source(field string) expr.Node {
	symbol := r.program.Symbol(field)
	if symbol == nil {
		return nil
	}
	return r.program.Source(symbol)
}

// heading returns where a scope names a pack, or else where it begins.
func (r *run) heading(scope *facts.Scope, pack *compiler.Pack) source.Place {
	main := r.program.Sources.Main
	if scope.Annex != nil {
		for _, statement := range main.Statements {
			if annex, ok := statement.(*grammar.Annex); ok && annex.Span() == scope.Annex.Place.Span {
				if place, ok := r.naming(main, annex.Settings, pack); ok {
					return place
				}
			}
		}
		return compiler.Opening(scope.Annex)
	}
	if place, ok := r.naming(main, grammar.SettingsOf(main.Statements[0]), pack); ok {
		return place
	}
	place := main.Statements[0].Span().In(main.Source)
	if first, _, found := strings.Cut(place.Text(), "\n"); found {
		place.End = place.Start + int32(len(first))
	}
	return place
}

// naming returns the name of a pack in the lines toetsing.
func (r *run) naming(file *grammar.File, settings []*grammar.Setting, pack *compiler.Pack) (source.Place, bool) {
	for _, setting := range settings {
		if setting.Name.Text != "toetsing" {
			continue
		}
		for _, e := range setting.Values {
			if name, ok := e.(*grammar.Name); ok && r.book.named[name.Text] == pack {
				return name.In(file.Source), true
			}
		}
	}
	return source.Place{}, false
}
