package check

import (
	"strconv"
	"strings"

	"github.com/akte-lang/akte/compiler/refer"
)

// ordinal finds "het derde lid", -1 being the last.
func (r *resolver) ordinal(n *node, step Step) aim {
	number := step.Ordinal
	if number < 0 {
		number = n.counts[step.Kind]
	}
	if found := r.o.nth(n, step.Kind, number); found != nil {
		return aim{verdict: sound, node: found}
	}
	step.Number = strconv.Itoa(number)
	if n.kind != refer.ArticleSpot && step.Kind == refer.ClauseSpot {
		return aim{verdict: unscoped, node: n, step: step}
	}
	return r.lacking(n, step)
}

// article finds "4", "4.3" and "10.4.3": the longest number that is an article,
// and the lid and item behind it.
func (r *resolver) article(n *node, step Step) aim {
	if n.kind != refer.AnnexSpot && n.kind != refer.ChapterSpot && n.kind != 0 {
		return aim{}
	}
	whole := n
	if own := r.from.up(refer.ChapterSpot); n.restart && own != nil && own.above == n {
		n = own
	}
	for number := step.Number; ; {
		if found := r.o.find(n, refer.ArticleSpot, number); found != nil {
			return r.rest(found, step, strings.TrimPrefix(step.Number[len(number):], "."))
		}
		cut := strings.LastIndexByte(number, '.')
		if cut < 0 {
			break
		}
		number = number[:cut]
	}
	if found := r.inChapters(whole, step); found.verdict == sound {
		return found
	}
	if n.restart {
		return aim{} // it does not say of which chapter
	}
	return r.lettered(n, step)
}

// inChapters finds what a text calls an article where its chapters carry the
// whole numbers and its articles decimals: "artikel 5" is chapter 5, "artikel
// 5.2" stands in it wherever that is said.
func (r *resolver) inChapters(n *node, step Step) aim {
	if !n.restart {
		return aim{}
	}
	first, _, decimal := strings.Cut(step.Number, ".")
	chapter := r.o.find(n, refer.ChapterSpot, first)
	if chapter == nil || !isDigit(first[0]) {
		return aim{}
	}
	if !decimal {
		opening := r.o.nth(chapter, refer.ArticleSpot, 1)
		if opening != nil && !strings.Contains(opening.spot.Article, ".") {
			return aim{} // its articles are numbered 1, 2, 3 themselves
		}
		return aim{verdict: sound, node: chapter}
	}
	if found := r.o.find(chapter, refer.ArticleSpot, step.Number); found != nil {
		return aim{verdict: sound, node: found}
	}
	return aim{}
}

// rest follows what stands behind an article in one number with it: "3" or
// "3.a".
func (r *resolver) rest(article *node, step Step, rest string) aim {
	found := aim{verdict: sound, node: article}
	for _, part := range strings.Split(rest, ".") {
		if part == "" || found.verdict != sound {
			return found
		}
		next := step
		next.Number, next.Kind = part, refer.ClauseSpot
		if found.node.kind != refer.ArticleSpot || !isDigit(part[0]) && r.o.find(found.node, refer.ClauseSpot, part) == nil {
			next.Kind = refer.ItemSpot
		}
		found = r.down(found.node, next)
	}
	return found
}

// lettered reads "4C" where there is no such article: a letter by which the
// leden of article 4 were once numbered.
func (r *resolver) lettered(n *node, step Step) aim {
	digits := strings.TrimRight(step.Number, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
	letter := step.Number[len(digits):]
	article := r.o.find(n, refer.ArticleSpot, digits)
	if len(letter) != 1 || article == nil {
		return r.lacking(n, step)
	}
	if found := r.o.find(article, refer.ClauseSpot, letter); found != nil {
		return aim{verdict: sound, node: found}
	}
	if r.o.find(article, refer.ItemSpot, letter) != nil {
		return aim{}
	}
	step.Number, step.Kind = letter, refer.ClauseSpot
	if guess := r.o.nth(article, refer.ClauseSpot, letterIndex(letter)); guess != nil {
		return aim{verdict: stale, node: article, step: step, guess: guess}
	}
	return r.lacking(n, Step{Kind: refer.ArticleSpot, Number: digits + letter, Start: step.Start, End: step.End})
}

// letterIndex returns 3 for c and C.
func letterIndex(letter string) int { return int(letter[0]|0x20-'a') + 1 }

// clause finds a lid in an article.
func (r *resolver) clause(n *node, step Step) aim {
	if n.kind != refer.ArticleSpot && n.counts[refer.ClauseSpot] == 0 {
		return aim{verdict: unscoped, node: n, step: step}
	}
	if found := r.o.find(n, refer.ClauseSpot, step.Number); found != nil {
		return aim{verdict: sound, node: found}
	}
	if article, rest, ok := strings.Cut(step.Number, "."); ok && strings.EqualFold(article, n.spot.Article) {
		step.Number = rest
		return r.clause(n, step)
	}
	return r.converted(n, step)
}

// item finds an item in a lid, or in an article where one lid alone has it.
func (r *resolver) item(n *node, step Step) aim {
	if found := r.o.find(n, refer.ItemSpot, step.Number); found != nil {
		return aim{verdict: sound, node: found}
	}
	if n.kind == refer.ArticleSpot && n.counts[refer.ItemSpot] == 0 {
		var with []aim
		for _, clause := range n.all(refer.ClauseSpot) {
			if clause.counts[refer.ItemSpot] > 0 || clause.absent[refer.ItemSpot] > 0 {
				with = append(with, r.item(clause, step))
			}
		}
		if len(with) == 1 {
			return with[0]
		}
		if len(with) > 1 {
			return aim{}
		}
	}
	if n.kind != refer.ClauseSpot && n.kind != refer.ArticleSpot && n.kind != refer.ItemSpot {
		return aim{}
	}
	return r.converted(n, step)
}

// converted tries a letter as a number and a number as a letter.
func (r *resolver) converted(n *node, step Step) aim {
	number := count(step.Number)
	if len(step.Number) == 1 && number == 0 {
		number = letterIndex(step.Number)
	}
	guess := r.o.nth(n, step.Kind, number)
	if number == 0 || guess == nil {
		return r.lacking(n, step)
	}
	own := guess.spot.ClauseNumber
	if step.Kind == refer.ItemSpot {
		own = guess.spot.Items[len(guess.spot.Items)-1]
	}
	if own == "" || isDigit(own[0]) == isDigit(step.Number[0]) {
		return r.lacking(n, step)
	}
	return aim{verdict: stale, node: n, step: step, guess: guess}
}
