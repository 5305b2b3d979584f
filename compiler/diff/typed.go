package diff

import (
	"strings"
	"unicode"
)

// typedNumbers marks the edits that only follow a number: "artikel 4", typed by
// hand, became "artikel 5" because article 4 is article 5 now. Where it is not
// certain which part is meant, the edit stays a change.
func typedNumbers(edits []Edit, old, new *Node) {
	for i := range edits {
		e := &edits[i]
		if e.Follows || e.To-e.From != 1 || e.NewTo-e.NewFrom != 1 {
			continue
		}
		before, after := old.meant(e.From), new.meant(e.NewFrom)
		e.Follows = before != nil && before.other == after
	}
}

// strayed returns the numbers that stayed the same while the part that they mean
// became another: "artikel 4" still, but article 4 is article 5 now. Each is the
// part that was meant and the one that is.
func strayed(edits []Edit, old, new *Node) [][2]*Node {
	var found [][2]*Node
	look := func(from, to, at int) {
		for i := from; i < to; i++ {
			before := old.meant(i)
			if before == nil || before.other == nil {
				continue
			}
			if after := new.meant(at + i - from); after != nil && after != before.other {
				found = append(found, [2]*Node{before, after})
			}
		}
	}
	i, j := 0, 0
	for _, e := range edits {
		look(i, e.From, j)
		i, j = e.To, e.NewTo
	}
	look(i, len(old.Words), j)
	return found
}

// meant returns the part that the number at index i of the words of a node
// means, nil when that is not certain.
func (n *Node) meant(i int) *Node {
	if i == 0 || n.Words[i].Origin != Typed || !isNumber(n.Words[i].Text) {
		return nil
	}
	number := n.Words[i].Text
	switch strings.ToLower(n.Words[i-1].Text) {
	case "artikel":
		return n.article(number)
	case "bijlage":
		return n.text.numbered[numbered{n.text.Root, Annex, number}]
	case "lid":
		if article := n.articleOf(i); article != nil {
			return n.text.numbered[numbered{article, Clause, number}]
		}
	}
	return nil
}

// articleOf returns the article of the lid that is named at index i: the one
// that is named with it ("artikel 3 lid 2", "lid 2 van artikel 3"), or else the
// one that the text stands in.
func (n *Node) articleOf(i int) *Node {
	words := n.Words
	if i >= 3 && isNumber(words[i-2].Text) && strings.EqualFold(words[i-3].Text, "artikel") {
		return n.article(words[i-2].Text)
	}
	if i+3 < len(words) && words[i+1].Text == "van" {
		if !strings.EqualFold(words[i+2].Text, "artikel") {
			return nil // of another text, it seems
		}
		return n.article(words[i+3].Text)
	}
	for p := n; p != nil; p = p.Parent {
		if p.Kind == Article {
			return p
		}
	}
	return nil
}

// article returns the only article with a number in the annex or body that the
// node stands in.
func (n *Node) article(number string) *Node {
	room := n
	for room.Kind != Annex && room.Kind != Root {
		room = room.Parent
	}
	return n.text.numbered[numbered{room, Article, number}]
}

// numbered is a number in the part in which it is unique.
type numbered struct {
	room   *Node
	kind   Kind
	number string
}

// numberParts notes which part has which number; nil of a number that two have.
func (r *Reading) numberParts() {
	r.numbered = map[numbered]*Node{}
	for _, n := range r.Nodes {
		if n.Number == "" {
			continue
		}
		key := numbered{n.Parent, n.Kind, n.Number}
		if n.Parent.Kind == Chapter {
			key.room = n.Parent.Parent
		}
		if _, twice := r.numbered[key]; twice {
			r.numbered[key] = nil
		} else {
			r.numbered[key] = n
		}
	}
}

// isNumber reports whether a word can be the number of a part: 12, 4a, c, A1.
func isNumber(word string) bool {
	const longest = 4
	if len(word) > longest {
		return false
	}
	letters := 0
	for _, r := range word {
		switch {
		case unicode.IsLetter(r):
			letters++
		case !unicode.IsDigit(r):
			return false
		}
	}
	return letters <= 1
}
