package data

import (
	"strconv"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// maxDepth is how deep lists and objects of a data file may be nested.
const maxDepth = 100

// node is a value of a JSON or YAML file with its place: data for a plain
// value, members for an object, items for a list, nothing for null.
type node struct {
	place   source.Place
	kind    nodeKind
	data    any
	members []member
	items   []node
}

type nodeKind uint8

const (
	nullNode nodeKind = iota
	plainNode
	objectNode
	listNode
)

type member struct {
	name  Name
	value node
}

// records takes the records from a whole file: an object is one record, a list
// of objects one record an object.
func (f *File) records(top node, options Options) diag.List {
	switch top.kind {
	case nullNode:
		return nil
	case objectNode:
		f.Records = append(f.Records, record(top, 0, options))
		return nil
	case listNode:
		f.Many = true
		var findings diag.List
		for i, item := range top.items {
			if item.kind != objectNode {
				findings.Add(unreadable.At(item.place,
					"Onderdeel %d van de lijst is geen groep van namen met waarden.",
					"Item %d of the list is not a group of names with values.", i+1))
				continue
			}
			f.Records = append(f.Records, record(item, i+1, options))
		}
		return findings
	default:
		return diag.List{unreadable.At(top.place,
			"Hier wordt een groep van namen met waarden verwacht, of een lijst daarvan.",
			"A group of names with values is expected here, or a list of those.")}
	}
}

func record(object node, row int, options Options) *Record {
	r := &Record{Row: row, Place: object.place}
	flatten(r, "", object, options, map[string]Name{})
	return r
}

// flatten adds the members of an object under dotted names.
func flatten(r *Record, prefix string, object node, options Options, seen map[string]Name) {
	for _, m := range object.members {
		name := Name{Text: prefix + m.name.Text, Place: m.name.Place}
		if m.value.kind == nullNode {
			continue
		}
		if m.value.kind == objectNode && !options.whole(name.Text) {
			flatten(r, name.Text+".", m.value, options, seen)
			continue
		}
		if earlier, known := seen[name.Text]; known {
			r.Findings.Add(Double(name, earlier))
			continue
		}
		seen[name.Text] = name
		content, findings := m.value.plain()
		r.Findings.Add(findings...)
		r.Fields = append(r.Fields, Field{Name: name, Data: content, Value: m.value.place})
	}
}

// Double says that a name is given twice.
func Double(name, earlier Name) diag.Finding {
	return double.At(name.Place, "%q is twee keer gegeven.", "%q is given twice.", name.Text).
		WithNote(earlier.Place, "Hier staat het voor het eerst.", "It stands here first.")
}

// plain returns the value without places.
func (n node) plain() (any, diag.List) {
	var findings diag.List
	switch n.kind {
	case objectNode:
		object, seen := make(map[string]any, len(n.members)), map[string]Name{}
		for _, m := range n.members {
			if earlier, known := seen[m.name.Text]; known {
				findings.Add(Double(m.name, earlier))
				continue
			}
			seen[m.name.Text] = m.name
			content, more := m.value.plain()
			findings.Add(more...)
			object[m.name.Text] = content
		}
		return object, findings
	case listNode:
		list := make([]any, len(n.items))
		for i, item := range n.items {
			content, more := item.plain()
			findings.Add(more...)
			list[i] = content
		}
		return list, findings
	default:
		return n.data, nil
	}
}

func tooDeep(place source.Place) diag.Finding {
	return unreadable.At(place, "De gegevens zijn dieper genest dan %s lagen.",
		"The data are nested deeper than %s levels.", strconv.Itoa(maxDepth))
}
