// Package refer words references to parts of a document: "artikel 6 lid 1
// onder a", "de artikelen 3 tot en met 5", "lid 2" where the reader is already
// in the article. Sources for the three styles: Burgerlijk Wetboek (Civil),
// Aanwijzingen voor de regelgeving 3.14 and 3.27 to 3.29 (Legislative), and
// what contracts do (Contract).
package refer

import "github.com/akte-lang/akte/compiler/document"

// Kind is the kind of part that a spot is.
type Kind uint8

// The kinds of parts that can be referred to.
const (
	AnnexSpot Kind = iota + 1
	ChapterSpot
	ArticleSpot
	ClauseSpot
	ItemSpot
)

// Spot is a place in a finished document, in the numbers printed there. It is
// not to be changed once others have it.
type Spot struct {
	*Home // never nil

	Kind   Kind
	Anchor document.Anchor

	Clause       int    // from 1; 0 outside leden
	ClauseNumber string // "1", "c"

	Items []string // "a", "1°": the numbers of the item and those above it
}

// Home is the annex, the chapter and the article that a spot lies in. All spots
// in one article share it.
type Home struct {
	Annex     string // "A1"; "" in the body
	AnnexCite string // "Bijlage A1"

	// Chapter is the number of the chapter. Restart is set when articles begin
	// again in each chapter, so that an article needs its chapter named.
	Chapter     string
	ChapterCite string // "hoofdstuk 2"
	Restart     bool

	Article     string // "6"; "" outside articles
	ArticleCite string // "artikel 6", "§ 6"
}

// sameAnnex reports whether both stand in the same annex, or in the body.
func (s *Spot) sameAnnex(t *Spot) bool { return s.Annex == t.Annex }

// sameNumbering reports whether articles are numbered in one run over both.
func (s *Spot) sameNumbering(t *Spot) bool {
	return s.sameAnnex(t) && (!t.Restart || s.Chapter == t.Chapter)
}

func (s *Spot) sameArticle(t *Spot) bool {
	return s.Article != "" && s.Article == t.Article && s.sameNumbering(t)
}

func (s *Spot) sameClause(t *Spot) bool {
	return s.Clause != 0 && s.Clause == t.Clause && s.sameArticle(t)
}

// sameParent reports whether both are items of one list.
func (s *Spot) sameParent(t *Spot) bool {
	if s.Article != t.Article || s.Clause != t.Clause || len(s.Items) != len(t.Items) || !s.sameNumbering(t) {
		return false
	}
	for i := range len(s.Items) - 1 {
		if s.Items[i] != t.Items[i] {
			return false
		}
	}
	return true
}
