package html

import (
	"github.com/yuin/goldmark/ast"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/wording"
)

// The kinds of nodes. A page holds a contents node, a main node and perhaps a
// deviations node; the others follow the kinds of the document.
var (
	kindPage        = ast.NewNodeKind("AktePage")
	kindContents    = ast.NewNodeKind("AkteContents")
	kindMain        = ast.NewNodeKind("AkteMain")
	kindStretch     = ast.NewNodeKind("AkteStretch")
	kindDeviations  = ast.NewNodeKind("AkteDeviations")
	kindPart        = ast.NewNodeKind("AktePart")
	kindHeading     = ast.NewNodeKind("AkteHeading")
	kindClause      = ast.NewNodeKind("AkteClause")
	kindSection     = ast.NewNodeKind("AkteSection")
	kindDefinitions = ast.NewNodeKind("AkteDefinitions")
	kindDefinition  = ast.NewNodeKind("AkteDefinition")
	kindParties     = ast.NewNodeKind("AkteParties")
	kindParty       = ast.NewNodeKind("AkteParty")
	kindSignature   = ast.NewNodeKind("AkteSignature")
	kindExplanation = ast.NewNodeKind("AkteExplanation")
	kindParagraph   = ast.NewNodeKind("AkteParagraph")
	kindList        = ast.NewNodeKind("AkteList")
	kindItem        = ast.NewNodeKind("AkteItem")
	kindTable       = ast.NewNodeKind("AkteTable")
	kindRow         = ast.NewNodeKind("AkteRow")
	kindCell        = ast.NewNodeKind("AkteCell")
	kindMark        = ast.NewNodeKind("AkteMark")
	kindPartyTitle  = ast.NewNodeKind("AktePartyTitle")
	kindWords       = ast.NewNodeKind("AkteWords")
	kindValue       = ast.NewNodeKind("AkteValue")
	kindReference   = ast.NewNodeKind("AkteReference")
	kindLaw         = ast.NewNodeKind("AkteLaw")
	kindTerm        = ast.NewNodeKind("AkteTerm")
	kindEmphasis    = ast.NewNodeKind("AkteEmphasis")
)

// block is a node for a block; part is what its renderer needs to know.
type block[T any] struct {
	ast.BaseBlock
	kind ast.NodeKind
	part T
}

// Kind implements [ast.Node].
func (n *block[T]) Kind() ast.NodeKind { return n.kind }

// Dump implements [ast.Node].
func (n *block[T]) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// Part returns what the renderer of the node needs to know.
func (n *block[T]) Part() T { return n.part }

// inline is a node for a part of running text.
type inline[T any] struct {
	ast.BaseInline
	kind ast.NodeKind
	part T
}

// Kind implements [ast.Node].
func (n *inline[T]) Kind() ast.NodeKind { return n.kind }

// Dump implements [ast.Node].
func (n *inline[T]) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// Part returns what the renderer of the node needs to know.
func (n *inline[T]) Part() T { return n.part }

// part is a chapter, article or annex: a section of the page with a heading.
type part struct {
	class    string // hoofdstuk, artikel, bijlage
	id       string
	cite     string // names the part in the link to it, "" for no link
	level    int    // of the heading, 0 for no heading
	mark     string
	title    string
	deviates bool
}

// heading is an unnumbered heading.
type heading struct {
	class string
	id    string // "" for none
	level int
	text  string
}

// marked is a lid, an item or the entry of a party: text behind a mark.
type marked struct {
	id   document.Anchor
	cite string // names it in the link to it, "" for no link
	mark string
}

// row is a row of a table; it has the first row for its head.
type row struct{ head, last bool }

// page is what the frame of the page needs to know.
type page struct {
	title  string
	titled bool
}

// deviations is the list of departures, under a heading of some level.
type deviations struct {
	level int
	list  []wording.Deviation
}
