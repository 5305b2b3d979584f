package grammar

import "strings"

// statement prints one statement with all that belongs to it.
func (p *printer) statement(statement Statement, l layout) {
	switch s := statement.(type) {
	case *Agreement, *Library, *Policy, *Acceptances, *Chapter, *Heading, *Subheading, *Annex,
		*ModelClause, *Use, *Rule, *Acceptance, *End:
		p.line(l.indent, heading(statement))
		p.settings(SettingsOf(statement), l.indent+indentStep)
	case *Party:
		p.party(s, l.indent)
	case *Parameter:
		p.value(heading(s), s.Name, s.Type, s.Default, l)
		p.settings(s.Settings, l.indent+indentStep)
	case *Limit:
		p.value(heading(s), s.Name, s.Type, s.Value, l)
		p.settings(s.Settings, l.indent+indentStep)
	case *Computed:
		p.value(heading(s), s.Name, nil, s.Value, l)
	case *Article:
		p.article(s, l.indent)
	case *Clause, *Text, *Term, *Replace:
		p.marked(statement, l.indent)
	case *Explanation:
		p.withProse(heading(s), required(s.Prose), l.indent)
	case *Parties:
		p.withProse(heading(s), s.Prose, l.indent)
	case *Signature:
		p.names(s.Keyword(), s.Parties, l.indent)
	case *Omit:
		p.names(s.Keyword(), s.Labels, l.indent)
	case *If, *Else, *ForEach:
		p.condition(statement, l.indent)
	case *Topic:
		p.line(l.indent, heading(s))
		p.facts(s.Facts, l.indent+indentStep)
	case *Test:
		p.line(l.indent, heading(s))
		p.testLines(s.Lines, l.indent+indentStep)
	}
}

// heading returns the first line of a statement, without what is aligned or
// wrapped.
func heading(statement Statement) string {
	h := headline{words: []string{statement.Keyword()}}
	switch s := statement.(type) {
	case *Agreement:
		h.text(&s.Title)
	case *Library:
		h.name(&s.Name).text(&s.Title)
	case *Policy:
		h.name(&s.Name).text(&s.Title)
	case *Acceptances:
		h.text(&s.Title)
	case *Use:
		h.text(&s.Path).named("als", s.As)
	case *Party:
		h.name(&s.Name).text(&s.Title).texts("ook", s.Also)
	case *Chapter:
		h.name(s.Label).text(&s.Title)
	case *Article:
		h.name(s.Label).text(s.Title).number(s.Number).named("volgens", s.Follows)
	case *Clause:
		h.name(s.Label).number(s.Number)
	case *Text:
		h.name(s.Label)
	case *Heading:
		h.text(&s.Title)
	case *Subheading:
		h.text(&s.Title)
	case *Term:
		h.text(&s.Name).texts("ook", s.Also).texts("vormen", s.Forms)
	case *Parties:
		h.text(s.Intro)
	case *Annex:
		h.name(s.Label).text(&s.Title).named("bij", s.To)
	case *ModelClause:
		h.name(&s.Name).text(&s.Title)
	case *Replace:
		h.name(&s.Label)
	case *Topic:
		h.name(&s.Name).text(&s.Title)
	case *Rule:
		h.name(&s.Name).text(&s.Title)
	case *Test:
		h.text(&s.Title)
	case *Acceptance:
		h.words = append(h.words, s.Hash)
		h.named("voor", &s.For)
	}
	return strings.Join(h.words, " ")
}

// headline is a first line in the making. Its methods leave out what is nil.
type headline struct{ words []string }

func (h *headline) name(name *Name) *headline {
	if name != nil {
		h.words = append(h.words, name.Text)
	}
	return h
}

func (h *headline) named(word string, name *Name) *headline {
	if name != nil {
		h.words = append(h.words, word, name.Text)
	}
	return h
}

func (h *headline) text(text *String) *headline {
	if text != nil {
		h.words = append(h.words, quote(text.Value))
	}
	return h
}

func (h *headline) number(number *String) *headline {
	if number != nil {
		h.words = append(h.words, "nummer", quote(number.Value))
	}
	return h
}

func (h *headline) texts(word string, texts []String) *headline {
	if len(texts) > 0 {
		h.words = append(h.words, word, quotes(texts, ", "))
	}
	return h
}

// quotes returns strings with a separator between them.
func quotes(texts []String, separator string) string {
	quoted := make([]string, len(texts))
	for i, text := range texts {
		quoted[i] = quote(text.Value)
	}
	return strings.Join(quoted, separator)
}

// party prints a party; its prose introduces it.
func (p *printer) party(s *Party, indent int) {
	if len(s.Settings) == 0 {
		p.withProse(heading(s), s.Prose, indent)
		return
	}
	p.line(indent, heading(s))
	p.settings(s.Settings, indent+indentStep)
	if s.Prose != nil {
		p.lead(s.Prose.Span, indent, tight)
		p.braces("{", s.Prose, indent)
	}
}

// value prints a statement that gives a name a value, in the columns of its run.
func (p *printer) value(keyword string, name Name, kind *Type, value Expr, l layout) {
	line := strings.Repeat(" ", l.indent) + keyword + " " + name.Text
	if kind != nil {
		line = pad(line, l.indent+len(keyword)+1+l.columns.name) + " " + typeText(kind)
	}
	if value == nil {
		p.fill(line, nil, "", 0, false)
		return
	}
	column := l.indent + len(keyword) + 1 + l.columns.name
	if l.columns.kind > 0 {
		column += 1 + l.columns.kind
	}
	head, written := pad(line, column)+" = ", p.exprStretch(value)
	if rows := tableRows(value); rows != nil && width(head)+width(written.text) > lineWidth {
		p.tableRows(head, rows, l.indent+2*indentStep)
		return
	}
	p.fill(head, []stretch{written}, "", l.indent, false)
}

// tableRows returns the rows of a value that is a table of rows, nil for any
// other.
func tableRows(value Expr) []Expr {
	list, ok := value.(*List)
	if !ok || len(list.Elems) < 2 {
		return nil
	}
	for _, elem := range list.Elems {
		if _, ok := elem.(*List); !ok {
			return nil
		}
	}
	return list.Elems
}

// tableRows prints the rows of a table, each from a line of its own.
func (p *printer) tableRows(head string, rows []Expr, indent int) {
	p.line(0, head+"(")
	for i, row := range rows {
		tail := ","
		if i == len(rows)-1 {
			tail = ")"
		}
		p.lead(row.Place(), indent, tight)
		p.fill(strings.Repeat(" ", indent), []stretch{p.exprStretch(row)}, tail, indent+indentStep, false)
		p.advance(row.Place().End)
	}
}

// article prints the heading of an article with its kenmerken and the values
// that it gives the model clause that it follows.
func (p *printer) article(s *Article, indent int) {
	p.line(indent, heading(s))
	column := p.attributes(s.Attributes, len(s.With) > 0, indent+indentStep)
	if len(s.With) == 0 {
		return
	}
	stretches := make([]stretch, len(s.With))
	for i, with := range s.With {
		stretches[i] = p.assignmentStretch(with)
	}
	p.lead(stretches[0].span, indent+indentStep, tight)
	head := pad(strings.Repeat(" ", indent+indentStep)+"met", column)
	p.fill(head, stretches, "", column, false)
}

func (p *printer) assignmentStretch(assignment *Assignment) stretch {
	c := p.exprStretch(assignment.Value)
	return c.after(assignment.Name.Text+" = ", assignment.Span())
}

// marked prints a statement that may have kenmerken before its prose. Without
// them its brace stands on its first line.
func (p *printer) marked(statement Statement, indent int) {
	prose := required(ProseOf(statement))
	attributes := AttributesOf(statement)
	if len(attributes) == 0 {
		p.withProse(heading(statement), prose, indent)
		return
	}
	p.line(indent, heading(statement))
	p.attributes(attributes, false, indent+indentStep)
	p.lead(prose.Span, indent, tight)
	p.braces("{", prose, indent)
}

// required returns prose that a statement cannot do without: empty prose for
// none.
func required(prose *Prose) *Prose {
	if prose == nil {
		return &Prose{}
	}
	return prose
}

// withProse prints a line with prose behind it, if there is any. Its brace
// stands on that line unless comments come between.
func (p *printer) withProse(line string, prose *Prose, indent int) {
	switch {
	case prose == nil:
		p.line(indent, line)
	case p.commented(prose.Span):
		p.line(indent, line)
		p.lead(prose.Span, indent+indentStep, tight)
		p.braces("{", prose, indent)
	default:
		p.braces(line+" {", prose, indent)
	}
}

// names prints a keyword with names behind it.
func (p *printer) names(keyword string, names []Name, indent int) {
	line := strings.Repeat(" ", indent) + keyword
	stretches := make([]stretch, len(names))
	for i, name := range names {
		stretches[i] = stretch{span: name.Span, text: name.Text}
	}
	if len(names) > 0 {
		line += " "
	}
	p.fill(line, stretches, "", indent+2*indentStep, false)
}

// condition prints the opening of a choice, of a branch or of a repetition.
func (p *printer) condition(statement Statement, indent int) {
	line, expr := statement.Keyword(), Expr(nil)
	switch s := statement.(type) {
	case *If:
		expr = s.Condition
	case *Else:
		expr = s.Condition
		if expr != nil {
			line += " als"
		}
	case *ForEach:
		line += " elke " + s.Variable.Text + " in"
		expr = s.List
	}
	line = strings.Repeat(" ", indent) + line
	if expr == nil {
		p.fill(line, nil, "", 0, false)
		return
	}
	p.fill(line+" ", []stretch{p.exprStretch(expr)}, "", indent+indentStep, false)
}
