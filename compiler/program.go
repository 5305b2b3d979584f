// Package compiler turns a loaded document into a [Program]: resolved and
// typed, with every branch under its condition. [Program.Evaluate] chooses one
// variant and gives a finished document.
//
// Invariant: a Program is not changed after [Compile]; any number of
// evaluations may run at once.
package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Program is a document that has been resolved and typed and not yet been
// filled in.
type Program struct {
	Sources *load.Sources
	// Title is the title of the document; of a library or pack, its title.
	Title string
	// Kinds are the kinds of document that the header names (soort).
	Kinds []string
	// Packs are the policy packs that the header names (toetsing).
	Packs []string
	// Complete is set when somebody marked every lid (kenmerken volledig): what no
	// lid says is then not in the document.
	Complete bool
	// Form is how the body is printed.
	Form Form
	// Parties, in order of declaration.
	Parties []*Party
	// Body holds the parts of the document; the annexes are among them.
	Body []Part
	// References are the references between parts, in order of the source.
	References []Reference
	// Topics are the topics that leden are marked with, in order of the source.
	Topics []TopicUse

	parameters []*Parameter
	// modelParameters are those of the model clauses that are followed, in order
	// of the source.
	modelParameters []*expr.Symbol
	scope           *scope
	bindings        map[*expr.Symbol]*binding
	terms           *termIndex
	labels          *labels
	register        *law.Register
	lawDay          string // ISO 8601, or ""
	runs            int    // paragraphs, items and cells of tables
	parts           int    // of the document, those of all branches
	// spots numbers the program as its defaults fill it in, when first asked.
	spots func() spots
	stops bool
}

// Reference is a reference from one part to others. Of each target there may
// be alternatives in different branches of a choice.
type Reference struct {
	Source  *grammar.Reference
	Place   source.Place
	From    Part
	Targets [][]Part
	// Guards are the conditions that the reference stands under.
	Guards []Guard
}

// TopicUse is one topic with the facts that a part states about it.
type TopicUse struct {
	Topic *Topic
	Part  Part
	Place source.Place
	Facts []FactUse
}

// FactUse is one fact as stated.
type FactUse struct {
	Fact  *Fact
	Place source.Place
	Value expr.Node
}

// Party is a party to the document.
type Party struct {
	Name  string
	Title string
	Also  []string
	// Place is where it is declared.
	Place source.Place
	// Introduction is the prose by which partijen introduces it.
	Introduction *PartyIntroduction

	fields []*expr.Symbol // in order of the source
	roles  *expr.Symbol
	symbol *expr.Symbol
}

// PartyIntroduction holds the parts of the prose after a party.
type PartyIntroduction struct{ Base }

// Parameter is a value that may be given from outside.
type Parameter struct {
	Name string
	Type value.Type
	// Question and Explanation are for the person who gives it; "" without.
	Question, Explanation string
	// HasDefault is set when it need not be given.
	HasDefault bool
	// Place is where it is declared.
	Place source.Place

	symbol *expr.Symbol
	bounds bounds
}

// Given is one value from outside: what --set or a data file says.
type Given struct {
	// Data is a decoded value: string, bool, json.Number, int64, uint64,
	// []any, map[string]any.
	Data any
	// Value takes the place of Data where it is set. It may settle any name that
	// the document declares, also one that its users cannot give: a test asks what
	// comes of it.
	Value value.Value
	// Origin says where it was given: "--set meldtermijn", "klanten.csv, rij 3".
	Origin diag.Text
	// Place is where it stands in a data file; zero when it came otherwise.
	Place source.Place
}

// Values are the values from outside, by name: meldtermijn, klant.naam.
type Values map[string]Given

// binding says how a symbol gets its value.
type binding struct {
	// node is the value, or the default of one that may be given; nil: none.
	node expr.Node
	// outside is set when a value may be given from outside.
	outside bool
	// parameter is set for parameters, whose bounds hold.
	parameter *Parameter
	// model is the use of a model clause that gives the parameter another value
	// than its default.
	model *ModelUse
	// check normalises and checks what is given for a field of a party.
	check func(string) (string, *value.Problem)
}

// Parameters returns the parameters in order of declaration.
func (p *Program) Parameters() []*Parameter { return p.parameters }

// PartCount is how many parts the document has, in all its branches: the highest
// index.
func (p *Program) PartCount() int { return p.parts }

// Accepts reports whether a value from outside may have this name.
func (p *Program) Accepts(name string) bool {
	symbol := p.scope.symbols[name]
	return symbol != nil && p.bindings[symbol] != nil && p.bindings[symbol].outside
}

// OutsideNames returns the names that values from outside may have, in order
// of declaration.
func (p *Program) OutsideNames() []string {
	var names []string
	for _, name := range p.scope.names {
		if p.Accepts(name) {
			names = append(names, name)
		}
	}
	return names
}
