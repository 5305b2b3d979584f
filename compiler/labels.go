package compiler

import (
	"slices"
	"strings"
)

// labels knows which part has which label. Labels stand in rooms: one for the
// body and one for each annex, one in each article, one in each lid.
type labels struct {
	rooms  map[Part]*room // by the part they belong to; nil: the body
	annexs []*Annex
}

func newLabels() *labels { return &labels{rooms: map[Part]*room{}} }

// room holds the parts with a label in one room, in order of the source. Most
// rooms hold a handful, which are found by looking at each; a large one has an
// index.
type room struct {
	parts []Part
	index map[string][]Part
}

// largeRoom is the number of parts from which a room has an index.
const largeRoom = 16

func (r *room) add(part Part) {
	r.parts = append(r.parts, part)
	switch {
	case r.index != nil:
		label := part.Common().Label
		r.index[label] = append(r.index[label], part)
	case len(r.parts) == largeRoom:
		r.index = make(map[string][]Part, 2*largeRoom)
		for _, known := range r.parts {
			label := known.Common().Label
			r.index[label] = append(r.index[label], known)
		}
	}
}

// find returns the parts with a label. A nil room holds none.
func (r *room) find(label string) []Part {
	if r == nil {
		return nil
	}
	if r.index != nil {
		return r.index[label]
	}
	var found []Part
	for i, part := range r.parts {
		if part.Common().Label != label {
			continue
		}
		if found == nil {
			found = r.parts[i : i+1 : i+1]
		} else {
			found = append(found, part)
		}
	}
	return found
}

// names returns the labels in order, each once. A nil room has none.
func (r *room) names() []string {
	if r == nil {
		return nil
	}
	var names []string
	seen := map[string]bool{}
	for _, part := range r.parts {
		if label := part.Common().Label; !seen[label] {
			seen[label] = true
			names = append(names, label)
		}
	}
	return names
}

// add registers a part under its label. A second part of that name is a finding
// unless no variant of the document has both.
func (l *labels) add(c *compilation, part Part) {
	if annex, ok := part.(*Annex); ok {
		l.annexs = append(l.annexs, annex)
	}
	label := part.Common().Label
	if label == "" {
		return
	}
	owner := roomOf(part)
	in := l.rooms[owner]
	if in == nil {
		in = &room{}
		l.rooms[owner] = in
	}
	for _, other := range in.find(label) {
		if !Exclusive(other, part) {
			c.findings.Add(duplicateLabel.At(Opening(part), "Het label %q staat hier voor de tweede keer.",
				"The label %q stands here for the second time.", label).
				WithNote(Opening(other), "Hier staat het eerste.", "The first is here."))
			break
		}
	}
	in.add(part)
}

// roomOf returns the part in whose room the label of p stands.
func roomOf(p Part) Part {
	if _, ok := p.(*Annex); ok {
		return nil
	}
	for parent := p.Common().Parent; parent != nil; parent = parent.Common().Parent {
		switch parent.(type) {
		case *Clause, *Text, *Definition:
			if _, ok := p.(*Item); ok {
				return parent
			}
		case *Article:
			return parent
		case *Annex:
			return parent
		}
	}
	return nil
}

// annex returns the annex with a label, nil when there is none yet.
func (l *labels) annex(label string) *Annex {
	for _, annex := range l.annexs {
		if annex.Label == label {
			return annex
		}
	}
	return nil
}

func (l *labels) annexNames() []string {
	var names []string
	for _, annex := range l.annexs {
		if annex.Label != "" {
			names = append(names, annex.Label)
		}
	}
	return names
}

// search returns the parts that a name can mean at some place: those of the
// nearest room that has it. Several are alternatives in different branches.
func (l *labels) search(from Part, name string) (parts []Part, known []string) {
	path := strings.Split(name, ".")
	owners := l.roomsFrom(from)
	for _, owner := range owners {
		if found := l.follow(l.rooms[owner].find(path[0]), path[1:]); len(found) > 0 {
			return found, nil
		}
	}
	for _, owner := range owners {
		known = append(known, l.rooms[owner].names()...)
	}
	if len(path) > 1 {
		for _, first := range known {
			if strings.EqualFold(first, path[0]) {
				return nil, l.below(from, first)
			}
		}
	}
	return nil, append(known, l.elsewhere(path[len(path)-1])...)
}

// elsewhere lists the dotted names of the leden with a label, for suggestions to
// somebody who left out the article.
func (l *labels) elsewhere(label string) []string {
	var names []string
	for owner, room := range l.rooms {
		if article, ok := owner.(*Article); ok && article.Label != "" && len(room.find(label)) > 0 {
			names = append(names, article.Label+"."+label)
		}
	}
	slices.Sort(names)
	return names
}

// roomsFrom returns the rooms that are searched for a name, nearest first.
func (l *labels) roomsFrom(from Part) []Part {
	var rooms []Part
	for p := from; p != nil; p = p.Common().Parent {
		switch p := p.(type) {
		case *Clause, *Text, *Definition, *Article:
			rooms = append(rooms, p)
		case *Annex:
			for annex := p; annex != nil; annex = annex.To {
				rooms = append(rooms, annex)
			}
		}
	}
	return append(rooms, nil)
}

// follow walks the rest of a dotted name down from the parts found so far.
func (l *labels) follow(parts []Part, rest []string) []Part {
	for _, name := range rest {
		var next []Part
		for _, part := range parts {
			next = append(next, l.in(part, name)...)
		}
		parts = next
	}
	return parts
}

// in returns the parts with a label in a part; in an article also an item of
// that label in any of its leden.
func (l *labels) in(part Part, label string) []Part {
	if found := l.rooms[part].find(label); len(found) > 0 {
		return found
	}
	var found []Part
	switch part.(type) {
	case *Article:
		Walk(part.Common().Parts, func(p Part) {
			if item, ok := p.(*Item); ok && item.Label == label {
				found = append(found, item)
			}
		})
	case *Chapter:
		Walk(part.Common().Parts, func(p Part) {
			if article, ok := p.(*Article); ok && article.Label == label {
				found = append(found, article)
			}
		})
	}
	return found
}

// below lists dotted names one step below a name, for suggestions.
func (l *labels) below(from Part, name string) []string {
	var names []string
	for _, room := range l.roomsFrom(from) {
		for _, part := range l.rooms[room].find(name) {
			for _, label := range l.rooms[part].names() {
				names = append(names, name+"."+label)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
