package changes

import (
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
)

// Heading sums the comparison up in a line: how many changes of each class,
// findings that are new or resolved.
func (r *Report) Heading() diag.Text {
	fresh, resolved := r.Outcomes()
	return joined("; ", r.Summary(),
		counted(fresh, "1 nieuwe bevinding", "%d nieuwe bevindingen", "1 new finding", "%d new findings"),
		counted(resolved, "1 opgeloste bevinding", "%d opgeloste bevindingen", "1 resolved finding", "%d resolved findings"))
}

// counted says how many there are; empty of none.
func counted(n int, oneNL, manyNL, oneEN, manyEN string) diag.Text {
	switch n {
	case 0:
		return diag.Text{}
	case 1:
		return diag.Text{NL: oneNL, EN: oneEN}
	}
	return diag.T(manyNL, manyEN, n)
}

// Head is [Line] without what is shown below it: the words, and what the change
// comes to, which [Remarks] tells.
func Head(c *diff.Change) diag.Text {
	bare := *c
	bare.Effect = diff.Effect{}
	return line(&bare, What(&bare))
}

// Remarks are what is to be said of a change besides what it is: what it comes
// to and for whom, what it reaches.
func Remarks(c *diff.Change) []diag.Text {
	if c.Follows != "" {
		return nil
	}
	var remarks []diag.Text
	if effect := Effect(c.Effect); !effect.IsZero() {
		remarks = append(remarks, effect)
	}
	if reach := Reach(c); !reach.IsZero() {
		remarks = append(remarks, reach)
	}
	return remarks
}

// mostNamed is how many parts are named in a row; of more only the number is
// told.
const mostNamed = 6

// Reach says where what has changed is used; empty when it is nowhere.
func Reach(c *diff.Change) diag.Text {
	if len(c.Reach) == 0 {
		return diag.Text{}
	}
	return diag.T("raakt %s", "reaches %s", named(c.Reach))
}

// named names some parts.
func named(nodes []*diff.Node) diag.Text {
	var names []diag.Text
	for _, n := range nodes[:min(len(nodes), mostNamed)] {
		names = append(names, Where(n))
	}
	all := joined(", ", names...)
	if more := len(nodes) - mostNamed; more > 0 {
		return diag.T("%s en nog %d", "%s and %d more", all, more)
	}
	return all
}

// CitedText says where references print other numbers; empty when nowhere.
func (r *Report) CitedText() diag.Text {
	if len(r.Cited) == 0 {
		return diag.Text{}
	}
	nodes := make([]*diff.Node, len(r.Cited))
	for i, change := range r.Cited {
		nodes[i] = change.New
	}
	return diag.T("verwijzingen volgen de nieuwe nummers in %s", "references follow the new numbers in %s", named(nodes))
}
