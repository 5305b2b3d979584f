package html

import (
	"strconv"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/output/changes"
)

// values writes the table of changed values.
func (p *page) values() {
	var rows []*diff.Change
	for i := range p.report.Diff.Changes {
		c := &p.report.Diff.Changes[i]
		switch c.Sort {
		case diff.Metadata, diff.PartyField, diff.Parameter, diff.Fact:
			if c.Follows == "" {
				rows = append(rows, c)
			}
		}
	}
	if len(rows) == 0 {
		return
	}
	p.raw("<section class=\"blok\">\n<h2>" + p.t("Gewijzigde waarden", "Changed values") + "</h2>\n<div class=\"tabel\" tabindex=\"0\" role=\"region\" aria-label=\"" + p.t("Gewijzigde waarden", "Changed values") + "\"><table>\n<thead><tr><th scope=\"col\">")
	p.raw(p.t("Waarde", "Value") + "</th><th scope=\"col\">" + p.t("Was", "Was") + "</th><th scope=\"col\">" + p.t("Wordt", "Becomes") +
		"</th><th scope=\"col\">" + p.t("Betekenis", "Meaning") + "</th><th scope=\"col\">" + p.t("Staat in", "Stands in") + "</th></tr></thead>\n<tbody>\n")
	for _, c := range rows {
		p.value(c)
	}
	p.raw("</tbody>\n</table></div>\n</section>\n")
}

func (p *page) value(c *diff.Change) {
	p.raw("<tr class=\"" + class(c) + "\"><th scope=\"row\">")
	p.text(c.Name)
	if meaning := p.report.Meaning(c); meaning != "" {
		p.raw("<br><small lang=\"nl\">" + escape(meaning) + "</small>")
	}
	p.raw("</th><td>")
	p.old(changes.Value(c.OldText))
	p.raw("</td><td>")
	p.new(changes.Value(c.NewText))
	p.raw("</td><td>")
	p.say(changes.Label(c))
	if effect := changes.Effect(c.Effect); !effect.IsZero() {
		p.raw("; ")
		p.say(effect)
	}
	p.raw("</td><td>")
	p.links(c)
	p.raw("</td></tr>\n")
}

func (p *page) old(text string) {
	if text != "" {
		p.raw("<del>" + escape(text) + "</del>")
	} else {
		p.raw("–")
	}
}

func (p *page) new(text string) {
	if text != "" {
		p.raw("<ins>" + escape(text) + "</ins>")
	} else {
		p.raw("–")
	}
}

// mostLinks is how many parts are linked to from a row; the text shows the rest.
const mostLinks = 8

// links writes where a changed value stands in the text.
func (p *page) links(c *diff.Change) {
	nodes := c.Reach
	if len(nodes) == 0 && c.New != nil {
		nodes = []*diff.Node{c.New}
	}
	for i, n := range nodes[:min(len(nodes), mostLinks)] {
		if i > 0 {
			p.raw(", ")
		}
		p.link(n)
	}
	if len(nodes) > mostLinks {
		p.raw(", …")
	}
}

// link writes a link to a part by its name.
func (p *page) link(n *diff.Node) {
	p.raw("<a href=\"#" + p.id(n) + "\">")
	p.say(changes.Where(n))
	p.raw("</a>")
}

// list writes what changed in the text: the substantive changes, and folded what
// only the way of writing or the numbers did.
func (p *page) list() {
	byClass := map[diff.Class][]*diff.Change{}
	for _, section := range p.report.Sections {
		for _, c := range section.Changes {
			if c.Part() != nil && !c.Consequence() && c.Sort != diff.Fact {
				byClass[c.Class] = append(byClass[c.Class], c)
			}
		}
	}
	p.folded("inhoudelijk", p.t("Inhoudelijke wijzigingen in de tekst", "Substantive changes to the text"), byClass[diff.Substantive], true)
	p.folded("redactioneel", p.t("Alleen anders geschreven", "Only written otherwise"), byClass[diff.Editorial], false)
	p.numbers(byClass[diff.Numbering])
}

func (p *page) folded(class, title string, list []*diff.Change, open bool) {
	if len(list) == 0 {
		return
	}
	p.foldedOpen(class, title, len(list), open)
	for _, c := range list {
		p.item(c)
	}
	p.raw("</ol>\n</details>\n")
}

func (p *page) foldedOpen(class, title string, n int, open bool) {
	attribute := ""
	if open {
		attribute = " open"
	}
	p.raw("<details class=\"blok " + class + "\"" + attribute + ">\n<summary><h2>" + title + " (" + strconv.Itoa(n) + ")</h2></summary>\n<ol>\n")
}

// item writes one change, linked to where it stands.
func (p *page) item(c *diff.Change) {
	p.raw("<li><a href=\"#" + p.id(c.Part()) + "\">")
	p.say(changes.Capital(changes.Subject(c)))
	p.raw("</a>: ")
	p.say(changes.Told(c))
	if effect := changes.Effect(c.Effect); !effect.IsZero() {
		p.raw(" (")
		p.say(effect)
		p.raw(")")
	}
	p.raw("</li>\n")
}

// numbers writes what only the numbers and the order did.
func (p *page) numbers(moves []*diff.Change) {
	n := len(moves) + p.report.Renumbered()
	if n == 0 {
		return
	}
	p.foldedOpen("nummering", p.t("Andere nummers of andere plaats", "Other numbers or another place"), n, false)
	for _, c := range moves {
		p.item(c)
	}
	for _, run := range p.report.Runs {
		p.raw("<li>")
		p.say(changes.Capital(run.Text()))
		p.raw("</li>\n")
	}
	if text := p.report.CitedText(); !text.IsZero() {
		p.raw("<li>")
		p.say(changes.Capital(text))
		p.raw("</li>\n")
	}
	p.raw("</ol>\n</details>\n")
}

// findings writes the findings that are new and those that are resolved.
func (p *page) findings() {
	fresh, resolved := p.report.Outcomes()
	if fresh+resolved == 0 {
		return
	}
	p.foldedOpen("bevindingen", p.t("Bevindingen bij de controle", "Findings of the checks"), fresh+resolved, false)
	for i := range p.report.Diff.Changes {
		if c := &p.report.Diff.Changes[i]; c.Sort == diff.Outcome {
			p.raw("<li>")
			p.say(changes.Capital(changes.What(c)))
			p.raw("</li>\n")
		}
	}
	p.raw("</ol>\n</details>\n")
}

// filters writes the choice of what is shown. The style sheet does the rest: it
// looks which choice is made.
func (p *page) filters() {
	p.raw("<fieldset class=\"kiezer\">\n<legend>" + p.t("Toon in de tekst", "Show in the text") + "</legend>\n")
	for i, choice := range []struct{ class, text string }{
		{"toon-alles", p.t("alle wijzigingen", "all changes")},
		{"toon-inhoud", p.t("alleen de inhoudelijke", "only the substantive ones")},
		{"toon-schoon", p.t("de nieuwe tekst zonder wijzigingen", "the new text without changes")},
	} {
		checked := ""
		if i == 0 {
			checked = " checked"
		}
		p.raw("<label><input type=\"radio\" name=\"toon\" class=\"" + choice.class + "\"" + checked + "> " + choice.text + "</label>\n")
	}
	p.raw("<label><input type=\"checkbox\" class=\"toon-gewijzigd\"> " + p.t("verberg wat gelijk bleef", "hide what stayed the same") + "</label>\n</fieldset>\n")
}
