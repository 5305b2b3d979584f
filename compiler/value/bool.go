package value

import "strings"

// Bool is a value of janee.
type Bool bool

// Kind implements [Value].
func (Bool) Kind() Kind { return BoolKind }

// String implements [Value]: ja or nee.
func (b Bool) String() string {
	if b {
		return "ja"
	}
	return "nee"
}

func readBool(text string) (Value, *Problem) {
	switch lower := strings.ToLower(text); lower {
	case "ja":
		return Bool(true), nil
	case "nee":
		return Bool(false), nil
	case "neen":
		return nil, problem("%s is geen ja of nee", "%s is not ja or nee", shown(text)).suggest("nee")
	default:
		p := problem("%s is geen ja of nee", "%s is not ja or nee", shown(text))
		if b, ok := boolFromData(lower); ok {
			return nil, p.suggest(b.String())
		}
		return nil, p.cure("Schrijf ja, nee of onbekend.", "Write ja, nee or onbekend.")
	}
}

// boolFromData reads the words with which data files say yes and no.
func boolFromData(word string) (Bool, bool) {
	switch strings.ToLower(word) {
	case "ja", "true", "waar", "yes":
		return true, true
	case "nee", "false", "onwaar", "no":
		return false, true
	}
	return false, false
}
