package json

// words is plain text.
type words struct {
	Kind string `json:"kind"`
	Text string `json:"text"`
}

// value is a value that was filled in, as printed; its source is the expression
// as written.
type value struct {
	Kind   string `json:"kind"`
	Place  *place `json:"place,omitempty"`
	Text   string `json:"text"`
	Source string `json:"source"`
}

// reference is a reference to parts of the document: its text, and the same in
// pieces, of which those with a target are links.
type reference struct {
	Kind   string           `json:"kind"`
	Place  *place           `json:"place,omitempty"`
	Text   string           `json:"text"`
	Pieces []referencePiece `json:"pieces"`
}

// referencePiece is a piece of a reference.
type referencePiece struct {
	Text string `json:"text"`
	// Anchor of the part, absent for the words between links.
	Target string `json:"target,omitempty"`
}

// law is a citation of the law: its text, and the same in pieces, of which
// those with an address are links.
type law struct {
	Kind   string     `json:"kind"`
	Place  *place     `json:"place,omitempty"`
	Text   string     `json:"text"`
	Pieces []lawPiece `json:"pieces"`
}

// lawPiece is a piece of a citation of the law.
type lawPiece struct {
	Text string `json:"text"`
	URL  string `json:"url,omitempty"`
}

// term is a use of a defined term.
type term struct {
	Kind string `json:"kind"`
	Text string `json:"text"`
	// Anchor of the definition.
	Target string `json:"target,omitempty"`
}

// emphasis is emphasised text: bold when it is strong, else italic.
type emphasis struct {
	Kind    string  `json:"kind"`
	Strong  bool    `json:"strong"`
	Inlines inlines `json:"inlines"`
}
