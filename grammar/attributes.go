package grammar

// AttributesOf returns the kenmerken of a statement; none when it is of a kind
// that cannot have any.
func AttributesOf(statement Statement) []Attribute {
	switch s := statement.(type) {
	case *Article:
		return s.Attributes
	case *Clause:
		return s.Attributes
	case *Text:
		return s.Attributes
	case *Term:
		return s.Attributes
	case *Replace:
		return s.Attributes
	}
	return nil
}

// SettingsOf returns the attribute lines of a statement; none when it is of a
// kind that cannot have any.
func SettingsOf(statement Statement) []*Setting {
	switch s := statement.(type) {
	case *Agreement:
		return s.Settings
	case *Library:
		return s.Settings
	case *Policy:
		return s.Settings
	case *Acceptances:
		return s.Settings
	case *Party:
		return s.Settings
	case *Parameter:
		return s.Settings
	case *Annex:
		return s.Settings
	case *Limit:
		return s.Settings
	case *Rule:
		return s.Settings
	case *Acceptance:
		return s.Settings
	}
	return nil
}

// ProseOf returns the prose of a statement, nil when it has none.
func ProseOf(statement Statement) *Prose {
	switch s := statement.(type) {
	case *Party:
		return s.Prose
	case *Clause:
		return s.Prose
	case *Text:
		return s.Prose
	case *Term:
		return s.Prose
	case *Parties:
		return s.Prose
	case *Explanation:
		return s.Prose
	case *Replace:
		return s.Prose
	}
	return nil
}

// NamesIn returns the names that an expression uses, in order of place.
func NamesIn(e Expr) []*Name {
	switch e := e.(type) {
	case *Name:
		return []*Name{e}
	case *Unary:
		return NamesIn(e.X)
	case *Binary:
		return append(NamesIn(e.X), NamesIn(e.Y)...)
	case *List:
		return namesInAll(e.Elems)
	case *Call:
		return namesInAll(e.Args)
	}
	return nil
}

func namesInAll(list []Expr) []*Name {
	var names []*Name
	for _, e := range list {
		names = append(names, NamesIn(e)...)
	}
	return names
}
