package diff

import "strings"

// declarations compares what the two documents declare at their head.
func (c *comparer) declarations() {
	c.named(Metadata, c.diff.Old.header(), c.diff.New.header(), headerClass)
	c.named(PartyField, c.diff.Old.parties(), c.diff.New.parties(), func(string) Class { return Substantive })
	c.named(Parameter, c.diff.Old.parameters(), c.diff.New.parameters(), parameterClass)
}

// named compares two lists by name, in the order of the new one; what is gone
// comes last.
func (c *comparer) named(sort Sort, olds, news []declared, class func(name string) Class) {
	before := map[string]declared{}
	for _, old := range olds {
		before[old.name] = old
	}
	kept := map[string]bool{}
	for _, new := range news {
		kept[new.name] = true
		old, known := before[new.name]
		if !known {
			c.add(Change{Sort: sort, Class: class(new.name), Name: new.name, NewText: new.shown(), NewPlace: new.place})
			continue
		}
		c.changed(sort, class(new.name), old, new)
	}
	for _, old := range olds {
		if !kept[old.name] {
			c.add(Change{Sort: sort, Class: class(old.name), Name: old.name, OldText: old.shown(), OldPlace: old.place})
		}
	}
}

// changed compares one thing that both documents declare.
func (c *comparer) changed(sort Sort, class Class, old, new declared) {
	if old.shown() == new.shown() {
		return
	}
	change := Change{Sort: sort, Class: class, Name: new.name, OldText: old.shown(), NewText: new.shown(),
		OldPlace: old.place, NewPlace: new.place, Effect: effectOf(old.value, new.value)}
	if change.Effect.Direction == Equal || class == Substantive && c.norm.class(change.OldText, change.NewText) == Editorial {
		change.Class = Editorial
	}
	change.Reach = c.reachOfValue(new.name)
	c.add(change)
}

// shown returns the value where it is known, else the text as written.
func (d declared) shown() string {
	if d.value != nil {
		return d.value.String()
	}
	return d.text
}

// headerClass returns the class of a change of a field of the header. The
// version only numbers the text; how numbers, references and values look is
// form. All else says what the text is or what it is held against.
func headerClass(name string) Class {
	switch name {
	case "versie", "nummering":
		return Numbering
	case "verwijzing", "notatie":
		return Editorial
	}
	return Substantive
}

// parameterClass returns the class of a change of a parameter: the question and
// explanation are for whoever fills it in.
func parameterClass(name string) Class {
	if strings.HasSuffix(name, " vraag") || strings.HasSuffix(name, " uitleg") {
		return Editorial
	}
	return Substantive
}

// reachOfValue returns the parts of the new text in which a value is printed.
func (c *comparer) reachOfValue(name string) []*Node {
	if c.byValue == nil {
		c.byValue = map[string][]*Node{}
		for _, n := range c.diff.New.Nodes {
			for _, word := range n.Words {
				if word.Origin != FromValue {
					continue
				}
				for _, name := range namesIn(word.Source()) {
					if having := c.byValue[name]; len(having) == 0 || having[len(having)-1] != n {
						c.byValue[name] = append(having, n)
					}
				}
			}
		}
	}
	return c.byValue[name]
}

// namesIn returns the names in an expression as written.
func namesIn(expression string) []string {
	return strings.FieldsFunc(expression, func(r rune) bool { return !wordRune(r) && r != '_' && r != '.' })
}
