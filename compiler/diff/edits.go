package diff

import (
	"strconv"

	"github.com/aymanbagabas/go-udiff/lcs"
)

// point gives references keys by the parts that they point at: the same part in
// both texts is the same key, whatever number is printed.
func (d *dictionary) point(old, new *Reading) {
	for _, n := range old.Nodes {
		for i := range n.Words {
			n.Words[i].key = d.target(n.Words[i], old, n.Words[i].key, func(t *Node) int {
				if t.other != nil {
					return t.other.index
				}
				return -1 - t.index
			})
		}
	}
	for _, n := range new.Nodes {
		for i := range n.Words {
			n.Words[i].key = d.target(n.Words[i], new, n.Words[i].key, func(t *Node) int { return t.index })
		}
	}
}

func (d *dictionary) target(word Word, r *Reading, key int32, id func(*Node) int) int32 {
	if word.Origin != FromReference {
		return key
	}
	name := anyReference
	for _, part := range word.targets() {
		if n := r.byPart[part]; n != nil {
			name += " " + strconv.Itoa(id(n))
		}
	}
	if name == anyReference { // points nowhere
		name += word.Text
	}
	return d.key(name)
}

// Edit replaces some words of a part by others: Old[From:To] of the old words by
// the words New[NewFrom:NewTo].
type Edit struct {
	From, To       int // indexes of the old words, To exclusive
	NewFrom, NewTo int // indexes of the new words
	// Follows is set when both sides say the same: a reference to the same part,
	// printed or typed, which has another number now.
	Follows bool
}

// editsBetween returns how the words of a part have changed, in order.
func editsBetween(old, new []Word) []Edit {
	var edits []Edit
	kept := func(i, j, n int) { // n equal words from old[i] and new[j]
		for k := range n {
			if old[i+k].Text != new[j+k].Text {
				edits = append(edits, Edit{i + k, i + k + 1, j + k, j + k + 1, true})
			}
		}
	}
	head := 0
	for head < min(len(old), len(new)) && old[head].key == new[head].key {
		head++
	}
	kept(0, 0, head)
	i, j := head, head
	if head < max(len(old), len(new)) {
		for _, change := range lcs.DiffRunes(runes(old[head:]), runes(new[head:])) {
			from, to := head+change.Start, head+change.ReplStart
			kept(i, j, from-i)
			edits = append(edits, Edit{From: from, To: head + change.End, NewFrom: to, NewTo: head + change.ReplEnd})
			i, j = head+change.End, head+change.ReplEnd
		}
		kept(i, j, len(old)-i)
	}
	return joined(edits, old)
}

// runes writes words as characters, for a comparison that knows only those.
func runes(words []Word) []rune {
	keys := make([]rune, len(words))
	for i, word := range words {
		keys[i] = word.key
	}
	return keys
}

// joined makes one edit of two that only one short word keeps apart: whoever
// reads them reads one change.
func joined(edits []Edit, old []Word) []Edit {
	var result []Edit
	for _, e := range edits {
		if n := len(result); n > 0 {
			last := &result[n-1]
			if !last.Follows && !e.Follows && last.To > last.From && e.To > e.From &&
				e.From-last.To == 1 && old[last.To].Origin == Typed && len(old[last.To].Text) <= 3 {
				last.To, last.NewTo = e.To, e.NewTo
				continue
			}
		}
		result = append(result, e)
	}
	return result
}

// real returns the edits that change what the part says.
func real(edits []Edit) []Edit {
	var found []Edit
	for _, e := range edits {
		if !e.Follows {
			found = append(found, e)
		}
	}
	return found
}
