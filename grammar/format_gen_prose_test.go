package grammar

func (g trees) prose() *Prose {
	g.inProse = true
	return &Prose{Blocks: g.blocks(2)}
}

func (g trees) blocks(depth int) []Block {
	var blocks []Block
	for range g.count("blocks", 0, 4) {
		blocks = append(blocks, g.block(depth))
	}
	return blocks
}

func (g trees) block(depth int) Block {
	kind := g.count("block", 0, 8)
	if depth == 0 {
		kind = min(kind, 6)
	}
	switch kind {
	case 2, 3:
		return g.item()
	case 4:
		return g.table()
	case 5:
		name := g.name()
		return &ValueTable{Value: &name}
	case 6:
		return &CommentLine{Text: "// " + g.one("comment", "a", "}", "- b", `artikel "A"`)}
	case 7:
		choice := &BlockChoice{}
		for i := range g.count("branches", 1, 3) {
			branch := &BlockBranch{Blocks: g.blocks(depth - 1)}
			if i == 0 || g.chance("conditional") {
				branch.Condition = g.expr(2)
			}
			choice.Branches = append(choice.Branches, branch)
			if branch.Condition == nil {
				break
			}
		}
		return choice
	case 8:
		return &BlockRepeat{Variable: g.plainName(), List: g.expr(1), Blocks: g.blocks(depth - 1)}
	}
	return &Paragraph{Inlines: g.proseInlines()}
}

// proseInlines draws the text of a paragraph or an item, sometimes with a
// comment among its lines.
func (g trees) proseInlines() []Inline {
	inlines := g.inlines(2, true)
	if g.count("remark", 0, 5) > 0 {
		return inlines
	}
	return append([]Inline{&Words{Text: "Voor\n"}, &CommentLine{Text: "// tussen"}}, inlines...)
}

func (g trees) item() Block {
	item := &Item{Depth: g.count("depth", 1, MaxItemDepth), Numbered: g.chance("numbered"), Label: g.maybeName()}
	if item.Label == nil || g.chance("filled") {
		item.Inlines = g.proseInlines()
	}
	return item
}

func (g trees) table() Block {
	table := &Table{}
	for range g.count("rows", 1, 3) {
		row := &Row{}
		for range g.count("cells", 1, 3) {
			var cell []Inline
			if g.chance("filled") {
				cell = g.inlines(1, false)
			}
			row.Cells = append(row.Cells, cell)
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}
