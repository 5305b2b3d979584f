package expr

import (
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
)

func (c *Checker) binary(e *grammar.Binary, want *value.Type) Node {
	switch e.Op {
	case "of", "en":
		x, y := c.Condition(e.X), c.Condition(e.Y)
		if x == nil || y == nil {
			return nil
		}
		return &Binary{c.at(e, value.Type{Kind: value.BoolKind}), e.Op, x, y}
	case "=", "<>", "<", "<=", ">", ">=", "in":
		return c.comparison(e)
	default:
		return c.arithmetic(e, want)
	}
}

// comparison types x op y. A bare choice takes its type from the other side,
// whichever that is.
func (c *Checker) comparison(e *grammar.Binary) Node {
	first, second := e.X, e.Y
	if c.isBare(first) && !c.isBare(second) {
		first, second = second, first
	}
	a := c.infer(first, nil)
	if a == nil {
		return nil
	}
	b := c.infer(second, c.partner(e, a.Type(), second == e.Y))
	if b == nil {
		return nil
	}
	x, y := a, b
	if first == e.Y {
		x, y = b, a
	}
	if !comparable(e.Op, x.Type(), y.Type()) {
		c.report(mismatch, e, "%s (%s) en %s (%s) kunnen niet met %q worden vergeleken.",
			"%s (%s) and %s (%s) cannot be compared by %q.",
			grammar.FormatExpr(e.X), x.Type().String(), grammar.FormatExpr(e.Y), y.Type().String(), e.Op)
		return nil
	}
	return &Binary{c.at(e, value.Type{Kind: value.BoolKind}), e.Op, x, y}
}

// isBare reports whether e is made of names only, none of which is known as a
// value: then they are choices of a type that the other side gives.
func (c *Checker) isBare(e grammar.Expr) bool {
	switch e := e.(type) {
	case *grammar.Name:
		return c.Scope.Lookup(e.Text) == nil
	case *grammar.Binary:
		return e.Op == "+" && c.isBare(e.X) && c.isBare(e.Y)
	case *grammar.List:
		for _, elem := range e.Elems {
			if !c.isBare(elem) {
				return false
			}
		}
		return true
	case *grammar.Literal:
		return e.Kind == grammar.UnknownLiteral
	}
	return false
}

// partner returns the type that the other side of a comparison with t is
// expected to have, nil when there is nothing to expect.
func (c *Checker) partner(e *grammar.Binary, t value.Type, other bool) *value.Type {
	switch {
	case e.Op == "in" && other && t.Kind == value.ChoiceKind:
		return &value.Type{Kind: value.ChoicesKind, Choices: t.Choices}
	case e.Op == "in" && other:
		return &value.Type{Kind: value.ListKind, Elem: &t}
	case e.Op == "in" && t.Kind == value.ListKind:
		return t.Elem
	case e.Op == "in" && t.Kind == value.ChoicesKind:
		return &value.Type{Kind: value.ChoiceKind, Choices: t.Choices}
	case t.Kind == value.AnyKind:
		return nil
	}
	return &t
}

func comparable(op string, x, y value.Type) bool {
	if x.Kind == value.AnyKind || y.Kind == value.AnyKind {
		return true
	}
	if op == "in" {
		switch y.Kind {
		case value.ListKind:
			return Assignable(x, *y.Elem)
		case value.ChoicesKind:
			return x.Kind == value.ChoiceKind || x.Kind == value.ChoicesKind
		}
		return false
	}
	ordered := op != "=" && op != "<>"
	switch {
	case isChoice(x) && isChoice(y):
		return overlap(x.Choices, y.Choices) && (!ordered || x.Kind == value.ChoicesKind || y.Kind == value.ChoicesKind)
	case !x.Equal(y) && !Assignable(x, y) && !Assignable(y, x):
		return false
	case !ordered:
		return true
	}
	switch x.Kind {
	case value.DurationKind, value.AmountKind, value.PercentageKind, value.NumberKind, value.DateKind:
		return true
	}
	return false
}

func isChoice(t value.Type) bool { return t.Kind == value.ChoiceKind || t.Kind == value.ChoicesKind }

// overlap reports whether two choices can ever be the same; a comparison of
// others is a mistake.
func overlap(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, name := range a {
		if subset([]string{name}, b) {
			return true
		}
	}
	return false
}

func (c *Checker) arithmetic(e *grammar.Binary, want *value.Type) Node {
	var inner *value.Type
	if want != nil && isChoice(*want) {
		inner = &value.Type{Kind: value.ChoicesKind, Choices: want.Choices}
	}
	x, y := c.infer(e.X, inner), c.infer(e.Y, inner)
	if x == nil || y == nil {
		return nil
	}
	t, ok := value.BinaryType(e.Op, x.Type(), y.Type())
	if !ok {
		c.report(mismatch, e, "Met %q kunnen %s (%s) en %s (%s) niet worden samengenomen.",
			"By %q %s (%s) and %s (%s) cannot be combined.",
			e.Op, grammar.FormatExpr(e.X), x.Type().String(), grammar.FormatExpr(e.Y), y.Type().String())
		return nil
	}
	return &Binary{c.at(e, t), e.Op, x, y}
}
