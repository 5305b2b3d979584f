package changes

import "github.com/akte-lang/akte/compiler/diff"

// readable returns the edits of a change as people read them: a value changes as
// a whole, and two edits with a single word between them are one. "30" that
// became "dertig (30)" is not "dertig (" before it and ")" behind.
func readable(c *diff.Change) []diff.Edit {
	var edits []diff.Edit
	for _, e := range c.Edits {
		if !e.Follows {
			e = wholeValue(e, c.Old.Words, c.New.Words)
		}
		if n := len(edits); n > 0 && touching(edits[n-1], e) {
			edits[n-1].To, edits[n-1].NewTo = e.To, e.NewTo
			continue
		}
		edits = append(edits, e)
	}
	return edits
}

// touching reports whether two edits are read as one.
func touching(a, b diff.Edit) bool {
	return !a.Follows && !b.Follows && b.From-a.To <= 1 && b.NewFrom-a.NewTo <= 1
}

// wholeValue widens an edit to the values that it changes a part of. What lies
// between the edit and the ends of the value is the same on both sides.
func wholeValue(e diff.Edit, old, new []diff.Word) diff.Edit {
	if e.To == e.From || e.NewTo == e.NewFrom {
		return e
	}
	for e.From > 0 && e.NewFrom > 0 && oneValue(old, e.From-1) && oneValue(new, e.NewFrom-1) {
		e.From, e.NewFrom = e.From-1, e.NewFrom-1
	}
	for e.To < len(old) && e.NewTo < len(new) && oneValue(old, e.To-1) && oneValue(new, e.NewTo-1) {
		e.To, e.NewTo = e.To+1, e.NewTo+1
	}
	return e
}

// oneValue reports whether a word and the next come from one value.
func oneValue(words []diff.Word, i int) bool {
	return words[i].Origin == diff.FromValue && words[i+1].Origin == diff.FromValue && words[i].Source() == words[i+1].Source()
}
