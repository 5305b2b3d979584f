package grammar

import (
	"strings"

	"github.com/akte-lang/akte/internal/source"
)

// after returns c with text before it.
func (c stretch) after(text string, span source.Span) stretch {
	moved := stretch{span: span, text: text + c.text, cuts: make([]int, len(c.cuts))}
	for i, cut := range c.cuts {
		moved.cuts[i] = cut + len(text)
	}
	return moved
}

// attributes prints kenmerken, one a line, and returns the column at which
// what follows their words stands. With a line "met" to come, that counts too.
func (p *printer) attributes(attributes []Attribute, with bool, indent int) (column int) {
	key := 0
	if with {
		key = len("met")
	}
	for _, attribute := range attributes {
		key = max(key, len(attributeWord(attribute)))
	}
	column = indent + key + 1
	for _, attribute := range attributes {
		p.lead(attribute.Place(), indent, tight)
		head := pad(strings.Repeat(" ", indent)+attributeWord(attribute), column)
		switch a := attribute.(type) {
		case *Over:
			p.topics(head, a.Topics, column)
		case *Ignore:
			line := head + a.Code.Text
			if a.Reason != nil {
				line += " " + quote(a.Reason.Value)
			}
			p.line(0, line)
		}
		p.advance(attribute.Place().End)
	}
	return column
}

func attributeWord(attribute Attribute) string {
	if _, ok := attribute.(*Ignore); ok {
		return "negeer"
	}
	return "over"
}

// topics prints the topics behind over, one a line, each below the first.
func (p *printer) topics(head string, topics []*TopicUse, column int) {
	for i, topic := range topics {
		if i > 0 {
			p.lead(topic.Span, column, tight)
			head = strings.Repeat(" ", column)
		}
		tail := ""
		if i < len(topics)-1 {
			tail = ","
		}
		if topic.Topic != nil {
			head += topic.Topic.Text
		}
		if len(topic.Facts) == 0 && topic.Topic != nil {
			p.line(0, head+tail)
		} else {
			p.topicFacts(head+"(", topic.Facts, ")"+tail, column+indentStep)
		}
		p.advance(topic.End)
	}
}

func (p *printer) topicFacts(head string, facts []*FactValue, tail string, hang int) {
	stretches := make([]stretch, len(facts))
	for i, fact := range facts {
		c := p.exprStretch(fact.Value)
		stretches[i] = c.after(fact.Name.Text+" = ", fact.Span)
	}
	p.fill(head, stretches, tail, hang, true)
}

// settings prints attribute lines, their values in one column.
func (p *printer) settings(settings []*Setting, indent int) {
	key := 0
	for _, setting := range settings {
		if setting.Prose == nil {
			key = max(key, width(settingWord(setting)))
		}
	}
	for i, setting := range settings {
		p.lead(setting.Span(), indent, innerSpacing(i))
		p.setting(setting, indent, indent+key+1)
		p.advance(setting.Span().End)
	}
}

// innerSpacing returns the spacing before part i inside a statement.
func innerSpacing(i int) spacing {
	if i == 0 {
		return joined
	}
	return grouped
}

func settingWord(setting *Setting) string {
	if setting.Qualifier != nil {
		return setting.Name.Text + " " + setting.Qualifier.Text
	}
	return setting.Name.Text
}

// setting prints one attribute line with its value at a column.
func (p *printer) setting(setting *Setting, indent, column int) {
	if setting.Prose != nil {
		p.withProse(settingWord(setting), setting.Prose, indent)
		return
	}
	head := pad(strings.Repeat(" ", indent)+settingWord(setting), column)
	var stretches []stretch
	for _, value := range setting.Values {
		stretches = append(stretches, p.exprStretch(value))
	}
	for _, reference := range setting.References {
		stretches = append(stretches, stretch{span: reference.Place(), text: FormatReference(reference)})
	}
	examples := make([]string, len(setting.Examples))
	for i, example := range setting.Examples {
		examples[i] = exampleText(example)
	}
	switch {
	case setting.Name.Text == "negeer":
		texts := make([]string, len(stretches))
		for i, stretch := range stretches {
			texts[i] = stretch.text
		}
		p.line(0, strings.TrimRight(head+strings.Join(texts, " "), " "))
	case len(stretches) == 0:
		p.line(0, strings.TrimRight(head+strings.Join(examples, "  "), " "))
	default:
		p.fill(head, stretches, "", column, false)
	}
}

func exampleText(example *Example) string {
	text := example.Kind.Text + " " + quotes(example.Examples, " ")
	if example.Restart {
		text += " herstart"
	}
	return text
}

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
