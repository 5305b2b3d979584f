package check

import (
	"github.com/akte-lang/akte/compiler"
)

// verdict is what became of looking one target up.
type verdict uint8

// The verdicts.
const (
	// unsure: it may mean something that nobody can check.
	unsure verdict = iota
	// elsewhere: it is in a law or in another document.
	elsewhere
	// sound: it points at the node.
	sound
	// missing: there is no such part in the node.
	missing
	// stale: its letter or number is not of the kind that the parts in the node
	// carry.
	stale
	// unscoped: it names a lid and no article, where no article is at hand.
	unscoped
	// astray: there is no such part here, but there is in another part of the
	// document.
	astray
	// twofold: it can mean the node or the guess, and says not which.
	twofold
)

// aim is where one target points.
type aim struct {
	verdict verdict
	// node is the part that it points at, and for missing and stale that in which
	// step could not be found.
	node *node
	step Step
	// guess is the part that is probably meant, or nil.
	guess *node
}

// citation is a mention with where its targets point.
type citation struct {
	*Mention
	aims []aim // one a target
}

// citedPassage holds the citations of the passage at hand.
type citedPassage struct {
	passage   *Passage
	citations []citation
}

// citations returns the references in a passage with where they point. What is
// said of the passage that is walked is worked out once.
func (c *Context) citations(p *Passage) []citation {
	if c.cited.passage == p {
		return c.cited.citations
	}
	c.cited = citedPassage{p, c.cited.citations[:0]}
	if explains(p.Part) {
		return nil
	}
	mentions := p.Mentions()
	for i := range mentions {
		cited := citation{Mention: &mentions[i]}
		for _, target := range mentions[i].Targets {
			if p.Pieces[p.piece(mentions[i].Start)].Kind == compiler.LawPiece {
				cited.aims = append(cited.aims, aim{verdict: elsewhere})
				continue
			}
			r := resolver{o: c.outline(), p: p, m: &mentions[i]}
			r.from = r.o.node(p.Part)
			result := r.target(target)
			if result.verdict > sound && mentions[i].Of.Kind == Here && lawNear(p, &mentions[i]) {
				result = aim{verdict: unsure}
			}
			cited.aims = append(cited.aims, result)
		}
		c.cited.citations = append(c.cited.citations, cited)
	}
	return c.cited.citations
}

// lawNear reports whether what stands around a mention speaks of a law, so that
// what is not found here may be found there: the sentences before it, and the
// few words behind it.
func lawNear(p *Passage, m *Mention) bool {
	const before, behind = 80, 8
	for i := max(0, m.First-before); i < min(len(p.Words), m.Last+1+behind); i++ {
		if i >= m.First && i <= m.Last {
			continue
		}
		word := p.Word(i)
		if len(word) > 1 && startsUpper(word) && (p.names.law(word) || isLawWord(word)) && !p.names.people(word) ||
			isOneOf(word, "wet") {
			return true
		}
	}
	return false
}
