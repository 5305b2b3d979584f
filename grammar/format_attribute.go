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
