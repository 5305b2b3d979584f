package diag

import "github.com/fatih/color"

// painter puts a text in a colour, or leaves it alone.
type painter func(string) string

// palette holds the colours of one run; there are no others.
type palette struct {
	gutter, strong, note painter
	severity             map[Severity]painter
}

func newPalette(colored bool) palette {
	paint := func(attributes ...color.Attribute) painter {
		c := color.New(attributes...)
		if !colored {
			return func(s string) string { return s }
		}
		c.EnableColor()
		return func(s string) string { return c.Sprint(s) }
	}
	return palette{
		gutter: paint(color.FgBlue, color.Bold),
		strong: paint(color.Bold),
		note:   paint(color.FgBlue, color.Bold),
		severity: map[Severity]painter{
			Error:   paint(color.FgRed, color.Bold),
			Warning: paint(color.FgYellow, color.Bold),
			Info:    paint(color.FgCyan, color.Bold),
		},
	}
}

// of returns the colour of a severity.
func (p palette) of(s Severity) painter {
	if paint, ok := p.severity[s]; ok {
		return paint
	}
	return p.severity[Info]
}
