package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Pack is a policy pack whose rules have been resolved and typed.
type Pack struct {
	Name  string
	Title string
	// Place is that of its name, File the file that it stands in.
	Place source.Place
	File  *grammar.File
	// Kinds are the kinds of document that it is about (geldt voor); none: all.
	Kinds []string
	// UpToDate is the day to which it is up to date (bijgewerkt), ISO 8601, or "".
	UpToDate string
	// Limits are its limits (grens) and Rules its rules, in order of the source.
	Limits []*Limit
	Rules  []*Rule

	reads map[*expr.Symbol]Read
}

// Reads says what a name in the rules of the pack stands for.
func (p *Pack) Reads(symbol *expr.Symbol) Read { return p.reads[symbol] }

// Limit is a number that a pack chooses itself. One that is called pack.limit
// puts another value in the place of that of another pack.
type Limit struct {
	Name  string
	Type  value.Type
	Value expr.Node // nil: it has a fault
	Place source.Place
	Pack  *Pack
}

// ReadKind is what a name in a rule stands for.
type ReadKind uint8

// The kinds of names in rules.
const (
	ReadTopic  ReadKind = iota + 1 // whether some lid is about a topic
	ReadFact                       // a fact of a topic
	ReadHeader                     // a fact of the document: wederpartij
	ReadRole                       // a fact of the party with a role: schuldenaar.omvang
	ReadLimit                      // a limit
)

// Read is what a name in a rule stands for.
type Read struct {
	Kind ReadKind
	// Topic is the topic, of a ReadTopic and a ReadFact; Fact the fact.
	Topic *Topic
	Fact  *Fact
	// Role is the role and Field the field of a party, of a ReadRole; of a
	// ReadHeader Field is the fact of the document.
	Role, Field string
	Limit       *Limit
}

// Rule is a rule of a pack.
type Rule struct {
	Pack  *Pack
	Name  string
	Title string
	// Place is that of its name.
	Place source.Place
	// Terms are those that stand before the first condition.
	Terms Terms
	// Conditions are what it asks, in order of the source.
	Conditions []*Condition
	// Faulty is set when a part of it could not be typed; it cannot be held
	// against anything.
	Faulty bool
}

// Code is the code of the findings of the rule: avg.datalek_termijn.
func (r *Rule) Code() diag.Code { return diag.Code(r.Pack.Name + "." + r.Name) }

// Condition is one condition of a rule with all that holds for it.
type Condition struct {
	// Must is set for moet, else it is eist.
	Must bool
	// Nodes have to hold together. One that is no janee asks for a value that is
	// settled.
	Nodes []expr.Node
	Place source.Place
	Terms
}

// Terms are what a rule says of a condition: those of the rule where the
// condition has none of its own.
type Terms struct {
	// Grounds are the places in the law.
	Grounds []Ground
	// Norm is wet, rechtspraak, richtsnoer or praktijk, Mark says how the ground was
	// verified (gelezen, gelezen_oud, secundair, eigen_kennis), Source how and
	// when; "" where nothing is said.
	Norm, Mark, Source string
	// From is the first day on which it holds and Until the first on which it no
	// longer does, ISO 8601; "" where there is none.
	From, Until string
	// Kinds are the kinds of document that it is about; none: those of the pack.
	Kinds []string
	// When are the conditions under which it applies.
	When []expr.Node
	// Severity is how much it weighs; 0 where nothing is said.
	Severity diag.Severity
	Message  RuleText
	Advice   RuleText
}

// Ground is a place in the law on which a rule rests.
type Ground struct {
	Reference *grammar.LawReference
	Citations []law.Citation
	Place     source.Place
}

// RuleText is a text of a rule, with values to fill in.
type RuleText struct {
	// NL and EN are the texts; nil where there is none.
	NL, EN *grammar.Prose
	// Values are the typed expressions in them.
	Values map[*grammar.Interpolation]expr.Node
	// Place is that of the first of them.
	Place source.Place
}

// IsZero reports whether there is no text.
func (t RuleText) IsZero() bool { return t.NL == nil && t.EN == nil }
