package compiler

import (
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

func defaultForm() Form {
	return Form{Scheme: numbering.Default(), Style: numbering.DefaultStyle()}
}

// form applies a nummering, verwijzing or notatie to a form; ok is false for
// settings of another name.
func (c *compilation) form(file *source.File, setting *grammar.Setting, form *Form) (ok bool) {
	switch setting.Name.Text {
	case "nummering":
		for _, example := range setting.Examples {
			c.numbering(file, example, &form.Scheme)
		}
	case "notatie":
		for _, example := range setting.Examples {
			c.notation(file, example, &form.Notations)
		}
	case "verwijzing":
		for _, expression := range setting.Values {
			text, place := textOf(expression), expression.Place().In(file)
			style, known := numbering.ParseStyle(text)
			if !known {
				c.findings.Add(badExample(place, text, numbering.StyleShapes()))
				continue
			}
			form.Style = style
		}
	default:
		return false
	}
	return true
}

func (c *compilation) numbering(file *source.File, example *grammar.Example, scheme *numbering.Scheme) {
	kind, known := numbering.KindOf(example.Kind.Text)
	if !known {
		var kinds []string
		for _, k := range numbering.Kinds() {
			kinds = append(kinds, k.String())
		}
		c.findings.Add(suggest(badSetting.At(example.Kind.In(file),
			"Nummering kent geen %q; wel %s.", "Numbering knows no %q, but %s.",
			example.Kind.Text, strings.Join(kinds, ", ")), example.Kind.Text, kinds))
		return
	}
	var shapes []numbering.Shape
	for _, text := range example.Examples {
		shape, ok := numbering.Parse(kind, text.Value)
		if !ok {
			c.findings.Add(badExample(text.In(file), text.Value, numbering.Shapes(kind)))
			continue
		}
		shapes = append(shapes, shape)
	}
	*scheme = scheme.With(kind, shapes...)
	if kind == numbering.Chapter && example.Restart {
		scheme.Restart = true
	}
}

// notationKinds are the types whose values can be printed in more than one way.
var notationKinds = map[string]value.Kind{
	"bedrag": value.AmountKind, "duur": value.DurationKind, "getal": value.NumberKind,
	"percentage": value.PercentageKind, "datum": value.DateKind,
}

func (c *compilation) notation(file *source.File, example *grammar.Example, notations *value.Notations) {
	kind, known := notationKinds[example.Kind.Text]
	if !known {
		kinds := []string{"bedrag", "duur", "getal", "percentage", "datum"}
		c.findings.Add(suggest(badSetting.At(example.Kind.In(file),
			"Voor %q bestaat geen notatie; wel voor %s.", "There is no notation for %q, but for %s.",
			example.Kind.Text, strings.Join(kinds, ", ")), example.Kind.Text, kinds))
		return
	}
	for _, text := range example.Examples {
		notation, ok := value.ParseNotation(text.Value)
		if !ok || notation.Kind() != kind {
			c.findings.Add(badExample(text.In(file), text.Value, value.NotationShapes(kind)))
			continue
		}
		*notations = notations.With(notation)
	}
}

func badExample(place source.Place, text string, shapes []string) diag.Finding {
	quoted := make([]string, len(shapes))
	for i, shape := range shapes {
		quoted[i] = `"` + shape + `"`
	}
	return unknownExample.At(place,
		"Het voorbeeld %q heeft geen bekende vorm. Kies er een als %s.",
		"The example %q has no known shape. Choose one like %s.", text, strings.Join(quoted, ", "))
}

// suggest adds "Bedoelde u …?" to a finding where a near name is known.
func suggest(finding diag.Finding, typed string, names []string) diag.Finding {
	near := diag.Nearest(typed, names)
	if near == "" {
		return finding
	}
	finding.Notes = append(finding.Notes, diag.Note{Text: diag.DidYouMean(typed, names)})
	return finding.WithFix(false, diag.T("Vervang door %s", "Replace by %s", near), finding.Place, near)
}

// textOf returns the text of a text literal or a name, "" for anything else.
func textOf(e grammar.Expr) string {
	switch e := e.(type) {
	case *grammar.Literal:
		return e.Text
	case *grammar.Name:
		return e.Text
	}
	return ""
}
