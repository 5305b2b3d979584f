package expr

import (
	"slices"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Checker types expressions of one file.
type Checker struct {
	File      *source.File
	Scope     Scope
	Functions map[string]*Function
	Findings  diag.List
}

// Check types e. With want it must be of that type, and names of its choices go
// before other names. It returns nil when e has a fault; that has then been
// reported.
func (c *Checker) Check(e grammar.Expr, want *value.Type) Node {
	n := c.infer(e, want)
	if n == nil || want == nil || fits(n, *want) {
		return n
	}
	c.report(mismatch, e, "Hier hoort een %s, maar %s is een %s.",
		"This must be a %s, but %s is a %s.", want.String(), grammar.FormatExpr(e), n.Type().String())
	return nil
}

// Condition types e as a janee.
func (c *Checker) Condition(e grammar.Expr) Node {
	return c.Check(e, &value.Type{Kind: value.BoolKind})
}

// fits reports whether n can stand where want is asked: the types are the
// same, or every choice of n is one of want, or n is onbekend.
func fits(n Node, want value.Type) bool {
	return Assignable(n.Type(), want)
}

// Assignable reports whether a value of type from can stand where to is asked.
func Assignable(from, to value.Type) bool {
	switch {
	case from.Kind == value.AnyKind || to.Kind == value.AnyKind:
		return true
	case from.Kind == value.ChoiceKind && (to.Kind == value.ChoiceKind || to.Kind == value.ChoicesKind),
		from.Kind == value.ChoicesKind && to.Kind == value.ChoicesKind:
		return subset(from.Choices, to.Choices)
	case from.Kind == value.ListKind && to.Kind == value.ListKind:
		return Assignable(*from.Elem, *to.Elem)
	default:
		return from.Equal(to)
	}
}

func subset(some, all []string) bool {
	return !slices.ContainsFunc(some, func(s string) bool { return !slices.Contains(all, s) })
}

func (c *Checker) infer(e grammar.Expr, want *value.Type) Node {
	switch e := e.(type) {
	case *grammar.Literal:
		return c.literal(e, want)
	case *grammar.Name:
		return c.name(e, want)
	case *grammar.Unary:
		return c.unary(e)
	case *grammar.Binary:
		return c.binary(e, want)
	case *grammar.List:
		return c.list(e, want)
	case *grammar.Call:
		return c.call(e)
	}
	return nil
}

func (c *Checker) at(e grammar.Expr, t value.Type) node {
	return node{typ: shared(t), place: e.Place().In(c.File)}
}

// plainTypes are the types that their kind says all of.
var plainTypes = func() (types [value.AnyKind + 1]value.Type) {
	for kind := range types {
		types[kind].Kind = value.Kind(kind)
	}
	return types
}()

// shared returns a type as many nodes can share it.
func shared(t value.Type) *value.Type {
	if t.Choices == nil && t.Elem == nil && t.Columns == nil && int(t.Kind) < len(plainTypes) {
		return &plainTypes[t.Kind]
	}
	return &t
}

func (c *Checker) report(d *diag.Description, e grammar.Expr, nl, en string, args ...any) {
	c.Findings.Add(d.At(e.Place().In(c.File), nl, en, args...))
}

var literalKinds = map[grammar.LiteralKind]value.Kind{
	grammar.DurationLiteral:   value.DurationKind,
	grammar.AmountLiteral:     value.AmountKind,
	grammar.PercentageLiteral: value.PercentageKind,
	grammar.NumberLiteral:     value.NumberKind,
	grammar.DateLiteral:       value.DateKind,
	grammar.TextLiteral:       value.TextKind,
	grammar.BoolLiteral:       value.BoolKind,
}

func (c *Checker) literal(e *grammar.Literal, want *value.Type) Node {
	if e.Kind == grammar.UnknownLiteral {
		t := value.Type{Kind: value.AnyKind}
		if want != nil {
			t = *want
			if slices.Contains(want.Choices, unknownName) && want.Kind == value.ChoiceKind {
				return &Const{c.at(e, t), value.Choice(unknownName)}
			}
		}
		return &Const{c.at(e, t), value.Unknown{Of: t.Kind}}
	}
	kind := literalKinds[e.Kind]
	if e.Kind == grammar.TextLiteral {
		return &Const{c.at(e, value.Type{Kind: kind}), value.Text(e.Text)}
	}
	v, problem := value.ParseLiteral(kind, e.Text)
	if problem != nil {
		c.Findings.Add(Malformed(e.Place().In(c.File), problem))
		return nil
	}
	return &Const{c.at(e, value.Type{Kind: kind}), v}
}

// unknownName is the choice that some facts of the header and of parties list
// among their values: a settled answer that it is not known.
const unknownName = "onbekend"

func (c *Checker) name(e *grammar.Name, want *value.Type) Node {
	if want != nil && slices.Contains(want.Choices, e.Text) {
		return &Const{c.at(e, value.Type{Kind: value.ChoiceKind, Choices: want.Choices}), value.Choice(e.Text)}
	}
	if symbol := c.Scope.Lookup(e.Text); symbol != nil {
		return &Name{node{&symbol.Type, e.Place().In(c.File)}, symbol}
	}
	names := c.Scope.Names()
	if want != nil {
		names = append(slices.Clone(want.Choices), names...)
	}
	finding := unknown.At(e.Place().In(c.File), "De naam %q is niet bekend.", "The name %q is not known.", e.Text)
	if near := diag.DidYouMean(e.Text, names); !near.IsZero() {
		finding.Notes = append(finding.Notes, diag.Note{Text: near})
		finding = finding.WithFix(false, diag.T("Vervang door %q", "Replace by %q", diag.Nearest(e.Text, names)),
			e.Place().In(c.File), diag.Nearest(e.Text, names))
	} else if want != nil && len(want.Choices) > 0 {
		finding.Notes = append(finding.Notes, diag.Note{Text: diag.T("Mogelijk zijn: %s.", "Possible are: %s.", listing(want.Choices))})
	}
	c.Findings.Add(finding)
	return nil
}

func (c *Checker) unary(e *grammar.Unary) Node {
	if e.Op == "niet" {
		if x := c.Condition(e.X); x != nil {
			return &Unary{c.at(e, x.Type()), e.Op, x}
		}
		return nil
	}
	x := c.infer(e.X, nil)
	if x == nil {
		return nil
	}
	if e.Op == "moet" {
		return c.settles(e, x)
	}
	switch x.Type().Kind {
	case value.DurationKind, value.AmountKind, value.PercentageKind, value.NumberKind, value.AnyKind:
		return &Unary{c.at(e, x.Type()), e.Op, x}
	}
	c.report(mismatch, e, "Een minteken kan niet voor een %s staan.", "A minus cannot stand before a %s.", x.Type().String())
	return nil
}

// settles types moet x: whatever the type of x, it is a janee. Only rules ask
// what the text settles.
func (c *Checker) settles(e *grammar.Unary, x Node) Node {
	if c.Functions == nil {
		c.report(mismatch, e, "%q hoort in de regels van een beleidspakket.", "%q belongs in the rules of a policy pack.", e.Op)
		return nil
	}
	return &Unary{c.at(e, value.Type{Kind: value.BoolKind}), e.Op, x}
}

func (c *Checker) call(e *grammar.Call) Node {
	function := c.Functions[e.Name.Text]
	if function == nil {
		names := make([]string, 0, len(c.Functions))
		for name := range c.Functions {
			names = append(names, name)
		}
		slices.Sort(names)
		finding := unknown.At(e.Place().In(c.File), "Er is hier geen functie %q.", "There is no function %q here.", e.Name.Text)
		if near := diag.DidYouMean(e.Name.Text, names); !near.IsZero() {
			finding.Notes = append(finding.Notes, diag.Note{Text: near})
		}
		c.Findings.Add(finding)
		return nil
	}
	if len(e.Args) != len(function.Params) {
		c.report(mismatch, e, "%s vraagt %d waarden; hier staan er %d.", "%s takes %d values; here are %d.",
			function.Name, len(function.Params), len(e.Args))
		return nil
	}
	args := make([]Node, len(e.Args))
	for i, arg := range e.Args {
		if name, ok := arg.(*grammar.Name); ok && function.Names {
			args[i] = NewConst(value.Type{Kind: value.TextKind}, value.Text(name.Text), name.In(c.File))
			continue
		}
		if args[i] = c.Check(arg, &function.Params[i]); args[i] == nil {
			return nil
		}
	}
	return &Call{c.at(e, function.Result), function, args}
}
