package json

// root is a finished document: one variant of an agreement, numbered, with its
// values filled in.
type root struct {
	// Always "akte-document".
	Format string `json:"format"`
	// Version of this form.
	Version int    `json:"version"`
	Title   string `json:"title"`
	Meta    meta   `json:"meta"`
	// The parts in reading order, the annexes last.
	Body blocks `json:"body"`
}

// meta is what a document says about itself. Dates are ISO 8601.
type meta struct {
	// What kind of document it is, as in the source: "verwerkersovereenkomst".
	Kinds   []string `json:"kinds"`
	Version string   `json:"version,omitempty"`
	// Date of entry into force.
	Date string `json:"date,omitempty"`
	// The law is taken as of this date.
	LawDate    string      `json:"lawDate,omitempty"`
	Parties    []party     `json:"parties"`
	Parameters []parameter `json:"parameters"`
	Deviations []deviation `json:"deviations"`
}

// party is a party as data.
type party struct {
	// Its name in the source.
	Name   string   `json:"name"`
	Title  string   `json:"title"`
	Roles  []string `json:"roles"`
	Fields []field  `json:"fields"`
}

// field is one named value of a party, as printed.
type field struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// parameter is a parameter with the value that the document was made with.
type parameter struct {
	Name string `json:"name"`
	// As written in the language: "duur", "keuze(a, b)".
	Type string `json:"type"`
	// As printed in the notation of the document.
	Value    string `json:"value"`
	Question string `json:"question,omitempty"`
	// The value was given and is not the default.
	FromData bool `json:"fromData"`
}

// deviation is one way in which an article departs from its model clause.
type deviation struct {
	Clause string `json:"clause"`
	// "vervangen", "geschrapt", "toegevoegd" or "waarde".
	Kind string `json:"kind"`
	// Label of the part, or name of the parameter.
	Part string `json:"part"`
	// Anchor of the article.
	Target string `json:"target"`
	Place  *place `json:"place,omitempty"`
}

// place is where in the source a part comes from. Lines and columns count from
// 1, columns in characters; the end is the first position after the part.
type place struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
}

// blocks are parts of a document, each with its kind.
type blocks []any

// inlines are parts of running text, each with its kind.
type inlines []any
