package document

// Inline is a part of running text.
type Inline interface {
	AcceptInline(InlineVisitor)
}

// Words is plain text. White space in it is single spaces (or no-break
// spaces), never a line break.
type Words struct {
	Text string
}

// Value is a value that was filled in, as printed.
type Value struct {
	Node
	Text string
	// Source is the expression as written: meldtermijn, klant.naam.
	Source string
}

// Reference is a printed reference to one or more parts of the document, cut
// into pieces: those with a target are links.
type Reference struct {
	Node
	Pieces []Piece
}

// Piece is a piece of a reference; Target is "" for the words between links.
type Piece struct {
	Text   string
	Target Anchor
}

// Law is a printed citation of the law, cut into pieces like a [Reference].
type Law struct {
	Node
	Pieces []LawPiece
}

// LawPiece is a piece of a citation; URL is "" for the words between links.
type LawPiece struct {
	Text string
	URL  string
}

// TermUse is a use of a defined term in running text.
type TermUse struct {
	Text   string
	Target Anchor // of the definition
}

// Emphasis is emphasised text.
type Emphasis struct {
	Strong  bool
	Inlines []Inline
}

// Text returns the reference as printed.
func (r *Reference) Text() string {
	text := ""
	for _, piece := range r.Pieces {
		text += piece.Text
	}
	return text
}

// Text returns the citation as printed.
func (l *Law) Text() string {
	text := ""
	for _, piece := range l.Pieces {
		text += piece.Text
	}
	return text
}
