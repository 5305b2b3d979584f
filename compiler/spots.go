package compiler

import "github.com/akte-lang/akte/compiler/refer"

// spots says where the parts of a program stand in one variant of it, by their
// index; nil for a part that is absent or that nobody asks for.
type spots []*refer.Spot

// of returns where a part stands, nil when it stands nowhere.
func (s spots) of(part Part) *refer.Spot {
	if part == nil || len(s) == 0 {
		return nil // what is written apart from the document has no numbers
	}
	return s[part.Common().index]
}

// count gives every part of the document its index.
func (p *Program) count() {
	number := func(part Part) {
		p.parts++
		part.Common().index = int32(p.parts)
	}
	for _, party := range p.Parties {
		if party.Introduction != nil {
			number(party.Introduction)
			Walk(party.Introduction.Parts, number)
		}
	}
	Walk(p.Body, number)
}

// spotRoom is how many spots are made at a time: a long document has hundreds of
// thousands.
const spotRoom = 64

// spotAt returns a new spot that is like another, to be changed before anybody
// else has it.
func (w *writer) spotAt(spot *refer.Spot) *refer.Spot {
	if len(w.room) == 0 {
		w.room = make([]refer.Spot, spotRoom)
	}
	fresh := &w.room[0]
	w.room = w.room[1:]
	*fresh = *spot
	return fresh
}
