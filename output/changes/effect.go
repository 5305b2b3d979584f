package changes

import (
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
)

// Effect says what the change of a value comes to and for whom: "langer;
// nadelig voor verwerkingsverantwoordelijke". It is empty where there is
// nothing to say.
func Effect(e diff.Effect) diag.Text {
	return joined("; ", direction(e),
		roles(e.Harms, "nadelig voor %s", "worse for %s"),
		roles(e.Helps, "gunstig voor %s", "better for %s"))
}

// direction says which way a value went.
func direction(e diff.Effect) diag.Text {
	switch e.Direction {
	case diff.Equal:
		return diag.T("dezelfde waarde, anders geschreven", "the same value, written otherwise")
	case diff.Longer:
		return diag.T("langer", "longer")
	case diff.Shorter:
		return diag.T("korter", "shorter")
	case diff.Higher:
		return diag.T("hoger", "higher")
	case diff.Lower:
		return diag.T("lager", "lower")
	case diff.Later:
		return diag.T("later", "later")
	case diff.Earlier:
		return diag.T("eerder", "earlier")
	case diff.Unsure:
		return unsure(e)
	}
	return diag.Text{}
}

// mostDates is how many dates are named on which two values differ.
const mostDates = 3

// unsure says on which dates two values differ.
func unsure(e diff.Effect) diag.Text {
	if len(e.Dates) == 0 {
		return diag.T("mogelijk anders", "possibly different")
	}
	var dates []diag.Text
	for _, dateRange := range e.Dates[:min(len(e.Dates), mostDates)] {
		dates = append(dates, dateRange.Text())
	}
	all := joined(", ", dates...)
	if len(e.Dates) > mostDates {
		all = diag.T("%s, …", "%s, …", all)
	}
	return diag.T("mogelijk anders: verschilt bij een begin op %s", "possibly different: differs when it starts on %s", all)
}

// roles names roles in a sentence; empty without any.
func roles(names []string, nl, en string) diag.Text {
	if len(names) == 0 {
		return diag.Text{}
	}
	readable := make([]string, len(names))
	for i, name := range names {
		readable[i] = strings.ReplaceAll(name, "_", " ")
	}
	return diag.T(nl, en, strings.Join(readable, ", "))
}

// joined puts texts behind each other, without the empty ones.
func joined(between string, texts ...diag.Text) diag.Text {
	var nl, en []string
	for _, text := range texts {
		if !text.IsZero() {
			nl, en = append(nl, text.NL), append(en, text.EN)
		}
	}
	return diag.Text{NL: strings.Join(nl, between), EN: strings.Join(en, between)}
}
