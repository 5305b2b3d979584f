package grammar

// The statements. Optional parts are pointers or empty.

// Agreement opens a document: overeenkomst "Titel".
type Agreement struct {
	node
	Title    String     `parser:"'overeenkomst':Keyword @@"`
	Settings []*Setting `parser:"@@*"`
}

// Library opens a library of model clauses: clausules naam "Titel".
type Library struct {
	node
	Name     Name       `parser:"'clausules':Keyword @@"`
	Title    String     `parser:"@@"`
	Settings []*Setting `parser:"@@*"`
}

// Policy opens a policy pack: beleid naam "Titel".
type Policy struct {
	node
	Name     Name       `parser:"'beleid':Keyword @@"`
	Title    String     `parser:"@@"`
	Settings []*Setting `parser:"@@*"`
}

// Acceptances opens a file of accepted changes: akkoorden "Titel".
type Acceptances struct {
	node
	Title    String     `parser:"'akkoorden':Keyword @@"`
	Settings []*Setting `parser:"@@*"`
}

// Use makes another file available: gebruik "pad.akte" als naam.
type Use struct {
	node
	Path String `parser:"'gebruik':Keyword @@"`
	As   *Name  `parser:"('als' @@)?"`
}

// Party is a party: partij verwerker "Verwerker" ook "de Verwerker".
type Party struct {
	node
	Name     Name       `parser:"'partij':Keyword @@"`
	Title    String     `parser:"@@"`
	Also     []String   `parser:"('ook' @@ (Comma @@)*)*"`
	Settings []*Setting `parser:"@@*"`
	Prose    *Prose     `parser:"@@?"`
}

// Parameter is a value that can be set from outside: parameter naam type = waarde.
type Parameter struct {
	node
	Name     Name       `parser:"'parameter':Keyword @@"`
	Type     *Type      `parser:"@@"`
	Default  Expr       `parser:"('=':Operator @@)?"` // nil: must be given
	Settings []*Setting `parser:"@@*"`
}

// Computed is a value that follows from others: waarde naam = uitdrukking.
type Computed struct {
	node
	Name  Name `parser:"'waarde':Keyword @@"`
	Value Expr `parser:"'=':Operator @@"`
}

// Chapter groups articles: hoofdstuk label "Titel".
type Chapter struct {
	node
	Label *Name  `parser:"'hoofdstuk':Keyword @@?"`
	Title String `parser:"@@"`
}

// Article is an article. Follows names the model clause after volgens.
type Article struct {
	node
	Label      *Name         `parser:"'artikel':Keyword @@?"`
	Title      *String       `parser:"@@?"`
	Number     *String       `parser:"('nummer':Mark @@)?"` // a forced number
	Follows    *Name         `parser:"('volgens':Mark @@)?"`
	Attributes []Attribute   `parser:"( @@"`
	With       []*Assignment `parser:"| 'met':Mark @@ (Comma @@)* )*"` // met naam = waarde
}

// Clause is a numbered lid of an article.
type Clause struct {
	node
	Label      *Name       `parser:"'lid':Keyword @@?"`
	Number     *String     `parser:"('nummer':Mark @@)?"`
	Attributes []Attribute `parser:"@@*"`
	Prose      *Prose      `parser:"@@"`
}

// Text is an unnumbered paragraph: tekst { … }.
type Text struct {
	node
	Label      *Name       `parser:"'tekst':Keyword @@?"`
	Attributes []Attribute `parser:"@@*"`
	Prose      *Prose      `parser:"@@"`
}

// Heading is an unnumbered heading that ends the article: kop "…".
type Heading struct {
	node
	Title String `parser:"'kop':Keyword @@"`
}

// Subheading is a heading inside an article: tussenkop "…".
type Subheading struct {
	node
	Title String `parser:"'tussenkop':Keyword @@"`
}

// Term is a definition: begrip "Afnemer" ook "klant" vormen "afnemers" { … }.
type Term struct {
	node
	Name       String      `parser:"'begrip':Keyword @@"`
	Also       []String    `parser:"( 'ook' @@ (Comma @@)*"`       // shown, and count as the term
	Forms      []String    `parser:"| 'vormen' @@ (Comma @@)* )*"` // count as the term, not shown
	Attributes []Attribute `parser:"@@*"`
	Prose      *Prose      `parser:"@@"`
}

// Parties is the list of the parties: partijen "aanhef" { slot }.
type Parties struct {
	node
	Intro *String `parser:"'partijen':Keyword @@?"`
	Prose *Prose  `parser:"@@?"`
}

// Annex is an annex: bijlage label "Titel" bij ander.
type Annex struct {
	node
	Label    *Name      `parser:"'bijlage':Keyword @@?"`
	Title    String     `parser:"@@"`
	To       *Name      `parser:"('bij' @@)?"` // bij
	Settings []*Setting `parser:"@@*"`
}

// Signature is a signature block: ondertekening partij, partij. Without
// parties it is for all of them.
type Signature struct {
	node
	Parties []Name `parser:"'ondertekening':Keyword (@@ (Comma @@)*)?"`
}

// If opens a choice between statements: als voorwaarde.
type If struct {
	node
	Condition Expr `parser:"'als':Keyword @@"`
}

// Else is a further branch of a choice: anders, or anders als voorwaarde.
type Else struct {
	node
	Condition Expr `parser:"'anders':Keyword ('als' @@)?"` // nil: anders
}

// ForEach opens a repetition of statements: voor elke x in lijst.
type ForEach struct {
	node
	Variable Name `parser:"'voor':Keyword 'elke' @@"`
	List     Expr `parser:"'in' @@"`
}

// End closes a choice or a repetition: einde.
type End struct {
	node
}

// Explanation explains the nearest preceding article or lid and is not part of
// the agreement: toelichting { … }.
type Explanation struct {
	node
	Prose *Prose `parser:"'toelichting':Keyword @@"`
}

// ModelClause opens a model clause in a library: clausule naam "Titel".
type ModelClause struct {
	node
	Name  Name   `parser:"'clausule':Keyword @@"`
	Title String `parser:"@@"`
}

// Omit drops parts of the model clause that an article follows: schrap label.
type Omit struct {
	node
	Labels []Name `parser:"'schrap':Keyword @@ (Comma @@)*"`
}

// Replace replaces a part of the model clause that an article follows.
type Replace struct {
	node
	Label      Name        `parser:"'vervang':Keyword @@"`
	Attributes []Attribute `parser:"@@*"`
	Prose      *Prose      `parser:"@@"`
}

// Limit is a number that a policy pack chooses itself: grens naam type = waarde.
type Limit struct {
	node
	Name     Name       `parser:"'grens':Keyword @@"`
	Type     *Type      `parser:"@@"`
	Value    Expr       `parser:"'=':Operator @@"`
	Settings []*Setting `parser:"@@*"`
}

// Topic declares a topic and its facts: onderwerp naam "Titel".
type Topic struct {
	node
	Name  Name    `parser:"'onderwerp':Keyword @@"`
	Title String  `parser:"@@"`
	Facts []*Fact `parser:"@@*"`
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
	Name     Name       `parser:"'regel':Keyword @@"`
	Title    String     `parser:"@@"`
	Settings []*Setting `parser:"@@*"` // grond, norm, moet, ernst, melding, … in their order
}

// Test is a test: toets "naam".
type Test struct {
	node
	Title String      `parser:"'toets':Keyword @@"`
	Lines []*TestLine `parser:"@@*"`
}

// TestLine is one line of a test; exactly one of its fields is set.
type TestLine struct {
	node
	Document *String      `parser:"'document':First @@"`   // document "pad"
	Set      *Assignment  `parser:"| 'stel':First @@"`     // stel naam = waarde
	Expect   *Expectation `parser:"| 'verwacht':First @@"` // verwacht …
}

// Expectation is what follows verwacht: a subject with an outcome
// (avg.datalek_termijn fout), a code (AK0304), a severity (fout) or a text
// (tekst "…"), negated by geen.
type Expectation struct {
	node
	Not     bool    `parser:"@'geen'?"`
	Subject *Name   `parser:"( (?! 'tekst') @@"`
	Outcome *Name   `parser:"@@?"`
	Text    *String `parser:"| 'tekst' @@ )"`
}

// Acceptance is one accepted change: akkoord 3f9a1c20 voor datalekken.melden.
type Acceptance struct {
	node
	Hash     string     `parser:"'akkoord':Keyword @Hash"`
	For      Name       `parser:"'voor' @@"`
	Settings []*Setting `parser:"@@*"`
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
	Name  Name `parser:"@@"`
	Value Expr `parser:"'=':Operator @@"`
}
