package grammar

import "strings"

// primaryLevel is how tightly a literal, a name, a call or a list binds.
const primaryLevel = minusLevel + 1

// FormatExpr returns the source text of an expression on one line, with no
// more parentheses than it needs. A nil expression is "".
func FormatExpr(e Expr) string { return exprText("", e) }

// exprText is [FormatExpr] for an expression that stands in source.
func exprText(source string, e Expr) string {
	w := exprWriter{source: source}
	w.expr(e, orLevel)
	return w.String()
}

// exprWriter writes an expression and remembers where it may go on on the next
// line: after commas and operators.
type exprWriter struct {
	strings.Builder
	cuts   []int  // offsets of the spaces that may be line breaks
	source string // where the expression stands; "" when it has no place
}

// cut writes a space that may be a line break.
func (w *exprWriter) cut() {
	w.cuts = append(w.cuts, w.Len())
	w.WriteByte(' ')
}

// expr writes e, in parentheses when it binds looser than least.
func (w *exprWriter) expr(e Expr, least int) {
	if precedenceOf(e) < least {
		w.WriteByte('(')
		w.expr(e, orLevel)
		w.WriteByte(')')
		return
	}
	switch e := e.(type) {
	case *Name:
		w.WriteString(e.Text)
	case *Literal:
		w.WriteString(literalText(e))
	case *Unary:
		w.unary(e)
	case *Binary:
		w.binary(e)
	case *Call:
		w.WriteString(e.Name.Text)
		w.list(e.Args)
	case *List:
		w.list(e.Elems)
	}
}

func (w *exprWriter) unary(e *Unary) {
	w.WriteString(e.Op)
	if e.Op != "-" {
		w.WriteByte(' ')
		w.expr(e.X, notLevel)
		return
	}
	w.expr(e.X, minusLevel)
}

func (w *exprWriter) binary(e *Binary) {
	own := precedenceOf(e)
	w.expr(e.X, own)
	w.WriteByte(' ')
	w.WriteString(w.operator(e))
	w.cut()
	w.expr(e.Y, own+1)
}

// operator returns the operator of e. The tree holds is for = and is niet for
// <>, which read better in a text for lawyers: where the author chose the
// words, they stay.
func (w *exprWriter) operator(e *Binary) string {
	start, end := int(e.X.Place().End), int(e.Y.Place().Start)
	if start == 0 || start >= end || end > len(w.source) {
		return e.Op
	}
	typed := oneLine(strings.TrimSpace(w.source[start:end]))
	if typed == "is" && e.Op == "=" || typed == "is niet" && e.Op == "<>" {
		return typed
	}
	return e.Op
}

func (w *exprWriter) list(elems []Expr) {
	w.WriteByte('(')
	for i, elem := range elems {
		if i > 0 {
			w.WriteByte(',')
			w.cut()
		}
		w.expr(elem, orLevel)
	}
	w.WriteByte(')')
}

func precedenceOf(e Expr) int {
	switch e := e.(type) {
	case *Unary:
		if e.Op != "-" {
			return notLevel
		}
		return minusLevel
	case *Binary:
		switch e.Op {
		case "of":
			return orLevel
		case "en":
			return andLevel
		case "+", "-":
			return sumLevel
		case "*", "/":
			return productLevel
		}
		return compareLevel
	}
	return primaryLevel
}

// literalText returns a literal as typed, a text between quotes.
func literalText(literal *Literal) string {
	if literal.Kind == TextLiteral {
		return quote(literal.Text)
	}
	return literal.Text
}

// quote returns a string literal.
func quote(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\r\n", " ", "\n", " ", "\r", " ").Replace(text) + `"`
}

// typeText returns a type as it is printed; "" for none.
func typeText(t *Type) string {
	w := exprWriter{}
	w.typ(t)
	return w.String()
}

func (w *exprWriter) typ(t *Type) {
	if t == nil {
		return
	}
	w.WriteString(t.Name)
	switch {
	case t.Elem != nil:
		w.WriteString(" van ")
		w.typ(t.Elem)
	case len(t.Choices) > 0:
		w.WriteByte('(')
		for i, choice := range t.Choices {
			if i > 0 {
				w.WriteByte(',')
				w.cut()
			}
			w.WriteString(choice.Text)
		}
		w.WriteByte(')')
	case len(t.Columns) > 0:
		w.WriteByte('(')
		for i, column := range t.Columns {
			if i > 0 {
				w.WriteByte(',')
				w.cut()
			}
			w.WriteString(column.Name.Text)
			w.WriteByte(' ')
			w.typ(column.Type)
		}
		w.WriteByte(')')
	}
}
