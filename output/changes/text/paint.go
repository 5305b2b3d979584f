package text

import (
	"github.com/fatih/color"

	"github.com/akte-lang/akte/compiler/diff"
)

// painter puts a text in a colour, or leaves it alone.
type painter func(string) string

// palette holds the colours of one run; there are no others.
type palette struct {
	none, strong, remark              painter
	deleted, inserted                 painter
	substantive, editorial, numbering painter
}

func newPalette(colored bool) palette {
	none := func(s string) string { return s }
	paint := func(attributes ...color.Attribute) painter {
		if !colored {
			return none
		}
		c := color.New(attributes...)
		c.EnableColor()
		return func(s string) string { return c.Sprint(s) }
	}
	return palette{
		none: none, strong: paint(color.Bold), remark: paint(color.Faint),
		deleted: paint(color.FgRed, color.CrossedOut), inserted: paint(color.FgGreen, color.Underline),
		substantive: paint(color.FgRed, color.Bold), editorial: paint(color.FgBlue), numbering: paint(color.Faint),
	}
}

// class returns the colour of the label of a change.
func (p palette) class(c *diff.Change) painter {
	switch {
	case c.Consequence() && c.Sort != diff.Outcome:
		return p.remark
	case c.Class == diff.Substantive:
		return p.substantive
	case c.Class == diff.Editorial:
		return p.editorial
	}
	return p.numbering
}
