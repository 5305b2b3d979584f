package docx

import (
	"path"
	"strings"
)

// relationship points from one part to another, or outside.
type relationship struct {
	id, kind, target string
	external         bool
}

// relationships are those of one part, in the order of the file.
type relationships []relationship

// relationsOf reads where a part points to; "" is the package itself. A part
// without pointers has none.
func (a *archive) relationsOf(part string) (relationships, error) {
	folder, name := path.Split(part)
	content, err := a.read(folder + "_rels/" + name + ".rels")
	if err != nil {
		return nil, err
	}
	var found relationships
	c := newCursor(content)
	err = c.root(func(*element) error {
		return c.each(func(e *element) error {
			if e.name == "Relationship" {
				r := relationship{
					id: e.attribute("Id"), kind: path.Base(e.attribute("Type")), target: e.attribute("Target"),
					external: e.attribute("TargetMode") == "External",
				}
				if !r.external {
					r.target = resolve(folder, r.target)
				}
				found = append(found, r)
			}
			return c.skip()
		})
	})
	return found, err
}

// resolve returns the name of the part that a target means, seen from a folder.
// It never leaves the package: there is nothing above its root.
func resolve(folder, target string) string {
	if !strings.HasPrefix(target, "/") {
		target = "/" + folder + target
	}
	return strings.TrimPrefix(path.Clean(target), "/")
}

// first returns the part of a kind, such as "styles", or "".
func (r relationships) first(kind string) string {
	for i := range r {
		if r[i].kind == kind && !r[i].external {
			return r[i].target
		}
	}
	return ""
}

// outside returns the addresses outside the package by the names that elements
// know them by.
func (r relationships) outside() map[string]string {
	addresses := map[string]string{}
	for i := range r {
		if r[i].external {
			addresses[r[i].id] = r[i].target
		}
	}
	return addresses
}

// all returns the targets by the names that elements know them by.
func (r relationships) all() map[string]string {
	targets := map[string]string{}
	for i := range r {
		targets[r[i].id] = r[i].target
	}
	return targets
}
