package json

// root is a comparison of two versions of a document.
type root struct {
	// Always "akte-diff".
	Format string `json:"format"`
	// Version of this form: it changes when a reader of an earlier one would go
	// wrong.
	Version int `json:"version"`
	// The two versions as they were asked for.
	Old    string `json:"old"`
	New    string `json:"new"`
	Counts counts `json:"counts"`
	// In the order of the new text, what belongs to no part first, findings last.
	Changes []change `json:"changes"`
}

// counts says how many changes there are of each class, without those that
// follow from others, and how many findings are new and resolved.
type counts struct {
	Substantive      int `json:"inhoudelijk"`
	Editorial        int `json:"redactioneel"`
	Numbering        int `json:"nummering"`
	NewFindings      int `json:"newFindings"`
	ResolvedFindings int `json:"resolvedFindings"`
}

// text is a message in both languages.
type text struct {
	NL string `json:"nl"`
	EN string `json:"en"`
}

// change is one change.
type change struct {
	// Names the change by what it changes, for an acceptance.
	Hash string `json:"hash"`
	// "inhoudelijk", "redactioneel" or "nummering".
	Class string `json:"class"`
	// What sort of change it is, such as "toegevoegd".
	Sort string `json:"sort"`
	// It only follows from another change.
	Consequence bool `json:"consequence"`
	// The value that it is a consequence of.
	Follows string `json:"follows,omitempty"`
	// What it is about, in a way that outlasts renumbering: a label or a name.
	Subject string `json:"subject"`
	// The field, value or attribute that changed.
	Name string `json:"name,omitempty"`
	// What changed, in a line for people.
	Line text `json:"line"`
	// The part before and after.
	OldPart *part `json:"oldPart,omitempty"`
	NewPart *part `json:"newPart,omitempty"`
	// What it was and is: a value, a number, a heading, a condition.
	Old string `json:"old,omitempty"`
	New string `json:"new,omitempty"`
	// The words of the part, with what changed in them.
	Words []piece `json:"words,omitempty"`
	// The words on which the meaning turns.
	Turns  []turn  `json:"turns,omitempty"`
	Effect *effect `json:"effect,omitempty"`
	// The parts in which what has changed is used.
	Reach []part `json:"reach,omitempty"`
	// The finding that is new, when there is a new part or place, or resolved.
	Finding  *finding `json:"finding,omitempty"`
	OldPlace *place   `json:"oldPlace,omitempty"`
	NewPlace *place   `json:"newPlace,omitempty"`
}

// part is a part of one of the two texts.
type part struct {
	// Such as "artikel", "lid", "begrip".
	Kind string `json:"kind"`
	// Its label with those above it: "datalekken.melden".
	Label string `json:"label,omitempty"`
	// As a lawyer names it: "artikel 6 lid 1".
	Legal string `json:"legal,omitempty"`
	Title string `json:"title,omitempty"`
}

// piece is words that follow each other without anything between them.
type piece struct {
	// "kept", "deleted" or "inserted".
	Mark string `json:"mark"`
	Text string `json:"text"`
	// Only the number of another part changed.
	Follows bool `json:"follows,omitempty"`
}

// turn is a word that became another; one of the two may be empty.
type turn struct {
	Old string `json:"old"`
	New string `json:"new"`
}

// effect is what the change of a value comes to.
type effect struct {
	// Such as "langer"; "onzeker" where it depends on the date.
	Direction string `json:"direction,omitempty"`
	// The dates on which the two differ, of "onzeker". ISO 8601.
	Dates []dates `json:"dates,omitempty"`
	// The roles that are worse and better off.
	Harms []string `json:"harms,omitempty"`
	Helps []string `json:"helps,omitempty"`
}

// dates is a range of dates, both included.
type dates struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// finding is a finding of a check or a policy.
type finding struct {
	Code string `json:"code"`
	// "fout", "waarschuwing" or "info".
	Severity string `json:"severity"`
	Message  text   `json:"message"`
}

// place is where something stands in a source.
type place struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}
