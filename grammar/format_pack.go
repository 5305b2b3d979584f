package grammar

import "strings"

// facts prints the facts of a topic in columns: name, type, title.
func (p *printer) facts(facts []*Fact, indent int) {
	name, kind := factColumns(facts, indent)
	for i, fact := range facts {
		p.lead(fact.Span(), indent, innerSpacing(i))
		w := exprWriter{}
		w.typ(fact.Type)
		c := stretch{span: fact.Span(), text: w.String(), cuts: w.cuts}
		if fact.Title != nil {
			c.text = pad(c.text, kind) + "  " + quote(fact.Title.Value)
		}
		head := pad(strings.Repeat(" ", indent)+fact.Name.Text, indent+name+2)
		p.fill(head, []stretch{c}, "", indent+name+2, false)
		for _, favour := range fact.Favour {
			p.lead(favour.Span(), indent+indentStep, tight)
			p.line(indent+indentStep, favour.Direction+" gunstig voor "+favour.Role.Text)
			p.advance(favour.Span().End)
		}
		p.advance(fact.Span().End)
	}
}

// factColumns returns the widths of the names and of the types of facts. Types
// so wide that they would push a title beyond the width of a line do not count.
func factColumns(facts []*Fact, indent int) (name, kind int) {
	for _, fact := range facts {
		name = max(name, width(fact.Name.Text))
	}
	fits := func(columns int) bool {
		for _, fact := range facts {
			own := width(typeText(fact.Type))
			if fact.Title == nil || own > columns {
				continue
			}
			if indent+name+2+columns+2+width(quote(fact.Title.Value)) > lineWidth {
				return false
			}
		}
		return true
	}
	for _, fact := range facts {
		if own := width(typeText(fact.Type)); fact.Title != nil && own > kind && fits(own) {
			kind = own
		}
	}
	return name, kind
}

// testLines prints the lines of a test, what follows their words in one column.
func (p *printer) testLines(lines []*TestLine, indent int) {
	key := 0
	for _, line := range lines {
		key = max(key, len(testWord(line)))
	}
	column := indent + key + 1
	for i, line := range lines {
		p.lead(line.Span(), indent, innerSpacing(i))
		head := pad(strings.Repeat(" ", indent)+testWord(line), column)
		switch {
		case line.Document != nil:
			p.line(0, head+quote(line.Document.Value))
		case line.Set != nil:
			p.fill(head, []stretch{p.assignmentStretch(line.Set)}, "", column, false)
		case line.Expect != nil:
			p.line(0, head+expectationText(line.Expect))
		}
		p.advance(line.Span().End)
	}
}

func testWord(line *TestLine) string {
	switch {
	case line.Document != nil:
		return "document"
	case line.Set != nil:
		return "stel"
	}
	return "verwacht"
}

func expectationText(e *Expectation) string {
	h := headline{}
	if e.Not {
		h.words = append(h.words, "geen")
	}
	if e.Text != nil {
		h.words = append(h.words, "tekst")
	}
	h.text(e.Text).name(e.Subject).name(e.Outcome)
	return strings.Join(h.words, " ")
}
