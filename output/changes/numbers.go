package changes

import (
	"strconv"
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
)

// Run is a row of parts that all have another number, one after the other.
type Run struct {
	Changes []*diff.Change
}

// runsOf joins the changes of numbers of parts that follow each other in both
// texts.
func runsOf(d *diff.Diff) []Run {
	var runs []Run
	last := map[room]int{} // the run that a room is at
	for i := range d.Changes {
		change := &d.Changes[i]
		if change.Sort != diff.Renumbered {
			continue
		}
		in := roomOf(change)
		if at, ok := last[in]; ok && runs[at].goesOn(change) {
			runs[at].Changes = append(runs[at].Changes, change)
			continue
		}
		last[in] = len(runs)
		runs = append(runs, Run{Changes: []*diff.Change{change}})
	}
	return runs
}

// room is where numbers follow each other: articles number on through chapters.
type room struct {
	parent *diff.Node
	kind   diff.Kind
}

func roomOf(c *diff.Change) room {
	parent := c.New.Parent
	if parent.Kind == diff.Chapter {
		parent = parent.Parent
	}
	return room{parent, c.New.Kind}
}

// goesOn reports whether a change has the next number on both sides.
func (r Run) goesOn(c *diff.Change) bool {
	last := r.Changes[len(r.Changes)-1]
	next := func(a, b string) bool { return a == "" && b == "" || follows(a, b) }
	return next(last.OldText, c.OldText) && next(last.NewText, c.NewText)
}

// follows reports whether b is the number after a: 7 and 8, a and b, 3.1 and 3.2.
func follows(a, b string) bool {
	headA, lastA := cutLast(a)
	headB, lastB := cutLast(b)
	if headA != headB {
		return false
	}
	n, errA := strconv.Atoi(lastA)
	m, errB := strconv.Atoi(lastB)
	if errA == nil && errB == nil {
		return m == n+1
	}
	return len(lastA) == 1 && len(lastB) == 1 && lastB[0] == lastA[0]+1
}

// cutLast parts a number before its last part: "3." and "1" of "3.1".
func cutLast(number string) (head, last string) {
	i := strings.LastIndexByte(number, '.')
	return number[:i+1], number[i+1:]
}

// Text says in a line what became of the numbers.
func (r Run) Text() diag.Text {
	first, last := r.Changes[0], r.Changes[len(r.Changes)-1]
	one, many := kindName(first.New.Kind)
	var text diag.Text
	switch {
	case first.OldText == "" && len(r.Changes) == 1:
		text = diag.T("%s heeft nu een nummer: %s", "%s has a number now: %s", one, first.NewText)
	case first.OldText == "":
		text = diag.T("%s hebben nu nummers: %s tot en met %s", "%s have numbers now: %s to %s", many, first.NewText, last.NewText)
	case first.NewText == "" && len(r.Changes) == 1:
		text = diag.T("%s %s heeft geen nummer meer", "%s %s has no number any more", one, first.OldText)
	case first.NewText == "":
		text = diag.T("%s %s tot en met %s hebben geen nummer meer", "%s %s to %s have no numbers any more", many, first.OldText, last.OldText)
	case len(r.Changes) == 1:
		text = diag.T("%s %s is hernummerd naar %s", "%s %s is renumbered to %s", one, first.OldText, first.NewText)
	case len(r.Changes) == 2:
		text = diag.T("%s %s en %s zijn hernummerd naar %s en %s",
			"%s %s and %s are renumbered to %s and %s", many, first.OldText, last.OldText, first.NewText, last.NewText)
	default:
		text = diag.T("%s %s tot en met %s zijn hernummerd naar %s tot en met %s",
			"%s %s to %s are renumbered to %s to %s", many, first.OldText, last.OldText, first.NewText, last.NewText)
	}
	if in := roomOf(first).parent; in.Kind != diff.Root {
		return diag.T("%s: %s", "%s: %s", Where(in), text)
	}
	return text
}

// kindName returns the word for one and for more parts of a kind.
func kindName(kind diff.Kind) (one, many diag.Text) {
	switch kind {
	case diff.Annex:
		return diag.T("bijlage", "annex"), diag.T("bijlagen", "annexes")
	case diff.Chapter:
		return diag.T("hoofdstuk", "chapter"), diag.T("hoofdstukken", "chapters")
	case diff.Clause:
		return diag.T("lid", "lid"), diag.T("leden", "leden")
	case diff.Item:
		return diag.T("onderdeel", "item"), diag.T("onderdelen", "items")
	}
	return diag.T("artikel", "article"), diag.T("artikelen", "articles")
}

// Renumbered returns how many parts have another number.
func (r *Report) Renumbered() int {
	n := 0
	for _, run := range r.Runs {
		n += len(run.Changes)
	}
	return n
}
