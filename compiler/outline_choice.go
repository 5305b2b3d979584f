package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// bodyLevel returns the level at which a choice or repetition stands: that of
// the first statement in it.
func bodyLevel(rest []grammar.Statement) level {
	for _, statement := range rest {
		switch statement.(type) {
		case *grammar.If, *grammar.ForEach:
			continue
		case *grammar.End, *grammar.Else:
			return clauseLevel
		}
		return levelOf(statement)
	}
	return clauseLevel
}

// openChoice opens als. Between articles it closes the one before it.
func (o *outliner) openChoice(s *grammar.If, rest []grammar.Statement) {
	inside := bodyLevel(rest)
	o.closeTo(inside)
	o.checkMix(s.Span(), inside)
	choice := &Choice{Base: o.base(s.Span().In(o.file), nil)}
	o.append(choice)
	o.stack = append(o.stack, open{part: choice, level: inside - 1, branch: true})
	o.openBranch(s.Span(), s.Condition)
}

// openBranch opens a branch of the innermost choice.
func (o *outliner) openBranch(span source.Span, condition grammar.Expr) {
	for len(o.stack) > 1 {
		if _, ok := o.stack[len(o.stack)-1].part.(*Choice); ok {
			break
		}
		o.stack = o.stack[:len(o.stack)-1]
	}
	if len(o.stack) == 1 {
		return // anders without als; the parser has said so
	}
	branch := &Branch{Base: o.base(span.In(o.file), nil), Condition: o.condition(condition)}
	at := o.stack[len(o.stack)-1].level
	o.append(branch)
	o.stack = append(o.stack, open{part: branch, level: at, branch: true})
}

func (o *outliner) openRepeat(s *grammar.ForEach, rest []grammar.Statement) {
	inside := bodyLevel(rest)
	o.closeTo(inside)
	o.checkMix(s.Span(), inside)
	inner, variable, list := o.c.repetition(o.file, o.scope, s.Variable, s.List)
	repeat := &Repeat{Base: o.base(s.Span().In(o.file), nil), List: list, Variable: variable}
	o.append(repeat)
	o.stack = append(o.stack, open{part: repeat, level: inside - 1, branch: true})
	o.scope = inner
}

// closeBranch closes the innermost choice or repetition: einde.
func (o *outliner) closeBranch() {
	for i := len(o.stack) - 1; i > 0; i-- {
		entry := o.stack[i]
		if !entry.branch {
			continue
		}
		if _, ok := entry.part.(*Branch); ok {
			continue
		}
		if repeat, ok := entry.part.(*Repeat); ok {
			o.scope = repeat.scope
		}
		o.stack = o.stack[:i]
		o.closed = entry.level < articleLevel
		return
	}
}

// checkMix reports a choice whose content does not fit where it stands:
// articles inside an article, or leden between articles.
func (o *outliner) checkMix(span source.Span, inside level) {
	top := o.stack[len(o.stack)-1]
	if top.branch && top.level >= inside {
		place := span.In(o.file)
		o.c.findings.Add(misplaced.At(place, "Hier begint een keuze tussen artikelen binnen een artikel.",
			"A choice between articles begins here inside an article.").
			WithHelp("Sluit eerst de keuze binnen het artikel met einde.", "First close the choice inside the article by einde."))
	}
}

// repetition declares the variable of a repetition in a scope of its own.
func (c *compilation) repetition(file *source.File, outer *scope, name grammar.Name, list grammar.Expr) (*scope, *variable, expr.Node) {
	inner := newScope(outer)
	node := c.check(file, outer, list, nil)
	symbol := &expr.Symbol{Name: name.Text, Type: anyType, Declared: name.In(file)}
	v := &variable{symbol: symbol}
	if outer.Lookup(name.Text) != nil {
		c.findings.Add(duplicate.At(symbol.Declared, "De naam %q bestaat al.", "The name %q exists already.", name.Text))
	}
	inner.declare(symbol)
	if node == nil {
		return inner, v, nil
	}
	switch t := node.Type(); t.Kind {
	case value.ListKind:
		symbol.Type = *t.Elem
	case value.ChoicesKind:
		symbol.Type = value.Type{Kind: value.ChoiceKind, Choices: t.Choices}
	case value.TableKind:
		symbol.Type = t
		for _, column := range t.Columns {
			cell := &expr.Symbol{Name: name.Text + "." + column.Name, Type: column.Type, Declared: symbol.Declared}
			v.columns = append(v.columns, cell)
			inner.declare(cell)
		}
	default:
		c.findings.Add(notAList(list.Place().In(file), t))
		return inner, v, nil
	}
	return inner, v, node
}
