package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// level is how deep a statement stands in the order of a document. A statement
// closes every open part of its own level or deeper.
type level int

const (
	documentLevel level = iota
	annexLevel
	chapterLevel
	articleLevel // artikel, kop
	clauseLevel  // lid, tekst, begrip and the like
)

// levelOf returns the level of a statement that opens or fills a part.
func levelOf(statement grammar.Statement) level {
	switch statement.(type) {
	case *grammar.Annex:
		return annexLevel
	case *grammar.Chapter:
		return chapterLevel
	case *grammar.Article, *grammar.Heading, *grammar.Parties, *grammar.Signature:
		return articleLevel
	default:
		return clauseLevel
	}
}

// open is a part that is open for statements deeper than its level.
type open struct {
	part   Part // nil: the document itself
	level  level
	branch bool // a branch or repetition: statements do not close it
}

// outliner builds the tree of parts from the flat list of statements.
type outliner struct {
	c      *compilation
	file   *source.File
	scope  *scope
	stack  []open
	parts  []Part // at the top
	closed bool   // an einde has closed articles, and none was opened since
}

// outline builds the parts of a document.
func (c *compilation) outline(main *grammar.File) {
	o := &outliner{c: c, file: main.Source, scope: c.program.scope, stack: []open{{level: documentLevel}}}
	o.statements(main.Statements)
	c.program.Body = o.parts
}

func (o *outliner) statements(statements []grammar.Statement) {
	for i, statement := range statements {
		switch s := statement.(type) {
		case *grammar.If:
			o.openChoice(s, statements[i+1:])
		case *grammar.Else:
			o.openBranch(s.Span(), s.Condition)
		case *grammar.ForEach:
			o.openRepeat(s, statements[i+1:])
		case *grammar.End:
			o.closeBranch()
		case *grammar.Article:
			o.article(s, statements[i+1:])
		default:
			o.statement(statement)
		}
	}
}

// statement adds one statement that is not an article and opens no choice.
func (o *outliner) statement(statement grammar.Statement) {
	place := statement.Span().In(o.file)
	switch s := statement.(type) {
	case *grammar.Chapter:
		o.push(&Chapter{Base: o.base(place, s.Label), Title: s.Title.Value}, chapterLevel)
	case *grammar.Annex:
		o.annex(s)
	case *grammar.Clause:
		o.add(&Clause{Base: o.withAttributes(place, s.Label, s.Attributes), Number: s.Number}, s.Prose, clauseLevel)
	case *grammar.Text:
		o.add(&Text{Base: o.withAttributes(place, s.Label, s.Attributes)}, s.Prose, clauseLevel)
	case *grammar.Heading:
		o.add(&Heading{Base: o.base(place, nil), Title: s.Title.Value}, nil, articleLevel)
	case *grammar.Subheading:
		o.add(&Heading{Base: o.base(place, nil), Title: s.Title.Value, Inner: true}, nil, clauseLevel)
	case *grammar.Term:
		o.add(o.definition(s), s.Prose, clauseLevel)
	case *grammar.Parties:
		list := &PartyList{Base: o.base(place, nil)}
		if s.Intro != nil {
			list.Intro = s.Intro.Value
		}
		o.add(list, s.Prose, articleLevel)
	case *grammar.Signature:
		o.add(o.signature(s), nil, articleLevel)
	case *grammar.Explanation:
		o.add(&Explanation{Base: o.base(place, nil)}, s.Prose, clauseLevel)
	case *grammar.Omit, *grammar.Replace:
		o.deviationOutside(statement)
	case *grammar.Agreement, *grammar.Use, *grammar.Party, *grammar.Parameter, *grammar.Computed, *grammar.Test,
		*grammar.Library, *grammar.ModelClause:
		// declarations; they are no part of the text
	default:
		o.c.findings.Add(misplaced.At(place, "%q hoort niet in een overeenkomst.",
			"%q does not belong in an agreement.", statement.Keyword()))
	}
}

func (o *outliner) base(place source.Place, label *grammar.Name) Base {
	b := Base{Place: place, scope: o.scope}
	if label != nil {
		b.Label = label.Text
	}
	return b
}

func (o *outliner) withAttributes(place source.Place, label *grammar.Name, attributes []grammar.Attribute) Base {
	b := o.base(place, label)
	b.Attributes = attributes
	return b
}

// add adds a part of a level with its prose.
func (o *outliner) add(part Part, prose *grammar.Prose, at level) {
	o.closeTo(at)
	o.checkPlace(part)
	o.append(part)
	o.noteAddition(part, prose)
	if prose != nil {
		o.c.prose(o.file, part, prose)
	}
	o.c.facts(o.file, part)
}

// noteAddition notes what an article adds to the model clause that it follows.
func (o *outliner) noteAddition(part Part, prose *grammar.Prose) {
	article, ok := Ancestor[*Article](part)
	if !ok || article.Model == nil || article.Model.file == o.file {
		return
	}
	switch part.(type) {
	case *Clause, *Text, *Definition:
		article.Model.Deviations = append(article.Model.Deviations, Deviation{
			Kind: Added, Part: part.Common().Label, Place: Opening(part), OwnWords: wordsOf(prose, o.file),
		})
	}
}

// push adds a part and leaves it open.
func (o *outliner) push(part Part, at level) {
	o.closeTo(at)
	if at <= articleLevel {
		o.closed = false
	}
	o.append(part)
	o.stack = append(o.stack, open{part: part, level: at})
}

func (o *outliner) append(part Part) {
	base := part.Common()
	o.noteForced(part)
	top := o.stack[len(o.stack)-1].part
	base.Parent = top
	if top == nil {
		o.parts = append(o.parts, part)
	} else {
		top.Common().Parts = append(top.Common().Parts, part)
	}
	o.c.labels.add(o.c, part)
}

// noteForced reports a number that is given by hand.
func (o *outliner) noteForced(part Part) {
	var number *grammar.String
	switch p := part.(type) {
	case *Article:
		number = p.Number
	case *Clause:
		number = p.Number
	}
	if number != nil {
		o.c.findings.Add(forcedNumber.At(number.In(o.file), "Het nummer %q is met de hand gegeven.",
			"The number %q is given by hand.", number.Value))
	}
}

// closeTo closes the open parts that a statement of a level ends. Branches stay
// open; a statement that would have to close one stands in the wrong place,
// which checkMix reports.
func (o *outliner) closeTo(at level) {
	for len(o.stack) > 1 {
		top := o.stack[len(o.stack)-1]
		if top.branch || top.level < at {
			return
		}
		o.stack = o.stack[:len(o.stack)-1]
	}
}

// inArticle reports whether an article is open.
func (o *outliner) inArticle() bool {
	for _, entry := range o.stack {
		if _, ok := entry.part.(*Article); ok {
			return true
		}
	}
	return false
}

// checkPlace reports leden outside articles and articles inside choices that
// belong to one.
func (o *outliner) checkPlace(part Part) {
	if _, ok := part.(*Clause); !ok || o.inArticle() {
		return
	}
	if o.closed {
		o.c.findings.Add(misplaced.At(Opening(part), "Dit lid staat na een einde dat het artikel al heeft afgesloten.",
			"This lid stands after an einde that has already closed the article.").
			WithHelp("Zet het lid voor het einde, of open hier een nieuw artikel.",
				"Put the lid before the einde, or open a new article here."))
		return
	}
	o.c.findings.Add(misplaced.At(Opening(part), "Dit lid staat niet in een artikel.", "This lid stands in no article.").
		WithHelp("Zet er een regel artikel boven, of schrijf tekst in plaats van lid.",
			"Put a line artikel above it, or write tekst instead of lid."))
}

// Opening returns the first word of a part, for findings about where it stands.
func Opening(part Part) source.Place {
	place := part.Common().Place
	if text := place.Text(); text != "" {
		end := 0
		for end < len(text) && text[end] > ' ' {
			end++
		}
		place.End = place.Start + int32(end)
	}
	return place
}

func (o *outliner) definition(s *grammar.Term) *Definition {
	definition := &Definition{Base: o.withAttributes(s.Span().In(o.file), nil, s.Attributes), Name: s.Name.Value}
	for _, also := range s.Also {
		definition.Also = append(definition.Also, also.Value)
	}
	for _, form := range s.Forms {
		definition.Forms = append(definition.Forms, form.Value)
	}
	o.c.program.terms.add(definition)
	return definition
}

func (o *outliner) signature(s *grammar.Signature) *Signature {
	signature := &Signature{Base: o.base(s.Span().In(o.file), nil)}
	if len(s.Parties) == 0 {
		signature.Parties = o.c.program.Parties
	}
	for _, name := range s.Parties {
		party := o.c.partyNamed(name.Text)
		if party == nil {
			var names []string
			for _, known := range o.c.program.Parties {
				names = append(names, known.Name)
			}
			o.c.findings.Add(suggest(unknownParty.At(name.In(o.file), "Er is geen partij %q.", "There is no party %q.", name.Text), name.Text, names))
			continue
		}
		signature.Parties = append(signature.Parties, party)
	}
	return signature
}

// condition types the condition of a branch.
func (o *outliner) condition(e grammar.Expr) expr.Node {
	if e == nil {
		return nil
	}
	return o.c.condition(o.file, o.scope, e)
}
