package diff

// wholeDocument is what a change is about that belongs to no label and no name.
const wholeDocument = "document"

// Subject names what the change is about in a way that outlasts renumbering:
// the label of the part, or of the nearest part above it that has one; the name
// of a parameter, a field or a fact.
func (c *Change) Subject() string {
	if c.Name != "" && c.Sort != Fact {
		return nameOnly(c.Name)
	}
	for n := c.Part(); n != nil; n = n.Parent {
		if n.Label != "" {
			return n.Label
		}
	}
	return wholeDocument
}

// nameOnly returns the name before what is said of it: meldtermijn of
// "meldtermijn hoogstens".
func nameOnly(name string) string {
	for i, r := range name {
		if r == ' ' {
			return name[:i]
		}
	}
	return name
}
