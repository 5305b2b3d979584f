package diff

import (
	"slices"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/value"
)

// effectOf says what the change of a value comes to. Values are held against
// each other exactly: a month is not thirty days, and where that depends on the
// date the dates are told.
func effectOf(old, new value.Value) Effect {
	if old == nil || new == nil || !value.Comparable("=", value.Type{Kind: old.Kind()}, value.Type{Kind: new.Kind()}) {
		return Effect{}
	}
	switch equal := value.Compare("=", old, new); equal.Truth {
	case value.True:
		return Effect{Direction: Equal}
	case value.Depends:
		return Effect{Direction: Unsure, Dates: equal.Turns}
	}
	up, down := upAndDown(new.Kind())
	if up == NoDirection {
		return Effect{}
	}
	switch {
	case value.Compare("<", old, new).Truth == value.True:
		return Effect{Direction: up}
	case value.Compare(">", old, new).Truth == value.True:
		return Effect{Direction: down}
	}
	return Effect{Direction: Unsure}
}

// upAndDown returns the words for more and less of a kind of value.
func upAndDown(kind value.Kind) (up, down Direction) {
	switch kind {
	case value.DurationKind:
		return Longer, Shorter
	case value.AmountKind, value.PercentageKind, value.NumberKind:
		return Higher, Lower
	case value.DateKind:
		return Later, Earlier
	}
	return NoDirection, NoDirection
}

// onFact says who is better and worse off by an effect on a fact, where its
// topic tells who gains when it is lower or higher.
func (e Effect) onFact(fact *compiler.Fact) Effect {
	var higher bool
	switch e.Direction {
	case Longer, Higher, Later:
		higher = true
	case Shorter, Lower, Earlier:
	default:
		return e
	}
	for _, favour := range fact.Favours {
		if favour.Higher == higher {
			e.Helps = append(e.Helps, favour.Role)
		} else {
			e.Harms = append(e.Harms, favour.Role)
		}
	}
	return e
}

// and adds the roles of another effect.
func (e Effect) and(other Effect) Effect {
	for _, role := range other.Helps {
		if !slices.Contains(e.Helps, role) {
			e.Helps = append(e.Helps, role)
		}
	}
	for _, role := range other.Harms {
		if !slices.Contains(e.Harms, role) {
			e.Harms = append(e.Harms, role)
		}
	}
	return e
}
