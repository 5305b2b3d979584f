package check

import (
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

// likely returns the part that a target which points nowhere probably means, nil
// when nothing is likely.
func (c *Context) likely(p *Passage, m *Mention, a aim) *node {
	noun, _, _ := p.subject(m)
	switch a.verdict {
	case stale:
		return c.fitting(a.guess, noun)
	case unscoped:
		return c.scoped(p, a, noun)
	case astray:
		return a.guess
	case missing:
		return c.nearest(a, noun)
	}
	return nil
}

// fitting returns what a stale letter means. Where what stands there opens with
// other things than the mention speaks of, and one neighbour with the same
// number opens with those, it is that neighbour.
func (c *Context) fitting(guess *node, noun string) *node {
	if guess == nil || noun == "" || guess.kind != refer.ItemSpot || c.opensWith(guess, noun) {
		return guess
	}
	article := guess.up(refer.ArticleSpot)
	if article == nil {
		return guess
	}
	var fits []*node
	for _, clause := range article.all(refer.ClauseSpot) {
		if item := c.outline().nth(clause, refer.ItemSpot, guess.order+1); item != nil && c.opensWith(item, noun) {
			fits = append(fits, item)
		}
	}
	if len(fits) == 1 {
		return fits[0]
	}
	return guess
}

// scoped returns the lid that is meant by one without an article: that of the
// one article that speaks of it, or else of the article at hand.
func (c *Context) scoped(p *Passage, a aim, noun string) *node {
	o := c.outline()
	lid := func(article *node) *node {
		if a.step.Ordinal > 0 {
			return o.nth(article, refer.ClauseSpot, a.step.Ordinal)
		}
		return o.find(article, refer.ClauseSpot, a.step.Number)
	}
	if noun != "" {
		if article := c.titled(a.node, noun); article != nil {
			return lid(article)
		}
	}
	if own := o.node(p.Part).up(refer.ArticleSpot); own != nil && own.up(0) == a.node.up(0) {
		return lid(own)
	}
	return nil
}

// nearest returns what is meant by a number that is not there: the article that
// has its title from the subject, or the last part when the number is one too
// high.
func (c *Context) nearest(a aim, noun string) *node {
	if a.step.Kind == refer.ArticleSpot && noun != "" {
		if article := c.titled(a.node, noun); article != nil {
			return article
		}
	}
	number := count(a.step.Number)
	if a.step.Kind == refer.AnnexSpot {
		return c.nearestAnnex(a.step.Number)
	}
	if number > 1 && number == a.node.counts[a.step.Kind]+1 && a.step.Relative == 0 {
		return c.outline().nth(a.node, a.step.Kind, number-1)
	}
	return nil
}

// nearestAnnex returns the annex that is meant by a number: that of the same
// order where letters became numbers, or the only one.
func (c *Context) nearestAnnex(number string) *node {
	annexs := c.outline().annexs
	n := count(number)
	if len(number) == 1 && n == 0 {
		n = letterIndex(number)
	}
	if len(annexs) > 0 && isDigit(annexs[0].spot.Annex[0]) != isDigit(number[0]) && n > 0 && n <= len(annexs) {
		return annexs[n-1]
	}
	if len(annexs) == 1 {
		return annexs[0]
	}
	return nil
}

// cite names a part in full: "artikel 6 lid 1 van Bijlage A".
func (c *Context) cite(n *node) string { return c.View.Cite(n.spot) }

// joinsText writes the join before a label in a reference.
func joinsText(join grammar.Join) string {
	if join == grammar.Comma {
		return ", "
	}
	return " " + string(join) + " "
}
