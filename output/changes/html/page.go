package html

import (
	"crypto/sha256"
	_ "embed" // for the style sheet
	"encoding/base64"
	"strconv"
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes"
)

//go:embed style.css
var style string

// mainID is the id of the text.
const mainID = "tekst"

// page writes one page.
type page struct {
	report *changes.Report
	lang   diag.Lang
	ids    map[*diff.Node]int
	// notes are the changes that stand beside a part, new or removed.
	notes map[*diff.Node][]*diff.Change
	moved map[*diff.Node]bool // the old nodes of parts that have moved
	gone  gone
	out   strings.Builder
}

// raw writes markup, text what is to be read.
func (p *page) raw(markup string)      { p.out.WriteString(markup) }
func (p *page) text(text string)       { p.out.WriteString(escape(text)) }
func (p *page) say(t diag.Text)        { p.text(t.In(p.lang)) }
func (p *page) t(nl, en string) string { return escape(diag.T(nl, en).In(p.lang)) }
func (p *page) id(n *diff.Node) string { return "deel-" + strconv.Itoa(p.ids[n]) }

// language is the language of what the page itself says.
func (p *page) language() string {
	if p.lang == diag.English {
		return "en"
	}
	return "nl"
}

// policy is the content security policy: nothing may run or be fetched, and no
// other style counts than the one whose digest stands here.
func policy() string {
	digest := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(digest[:]) + "'; base-uri 'none'; form-action 'none'"
}

func (p *page) open() {
	title := p.report.Diff.New.Root.Title
	p.raw("<!DOCTYPE html>\n<html lang=\"" + p.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n" +
		"<meta http-equiv=\"Content-Security-Policy\" content=\"" + escape(policy()) + "\">\n" +
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
		"<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
	p.say(diag.T("Wijzigingen in %s", "Changes to %s", title))
	p.raw("</title>\n<style>" + style + "</style>\n</head>\n<body>\n<a class=\"sla-over\" href=\"#" + mainID + "\">" +
		p.t("Naar de tekst", "Skip to the text") + "</a>\n<header>\n<p class=\"boven\">" + p.t("Wijzigingen in", "Changes to") + "</p>\n<h1 lang=\"nl\">")
	p.title(p.report.Diff.Old.Root.Title, title)
	p.raw("</h1>\n<p class=\"versies\">" + p.t("Oud:", "Old:") + " <b>")
	p.text(p.report.Old)
	p.raw("</b><br>" + p.t("Nieuw:", "New:") + " <b>")
	p.text(p.report.New)
	p.raw("</b></p>\n<p class=\"telling\">")
	p.say(changes.Capital(p.report.Heading()))
	p.raw(".</p>\n")
	p.legend()
	p.raw("</header>\n")
}

// legend shows how changes are marked.
func (p *page) legend() {
	p.raw("<p class=\"uitleg\">" + p.t("In de tekst is", "In the text,") + " ")
	p.mark(changes.Inserted, "inhoudelijk", p.t("toegevoegde tekst onderstreept", "added text is underlined"))
	p.raw(" " + p.t("en", "and") + " ")
	p.mark(changes.Deleted, "inhoudelijk", p.t("vervallen tekst doorgehaald", "removed text is struck through"))
	p.raw(". " + p.t("Ernaast staat wat de wijziging inhoudt en voor wie.", "Beside it stands what the change comes to and for whom.") + "</p>\n")
}

func (p *page) close() { p.raw("</body>\n</html>\n") }

// title writes a heading, with the old one before it where it was another.
func (p *page) title(old, new string) {
	switch {
	case old == new:
		p.text(new)
		return
	case old != "":
		p.mark(changes.Deleted, "inhoudelijk", escape(old))
		p.raw(" ")
	}
	if new != "" {
		p.mark(changes.Inserted, "inhoudelijk", escape(new))
	}
}

// mark writes markup that was removed or added. A reader that shows no lines
// through and under words is told so in words.
func (p *page) mark(mark changes.Mark, class, markup string) {
	switch mark {
	case changes.Deleted:
		p.raw("<del class=\"" + class + "\">" + p.heard("vervallen:", "removed:") + markup + "<span class=\"stem\">,</span></del>")
	case changes.Inserted:
		p.raw("<ins class=\"" + class + "\">" + p.heard("toegevoegd:", "added:") + markup + "<span class=\"stem\">,</span></ins>")
	default:
		p.raw(markup)
	}
}

// heard returns words for whoever hears the page, in the language of the page.
func (p *page) heard(nl, en string) string {
	return "<span class=\"stem\" lang=\"" + p.language() + "\">" + p.t(nl, en) + " </span>"
}

// class returns the names in the style sheet of what a change is: its class, and
// whether it follows from another.
func class(c *diff.Change) string {
	if c.Consequence() {
		return "gevolg " + weightClass(c.Class)
	}
	return weightClass(c.Class)
}

// weightClass returns the name of a class of changes in the style sheet.
func weightClass(class diff.Class) string {
	switch class {
	case diff.Editorial:
		return "redactioneel"
	case diff.Numbering:
		return "nummering"
	}
	return "inhoudelijk"
}
