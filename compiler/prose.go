package compiler

import (
	"slices"

	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// prose compiles the prose of a part into parts below it.
func (c *compilation) prose(file *source.File, owner Part, prose *grammar.Prose) {
	p := proser{c: c, file: file, scope: owner.Common().scope}
	p.blocks(owner, prose.Blocks)
}

// proser compiles prose in one scope.
type proser struct {
	c     *compilation
	file  *source.File
	scope *scope
	owner Part // the part that references in it speak from
	// guards are those of the choices inside the paragraph, around what is being
	// compiled.
	guards []Guard
}

func (p proser) base(span source.Span, parent Part) Base {
	return Base{Place: span.In(p.file), Parent: parent, scope: p.scope}
}

func (p proser) blocks(parent Part, blocks []grammar.Block) {
	parent.Common().Parts = slices.Grow(parent.Common().Parts, len(blocks))
	for _, block := range blocks {
		if part := p.block(parent, block); part != nil {
			parent.Common().Parts = append(parent.Common().Parts, part)
		}
	}
}

func (p proser) block(parent Part, block grammar.Block) Part {
	base := p.base(block.Place(), parent)
	switch b := block.(type) {
	case *grammar.Paragraph:
		part := &Paragraph{Base: base}
		p.owner = part
		p.c.program.runs++
		part.run = p.run(b.Inlines)
		return part
	case *grammar.Item:
		return p.item(base, b)
	case *grammar.Table:
		part := &Table{Base: base}
		p.owner = part
		for _, row := range b.Rows {
			part.rows = append(part.rows, p.row(row))
		}
		return part
	case *grammar.ValueTable:
		return p.valueTable(base, b)
	case *grammar.BlockChoice:
		return p.choice(base, b)
	case *grammar.BlockRepeat:
		inner, variable, list := p.c.repetition(p.file, p.scope, b.Variable, b.List)
		part := &Repeat{Base: base, List: list, Variable: variable}
		p.scope = inner
		p.blocks(part, b.Blocks)
		return part
	}
	return nil // a comment
}

func (p proser) item(base Base, b *grammar.Item) Part {
	part := &Item{Base: base, Depth: b.Depth, Numbered: b.Numbered}
	if b.Label != nil {
		part.Label = b.Label.Text
	}
	p.owner = part
	p.c.program.runs++
	part.run = p.run(b.Inlines)
	p.c.labels.add(p.c, part)
	return part
}

func (p proser) row(row *grammar.Row) []run {
	cells := make([]run, len(row.Cells))
	p.c.program.runs += len(cells)
	for i, cell := range row.Cells {
		cells[i] = p.run(cell)
	}
	return cells
}

func (p proser) valueTable(base Base, b *grammar.ValueTable) Part {
	node := p.c.check(p.file, p.scope, b.Value, nil)
	if node != nil && node.Type().Kind != value.TableKind {
		p.c.findings.Add(notATable(base.Place, node.Type()))
	}
	return &ValueTable{Base: base, Value: node}
}

func (p proser) choice(base Base, b *grammar.BlockChoice) Part {
	choice := &Choice{Base: base}
	for _, branch := range b.Branches {
		part := &Branch{Base: p.base(branch.Span, choice), Condition: p.condition(branch.Condition)}
		p.blocks(part, branch.Blocks)
		choice.Parts = append(choice.Parts, part)
	}
	return choice
}

func (p proser) condition(e grammar.Expr) expr.Node {
	if e == nil {
		return nil
	}
	return p.c.condition(p.file, p.scope, e)
}

func (p proser) run(inlines []grammar.Inline) run {
	r := make(run, 0, len(inlines))
	for _, in := range inlines {
		if compiled := p.inline(in); compiled != nil {
			r = append(r, compiled)
		}
	}
	return r
}

func (p proser) inline(in grammar.Inline) inline {
	place := in.Place().In(p.file)
	switch in := in.(type) {
	case *grammar.Words:
		return words{in}
	case *grammar.Interpolation:
		return p.interpolation(place, in)
	case *grammar.Emphasis:
		return emphasis{strong: in.Strong, run: p.run(in.Inlines)}
	case *grammar.InlineChoice:
		return p.inlineChoice(place, in)
	case *grammar.InlineRepeat:
		inner, variable, list := p.c.repetition(p.file, p.scope, in.Variable, in.List)
		p.scope = inner
		return inlineRepeat{place: place, list: list, variable: variable, run: p.run(in.Inlines)}
	case *grammar.Reference:
		return p.reference(place, in)
	case *grammar.LawReference:
		return p.law(place, in)
	case *grammar.Placeholder:
		p.c.findings.Add(leftPlaceholder.At(place, "Hier moet nog iets worden ingevuld: [%s].",
			"Something is still to be filled in here: [%s].", in.Text))
	}
	return nil
}

func (p proser) inlineChoice(place source.Place, in *grammar.InlineChoice) inline {
	choice := inlineChoice{place: place}
	outer := p.guards
	var earlier []expr.Node
	for _, branch := range in.Branches {
		condition := p.condition(branch.Condition)
		p.guards = append(outer[:len(outer):len(outer)], Guard{Holds: condition, Fails: earlier})
		choice.branches = append(choice.branches, inlineBranch{condition, p.run(branch.Inlines)})
		if condition != nil {
			earlier = append(earlier[:len(earlier):len(earlier)], condition)
		}
	}
	return choice
}

func (p proser) interpolation(place source.Place, in *grammar.Interpolation) inline {
	node := p.c.check(p.file, p.scope, in.Value, nil)
	if node == nil {
		return nil
	}
	result := interpolation{place: place, value: node, text: grammar.FormatExpr(in.Value)}
	if node.Type().Kind == value.TableKind {
		p.c.findings.Add(tableInText(place))
		return nil
	}
	if in.Notation != nil {
		notation, ok := value.ParseNotation(in.Notation.Value)
		kind := node.Type().Kind
		if kind == value.ListKind {
			kind = node.Type().Elem.Kind
		}
		if !ok || notation.Kind() != kind {
			p.c.findings.Add(badExample(in.Notation.In(p.file), in.Notation.Value, value.NotationShapes(kind)))
			return nil
		}
		result.notation = &notation
	}
	return result
}

func (p proser) reference(place source.Place, in *grammar.Reference) inline {
	style, ok := p.style(in.Style)
	if !ok {
		return nil
	}
	r := &reference{place: place, names: in.Targets, joins: in.Joins, style: style}
	p.c.pending = append(p.c.pending, pendingReference{reference: r, source: in, from: p.owner, file: p.file, guards: p.guards})
	return r
}

func (p proser) law(place source.Place, in *grammar.LawReference) inline {
	style, ok := p.style(in.Style)
	if !ok {
		return nil
	}
	citations, issues := p.c.program.register.Resolve(in)
	for _, issue := range issues {
		p.c.findings.Add(issue.Finding(p.file))
	}
	p.c.laws = append(p.c.laws, citedLaw{in, p.file})
	return lawReference{place: place, source: in, citations: citations, style: style}
}

func (p proser) style(example *grammar.String) (*numbering.Style, bool) {
	if example == nil {
		return nil, true
	}
	style, ok := numbering.ParseStyle(example.Value)
	if !ok {
		p.c.findings.Add(badExample(example.In(p.file), example.Value, numbering.StyleShapes()))
		return nil, false
	}
	return &style, true
}
