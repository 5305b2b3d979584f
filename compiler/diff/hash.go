package diff

import (
	"hash/maphash"
	"slices"
	"strings"
)

// dictionary gives every word of two texts a number, so that comparing words is
// comparing numbers.
type dictionary struct {
	keys map[string]int32
}

func newDictionary() *dictionary { return &dictionary{keys: map[string]int32{}} }

func (d *dictionary) key(word string) int32 {
	key, known := d.keys[word]
	if !known {
		key = int32(len(d.keys)) + 1
		d.keys[word] = key
	}
	return key
}

// anyReference stands for every reference while it is not known yet which parts
// are the same.
const anyReference = "→"

// index gives the words of a reading their keys, and its nodes their hashes.
func (d *dictionary) index(r *Reading, seed maphash.Seed) {
	for _, n := range slices.Backward(r.Nodes) {
		var h maphash.Hash
		h.SetSeed(seed)
		h.WriteByte(byte(n.Kind.class()))
		for i := range n.Words {
			word := &n.Words[i]
			if word.Origin == FromReference {
				word.key = d.key(anyReference)
			} else {
				word.key = d.key(word.Text)
			}
			writeKey(&h, word.key)
			if word.Origin != Border {
				n.bag = append(n.bag, d.key(strings.ToLower(word.Text)))
			}
		}
		slices.Sort(n.bag)
		n.own = h.Sum64()
		h.WriteString(n.Title)
		for _, child := range n.Children {
			maphash.WriteComparable(&h, child.whole)
		}
		n.whole = h.Sum64()
	}
}

func writeKey(h *maphash.Hash, key int32) { maphash.WriteComparable(h, key) }

// class is which parts may be the same part in two texts: a lid may have become
// an item, an article may not.
func (k Kind) class() Kind {
	switch k {
	case Clause, Text, Item:
		return Clause
	}
	return k
}

// likeness returns how much two nodes say in the same words, from 0 to 1000: the
// share of their words that both have (Dice).
func likeness(a, b *Node) int {
	total := len(a.bag) + len(b.bag)
	if total == 0 {
		return 0
	}
	shared := 0
	for i, j := 0, 0; i < len(a.bag) && j < len(b.bag); {
		switch {
		case a.bag[i] < b.bag[j]:
			i++
		case a.bag[i] > b.bag[j]:
			j++
		default:
			shared, i, j = shared+1, i+1, j+1
		}
	}
	return 2000 * shared / total
}
