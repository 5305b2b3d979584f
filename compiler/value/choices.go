package value

import (
	"slices"
	"strings"
)

// Choices is a set of names of a keuzes, in the order of declaration where a
// type gave one (see [Type.Conform]).
type Choices struct{ names []string }

// ChoicesOf returns the set of names, in their order, each once.
func ChoicesOf(names ...string) Choices {
	set := make([]string, 0, len(names))
	for _, name := range names {
		if !slices.Contains(set, name) {
			set = append(set, name)
		}
	}
	return Choices{set}
}

// Kind implements [Value].
func (Choices) Kind() Kind { return ChoicesKind }

// String implements [Value]: "a + c", "()" for none.
func (c Choices) String() string {
	if len(c.names) == 0 {
		return "()"
	}
	return strings.Join(c.names, " + ")
}

// Names returns the names in order.
func (c Choices) Names() []string { return slices.Clone(c.names) }

// Has reports whether name is in the set.
func (c Choices) Has(name string) bool { return slices.Contains(c.names, name) }

// includes reports whether all of d is in c.
func (c Choices) includes(d Choices) bool {
	return !slices.ContainsFunc(d.names, func(name string) bool { return !c.Has(name) })
}

// inOrder sorts the names by their place in declared; names that are not there
// come last, in the order they had.
func (c Choices) inOrder(declared []string) Choices {
	place := func(name string) int {
		if i := slices.Index(declared, name); i >= 0 {
			return i
		}
		return len(declared)
	}
	names := slices.Clone(c.names)
	slices.SortStableFunc(names, func(a, b string) int { return place(a) - place(b) })
	return Choices{names}
}

// asChoices reads v as a set: a choice is a set of one, and so is a list of
// choices, () among them, which has no type of its own.
func asChoices(v Value) (Choices, bool) {
	switch v := v.(type) {
	case Choice:
		return ChoicesOf(string(v)), true
	case Choices:
		return v, true
	case List:
		names := make([]string, len(v.elems))
		for i, elem := range v.elems {
			name, ok := elem.(Choice)
			if !ok {
				return Choices{}, false
			}
			names[i] = string(name)
		}
		return ChoicesOf(names...), true
	}
	return Choices{}, false
}

// readChoices reads a set: "a + c", "(a, c)", "()", and "a, b en c" as a
// document prints it.
func readChoices(text string, declared []string) (Value, *Problem) {
	if inner, ok := parenthesised(text); ok {
		text = inner
	}
	if strings.TrimSpace(text) == "" {
		return Choices{}, nil
	}
	if names, ok := chosen(text, declared); ok {
		return ChoicesOf(names...).inOrder(declared), nil
	}
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return r == '+' || r == ',' }) {
		part = strings.TrimSpace(part)
		if _, p := readChoice(part, declared); p != nil {
			return nil, p.within("in de verzameling", "in the set")
		}
	}
	return nil, problem("%s is geen verzameling van mogelijkheden", "%s is no set of choices", shown(text)).
		cure("Schrijf de mogelijkheden met + ertussen, of () voor geen.", "Join the choices with +, or write () for none.")
}

// chosen splits text into declared names. It works from the longest name down,
// because a printed name may itself hold "en".
func chosen(text string, declared []string) ([]string, bool) {
	// state is a place in the text with the names that were found up to it.
	type state struct {
		rest  string
		names []string
	}
	longest := slices.Clone(declared)
	slices.SortStableFunc(longest, func(a, b string) int { return len(b) - len(a) })
	tried := map[int]bool{}
	for stack := []state{{rest: text}}; len(stack) > 0; {
		at := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if tried[len(at.rest)] {
			continue
		}
		tried[len(at.rest)] = true
		for _, name := range slices.Backward(longest) {
			rest, ok := cutName(at.rest, name)
			if !ok {
				continue
			}
			names := at.names
			if !slices.Contains(names, name) {
				names = append(slices.Clone(names), name)
			}
			if rest == "" {
				return names, true
			}
			if rest, ok = cutJoin(rest); ok {
				stack = append(stack, state{rest, names})
			}
		}
	}
	return nil, false
}

func cutName(text, name string) (string, bool) {
	if rest, ok := strings.CutPrefix(text, name); ok {
		return rest, true
	}
	return strings.CutPrefix(text, printed(name))
}

// cutJoin takes what stands between two names off the front of text.
func cutJoin(text string) (string, bool) {
	if rest, ok := strings.CutPrefix(text, " en "); ok {
		return rest, true
	}
	text = strings.TrimLeft(text, " ")
	if text == "" || text[0] != '+' && text[0] != ',' {
		return "", false
	}
	return strings.TrimLeft(text[1:], " "), true
}
