package changes

import (
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
)

// Where names a part as a lawyer does: "artikel 6 lid 1", "begrip “Afnemer”".
func Where(n *diff.Node) diag.Text {
	legal := diag.Same(n.Legal())
	switch n.Kind {
	case diff.Root:
		return diag.T("het document", "the document")
	case diff.Definition:
		return within(diag.T("begrip “%s”", "term “%s”", n.Title), legal)
	case diff.Party:
		return diag.T("partij %s", "party %s", n.Title)
	case diff.PartyList:
		return diag.T("de partijen", "the parties")
	case diff.Signature:
		return within(diag.T("de ondertekening", "the signatures"), legal)
	case diff.Explanation:
		return within(diag.T("de toelichting", "the explanation"), legal)
	case diff.Heading:
		return within(diag.T("kop “%s”", "heading “%s”", n.Title), legal)
	case diff.Text:
		return within(diag.T("tekst zonder nummer", "text without a number"), legal)
	case diff.Item:
		if n.Number == "" {
			return within(diag.T("opsomming", "list"), legal)
		}
	}
	if unprinted(n) {
		return byName(n)
	}
	if legal.IsZero() {
		return diag.T("tekst zonder nummer", "text without a number")
	}
	return legal
}

// unprinted reports whether a part has no number because the defaults leave it
// out: it stands under a condition, and others of its kind have numbers.
func unprinted(n *diff.Node) bool {
	if n.Number != "" || n.Parent == nil || len(n.Conditions) == 0 && !unprinted(n.Parent) {
		return false
	}
	switch n.Kind {
	case diff.Article, diff.Annex, diff.Chapter, diff.Clause, diff.Item:
		return true
	}
	return false
}

// byName names a part without a number by its heading or label.
func byName(n *diff.Node) diag.Text {
	kind, _ := kindName(n.Kind)
	switch {
	case n.Title != "":
		return diag.T("%s “%s”", "%s “%s”", kind, n.Title)
	case n.Label != "":
		return diag.T("%s %s", "%s %s", kind, n.Label)
	}
	return diag.T("%s van %s", "%s of %s", kind, Where(n.Parent))
}

// within adds the numbered part that something stands in, if there is one.
func within(what, legal diag.Text) diag.Text {
	if legal.IsZero() {
		return what
	}
	return diag.T("%s (%s)", "%s (%s)", what, legal)
}

// Titled names a part with its title behind it: "Artikel 6 Datalekken".
func Titled(n *diff.Node) diag.Text {
	where := Where(n)
	switch n.Kind {
	case diff.Article, diff.Chapter, diff.Annex:
		if n.Title != "" && !unprinted(n) {
			where = diag.T("%s %s", "%s %s", where, n.Title)
		}
	}
	return Capital(where)
}

// Capital returns a text with a capital first letter.
func Capital(t diag.Text) diag.Text {
	return diag.Text{NL: capital(t.NL), EN: capital(t.EN)}
}

func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return string(unicode.ToUpper(first)) + s[size:]
}
