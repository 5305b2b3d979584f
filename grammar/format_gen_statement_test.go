package grammar

// file draws a document: a header and statements of all kinds.
func (g trees) file() *File {
	statements := []Statement{g.opening()}
	for range g.count("statements", 0, 5) {
		if g.count("nesting", 0, 4) == 0 {
			statements = append(statements, g.nested(2, g.chance("articles"))...)
			continue
		}
		statements = append(statements, g.statement())
	}
	return &File{Statements: statements}
}

// nested draws a choice or a repetition, between articles or inside one.
func (g trees) nested(depth int, articles bool) []Statement {
	if g.chance("repetition") {
		statements := append([]Statement{&ForEach{Variable: g.plainName(), List: g.expr(1)}}, g.branch(depth, articles)...)
		return append(statements, &End{})
	}
	statements := append([]Statement{&If{Condition: g.expr(2)}}, g.branch(depth, articles)...)
	if g.chance("else if") {
		statements = append(append(statements, &Else{Condition: g.expr(1)}), g.branch(depth, articles)...)
	}
	if g.chance("else") {
		statements = append(append(statements, &Else{}), g.branch(depth, articles)...)
	}
	return append(statements, &End{})
}

func (g trees) branch(depth int, articles bool) []Statement {
	var statements []Statement
	if articles {
		statements = append(statements, g.article())
	}
	for range g.count("statements", 0, 3) {
		if depth > 0 && g.count("nesting", 0, 3) == 0 {
			statements = append(statements, g.nested(depth-1, articles && g.chance("articles"))...)
			continue
		}
		statements = append(statements, g.part())
	}
	return statements
}

func (g trees) opening() Statement {
	switch g.count("opening", 0, 3) {
	case 0:
		return &Library{Name: g.plainName(), Title: g.text(), Settings: g.settings()}
	case 1:
		return &Policy{Name: g.plainName(), Title: g.text(), Settings: g.settings()}
	case 2:
		return &Acceptances{Title: g.text()}
	}
	return &Agreement{Title: g.text(), Settings: g.settings()}
}

func (g trees) statement() Statement {
	switch g.count("level", 0, 3) {
	case 0:
		return g.article()
	case 1, 2:
		return g.part()
	}
	switch g.count("statement", 0, 14) {
	case 0:
		return &Use{Path: g.text(), As: g.maybeName()}
	case 1:
		return &Party{Name: g.plainName(), Title: g.text(), Also: g.texts("also"), Settings: g.settings(), Prose: g.maybeProse()}
	case 2:
		parameter := &Parameter{Name: g.plainName(), Type: g.typ(2), Settings: g.settings()}
		if g.chance("default") {
			parameter.Default = g.expr(2)
		}
		return parameter
	case 3:
		return &Computed{Name: g.plainName(), Value: g.expr(3)}
	case 4:
		return &Chapter{Label: g.maybeName(), Title: g.text()}
	case 5:
		return &Heading{Title: g.text()}
	case 6:
		return &Parties{Intro: g.maybeText(), Prose: g.maybeProse()}
	case 7:
		return &Annex{Label: g.maybeName(), Title: g.text(), To: g.maybeName(), Settings: g.settings()}
	case 8:
		return &Signature{Parties: g.names(0)}
	case 9:
		return &ModelClause{Name: g.plainName(), Title: g.text()}
	case 10:
		return &Limit{Name: g.plainName(), Type: g.typ(1), Value: g.expr(1), Settings: g.settings()}
	case 11:
		return g.topic()
	case 12:
		return &Rule{Name: g.plainName(), Title: g.text(), Settings: g.settings()}
	case 13:
		return g.test()
	}
	return &Acceptance{Hash: g.one("hash", "3f9a1c20", "abcdef01", "00112233"), For: g.name()}
}

// part draws a statement that belongs to articles.
func (g trees) part() Statement {
	switch g.count("part", 0, 7) {
	case 1, 2:
		return &Clause{Label: g.maybeName(), Number: g.maybeText(), Attributes: g.attributes(), Prose: g.prose()}
	case 3:
		return &Text{Label: g.maybeName(), Attributes: g.attributes(), Prose: g.prose()}
	case 4:
		return &Term{
			Name: g.text(), Also: g.texts("also"), Forms: g.texts("forms"), Attributes: g.attributes(), Prose: g.prose(),
		}
	case 5:
		return &Explanation{Prose: g.prose()}
	case 6:
		return &Omit{Labels: g.names(1)}
	case 7:
		return &Replace{Label: g.plainName(), Attributes: g.attributes(), Prose: g.prose()}
	}
	return &Subheading{Title: g.text()}
}

func (g trees) article() Statement {
	article := &Article{Label: g.maybeName(), Title: g.maybeText(), Number: g.maybeText(), Attributes: g.attributes()}
	if g.chance("follows") {
		name := g.name()
		article.Follows = &name
		for range g.count("with", 0, 3) {
			article.With = append(article.With, &Assignment{Name: g.plainName(), Value: g.expr(1)})
		}
	}
	return article
}

func (g trees) maybeProse() *Prose {
	if !g.chance("prose") {
		return nil
	}
	return g.prose()
}

func (g trees) names(least int) []Name {
	var names []Name
	for range g.count("names", least, 3) {
		names = append(names, g.plainName())
	}
	return names
}

func (g trees) attributes() []Attribute {
	var attributes []Attribute
	for range g.count("attributes", 0, 2) {
		if g.chance("ignore") {
			attributes = append(attributes, &Ignore{Code: Name{Text: g.one("code", "AK0404", "avg.datalek_termijn")}, Reason: g.maybeText()})
			continue
		}
		over := &Over{}
		for i := range g.count("topics", 1, 3) {
			topic := &TopicUse{}
			for range g.count("facts", 0, 4) {
				topic.Facts = append(topic.Facts, &FactValue{Name: g.plainName(), Value: g.expr(2)})
			}
			if i > 0 || len(topic.Facts) == 0 || g.chance("named") {
				name := g.name()
				topic.Topic = &name
			}
			over.Topics = append(over.Topics, topic)
		}
		attributes = append(attributes, over)
	}
	return attributes
}

func (g trees) topic() Statement {
	topic := &Topic{Name: g.plainName(), Title: g.text()}
	for range g.count("facts", 0, 3) {
		fact := &Fact{Name: g.plainName(), Type: g.typ(1), Title: g.maybeText()}
		for range g.count("favours", 0, 2) {
			fact.Favour = append(fact.Favour, &Favour{Direction: g.one("direction", "lager", "hoger"), Role: g.plainName()})
		}
		topic.Facts = append(topic.Facts, fact)
	}
	return topic
}

func (g trees) test() Statement {
	test := &Test{Title: g.text()}
	for range g.count("lines", 0, 3) {
		line := &TestLine{}
		switch g.count("line", 0, 4) {
		case 0:
			path := g.text()
			line.Document = &path
		case 1:
			line.Set = &Assignment{Name: g.name(), Value: g.expr(2)}
		case 2:
			text := g.text()
			line.Expect = &Expectation{Not: g.chance("not"), Text: &text}
		default:
			subject := g.plainName()
			line.Expect = &Expectation{Not: g.chance("not"), Subject: &subject, Outcome: g.maybeName()}
		}
		test.Lines = append(test.Lines, line)
	}
	return test
}

// settings draws attribute lines of the shapes that there are.
func (g trees) settings() []*Setting {
	var settings []*Setting
	for range g.count("settings", 0, 3) {
		settings = append(settings, g.setting())
	}
	return settings
}

func (g trees) setting() *Setting {
	named := func(name string) *Setting { return &Setting{Name: Name{Text: name}} }
	switch g.count("setting", 0, 6) {
	case 0:
		setting := named("nummering")
		for range g.count("examples", 1, 3) {
			example := &Example{Kind: Name{Text: g.one("kind", "artikel", "lid", "onderdeel")}, Examples: []String{g.text()}}
			example.Examples = append(example.Examples, g.texts("depths")...)
			example.Restart = g.chance("restart")
			setting.Examples = append(setting.Examples, example)
		}
		return setting
	case 1:
		setting := named("grond")
		g.inProse = true
		for range g.count("grounds", 1, 3) {
			setting.References = append(setting.References, g.law())
		}
		return setting
	case 2:
		setting := named("melding")
		setting.Prose = g.prose()
		if g.chance("english") {
			setting.Qualifier = &Name{Text: "en"}
		}
		return setting
	case 3:
		setting := named("geldt")
		setting.Qualifier = &Name{Text: "voor"}
		name := g.plainName()
		setting.Values = []Expr{&name}
		return setting
	case 4:
		setting := named("negeer")
		setting.Values = []Expr{&Name{Text: "AK0404"}, &Literal{Kind: TextLiteral, Text: "reden"}}
		return setting
	}
	setting := named(g.one("setting name", "soort", "versie", "moet", "een_lange_naam"))
	setting.Values = g.exprs(2, 1)
	return setting
}
