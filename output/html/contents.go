package html

import "slices"

// contents is the table of contents: the headings in order.
type contents []entry

// contents writes the table of contents as nested lists. It is folded on small
// screens; wide ones have room to show it beside the text.
func (r *pageRenderer) contents(c contents) {
	c = slices.DeleteFunc(slices.Clone(c), func(e entry) bool { return e.inner })
	if len(c) == 0 {
		return
	}
	r.out.Text("<nav class=\"inhoud\" aria-label=\"Inhoud\">\n<details>\n<summary>Inhoud</summary>\n")
	var open []int // levels of the lists that are open
	for _, e := range c {
		for len(open) > 1 && e.level < open[len(open)-1] {
			r.out.Text("</li>\n</ol>\n")
			open = open[:len(open)-1]
		}
		if len(open) == 0 || e.level > open[len(open)-1] {
			r.out.Text("\n<ol>\n")
			open = append(open, e.level)
		} else {
			r.out.Text("</li>\n")
		}
		r.contentsLine(e)
	}
	for range open {
		r.out.Text("</li>\n</ol>\n")
	}
	r.out.Text("</details>\n</nav>\n")
}

// contentsLine writes the link to one heading, and leaves its item open for the
// headings under it.
func (r *pageRenderer) contentsLine(e entry) {
	r.out.Text("<li><a")
	r.href(e.id)
	r.out.Byte('>')
	r.title(e.mark, e.title)
	r.out.Text("</a>")
}
