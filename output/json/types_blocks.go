package json

// chapter is a hoofdstuk with its articles.
type chapter struct {
	Kind   string `json:"kind"`
	Place  *place `json:"place,omitempty"`
	Anchor string `json:"anchor,omitempty"`
	Mark   string `json:"mark,omitempty"`
	Title  string `json:"title"`
	Blocks blocks `json:"blocks"`
}

// article is an artikel. The mark is printed before the title, the citation is
// how others name it.
type article struct {
	Kind   string `json:"kind"`
	Place  *place `json:"place,omitempty"`
	Anchor string `json:"anchor,omitempty"`
	Mark   string `json:"mark,omitempty"`
	Cite   string `json:"cite,omitempty"`
	Title  string `json:"title,omitempty"`
	Blocks blocks `json:"blocks"`
}

// clause is a lid.
type clause struct {
	Kind   string `json:"kind"`
	Place  *place `json:"place,omitempty"`
	Anchor string `json:"anchor,omitempty"`
	Mark   string `json:"mark,omitempty"`
	Cite   string `json:"cite,omitempty"`
	Blocks blocks `json:"blocks"`
}

// section is a paragraph or more without a number.
type section struct {
	Kind   string `json:"kind"`
	Place  *place `json:"place,omitempty"`
	Anchor string `json:"anchor,omitempty"`
	Blocks blocks `json:"blocks"`
}

// heading is an unnumbered heading; an inner one stands inside an article.
type heading struct {
	Kind  string `json:"kind"`
	Place *place `json:"place,omitempty"`
	Inner bool   `json:"inner"`
	Text  string `json:"text"`
}

// definition is a begrip: its name, the names beside it, and what it means.
type definition struct {
	Kind   string   `json:"kind"`
	Place  *place   `json:"place,omitempty"`
	Anchor string   `json:"anchor,omitempty"`
	Name   string   `json:"name"`
	Also   []string `json:"also"`
	Blocks blocks   `json:"blocks"`
}

// parties is the list of the parties: an introduction, an entry a party, and
// the close.
type parties struct {
	Kind    string       `json:"kind"`
	Place   *place       `json:"place,omitempty"`
	Intro   string       `json:"intro,omitempty"`
	Entries []partyEntry `json:"entries"`
	Blocks  blocks       `json:"blocks"`
}

// partyEntry introduces one party. Its title is printed with a colon after it.
type partyEntry struct {
	Place  *place `json:"place,omitempty"`
	Anchor string `json:"anchor,omitempty"`
	Mark   string `json:"mark,omitempty"`
	Title  string `json:"title"`
	Blocks blocks `json:"blocks"`
}

// annex is a bijlage. Annexes stand flat: one of depth 2 belongs to the last
// one of depth 1 before it.
type annex struct {
	Kind   string `json:"kind"`
	Place  *place `json:"place,omitempty"`
	Anchor string `json:"anchor,omitempty"`
	Mark   string `json:"mark,omitempty"`
	Cite   string `json:"cite,omitempty"`
	Title  string `json:"title"`
	Depth  int    `json:"depth"`
	Blocks blocks `json:"blocks"`
}

// signature is a signature block.
type signature struct {
	Kind        string      `json:"kind"`
	Place       *place      `json:"place,omitempty"`
	Signatories []signatory `json:"signatories"`
}

// signatory signs for one party. What is not there is filled in by hand.
type signatory struct {
	Title          string `json:"title,omitempty"`
	Name           string `json:"name,omitempty"`
	Representative string `json:"representative,omitempty"`
}

// explanation is a toelichting, which is no part of the agreement.
type explanation struct {
	Kind   string `json:"kind"`
	Place  *place `json:"place,omitempty"`
	Blocks blocks `json:"blocks"`
}

// paragraph is a paragraph of running text.
type paragraph struct {
	Kind    string  `json:"kind"`
	Place   *place  `json:"place,omitempty"`
	Inlines inlines `json:"inlines"`
}

// list is a list; an item holds its sublists.
type list struct {
	Kind     string `json:"kind"`
	Place    *place `json:"place,omitempty"`
	Numbered bool   `json:"numbered"`
	Items    []item `json:"items"`
}

// item is an onderdeel, or a bullet.
type item struct {
	Place  *place `json:"place,omitempty"`
	Anchor string `json:"anchor,omitempty"`
	Mark   string `json:"mark,omitempty"`
	Cite   string `json:"cite,omitempty"`
	Blocks blocks `json:"blocks"`
}

// table is a table. Every row has as many cells as the head.
type table struct {
	Kind  string      `json:"kind"`
	Place *place      `json:"place,omitempty"`
	Head  []inlines   `json:"head"`
	Rows  [][]inlines `json:"rows"`
}
