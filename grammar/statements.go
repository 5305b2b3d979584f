package grammar

// The statements. Optional parts are pointers or empty.

// Agreement opens a document: overeenkomst "Titel".
type Agreement struct {
	node
	Title    String
	Settings []*Setting
}

// Library opens a library of model clauses: clausules naam "Titel".
type Library struct {
	node
	Name     Name
	Title    String
	Settings []*Setting
}

// Policy opens a policy pack: beleid naam "Titel".
type Policy struct {
	node
	Name     Name
	Title    String
	Settings []*Setting
}

// Acceptances opens a file of accepted changes: akkoorden "Titel".
type Acceptances struct {
	node
	Title    String
	Settings []*Setting
}

// Use makes another file available: gebruik "pad.akte" als naam.
type Use struct {
	node
	Path String
	As   *Name
}

// Party is a party: partij verwerker "Verwerker" ook "de Verwerker".
type Party struct {
	node
	Name     Name
	Title    String
	Also     []String
	Settings []*Setting
	Prose    *Prose
}

// Parameter is a value that can be set from outside: parameter naam type = waarde.
type Parameter struct {
	node
	Name     Name
	Type     *Type
	Default  Expr // nil: must be given
	Settings []*Setting
}

// Computed is a value that follows from others: waarde naam = uitdrukking.
type Computed struct {
	node
	Name  Name
	Value Expr
}

// Chapter groups articles: hoofdstuk label "Titel".
type Chapter struct {
	node
	Label *Name
	Title String
}

// Article is an article. Follows names the model clause after volgens.
type Article struct {
	node
	Label      *Name
	Title      *String
	Number     *String // a forced number
	Follows    *Name
	Attributes []Attribute
	With       []*Assignment // met naam = waarde
}

// Clause is a numbered lid of an article.
type Clause struct {
	node
	Label      *Name
	Number     *String
	Attributes []Attribute
	Prose      *Prose
}

// Text is an unnumbered paragraph: tekst { … }.
type Text struct {
	node
	Label      *Name
	Attributes []Attribute
	Prose      *Prose
}

// Heading is an unnumbered heading that ends the article: kop "…".
type Heading struct {
	node
	Title String
}

// Subheading is a heading inside an article: tussenkop "…".
type Subheading struct {
	node
	Title String
}

// Term is a definition: begrip "Afnemer" ook "klant" vormen "afnemers" { … }.
type Term struct {
	node
	Name       String
	Also       []String // shown, and count as the term
	Forms      []String // count as the term, not shown
	Attributes []Attribute
	Prose      *Prose
}

// Parties is the list of the parties: partijen "aanhef" { slot }.
type Parties struct {
	node
	Intro *String
	Prose *Prose
}

// Annex is an annex: bijlage label "Titel" bij ander.
type Annex struct {
	node
	Label    *Name
	Title    String
	To       *Name // bij
	Settings []*Setting
}

// Signature is a signature block: ondertekening partij, partij. Without
// parties it is for all of them.
type Signature struct {
	node
	Parties []Name
}

// If opens a choice between statements: als voorwaarde.
type If struct {
	node
	Condition Expr
}

// Else is a further branch of a choice: anders, or anders als voorwaarde.
type Else struct {
	node
	Condition Expr // nil: anders
}

// ForEach opens a repetition of statements: voor elke x in lijst.
type ForEach struct {
	node
	Variable Name
	List     Expr
}

// End closes a choice or a repetition: einde.
type End struct {
	node
}

// Explanation explains the nearest preceding article or lid and is not part of
// the agreement: toelichting { … }.
type Explanation struct {
	node
	Prose *Prose
}

// ModelClause opens a model clause in a library: clausule naam "Titel".
type ModelClause struct {
	node
	Name  Name
	Title String
}

// Omit drops parts of the model clause that an article follows: schrap label.
type Omit struct {
	node
	Labels []Name
}

// Replace replaces a part of the model clause that an article follows.
type Replace struct {
	node
	Label      Name
	Attributes []Attribute
	Prose      *Prose
}

// Limit is a number that a policy pack chooses itself: grens naam type = waarde.
type Limit struct {
	node
	Name     Name
	Type     *Type
	Value    Expr
	Settings []*Setting
}

// Topic declares a topic and its facts: onderwerp naam "Titel".
type Topic struct {
	node
	Name  Name
	Title String
	Facts []*Fact
}

// Fact declares one fact of a topic and who is better off when it is lower or
// higher.
type Fact struct {
	node
	Name   Name
	Type   *Type
	Title  *String
	Favour []*Favour
}

// Favour is a line "lager gunstig voor rol" under a fact.
type Favour struct {
	node
	Direction string // lager or hoger
	Role      Name
}

// Rule is a rule of a policy pack: regel naam "Titel".
type Rule struct {
	node
	Name     Name
	Title    String
	Settings []*Setting // grond, norm, moet, ernst, melding, … in their order
}

// Test is a test: toets "naam".
type Test struct {
	node
	Title String
	Lines []*TestLine
}

// TestLine is one line of a test; exactly one of its fields is set.
type TestLine struct {
	node
	Document *String      // document "pad"
	Set      *Assignment  // stel naam = waarde
	Expect   *Expectation // verwacht …
}

// Expectation is what follows verwacht: a subject with an outcome
// (avg.datalek_termijn fout), a code (AK0304), a severity (fout) or a text
// (tekst "…"), negated by geen.
type Expectation struct {
	node
	Not     bool
	Subject *Name
	Outcome *Name
	Text    *String
}

// Acceptance is one accepted change: akkoord 3f9a1c20 voor datalekken.melden.
type Acceptance struct {
	node
	Hash     string
	For      Name
	Settings []*Setting
}

// Setting is an attribute line of a statement: a name and what follows it.
// Which fields are filled hangs on the name: soort a, b (Values); nummering
// artikel "Artikel 1:" lid "1.1" (Examples); grond [AVG 33 lid 2]
// (References); melding en { … } (Qualifier and Prose); geldt voor a, b
// (Qualifier voor, Values); negeer AK0404 "reden" (Values: a name and a text).
type Setting struct {
	node
	Name       Name
	Qualifier  *Name
	Values     []Expr
	Examples   []*Example
	References []Inline // *Reference, *LawReference or *Placeholder
	Prose      *Prose
}

// Example is a format shown by example: artikel "Artikel 1:" herstart.
type Example struct {
	node
	Kind     Name
	Examples []String // one a depth
	Restart  bool     // herstart
}

// Assignment is naam = waarde.
type Assignment struct {
	node
	Name  Name
	Value Expr
}
