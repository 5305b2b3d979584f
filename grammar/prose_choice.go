package grammar

import (
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// blockDirective reads what a directive that stands alone on its line opens.
// It reports whether the directive ends or divides the choice around it
// instead.
func (p *proseParser) blockDirective(d *directive, depth int) (block Block, ended bool) {
	switch d.kind {
	case tableContent:
		return &ValueTable{Span: source.At(d.start, d.end), Value: d.value}, false
	case ifContent, repeatContent:
		if depth >= MaxChoiceDepth {
			p.choiceTooDeep(d)
			return p.asText(d), false
		}
		if d.kind == ifContent {
			return p.blockChoice(d, depth), false
		}
		return p.blockRepeat(d, depth), false
	}
	if depth > 0 {
		return nil, true
	}
	p.strayDirective(d)
	return p.asText(d), false
}

// asText returns a directive that steers nothing as a paragraph.
func (p *proseParser) asText(d *directive) Block {
	span := source.At(d.start, d.end)
	return &Paragraph{Span: span, Inlines: []Inline{&Words{Span: span, Text: oneLine(p.src[d.start:d.end])}}}
}

// blockChoice reads the branches of {als x} … {anders} … {einde} around
// blocks.
func (p *proseParser) blockChoice(d *directive, depth int) Block {
	choice := &BlockChoice{}
	for at := d; ; {
		branch := &BlockBranch{Condition: at.value}
		choice.Branches = append(choice.Branches, branch)
		blocks, stop := p.blocks(depth + 1)
		branch.Blocks = blocks
		branch.Span = source.At(at.start, p.endOf(stop))
		choice.Span = source.At(d.start, p.endOf(stop))
		if stop == nil {
			p.choiceWithoutEnd(d, false)
			return choice
		}
		if stop.kind == endContent {
			choice.End = int32(stop.end)
			return choice
		}
		if at.kind == elseContent && at.value == nil {
			p.secondElse(stop)
		}
		at = stop
	}
}

// blockRepeat reads {voor elke x in y} … {einde} around blocks.
func (p *proseParser) blockRepeat(d *directive, depth int) Block {
	repeat := &BlockRepeat{Variable: d.variable, List: d.value}
	for {
		blocks, stop := p.blocks(depth + 1)
		repeat.Blocks = append(repeat.Blocks, blocks...)
		repeat.Span = source.At(d.start, p.endOf(stop))
		if stop == nil {
			p.choiceWithoutEnd(d, false)
			return repeat
		}
		if stop.kind == endContent {
			repeat.End = int32(stop.end)
			return repeat
		}
		p.strayDirective(stop)
		repeat.Blocks = append(repeat.Blocks, p.asText(stop))
	}
}

// endOf returns where what a directive ends stops: before it, or at the end of
// the text that was read.
func (p *proseParser) endOf(stop *directive) int {
	if stop != nil {
		return stop.start
	}
	return p.pos
}

// brace reads an interpolation in running text. It returns a directive that
// ends or divides the choice around it.
func (in *inliner) brace(i int) (stop *directive) {
	d, inline, next := in.readBrace(i)
	switch {
	case inline != nil:
		in.add(inline, next)
		return nil
	case d == nil:
		in.pos = next
		return nil
	}
	return in.steer(d, i)
}

// steer reads what a directive that starts at i opens. It returns one that
// ends or divides the choice around it.
func (in *inliner) steer(d *directive, i int) (stop *directive) {
	next := d.end
	switch d.kind {
	case ifContent, repeatContent:
		if in.depth >= MaxChoiceDepth {
			in.choiceTooDeep(d)
			in.pos = next
			return nil
		}
		in.flush(i)
		in.pos = next
		if d.kind == ifContent {
			in.list = append(in.list, in.inlineChoice(d))
		} else {
			in.list = append(in.list, in.inlineRepeat(d))
		}
		in.begin(in.pos)
	case tableContent:
		in.tableInText(d)
		in.pos = next
	default:
		if in.depth == 0 {
			in.strayDirective(d)
			in.pos = next
			return nil
		}
		in.flush(i)
		in.pos = next
		return d
	}
	return nil
}

// inlineChoice reads the branches of {als x} … {anders} … {einde} in running
// text.
func (in *inliner) inlineChoice(d *directive) Inline {
	choice := &InlineChoice{}
	for at := d; ; {
		branch := &InlineBranch{Condition: at.value}
		choice.Branches = append(choice.Branches, branch)
		list, stop := in.inlines(in.cell, in.depth+1)
		branch.Inlines = list
		branch.Span = source.At(at.start, in.endOf(stop))
		choice.Span = source.At(d.start, in.endOf(stop))
		if stop == nil {
			in.forgiven++
			in.choiceWithoutEnd(d, true)
			return choice
		}
		if stop.kind == endContent {
			choice.End = int32(stop.end)
			return choice
		}
		if at.kind == elseContent && at.value == nil {
			in.secondElse(stop)
		}
		at = stop
	}
}

// inlineRepeat reads {voor elke x in y} … {einde} in running text.
func (in *inliner) inlineRepeat(d *directive) Inline {
	repeat := &InlineRepeat{Variable: d.variable, List: d.value}
	for {
		list, stop := in.inlines(in.cell, in.depth+1)
		repeat.Inlines = append(repeat.Inlines, list...)
		repeat.Span = source.At(d.start, in.endOf(stop))
		if stop == nil {
			in.forgiven++
			in.choiceWithoutEnd(d, true)
			return repeat
		}
		if stop.kind == endContent {
			repeat.End = int32(stop.end)
			return repeat
		}
		in.strayDirective(stop)
		span := source.At(stop.start, stop.end)
		repeat.Inlines = append(repeat.Inlines, &Words{Span: span, Text: oneLine(in.src[stop.start:stop.end])})
	}
}

func (p *proseParser) choiceTooDeep(d *directive) {
	p.report(limitExceeded, d.start, d.end,
		"Keuzes en herhalingen in tekst gaan hoogstens %d niveaus diep.",
		"Choices and repetitions in text go at most %d levels deep.", MaxChoiceDepth)
}

func (p *proseParser) choiceWithoutEnd(d *directive, inline bool) {
	where := diag.T("op een eigen regel", "on a line of its own")
	if inline {
		where = diag.T("in dezelfde alinea, hetzelfde onderdeel of dezelfde cel", "in the same paragraph, item or cell")
	}
	p.report(choiceNotClosed, d.start, d.end,
		"Bij %s ontbreekt {einde} %s.", "%s lacks its {einde} %s.", shorten(oneLine(p.src[d.start:d.end])), where)
}

func (p *proseParser) strayDirective(d *directive) {
	if d.kind == endContent && p.forgiven > 0 {
		p.forgiven--
		return
	}
	p.report(directiveWithoutStart, d.start, d.end,
		"%s hoort bij geen {als …} of {voor elke …} op dezelfde plaats.",
		"%s belongs to no {als …} or {voor elke …} in the same place.", shorten(oneLine(p.src[d.start:d.end])))
}

func (p *proseParser) secondElse(d *directive) {
	p.report(directiveWithoutStart, d.start, d.end,
		"Na {anders} kan alleen nog {einde} volgen.", "After {anders} only {einde} can follow.")
}

func (p *proseParser) tableInText(d *directive) {
	p.report(badInterpolation, d.start, d.end,
		"{tabel …} hoort alleen op zijn regel te staan, niet in lopende tekst.",
		"{tabel …} belongs alone on its line, not in running text.")
}
