package diff

import (
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Class is how much a change weighs.
type Class uint8

// The classes, heaviest first.
const (
	// Substantive (inhoudelijk): the text may say something else. In doubt a
	// change is this.
	Substantive Class = iota + 1
	// Editorial (redactioneel): both say the same but for the way values are
	// written, listed spellings, capitals outside defined terms and the signs at
	// the ends of items.
	Editorial
	// Numbering (nummering): only a number or the order has changed.
	Numbering
)

// Label returns the word for a class.
func (c Class) Label() diag.Text {
	switch c {
	case Substantive:
		return diag.T("inhoudelijk", "substantive")
	case Editorial:
		return diag.T("redactioneel", "editorial")
	default:
		return diag.T("nummering", "numbering")
	}
}

// Sort is what sort of change it is.
type Sort uint8

// The sorts of changes.
const (
	Metadata   Sort = iota + 1 // a field of the header
	PartyField                 // a party or a field of one
	Parameter                  // a parameter or computed value
	Fact                       // what a lid is marked with
	Added                      // a part that is new, with all below it
	Removed                    // a part that is gone, with all below it
	Moved                      // a part that stands elsewhere
	Renumbered                 // a part with another number
	Retitled                   // a part with another heading, or with the same above its number
	Wording                    // other words
	Retargeted                 // a reference that points at another part
	Condition                  // other conditions
	Outcome                    // a finding that is new or resolved
	Cited                      // references that print another number of the same part
)

// Change is one change.
type Change struct {
	Sort  Sort
	Class Class
	// Name is what has changed when it is no part: a field, a parameter, a fact.
	Name string
	// Old and New are the part before and after; nil where it was or is not
	// there, and of changes that belong to no part.
	Old, New *Node
	// OldPlace and NewPlace are where it is declared, of what is no part.
	OldPlace, NewPlace source.Place
	// OldText and NewText are what it was and is: a value, a number (also of a
	// part that has moved), a heading.
	OldText, NewText string
	// Edits are what has changed in the words of a part, in order.
	Edits []Edit
	// Turns are the words on which the meaning turns: kan became moet.
	Turns []Turn
	// Effect says what the change of a value comes to.
	Effect Effect
	// Reach are the parts in which what has changed is used: a term, a value.
	Reach []*Node
	// Meant are the parts that a number typed by hand meant and means, of a
	// Retargeted whose words are the same: the number stayed and the part moved.
	Meant [2]*Node
	// Finding is the finding that is new or resolved, of an Outcome.
	Finding *diag.Finding
	// Follows names the values (of parameters, parties or the header) that this
	// change is a consequence of, separated by commas; "" of changes of their own.
	Follows string
}

// Direction is what the change of a value comes to.
type Direction uint8

// The directions.
const (
	NoDirection Direction = iota
	Equal                 // another notation of the same value
	Longer
	Shorter
	Higher
	Lower
	Later
	Earlier
	// Unsure is set where it depends on the date: 1 maand became 30 dagen.
	Unsure
)

// Effect is what the change of a value comes to, and for whom.
type Effect struct {
	Direction Direction
	// Dates says on which dates the two differ, of Unsure.
	Dates []value.DateRange
	// Harms and Helps are the roles that are worse and better off.
	Harms, Helps []string
}

// Turn is a word on which the meaning turns, and what it has become; one of the
// two is "" when the word was added or removed.
type Turn struct{ Old, New string }

// Diff is how one text differs from another.
type Diff struct {
	Old, New *Reading
	// Changes are in the order of the new text, what belongs to no part first.
	Changes []Change
}

// Part returns the part that the change is about, the new one where there is
// one; nil when it is about none.
func (c *Change) Part() *Node {
	if c.New != nil {
		return c.New
	}
	return c.Old
}

// Consequence reports whether the change only follows from another one: from
// that of a parameter, from a number that a part has got, from what was changed
// in the text that a finding is about.
func (c *Change) Consequence() bool {
	return c.Follows != "" || c.Sort == Cited || c.Sort == Outcome
}

// Count returns how many changes of a class there are, without those that
// follow from others.
func (d *Diff) Count(class Class) int {
	n := 0
	for i := range d.Changes {
		if d.Changes[i].Class == class && !d.Changes[i].Consequence() {
			n++
		}
	}
	return n
}
