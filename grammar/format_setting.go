package grammar

import "strings"

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
