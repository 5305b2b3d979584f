package grammar

// WalkProse calls block for every block and inline for every inline of prose,
// in order of place, those inside choices and repetitions included. Either may
// be nil.
func WalkProse(prose *Prose, block func(Block), inline func(Inline)) {
	if prose != nil {
		walkBlocks(prose.Blocks, block, inline)
	}
}

func walkBlocks(blocks []Block, block func(Block), inline func(Inline)) {
	for _, b := range blocks {
		if block != nil {
			block(b)
		}
		switch b := b.(type) {
		case *Paragraph:
			walkInlines(b.Inlines, inline)
		case *Item:
			walkInlines(b.Inlines, inline)
		case *Table:
			for _, row := range b.Rows {
				for _, cell := range row.Cells {
					walkInlines(cell, inline)
				}
			}
		case *BlockChoice:
			for _, branch := range b.Branches {
				walkBlocks(branch.Blocks, block, inline)
			}
		case *BlockRepeat:
			walkBlocks(b.Blocks, block, inline)
		}
	}
}

func walkInlines(inlines []Inline, inline func(Inline)) {
	if inline == nil {
		return
	}
	for _, in := range inlines {
		inline(in)
		switch in := in.(type) {
		case *Emphasis:
			walkInlines(in.Inlines, inline)
		case *InlineChoice:
			for _, branch := range in.Branches {
				walkInlines(branch.Inlines, inline)
			}
		case *InlineRepeat:
			walkInlines(in.Inlines, inline)
		}
	}
}
