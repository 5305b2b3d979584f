package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
)

// resolver looks the targets of one mention up.
type resolver struct {
	o    *outline
	p    *Passage
	m    *Mention
	from *node // where the mention stands
}

func (r *resolver) target(target Target) aim {
	of := r.m.Of
	if of.Kind == LawText || of.Kind == OtherText {
		return aim{verdict: elsewhere}
	}
	if relative := target[0].Relative; of.Kind == Here || relative == Previous || relative == Next {
		return r.here(target)
	}
	whole := r.whole(of)
	if len(of.Steps) > 0 {
		found := r.here(of.Steps)
		if of.Annex != nil || of.Near {
			found = r.walk(whole, of.Steps)
		}
		if found.verdict != sound {
			return found
		}
		return r.walk(found.node, target)
	}
	found := r.walk(whole, target)
	if found.verdict != sound && of.Near && whole != r.o.body {
		if other := r.walk(r.o.body, target); other.verdict == sound {
			return other
		}
	}
	return found
}

// whole returns the document or annex that a mention names.
func (r *resolver) whole(of Whole) *node {
	switch {
	case of.Annex != nil:
		if n := r.o.at(of.Annex); n != nil {
			return n
		}
	case of.Near:
		return r.from.up(0)
	}
	return r.o.body
}

// here looks a target up that names no whole.
func (r *resolver) here(target Target) aim {
	switch first := target[0]; first.Kind {
	case refer.AnnexSpot:
		if first.Relative == This {
			return r.walk(r.from.up(0), target[1:])
		}
		return r.walk(r.o.body, target)
	case refer.ClauseSpot:
		return r.clauseHere(target)
	case refer.ItemSpot:
		return r.itemHere(target)
	default:
		if first.Relative != 0 {
			return r.relative(target)
		}
		return r.articleHere(target)
	}
}

// clauseHere looks "lid 3" and "het vorige lid" up in the article at hand.
func (r *resolver) clauseHere(target Target) aim {
	if target[0].Relative != 0 {
		return r.relative(target)
	}
	article := r.from.up(refer.ArticleSpot)
	if article == nil {
		return aim{verdict: unscoped, node: r.from.up(0), step: target[0]}
	}
	if article.counts[refer.ClauseSpot] == 0 && target[0].Number == "" {
		return aim{} // "het eerste lid" may be a member or a paragraph
	}
	return r.walk(article, target)
}

// relative looks up what is counted from where the mention stands.
func (r *resolver) relative(target Target) aim {
	step := target[0]
	own := r.from.up(step.Kind)
	if own == nil {
		return aim{}
	}
	shift := map[Relative]int{Previous: -1, Next: 1}[step.Relative]
	n := r.o.nth(own.above, step.Kind, own.order+1+shift)
	if n == nil && own.above.absent[step.Kind] > 0 {
		return aim{}
	}
	if n == nil {
		return aim{verdict: missing, node: own.above, step: step}
	}
	return r.walk(n, target[1:])
}

// itemHere looks "onder a" up in the lid at hand. What is not there may stand in
// the list of a neighbour, which the words do not say.
func (r *resolver) itemHere(target Target) aim {
	holder := r.from
	for holder.kind == refer.ItemSpot {
		holder = holder.above
	}
	found := r.walk(holder, target)
	if found.verdict == sound || holder.counts[refer.ItemSpot] == 0 {
		return soundOrUnsure(found)
	}
	if article := holder.up(refer.ArticleSpot); article != nil {
		for _, clause := range article.all(refer.ClauseSpot) {
			if clause.counts[refer.ItemSpot] > holder.counts[refer.ItemSpot] {
				return aim{}
			}
		}
	}
	return found
}

func soundOrUnsure(a aim) aim {
	if a.verdict == sound {
		return a
	}
	return aim{}
}

// articleHere looks an article or a chapter up in the annex at hand, and from an
// annex without articles in what it belongs to.
func (r *resolver) articleHere(target Target) aim {
	own := r.from.up(0)
	found := r.walk(own, target)
	if found.verdict == sound || own == r.o.body && own.counts[refer.ArticleSpot] > 0 {
		return r.nowhereElse(found, own, target)
	}
	var others []aim
	for _, n := range r.outer(own) {
		if other := r.walk(n, target); other.verdict == sound {
			others = append(others, other)
		}
	}
	switch {
	case len(others) == 0:
		return found
	case own.counts[refer.ArticleSpot] > 0:
		return aim{verdict: astray, node: own, step: target[0], guess: others[0].node}
	case len(others) == 1:
		return others[0]
	}
	return aim{verdict: twofold, node: others[0].node, step: target[0], guess: others[1].node}
}

// nowhereElse looks for an article that the body lacks in the annexes.
func (r *resolver) nowhereElse(found aim, own *node, target Target) aim {
	if found.verdict != missing || own != r.o.body {
		return found
	}
	for _, annex := range r.o.annexs {
		if other := r.walk(annex, target); other.verdict == sound {
			return aim{verdict: astray, node: own, step: found.step, guess: other.node}
		}
	}
	return found
}

// outer returns what an annex belongs to, nearest first, the document last.
func (r *resolver) outer(n *node) []*node {
	var outer []*node
	annex, _ := n.part.(*compiler.Annex)
	for annex != nil && annex.To != nil {
		annex = annex.To
		if n := r.o.at(annex); n != nil {
			outer = append(outer, n)
		}
	}
	return append(outer, r.o.body)
}

// walk follows the steps of a target down from a node.
func (r *resolver) walk(n *node, target Target) aim {
	for i, step := range target {
		found := r.down(n, step)
		if found.verdict != sound {
			if found.verdict == stale && found.guess != nil && i+1 < len(target) {
				found.guess = r.walk(found.guess, target[i+1:]).node
			}
			return found
		}
		n = found.node
	}
	return aim{verdict: sound, node: n}
}

// down takes one step: with "4.3", several.
func (r *resolver) down(n *node, step Step) aim {
	switch {
	case step.Relative == This:
		if own := r.from.up(step.Kind); own != nil {
			return aim{verdict: sound, node: own}
		}
		return aim{}
	case step.Ordinal != 0:
		return r.ordinal(n, step)
	case step.Kind == refer.ArticleSpot:
		return r.article(n, step)
	case step.Kind == refer.ClauseSpot:
		return r.clause(n, step)
	case step.Kind == refer.ItemSpot:
		return r.item(n, step)
	}
	if found := r.o.find(n, step.Kind, strings.ReplaceAll(step.Number, ".", "")); found != nil {
		return aim{verdict: sound, node: found}
	}
	return r.lacking(n, step)
}

// doubtful reports whether something else than an article may be meant: "sectie
// B" of the land register, "artikel A" of a catalogue, "paragraaf 5" of a book.
func (r *resolver) doubtful(n *node, step Step) bool {
	first := r.o.nth(n, refer.ArticleSpot, 1)
	lettered := first != nil && !isDigit(first.spot.Article[0])
	switch {
	case !isDigit(step.Number[0]):
		return !lettered
	case r.p.Text[step.Start]|0x20 == 'a' || len(r.m.Targets[0]) > 1:
		return false
	}
	return step.Start == r.m.Targets[0][0].Start
}

// lacking is the verdict on a number that a node has not. Where other variants
// have more parts than this one, nobody can tell.
func (r *resolver) lacking(n *node, step Step) aim {
	if step.Relative == 0 && step.Kind == refer.ArticleSpot && r.doubtful(n, step) {
		return aim{}
	}
	if n.absent[step.Kind] > 0 && count(step.Number) <= n.counts[step.Kind]+n.absent[step.Kind] {
		return aim{}
	}
	return aim{verdict: missing, node: n, step: step}
}
