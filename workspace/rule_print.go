package workspace

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/internal/diag"
)

// ruleSection is one part of what is told about a rule.
type ruleSection struct {
	title diag.Text
	lines []diag.Text
	// code holds lines as they stand in the source.
	code string
}

// sections returns what is told about a rule.
func (p RulePage) sections() []ruleSection {
	sections := []ruleSection{{title: diag.T("Pakket", "Pack"), lines: packLines(p.Rule.Pack)}}
	sections = append(sections, ruleSection{title: diag.T("Grond", "Ground"), lines: groundLines(p.Rule.Terms, p.Rule)})
	for i, condition := range p.Rule.Conditions {
		sections = append(sections, p.condition(i, condition))
	}
	var limits []diag.Text
	for _, limit := range p.Limits {
		limits = append(limits, diag.T("%s is %s: een keuze van het pakket, niet van de wet. Een eigen pakket kan een andere kiezen.",
			"%s is %s: a choice of the pack, not of the law. A pack of your own can choose another.", limit.Name, limit.Value))
	}
	sections = append(sections, ruleSection{title: diag.T("Grenzen", "Limits"), lines: limits})
	var examples []diag.Text
	for _, example := range p.Examples {
		text := fmt.Sprintf("%s: %s", example.Outcome, example.Test)
		if len(example.Set) > 0 {
			text += " (" + strings.Join(example.Set, "; ") + ")"
		}
		examples = append(examples, diag.Same(text))
	}
	return append(sections, ruleSection{title: diag.T("Voorbeelden uit de toetsen", "Examples from the tests"), lines: examples})
}

func packLines(pack *compiler.Pack) []diag.Text {
	line := diag.Same(fmt.Sprintf("%s: %s", pack.Name, pack.Title))
	lines := []diag.Text{line}
	if len(pack.Kinds) > 0 {
		lines = append(lines, diag.T("Geldt voor %s.", "Is about %s.", strings.Join(pack.Kinds, ", ")))
	}
	if pack.UpToDate != "" {
		lines = append(lines, diag.T("Bijgewerkt tot %s.", "Up to date as of %s.", policy.DayText(pack.UpToDate)))
	}
	return lines
}

// groundLines tells the grounds of terms, how they were verified, and from when to
// when they hold.
func groundLines(terms compiler.Terms, rule *compiler.Rule) []diag.Text {
	var lines []diag.Text
	day := rule.Pack.UpToDate
	for _, ground := range terms.Grounds {
		text := policy.GroundText(ground)
		for _, link := range policy.GroundLinks(ground, day) {
			text += " " + link
		}
		lines = append(lines, diag.Same(text))
	}
	if text := policy.NormText(terms.Norm); !text.IsZero() {
		lines = append(lines, diag.T("Norm: %s.", "Norm: %s.", text))
	}
	if text := policy.MarkText(terms.Mark); !text.IsZero() {
		lines = append(lines, diag.T("Merk: %s (%s).", "Mark: %s (%s).", terms.Mark, text))
	}
	if terms.Source != "" {
		lines = append(lines, diag.T("Bron: %s.", "Source: %s.", terms.Source))
	}
	if terms.From != "" {
		lines = append(lines, diag.T("Vanaf %s.", "From %s.", policy.DayText(terms.From)))
	}
	if terms.Until != "" {
		lines = append(lines, diag.T("Tot %s.", "Until %s.", policy.DayText(terms.Until)))
	}
	return lines
}

// condition tells one condition: how much it weighs, what it asks and what it says.
func (p RulePage) condition(i int, c *compiler.Condition) ruleSection {
	section := ruleSection{title: diag.T("Voorwaarde %d: %s", "Condition %d: %s", i+1, policy.Weight(c).Label())}
	if len(p.Rule.Conditions) == 1 {
		section.title = diag.T("Voorwaarde: %s", "Condition: %s", policy.Weight(c).Label())
	}
	var code []string
	for _, node := range c.When {
		code = append(code, "wanneer "+node.Place().Text())
	}
	section.code = strings.Join(append(code, c.Place.Text()), "\n")
	if text := policy.Written(c.Message); !text.IsZero() {
		section.lines = append(section.lines, diag.T("Melding: %s", "Message: %s", text))
	}
	if text := policy.Written(c.Advice); !text.IsZero() {
		section.lines = append(section.lines, diag.T("Advies: %s", "Advice: %s", text))
	}
	return section
}

// PrintRule writes what there is to tell about a rule, for people. The error is that
// of w.
func PrintRule(w io.Writer, page RulePage, lang diag.Lang, width int) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", page.Rule.Code(), page.Rule.Title)
	for _, section := range page.sections() {
		if len(section.lines) == 0 && section.code == "" {
			continue
		}
		fmt.Fprintf(&b, "\n%s\n", section.title.In(lang))
		for _, line := range strings.Split(section.code, "\n") {
			if line = strings.TrimSpace(line); line != "" {
				fmt.Fprintf(&b, "  | %s\n", line)
			}
		}
		for _, line := range section.lines {
			fold(&b, line.In(lang), pageWidth(width))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// pageWidth is the number of columns of text: of a comfortable page, or less on a
// narrow terminal.
func pageWidth(terminal int) int {
	const page, least = 80, 20
	if terminal <= 0 {
		return page
	}
	return max(min(terminal, page), least)
}

// fold writes a line with two spaces before it, broken at spaces.
func fold(b *strings.Builder, line string, width int) {
	used := 0
	for _, word := range strings.Fields(line) {
		length := utf8.RuneCountInString(word)
		switch {
		case used == 0:
			b.WriteString("  ")
			used = 2
		case used+1+length > width:
			b.WriteString("\n    ")
			used = 4
		default:
			b.WriteByte(' ')
			used++
		}
		b.WriteString(word)
		used += length
	}
	b.WriteByte('\n')
}

// RulePages returns the reference pages of the rules that come with Akte in a
// language: an index by pack, and one page each.
func RulePages(lang diag.Lang) []Page {
	var index strings.Builder
	fmt.Fprintf(&index, "# %s\n\n%s\n", diag.T("Regels", "Rules").In(lang),
		diag.T("Wat de beleidspakketten van Akte toetsen. `akte explain PAKKET.REGEL` toont hetzelfde op het scherm.",
			"What the policy packs of Akte test. `akte explain PACK.RULE` shows the same on the screen.").In(lang))
	pages := []Page{{Name: "README.md"}}
	pack := ""
	for _, page := range StandardRules() {
		if name := page.Rule.Pack.Name; name != pack {
			pack = name
			fmt.Fprintf(&index, "\n## %s · %s\n\n", name, page.Rule.Pack.Title)
		}
		name := string(page.Rule.Code()) + ".md"
		fmt.Fprintf(&index, "- [%s](%s) %s\n", page.Rule.Code(), name, page.Rule.Title)
		pages = append(pages, Page{name, page.markdown(lang)})
	}
	pages[0].Content = index.String()
	return pages
}

// markdown returns what there is to tell about a rule as a page of Markdown.
func (p RulePage) markdown(lang diag.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s: %s\n", p.Rule.Code(), p.Rule.Title)
	for _, section := range p.sections() {
		if len(section.lines) == 0 && section.code == "" {
			continue
		}
		fmt.Fprintf(&b, "\n## %s\n\n", section.title.In(lang))
		if section.code != "" {
			fmt.Fprintf(&b, "```akte\n%s\n```\n", section.code)
			if len(section.lines) > 0 {
				b.WriteByte('\n')
			}
		}
		for _, line := range section.lines {
			fmt.Fprintf(&b, "- %s\n", line.In(lang))
		}
	}
	return b.String()
}
