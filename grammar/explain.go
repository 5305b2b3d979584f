package grammar

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// explain says in words for a lawyer why the token at index i does not fit in
// the statement; at the end of the statement, what is missing there.
func (m *mender) explain(i int) *fault {
	if f := m.afterWord(i); f != nil {
		return f
	}
	if i >= len(m.tokens) {
		return m.missing()
	}
	t := m.lexeme(i)
	switch t.kind {
	case illegalKind:
		return illegalText(t)
	case proseKind:
		if canonicalKeyword(m.keyword) != "" && !needsProse(m.keyword) {
			return m.looseProse(t)
		}
	case firstKind:
		return m.looseLine(t)
	case closeKind:
		return newFault(unexpectedPart, t.Span,
			"Dit haakje sluit niets af.", "This parenthesis closes nothing.").
			withFix(false, diag.T("Haal het weg", "Remove it"), t.Span, "")
	}
	if f := m.misplacedMark(t); f != nil {
		return f
	}
	if what, ok := m.expected(i); ok {
		return newFault(unexpectedPart, t.Span,
			"Hier hoort %s, maar er staat %s.", "Here belongs %s, but there is %s.", what, t.describe())
	}
	return newFault(unexpectedPart, t.Span,
		"Op deze plaats in %q past %s niet.", "In this place in %q, %s does not fit.", m.keyword, t.describe())
}

// afterWord explains a word that must be followed by something else than what
// follows it at or just before index i.
func (m *mender) afterWord(i int) *fault {
	for _, k := range [...]int{i, i - 1} {
		if k < 1 || k >= len(m.tokens) {
			continue
		}
		word, next := m.lexeme(k), m.lexeme(k+1)
		if word.kind != identKind && word.kind != markKind && word.kind != firstKind {
			continue
		}
		kind, what := m.demands(word.text)
		if kind == endKind || next.kind == kind {
			continue
		}
		f := newFault(unexpectedPart, next.Span,
			"Na %q hoort %s, maar er staat %s.", "After %q comes %s, but there is %s.",
			word.text, what, next.describe())
		f.from = word.Start
		return f
	}
	return nil
}

// demands returns the kind of token that must follow a word in the statement,
// endKind when none must.
func (m *mender) demands(word string) (kind, diag.Text) {
	text := diag.T("een tekst tussen aanhalingstekens", "a text between quotation marks")
	name := diag.T("een naam", "a name")
	switch m.keyword + " " + word {
	case "artikel nummer", "lid nummer", "partij ook", "begrip ook", "begrip vormen", "toets document":
		return stringKind, text
	case "artikel volgens", "artikel met", "bijlage bij", "gebruik als", "voor elke", "akkoord voor", "toets stel":
		return identKind, name
	}
	return endKind, diag.Text{}
}

// misplacedMark explains a number or kenmerken in the wrong place.
func (m *mender) misplacedMark(t lexeme) *fault {
	if t.kind != markKind {
		return nil
	}
	switch {
	case t.text == "nummer" && (m.keyword == "artikel" || m.keyword == "lid"):
		return newFault(unexpectedPart, t.Span,
			"%q hoort voor de kenmerken te staan, direct na het label of de titel, en een keer.",
			"%q belongs before the kenmerken, directly after the label or the title, and once.", t.text)
	case t.text == "volgens":
		return newFault(unexpectedPart, t.Span,
			"%q hoort voor de kenmerken te staan, en een keer.",
			"%q belongs before the kenmerken, and once.", t.text)
	}
	return newFault(unexpectedPart, t.Span,
		"Bij %q past %q hier niet.", "With %q, %q does not fit here.", m.keyword, t.text)
}

// looseProse explains text between braces where the statement has none.
func (m *mender) looseProse(t lexeme) *fault {
	f := newFault(looseText, source.Span{Start: t.Start, End: t.Start + 1},
		"Een %q heeft zelf geen tekst tussen accolades.",
		"A %q has no text between braces of its own.", m.keyword)
	f.help = diag.T("Zet de tekst in een lid { … } of een tekst { … }.",
		"Put the text in a lid { … } or a tekst { … }.")
	if m.keyword == "artikel" {
		f = f.withFix(false, diag.T("Maak er een lid van", "Make it a lid"),
			source.Span{Start: t.Start, End: t.Start}, "lid ")
	}
	return f
}

// looseLine explains a line that starts with a word that is no keyword, in a
// statement that has no attribute lines.
func (m *mender) looseLine(t lexeme) *fault {
	line := source.At(int(t.Start), trimmedEnd(m.file.Text, int(t.Start), lineEnd(m.file.Text, int(t.Start))))
	f := newFault(looseText, line,
		"Deze regel begint met %q, en dat is geen trefwoord van Akte. Hij hoort nergens bij.",
		"This line starts with %q, which is no keyword of Akte. It belongs to nothing.", t.text)
	if name := diag.Nearest(t.text, Keywords()); name != "" {
		f.help = diag.T("Bedoelde u %q?", "Did you mean %q?", name)
		f = f.withFix(false, diag.T("Schrijf %s", "Write %s", name), t.Span, name)
	}
	return f
}

// expected says what belongs at index i, where that depends on the start of
// the statement alone.
func (m *mender) expected(i int) (diag.Text, bool) {
	name := diag.T("een naam", "a name")
	title := diag.T("een titel tussen aanhalingstekens", "a title between quotation marks")
	order := map[string][]diag.Text{
		"overeenkomst": {title}, "akkoorden": {title}, "kop": {title}, "tussenkop": {title},
		"toets": {title}, "hoofdstuk": {title}, "bijlage": {title},
		"clausules": {name, title}, "beleid": {name, title}, "clausule": {name, title},
		"onderwerp": {name, title}, "regel": {name, title}, "partij": {name, title},
		"parameter": {name}, "waarde": {name, diag.T("= en een waarde", "= and a value")},
		"grens": {name}, "schrap": {name}, "vervang": {name},
		"begrip":  {diag.T("het begrip tussen aanhalingstekens", "the term between quotation marks")},
		"gebruik": {diag.T("een bestand tussen aanhalingstekens", "a file between quotation marks")},
		"voor":    {diag.T("\"elke\" en een naam", "\"elke\" and a name")},
		"akkoord": {diag.T("de code van de wijziging", "the code of the change")},
	}[m.keyword]
	if i >= 1 && i <= len(order) {
		return order[i-1], true
	}
	return diag.Text{}, false
}

// missing explains a statement that ends too soon.
func (m *mender) missing() *fault {
	last := m.lexeme(len(m.tokens) - 1)
	keyword := m.lexeme(0)
	what := diag.T("de rest", "the rest")
	if expected, ok := m.expected(len(m.tokens)); ok {
		what = expected
	} else if needsProse(m.keyword) {
		what = diag.T("de tekst tussen { en }", "the text between { and }")
	} else {
		switch m.keyword {
		case "parameter", "grens":
			what = diag.T("een type, zoals duur of bedrag", "a type, such as duur or bedrag")
			if m.keyword == "grens" && len(m.tokens) > 2 {
				what = diag.T("= en een waarde", "= and a value")
			}
		case "als", "anders":
			what = diag.T("een voorwaarde", "a condition")
		case "waarde":
			what = diag.T("= en een waarde", "= and a value")
		case "voor":
			what = diag.T("\"in\" en een lijst", "\"in\" and a list")
		case "akkoord":
			what = diag.T("\"voor\" en de plaats van de wijziging", "\"voor\" and the place of the change")
		}
	}
	f := newFault(incomplete, keyword.To(last.Span),
		"Dit onderdeel (%s) is niet af: %s ontbreekt.",
		"This part (%s) is not complete: %s is missing.", m.keyword, what)
	f.at, f.from = last.End, last.End
	if strings.Contains(m.file.Slice(f.span), "\n") {
		f.span = keyword.Span
	}
	return f
}
