package value

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// Choice is one name of a keuze.
type Choice string

// Kind implements [Value].
func (Choice) Kind() Kind { return ChoiceKind }

// String implements [Value].
func (c Choice) String() string { return string(c) }

// printed is a choice as a document shows it.
func printed(name string) string { return strings.ReplaceAll(name, "_", " ") }

// readChoice reads one of names. A choice may be given as a document prints
// it, with spaces.
func readChoice(text string, names []string) (Value, *Problem) {
	for _, name := range names {
		if text == name || text == printed(name) {
			return Choice(name), nil
		}
	}
	return nil, notAChoice(text, names)
}

func notAChoice(text string, names []string) *Problem {
	p := problem("%s is geen van de mogelijkheden", "%s is none of the choices", shown(text))
	if folded := slices.IndexFunc(names, func(name string) bool { return strings.EqualFold(name, text) }); folded >= 0 {
		return p.suggest(names[folded])
	}
	if near := diag.Nearest(strings.ReplaceAll(text, " ", "_"), names); near != "" {
		return p.ask(near)
	}
	return p.cure("Kies uit %s.", "Choose from %s.", strings.Join(names, ", "))
}
