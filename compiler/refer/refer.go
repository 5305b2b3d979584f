package refer

import (
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/terms"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
)

// Renderer words references in one style.
type Renderer struct {
	Style numbering.Style
	// Body names the document as seen from its annexes: "de algemene
	// voorwaarden".
	Body string
}

// Reference is one reference to word.
type Reference struct {
	// From is nil for a reader who is nowhere in the document.
	From    *Spot
	Targets []*Spot
	Joins   []grammar.Join // one less than Targets
	// Exact asks for the full form whatever is near, and for no annex behind it.
	Exact bool
	// Capital asks for a capital: the reference opens a sentence.
	Capital bool
}

// Render returns the reference in pieces: each number a link to its part.
func (r Renderer) Render(ref Reference) []document.Piece {
	if ref.From == nil {
		ref.From = &Spot{Home: &Home{}}
	}
	if ref.Exact && len(ref.Targets) > 0 {
		ref.From = &Spot{Home: &Home{Annex: ref.Targets[0].Annex, Chapter: ref.Targets[0].Chapter}}
	}
	pieces := r.pieces(ref)
	if ref.Capital && len(pieces) > 0 {
		pieces[0].Text = terms.Capitalise(pieces[0].Text)
	}
	return pieces
}

func (r Renderer) pieces(ref Reference) []document.Piece {
	if len(ref.Targets) > 1 {
		if group, ok := r.group(ref.From, ref.Targets); ok {
			return r.plural(ref, group)
		}
	}
	var pieces []document.Piece
	for i, target := range ref.Targets {
		if i > 0 {
			pieces = append(pieces, document.Piece{Text: joinText(ref.Joins[i-1])})
		}
		text := r.single(ref.From, target) + r.far(ref.From, target)
		pieces = append(pieces, document.Piece{Text: text, Target: target.Anchor})
	}
	return pieces
}

// group is a number of targets of one kind that share what stands before
// their numbers.
type group struct {
	before  string // "artikel 6 leden "
	numbers []string
	after   string // what follows the last number: " lid"
}

func (r Renderer) plural(ref Reference, g group) []document.Piece {
	pieces := []document.Piece{{Text: g.before}}
	for i, number := range g.numbers {
		if i > 0 {
			pieces = append(pieces, document.Piece{Text: joinText(ref.Joins[i-1])})
		}
		pieces = append(pieces, document.Piece{Text: number, Target: ref.Targets[i].Anchor})
	}
	if tail := g.after + r.far(ref.From, ref.Targets[0]); tail != "" {
		pieces = append(pieces, document.Piece{Text: tail})
	}
	return pieces
}

// group looks for what the targets share; ok is false when they have to be
// named one by one.
func (r Renderer) group(from *Spot, targets []*Spot) (group, bool) {
	first := targets[0]
	numbers := make([]string, len(targets))
	for i, target := range targets {
		if target.Kind != first.Kind || !r.alike(first, target) {
			return group{}, false
		}
		numbers[i] = r.bareNumber(target)
	}
	switch first.Kind {
	case AnnexSpot:
		return group{before: "de Bijlagen ", numbers: numbers}, true
	case ChapterSpot:
		return group{before: "de hoofdstukken ", numbers: numbers}, true
	case ArticleSpot:
		return group{before: "de artikelen ", numbers: numbers}, true
	case ClauseSpot:
		return r.clauses(from, first, numbers), true
	default:
		before := r.parent(from, first)
		return group{before: before + r.itemsWord() + " ", numbers: numbers}, true
	}
}

func (r Renderer) alike(first, target *Spot) bool {
	switch first.Kind {
	case AnnexSpot:
		return strings.HasPrefix(first.AnnexCite, "Bijlage ") && strings.HasPrefix(target.AnnexCite, "Bijlage ")
	case ChapterSpot:
		return first.sameAnnex(target) &&
			strings.HasPrefix(first.ChapterCite, "hoofdstuk ") && strings.HasPrefix(target.ChapterCite, "hoofdstuk ")
	case ArticleSpot:
		return first.sameNumbering(target) && strings.HasPrefix(first.ArticleCite, "artikel ") &&
			strings.HasPrefix(target.ArticleCite, "artikel ")
	case ClauseSpot:
		return first.sameNumbering(target) && first.Article == target.Article
	default:
		return first.sameParent(target)
	}
}

func (r Renderer) bareNumber(target *Spot) string {
	switch target.Kind {
	case AnnexSpot:
		return target.Annex
	case ChapterSpot:
		return target.Chapter
	case ArticleSpot:
		return target.Article
	case ClauseSpot:
		switch r.Style.Form {
		case numbering.Contract:
			return target.Article + "." + target.ClauseNumber
		case numbering.Legislative:
			return value.Ordinal(target.Clause)
		default:
			return target.ClauseNumber
		}
	default:
		return target.Items[len(target.Items)-1]
	}
}

func (r Renderer) clauses(from, first *Spot, numbers []string) group {
	near := from.sameArticle(first)
	switch {
	case r.Style.Form == numbering.Contract:
		return group{before: "de artikelen ", numbers: numbers}
	case r.Style.Form == numbering.Legislative && near:
		return group{before: "het ", numbers: numbers, after: " lid"}
	case r.Style.Form == numbering.Legislative:
		return group{before: first.ArticleCite + r.separator(), numbers: numbers, after: " lid"}
	case near:
		return group{before: "de leden ", numbers: numbers}
	default:
		return group{before: first.ArticleCite + r.separator() + "leden ", numbers: numbers}
	}
}

func joinText(join grammar.Join) string {
	if join == grammar.Comma {
		return ", "
	}
	return " " + string(join) + " "
}
