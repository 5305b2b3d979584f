package grammar

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// fault is a mistake that stops a parser of statements, and how to go on after
// it. It travels through participle as an error and becomes a finding at the
// end.
type fault struct {
	description *diag.Description
	span        source.Span
	message     diag.Text
	help        diag.Text // another cure than that of the description
	fixes       []faultFix

	// placed is set when the span says where the mistake is also where the
	// token that did not fit stands on the next line.
	placed bool
	// at is the offset of the token that did not fit.
	at int32
	// from is the offset of the part that is dropped up to the next sound
	// place; by default that is the token that did not fit.
	from int32
	// instead is the kind of the token that comes in the place of what is
	// dropped, if any does.
	instead kind
	// insert is the kind of the token that is put in before it instead.
	insert kind
	// replace is set when the tokens of span become one token of this kind.
	replace kind
}

type faultFix struct {
	sure  bool
	title diag.Text
	span  source.Span
	text  string
}

// newFault returns a fault at a span.
func newFault(d *diag.Description, span source.Span, nl, en string, args ...any) *fault {
	return &fault{
		description: d, span: span, message: diag.T(nl, en, args...), at: span.Start, from: span.Start,
	}
}

// Error implements error. Nobody but a programmer reads it.
func (f *fault) Error() string { return f.message.EN }

// Message implements participle.Error.
func (f *fault) Message() string { return f.message.EN }

// Position implements participle.Error.
func (f *fault) Position() lexer.Position { return lexer.Position{Offset: int(f.at)} }

// stop returns f as the error that ends a hand-written parser. It moves lex
// past two tokens, after which participle tries nothing else.
func (f *fault) stop(lex *lexer.PeekingLexer) error {
	for range stops {
		lex.Next()
	}
	return f
}

// in returns f with its recovery widened to the part that starts at offset.
func (f *fault) in(offset int32) *fault {
	if f.insert == 0 && f.replace == 0 {
		f.from = min(f.from, offset)
	}
	return f
}

// standIn returns f with its recovery widened to the expression or the type
// that starts at offset, for which a token of this kind comes in place.
func (f *fault) standIn(kind kind, offset int32) *fault {
	if f.insert == 0 && f.replace == 0 {
		f.from, f.instead = min(f.from, offset), kind
	}
	return f
}

// withFix returns f with one more fix: a single edit.
func (f *fault) withFix(sure bool, title diag.Text, span source.Span, text string) *fault {
	f.fixes = append(f.fixes, faultFix{sure, title, span, text})
	return f
}

// finding returns f as a finding in a file.
func (f *fault) finding(file *source.File) diag.Finding {
	finding := f.description.At(f.span.In(file), "", "")
	finding.Message = f.message
	if !f.help.IsZero() {
		finding.Help = f.help
	}
	for _, fix := range f.fixes {
		finding = finding.WithFix(fix.sure, fix.title, fix.span.In(file), fix.text)
	}
	return finding
}

// unexpectedIn returns the fault of a token that cannot stand in an
// expression.
func unexpectedIn(t lexeme) *fault {
	if t.atEnd() {
		return newFault(badExpression, t.Span,
			"Hier ontbreekt een waarde.", "A value is missing here.")
	}
	if t.kind == illegalKind {
		return illegalText(t)
	}
	if isReserved(t.text) {
		return newFault(badExpression, t.Span,
			"Het woord %q kan hier niet als waarde staan.", "The word %q cannot stand here as a value.", t.text)
	}
	return newFault(badExpression, t.Span,
		"Hier hoort een waarde of een naam, maar er staat %s.",
		"A value or a name belongs here, but there is %s.", t.describe())
}

// illegalText returns the fault of text that fits nowhere in the language.
func illegalText(t lexeme) *fault {
	return newFault(illegalCharacter, t.Span,
		"Het teken %q heeft buiten tekst geen betekenis in Akte.",
		"The character %q has no meaning in Akte outside text.", t.text)
}

// tooDeep returns the fault of an expression that nests too deep.
func tooDeep(t lexeme) *fault {
	return newFault(limitExceeded, t.Span,
		"Deze uitdrukking is te diep genest of te lang: hoogstens %d niveaus en %d bewerkingen achter elkaar.",
		"This expression nests too deep or is too long: at most %d levels and %d operators in a row.",
		MaxExpressionDepth, MaxOperators)
}

// notClosed returns the fault of a parenthesis that is not closed before t.
// The missing one is put in, so that what stood between them is kept.
func notClosed(open, t lexeme) *fault {
	before := diag.Same("“" + shorten(t.text) + "”")
	if t.atEnd() {
		before = diag.T("het eind", "the end")
	} else if t.kind == proseKind {
		before = diag.T("de tekst", "the text")
	}
	f := newFault(parenthesisNotClosed, open.Span,
		"Dit haakje wordt niet gesloten: voor %s hoort nog een ).",
		"This parenthesis is not closed: a ) belongs before %s.", before)
	f.at, f.from, f.insert = t.Start, t.Start, missingCloseKind
	return f
}

// spelledOut returns the fault of "twee weken": values are in digits.
func spelledOut(number, unit lexeme, digits string) *fault {
	span := number.To(unit.Span)
	value := digits + " " + unit.text
	f := newFault(spelledNumber, span,
		"Een waarde staat in cijfers: %q in plaats van %q.",
		"A value is written in digits: %q instead of %q.", value, number.text+" "+unit.text).
		withFix(true, diag.T("Schrijf %s", "Write %s", value), span, value)
	f.replace = durationKind
	return f
}

// atEnd reports whether no token of the statement is left.
func (l lexeme) atEnd() bool {
	switch l.kind {
	case endKind, stopKind, keywordKind:
		return true
	}
	return false
}

// describe names a token for a person, after "there is".
func (l lexeme) describe() diag.Text {
	switch l.kind {
	case endKind, stopKind, keywordKind:
		return diag.T("niets meer", "nothing more")
	case firstKind:
		return diag.T("niets meer op deze regel", "nothing more on this line")
	case proseKind:
		return diag.T("tekst tussen accolades", "text between braces")
	case referenceKind:
		return diag.T("een verwijzing tussen blokhaken", "a reference between brackets")
	case stringKind:
		return diag.T("de tekst %s", "the text %s", shorten(l.text))
	}
	return diag.Same("“" + shorten(l.text) + "”")
}

// shorten returns at most the first forty characters of text.
func shorten(text string) string {
	const most = 40
	runes := 0
	for i := range text {
		if runes == most {
			return text[:i] + "…"
		}
		runes++
	}
	return text
}
