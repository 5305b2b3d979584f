package outline

import (
	"fmt"
	"strings"
)

// String returns the outline as text, one line a block: for tests, and to see
// what a reader made of a file. A block says its kind, level, mark ("=" before it
// when it is computed), look and text; ⏎ is a line break, *…* bold, /…/ italic.
func (o *Outline) String() string {
	var b strings.Builder
	for _, property := range o.Properties {
		fmt.Fprintf(&b, "@%s %s\n", property.Name, property.Value)
	}
	dump(&b, o.Blocks, "")
	for _, left := range o.Left {
		fmt.Fprintf(&b, "-%s %q\n", left.Reason.Count(1).EN, left.Text)
	}
	return b.String()
}

var kinds = [...]string{Paragraph: "p", Heading: "h", Item: "li", Table: "table", Note: "note", Break: "break"}

func dump(b *strings.Builder, blocks []Block, indent string) {
	for i := range blocks {
		block := &blocks[i]
		b.WriteString(indent)
		if block.Gap {
			b.WriteString("~ ")
		}
		b.WriteString(kinds[block.Kind])
		if block.Level > 0 {
			fmt.Fprintf(b, "%d", block.Level)
		}
		if block.Indent > 0 {
			fmt.Fprintf(b, " >%d", block.Indent)
		}
		if block.List > 0 {
			fmt.Fprintf(b, " #%d", block.List)
		}
		if block.Style != "" {
			fmt.Fprintf(b, " .%s", block.Style)
		}
		if block.Centered {
			b.WriteString(" centred")
		}
		if block.Mark != "" {
			computed := ""
			if block.Computed {
				computed = "="
			}
			fmt.Fprintf(b, " <%s%s>", computed, block.Mark)
		}
		dumpRuns(b, block.Runs)
		b.WriteByte('\n')
		dumpRows(b, block, indent+"  ")
	}
}

func dumpRuns(b *strings.Builder, runs []Run) {
	if len(runs) > 0 {
		b.WriteByte(' ')
	}
	for _, run := range runs {
		text := run.Text
		if run.Break {
			text = "⏎"
		}
		if run.Italic {
			text = "/" + text + "/"
		}
		if run.Bold {
			text = "*" + text + "*"
		}
		b.WriteString(text)
	}
}

func dumpRows(b *strings.Builder, block *Block, indent string) {
	for n, row := range block.Rows {
		kind := "row"
		if n == 0 && block.Head {
			kind = "head"
		}
		fmt.Fprintf(b, "%s%s\n", indent, kind)
		for _, cell := range row {
			fmt.Fprintf(b, "%s  cell", indent)
			if cell.Span > 1 {
				fmt.Fprintf(b, " ×%d", cell.Span)
			}
			b.WriteByte('\n')
			dump(b, cell.Blocks, indent+"    ")
		}
	}
}
