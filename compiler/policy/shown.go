package policy

import (
	"fmt"
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// englishUnits are the words for units after 1 and after another number.
var englishUnits = map[value.Unit][2]string{
	value.Minute: {"minute", "minutes"}, value.Hour: {"hour", "hours"}, value.Day: {"day", "days"},
	value.Workday: {"working day", "working days"}, value.Week: {"week", "weeks"}, value.Month: {"month", "months"},
	value.Quarter: {"quarter", "quarters"}, value.Year: {"year", "years"},
}

// shown writes a value for a reader: as documents print it, names of choices in
// words.
func shown(v value.Value) diag.Text {
	switch v := v.(type) {
	case nil, value.Unknown:
		return diag.T("onbekend", "unknown")
	case value.Bool:
		if v {
			return diag.T("ja", "yes")
		}
		return diag.T("nee", "no")
	case value.Duration:
		words := englishUnits[v.Unit]
		word := words[1]
		if v.Count == 1 {
			word = words[0]
		}
		return diag.Text{NL: v.String(), EN: fmt.Sprintf("%d %s", v.Count, word)}
	case value.Date:
		return value.DateRange{From: v, To: v}.Text()
	case value.Choice:
		return diag.Same(strings.ReplaceAll(string(v), "_", " "))
	case value.Choices:
		return diag.Same(strings.ReplaceAll(strings.Join(v.Names(), ", "), "_", " "))
	case value.List:
		return shownList(v)
	}
	if text, problem := value.Write(v, value.Notations{}); problem == nil {
		return diag.Same(text)
	}
	return diag.Same(v.String())
}

func shownList(list value.List) diag.Text {
	var parts []diag.Text
	for _, elem := range list.Elems() {
		parts = append(parts, shown(elem))
	}
	if len(parts) == 0 {
		return diag.T("niets", "nothing")
	}
	return joined(parts)
}

// DayText writes a day that is given as ISO 8601 as documents do: 20 november 2026.
func DayText(iso string) diag.Text {
	if v, problem := value.ParseLiteral(value.DateKind, iso); problem == nil {
		return shown(v)
	}
	return diag.Same(iso)
}
