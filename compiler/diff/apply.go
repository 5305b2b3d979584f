package diff

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// Print writes a reading as the comparison sees it, a part a line: its number,
// its heading, its words.
func (r *Reading) Print() string {
	var b strings.Builder
	for _, n := range r.Nodes {
		printLine(&b, n.Kind, n.Number, n.Title, n.Line())
	}
	return b.String()
}

func printLine(b *strings.Builder, kind Kind, parts ...string) {
	b.WriteString(strconv.Itoa(int(kind)))
	b.WriteByte(' ')
	for _, part := range parts {
		if part != "" {
			b.WriteString(part)
			b.WriteByte(' ')
		}
	}
	b.WriteByte('\n')
}

// draft is a part of the old text on its way to the new one.
type draft struct {
	kind          Kind
	number, title string
	words         string
	children      []*draft
}

// Apply carries the changes out on the old text and returns what comes of it,
// printed as [Reading.Print] does: the new text, word for word. It takes nothing
// from the new text but what the changes say.
func (d *Diff) Apply() string {
	a := applier{drafts: map[*Node]*draft{}}
	root := a.copy(d.Old.Root)
	var placed []*Change
	for i := range d.Changes {
		change := &d.Changes[i]
		switch change.Sort {
		case Removed:
			a.take(change.Old)
		case Moved:
			a.take(change.Old)
			a.drafts[change.Old].kind, a.drafts[change.Old].number = change.New.Kind, change.NewText
			placed = append(placed, change)
		case Added:
			placed = append(placed, change)
		case Renumbered:
			a.drafts[change.Old].number = change.NewText
		case Retitled:
			a.drafts[change.Old].title = change.NewText
		case Wording, Retargeted, Cited:
			if len(change.Edits) > 0 {
				a.drafts[change.Old].words = text(edited(change.Old.Words, change.New.Words, change.Edits))
			}
		}
	}
	slices.SortStableFunc(placed, func(x, y *Change) int { return cmp.Compare(x.New.index, y.New.index) })
	for _, change := range placed {
		a.place(change)
	}
	var b strings.Builder
	root.print(&b)
	return b.String()
}

// edited returns the old words with the edits made in them.
func edited(old, new []Word, edits []Edit) []Word {
	var words []Word
	done := 0
	for _, e := range edits {
		words = append(words, old[done:e.From]...)
		words = append(words, new[e.NewFrom:e.NewTo]...)
		done = e.To
	}
	return append(words, old[done:]...)
}

// applier carries changes out.
type applier struct {
	drafts map[*Node]*draft // by the old node; of an added part by the new one
}

func (a applier) copy(n *Node) *draft {
	d := &draft{kind: n.Kind, number: n.Number, title: n.Title, words: n.Line()}
	a.drafts[n] = d
	for _, child := range n.Children {
		d.children = append(d.children, a.copy(child))
	}
	return d
}

// take takes a part out of the part that it stands in.
func (a applier) take(n *Node) {
	if n.Parent == nil {
		return
	}
	parent := a.drafts[n.Parent]
	if i := slices.Index(parent.children, a.drafts[n]); i >= 0 {
		parent.children = slices.Delete(parent.children, i, i+1)
	}
}

// place puts a part that is new or has moved where it belongs. What stands
// before it in the same part has its place already.
func (a applier) place(change *Change) {
	moved := change.Old
	if moved == nil {
		moved = change.New
		a.drafts[moved] = a.added(moved)
	}
	parent := change.New.Parent
	if parent.other != nil {
		parent = parent.other
	}
	into := a.drafts[parent]
	at := min(slices.Index(change.New.Parent.Children, change.New), len(into.children))
	into.children = slices.Insert(into.children, at, a.drafts[moved])
}

// added returns a new part with what is new below it; what has moved there comes
// by a change of its own.
func (a applier) added(n *Node) *draft {
	d := &draft{kind: n.Kind, number: n.Number, title: n.Title, words: n.Line()}
	a.drafts[n] = d
	for _, child := range n.Children {
		if child.other == nil {
			d.children = append(d.children, a.added(child))
		}
	}
	return d
}

func (d *draft) print(b *strings.Builder) {
	printLine(b, d.kind, d.number, d.title, d.words)
	for _, child := range d.children {
		child.print(b)
	}
}
