package grammar

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// report records a finding about src[start:end].
func (s *scanner) report(finding diag.Finding) { s.findings.Add(finding) }

func (s *scanner) place(start, end int) source.Place { return source.At(start, end).In(s.file) }

// unclosedString reports a string that its line ends.
func (s *scanner) unclosedString(start, end int) {
	n := quoteLen(s.src, start)
	closing := straightQuote
	if s.src[start:start+n] != straightQuote {
		closing = highClose
	}
	s.report(stringNotClosed.At(s.place(start, end),
		"Deze tekst tussen aanhalingstekens wordt niet afgesloten; zij loopt nu door tot het eind van de regel.",
		"This quoted text is not closed; it now runs on to the end of the line.").
		WithFix(false, diag.T("Sluit de tekst af met een aanhalingsteken", "Close the text with a quotation mark"),
			s.place(end, end), closing))
}

// unclosedBracket reports a reference outside prose without its bracket.
func (s *scanner) unclosedBracket(start, end int) {
	s.report(referenceNotClosed.At(s.place(start, end),
		"Deze verwijzing begint met [ en wordt niet afgesloten.",
		"This reference starts with [ and is not closed.").
		WithFix(false, diag.T("Sluit de verwijzing af met ]", "Close the reference with ]"),
			s.place(end, end), "]"))
}

// unclosedProse reports prose that ends where the next statement opens.
func (s *scanner) unclosedProse(open source.Span, end int) {
	if s.statement == "" {
		return // all that stands before the first statement is reported as a whole
	}
	s.report(proseNotClosed.At(s.place(end, end),
		"Hier ontbreekt }: de tekst van dit onderdeel (%s) wordt niet afgesloten. Zij is gelezen tot waar het volgende onderdeel begint.",
		"A } is missing here: the text of this part (%s) is not closed. It was read up to where the next part begins.",
		s.statement).
		WithNote(open.In(s.file), "Hier begint de tekst.", "The text starts here.").
		WithFix(false, diag.T("Sluit de tekst af met }", "Close the text with }"),
			s.place(end, end), s.closing(int(open.Start), end)))
}

// closing returns a closing brace in the manner of the prose from start to
// end: on the same line, or on a line of its own below the first.
func (s *scanner) closing(start, end int) string {
	if !strings.Contains(s.src[start:end], "\n") {
		return " }"
	}
	line := lineStart(s.src, start)
	return "\n" + s.src[line:skipBlanks(s.src, line)] + "}"
}

// unopenedProse reports prose without its opening brace.
func (s *scanner) unopenedProse(start, end int, closed bool) {
	if closed {
		s.report(proseNotOpened.At(s.place(start, start),
			"Hier ontbreekt {: de tekst van dit onderdeel (%s) hoort tussen { en } te staan.",
			"A { is missing here: the text of this part (%s) belongs between { and }.", s.statement).
			WithFix(false, diag.T("Zet { voor de tekst", "Put { before the text"), s.place(start, start), "{ "))
		return
	}
	finding := proseNotOpened.At(s.place(start, end),
		"Deze tekst (%s) staat niet tussen accolades: zowel { als } ontbreekt.",
		"This text (%s) does not stand between braces: both { and } are missing.", s.statement)
	finding.Fixes = []diag.Fix{{
		Title: diag.T("Zet de tekst tussen { en }", "Put the text between { and }"),
		Edits: []diag.Edit{
			{Place: s.place(start, start), New: "{ "},
			{Place: s.place(end, end), New: s.closing(start, end)},
		},
	}}
	s.report(finding)
}

// capitalised reports a keyword with a capital. It is understood all the same.
func (s *scanner) capitalised(word, keyword string) {
	place := s.place(s.pos, s.pos+len(word))
	s.report(capitalKeyword.At(place,
		"Het trefwoord %q staat hier met een hoofdletter; in Akte is dat %q. Het is wel zo begrepen.",
		"The keyword %q has a capital here; in Akte it is %q. It was understood that way.", word, keyword).
		WithFix(true, diag.T("Schrijf %q", "Write %q", keyword), place, keyword))
}

// leadsWithOperator reports a value that runs on to a line which starts with
// an operator, and reports whether that is so. A value runs on only after an
// operator at the end of the line before.
func (s *scanner) leadsWithOperator(word string) bool {
	if s.awaiting || takesMarks(s.statement) || len(s.tokens) == 0 {
		return false
	}
	last := s.tokens[len(s.tokens)-1]
	switch last.kind {
	case identKind, stringKind, durationKind, amountKind, percentageKind, numberKind, dateKind, closeKind:
	default:
		return false
	}
	end := s.pos + len(word)
	if !isOperatorWord(word) {
		if word != "" {
			return false
		}
		if end = operatorEnd(s.src, s.pos); end == s.pos {
			return false
		}
	}
	operator := s.src[s.pos:end]
	finding := leadingOperator.At(s.place(s.pos, end),
		"Deze regel begint met %q; een waarde loopt alleen door als de regel ervoor op %[1]q eindigt. Zij is wel zo begrepen.",
		"This line starts with %q; a value runs on only if the line before ends in %[1]q. It was understood that way.",
		operator)
	finding.Fixes = []diag.Fix{{
		Title: diag.T("Zet %q aan het eind van de vorige regel", "Put %q at the end of the line before", operator),
		Sure:  true,
		Edits: []diag.Edit{
			{Place: s.place(int(last.end), int(last.end)), New: " " + operator},
			{Place: s.place(s.pos, skipBlanks(s.src, end)), New: ""},
		},
	}}
	s.report(finding)
	return true
}
