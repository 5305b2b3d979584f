package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/source"
)

// itemList is a list of items of one depth that follow each other.
type itemList struct {
	intro compiler.Part // the paragraph or item before it; nil without
	items []listItem
	// choice is set when part of the list hangs on a condition, so that not all
	// of its items are here.
	choice bool
}

// listItem is an item with how it begins and ends.
type listItem struct {
	part *compiler.Item
	text string
	// mark ends it: ';', ',' or '.'; 0 for none; ':' when a deeper list follows.
	mark byte
	// joined is set when "en", "of" or the like follows the mark.
	joined bool
}

// lists returns the lists of the document, in order of their first items. They
// are found when they are first asked for.
func (c *Context) lists() []itemList {
	if c.listsRead {
		return c.itemLists
	}
	c.listsRead = true
	compiler.Walk(c.Program.Body, func(part compiler.Part) {
		if len(part.Common().Parts) > 0 && !explains(part) {
			c.itemLists = append(c.itemLists, c.listsIn(part)...)
		}
	})
	return c.itemLists
}

// listsIn returns the lists right below a part.
func (c *Context) listsIn(parent compiler.Part) []itemList {
	var found []itemList
	open := map[int]int{} // by depth, the index of the list in found
	_, choice := parent.(*compiler.Branch)
	if _, repeat := parent.(*compiler.Repeat); repeat {
		choice = true
	}
	var previous compiler.Part
	for _, part := range parent.Common().Parts {
		item, ok := part.(*compiler.Item)
		if !ok {
			partial := chooses(part)
			for _, i := range open {
				found[i].choice = found[i].choice || partial
			}
			choice = choice || partial
			clear(open)
			previous = part
			continue
		}
		for depth := range open {
			if depth > item.Depth {
				delete(open, depth)
			}
		}
		i, known := open[item.Depth]
		if !known || found[i].items[0].part.Numbered != item.Numbered {
			i = len(found)
			open[item.Depth] = i
			found = append(found, itemList{intro: previous, choice: choice})
		}
		found[i].items = append(found[i].items, c.listItem(item))
		previous = part
	}
	return found
}

// chooses reports whether a part is a choice or repetition, which may hold more
// items of the list beside it.
func chooses(part compiler.Part) bool {
	switch part.(type) {
	case *compiler.Choice, *compiler.Repeat:
		return true
	}
	return false
}

// listItem returns how an item begins and ends.
func (c *Context) listItem(item *compiler.Item) listItem {
	in := listItem{part: item}
	var text strings.Builder
	for _, piece := range c.View.Pieces(item) {
		text.WriteString(piece.Text)
	}
	in.text = strings.TrimSpace(text.String())
	rest := in.text
	for _, join := range []string{" en/of", " dan wel", " alsmede", " en", " of"} {
		if before, ok := strings.CutSuffix(rest, join); ok && strings.HasSuffix(before, ";") || ok && strings.HasSuffix(before, ",") {
			rest, in.joined = before, true
			break
		}
	}
	if rest != "" && strings.IndexByte(";,.:", rest[len(rest)-1]) >= 0 {
		in.mark = rest[len(rest)-1]
	}
	return in
}

// markPlace returns the place of the end of an item: its last word with the
// marks behind it.
func (in listItem) markPlace() source.Place {
	place := in.part.Place
	text := strings.TrimRight(place.Text(), " \t\r\n")
	place.End = place.Start + int32(len(text))
	place.Start += int32(strings.LastIndexAny(text, " \t\n") + 1)
	return place
}

// lower reports whether an item starts with a small letter.
func (in listItem) lower() bool {
	first, _ := utf8.DecodeRuneInString(in.text)
	return unicode.IsLower(first)
}

// opensSentence reports whether an item starts with a capital that only the
// start of a sentence can explain: that of a function word.
func (in listItem) opensSentence() bool {
	word, _, _ := strings.Cut(in.text, " ")
	switch word {
	case "Als", "Het", "De", "Een", "Op", "Wanneer", "Indien", "In", "Bij", "Voor", "Door", "Wie", "Alle", "Geen", "Elke",
		"Deze", "Dit", "Met", "Van", "Na", "Tijdens", "Zonder", "Te", "Niet", "Zijn", "Haar":
		return true
	}
	return false
}

// introduction returns the text before a list, in small letters; "" without.
func (c *Context) introduction(l itemList) string {
	if l.intro == nil {
		return ""
	}
	var text strings.Builder
	for _, piece := range c.View.Pieces(l.intro) {
		text.WriteString(piece.Text)
	}
	return strings.ToLower(text.String())
}
