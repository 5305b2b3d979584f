package grammar

import "github.com/akte-lang/akte/internal/source"

// Expr is an expression.
type Expr interface {
	Place() source.Span
	isExpr()
}

// LiteralKind is the kind of a literal, as its shape shows.
type LiteralKind uint8

// The kinds of literals.
const (
	DurationLiteral LiteralKind = iota + 1
	AmountLiteral
	PercentageLiteral
	NumberLiteral
	DateLiteral
	TextLiteral
	BoolLiteral    // ja, nee
	UnknownLiteral // onbekend
)

// Literal is a value as written. Its text is not yet a value: package value
// reads it.
type Literal struct {
	source.Span
	Kind LiteralKind
	Text string // as typed; of a TextLiteral the text without quotes
}

// Unary is niet x, -x or, in a rule, moet x: the text itself has to settle x.
type Unary struct {
	source.Span
	Op string // "niet", "moet" or "-"
	X  Expr
}

// Binary is x op y. Op is normalised: of en = <> < <= > >= in + - * /.
type Binary struct {
	source.Span
	Op   string
	X, Y Expr
}

// Call is naam(x, …).
type Call struct {
	source.Span
	Name Name
	Args []Expr
}

// List is (x, y), () or a parenthesised single (x).
type List struct {
	source.Span
	Elems []Expr
}

// Place implements [Expr].
func (e *Name) Place() source.Span    { return e.Span }
func (e *Literal) Place() source.Span { return e.Span }
func (e *Unary) Place() source.Span   { return e.Span }
func (e *Binary) Place() source.Span  { return e.Span }
func (e *Call) Place() source.Span    { return e.Span }
func (e *List) Place() source.Span    { return e.Span }

func (*Name) isExpr()    {}
func (*Literal) isExpr() {}
func (*Unary) isExpr()   {}
func (*Binary) isExpr()  {}
func (*Call) isExpr()    {}
func (*List) isExpr()    {}

// Attribute is a kenmerk: what a lid is about ([Over]) or which finding is
// silenced there ([Ignore]).
type Attribute interface {
	Place() source.Span
	isAttribute()
}

// Over says what a lid is about: over avg.datalek(termijn = x), av.looptijd.
type Over struct {
	source.Span
	Topics []*TopicUse
}

// TopicUse is one topic with its facts. Topic is nil for "over (feit = x)",
// which speaks of the topic of the article.
type TopicUse struct {
	source.Span
	Topic *Name
	Facts []*FactValue
}

// FactValue is feit = waarde.
type FactValue struct {
	source.Span
	Name  Name
	Value Expr
}

// Ignore silences a finding: negeer AK0404 "reden".
type Ignore struct {
	source.Span
	Code   Name
	Reason *String
}

// Place implements [Attribute].
func (a *Over) Place() source.Span   { return a.Span }
func (a *Ignore) Place() source.Span { return a.Span }

func (*Over) isAttribute()   {}
func (*Ignore) isAttribute() {}
