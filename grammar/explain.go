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
	if f := m.absent(i); f != nil {
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
		if next := m.lexeme(i + 1); next.kind == operatorKind && next.text == "=" && takesMarks(m.keyword) {
			return newFault(unexpectedPart, t.Span,
				"%q lijkt een feit, en hoort dan tussen de haakjes na een onderwerp: over avg.datalek(termijn = 24 uur).",
				"%q looks like a fact, which belongs between the parentheses after a topic: over avg.datalek(termijn = 24 uur).",
				t.text)
		}
		return m.looseLine(t)
	case closeKind:
		return newFault(unexpectedPart, t.Span,
			"Dit haakje sluit niets af.", "This parenthesis closes nothing.").
			withFix(false, diag.T("Haal het weg", "Remove it"), t.Span, "")
	}
	if f := m.misplacedMark(t); f != nil {
		return f
	}
	if m.keyword == "voor" && i > 2 && m.lexeme(2).text == "in" {
		f := needName(m.lexeme(2))
		f.insert = missingNameKind
		return f
	}
	f := newFault(unexpectedPart, t.Span,
		"Op deze plaats in %q past %s niet.", "In this place in %q, %s does not fit.", m.keyword, t.describe())
	f.help = m.misspelt(i)
	return f
}

// misspelt asks whether the first word of the line of the token at index i is
// a keyword with a slip of the pen; nothing when it is not near any.
func (m *mender) misspelt(i int) diag.Text {
	line := int32(lineStart(m.file.Text, int(m.tokens[i].start)))
	for i > 0 && m.tokens[i-1].start >= line {
		i--
	}
	if i == 0 || m.tokens[i].kind != firstKind {
		return diag.Text{}
	}
	return diag.DidYouMean(m.lexeme(i).text, Keywords())
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
	if name := diag.Nearest(t.text, Keywords()); name != "" && !strings.EqualFold(name, t.text) {
		f.help = diag.T("Bedoelde u %q?", "Did you mean %q?", name)
		f = f.withFix(false, diag.T("Schrijf %s", "Write %s", name), t.Span, name)
	}
	return f
}

// part is what a statement must have in a certain place.
type part struct {
	what diag.Text
	kind kind // of the token
	fill kind // of the token that is put in where it is missing
}

// The parts of statements.
var (
	namePart  = part{diag.T("een naam", "a name"), identKind, missingNameKind}
	titlePart = part{
		diag.T("een titel tussen aanhalingstekens", "a title between quotation marks"), stringKind, missingStringKind,
	}
	typePart = part{
		diag.T("een type (zoals duur of bedrag)", "a type (such as duur or bedrag)"), identKind, missingNameKind,
	}
	termPart = part{
		diag.T("het begrip tussen aanhalingstekens", "the term between quotation marks"), stringKind, missingStringKind,
	}
	pathPart = part{
		diag.T("een bestand tussen aanhalingstekens", "a file between quotation marks"), stringKind, missingStringKind,
	}
)

// parts returns what must come after the keyword of the statement, in order.
func (m *mender) parts() []part {
	switch m.keyword {
	case "overeenkomst", "akkoorden", "kop", "tussenkop", "toets":
		return []part{titlePart}
	case "hoofdstuk", "bijlage":
		if len(m.tokens) > 1 && kindOf(m.tokens[1].kind.tokenType()) == identKind {
			return []part{namePart, titlePart}
		}
		return []part{titlePart}
	case "clausules", "beleid", "clausule", "onderwerp", "regel", "partij":
		return []part{namePart, titlePart}
	case "parameter", "grens":
		return []part{namePart, typePart}
	case "waarde", "schrap", "vervang":
		return []part{namePart}
	case "begrip":
		return []part{termPart}
	case "gebruik":
		return []part{pathPart}
	}
	return nil
}

// absent explains a part that is missing at index i, or something else that
// stands in its place.
func (m *mender) absent(i int) *fault {
	parts := m.parts()
	if i < 1 || i > len(parts) {
		return nil
	}
	want, t := parts[i-1], m.lexeme(i)
	if t.atEnd() || t.kind == firstKind || t.kind == markKind || t.kind == proseKind {
		f := newFault(incomplete, m.lexeme(0).To(m.lexeme(i-1).Span),
			"Dit onderdeel (%s) is niet af: %s ontbreekt.",
			"This part (%s) is not complete: %s is missing.", m.keyword, want.what)
		f.at, f.from, f.insert = t.Start, t.Start, want.fill
		return f
	}
	f := newFault(unexpectedPart, t.Span,
		"Hier hoort %s, maar er staat %s.", "Here belongs %s, but there is %s.", want.what, t.describe())
	switch {
	case want.kind == stringKind && t.kind == identKind:
		f.span.End = m.lexeme(m.lastOnLine(i)).End
		f.replace = stringKind
		text := strings.ReplaceAll(m.file.Slice(f.span), straightQuote, "")
		f = f.withFix(false, diag.T("Zet er aanhalingstekens omheen", "Put quotation marks around it"),
			f.span, straightQuote+text+straightQuote)
	case t.kind == stringKind, t.kind == operatorKind:
		f.insert = want.fill
	default:
		f.replace = want.fill
	}
	return f
}

// missing explains a statement that ends too soon.
func (m *mender) missing() *fault {
	keyword, last := m.lexeme(0), m.lexeme(len(m.tokens)-1)
	f := newFault(incomplete, keyword.To(last.Span),
		"Dit onderdeel (%s) is niet af: %s ontbreekt.",
		"This part (%s) is not complete: %s is missing.", m.keyword, m.remainder())
	f.at, f.from = last.End, last.End
	if strings.Contains(m.file.Slice(f.span), "\n") {
		f.span = keyword.Span
	}
	return f
}

// remainder names what the statement still needs after its last token.
func (m *mender) remainder() diag.Text {
	switch m.keyword {
	case "lid", "tekst", "begrip", "toelichting", "vervang":
		return diag.T("de tekst tussen { en }", "the text between { and }")
	case "als", "anders":
		return diag.T("een voorwaarde", "a condition")
	case "waarde", "grens":
		return diag.T("= en een waarde", "= and a value")
	case "voor":
		return diag.T("\"in\" en een lijst", "\"in\" and a list")
	case "akkoord":
		if len(m.tokens) > 1 {
			return diag.T("\"voor\" en de plaats van de wijziging", "\"voor\" and the place of the change")
		}
		return diag.T("de code van de wijziging", "the code of the change")
	}
	return diag.T("de rest", "the rest")
}
