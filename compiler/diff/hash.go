package diff

import (
	"math/bits"
	"slices"
	"strings"
)

// dictionary gives every word of two texts a number, so that comparing words is
// comparing numbers.
type dictionary struct {
	keys map[string]int32
	// folded has, for the key of a word, that of the word in small letters.
	folded []int32
}

func newDictionary() *dictionary { return &dictionary{keys: map[string]int32{}, folded: []int32{0}} }

func (d *dictionary) key(word string) int32 {
	key, known := d.keys[word]
	if known {
		return key
	}
	key = int32(len(d.folded))
	d.keys[word] = key
	d.folded = append(d.folded, key)
	if lower := strings.ToLower(word); lower != word {
		folded := d.key(lower)
		d.folded[key] = folded
	}
	return key
}

// anyReference stands for every reference while it is not known yet which parts
// are the same.
const anyReference = "→"

// index gives the words of a reading their keys, and its nodes their hashes.
func (d *dictionary) index(r *Reading) {
	r.dictionary = d
	for _, n := range slices.Backward(r.Nodes) {
		h := mix(hashStart, uint64(n.Kind.class()))
		for i := range n.Words {
			word := &n.Words[i]
			if word.Origin == FromReference {
				word.key = d.key(anyReference)
			} else {
				word.key = d.key(word.Text)
			}
			h = mix(h, uint64(word.key))
		}
		n.own = h
		h = mix(h, uint64(d.key(n.Title)))
		for _, child := range n.Children {
			h = mix(h, child.whole)
		}
		n.whole = h
	}
}

// The constants of the hash are those of wyhash, chosen for how well they mix.
const (
	hashStart = 0xa0761d6478bd642f
	hashPrime = 0xe7037ed1a0b428db
)

// mix adds a number to a hash.
func mix(hash, number uint64) uint64 {
	high, low := bits.Mul64(hash^hashPrime, number^hashStart)
	return high ^ low ^ hash
}

// bag returns the words of a node in small letters, as keys in order. It is made
// when it is first asked for: most nodes are known by other means.
func (n *Node) bag() []int32 {
	if n.sorted == nil {
		n.sorted = make([]int32, 0, len(n.Words))
		for _, word := range n.Words {
			if word.Origin != Border {
				n.sorted = append(n.sorted, n.text.dictionary.folded[word.key])
			}
		}
		slices.Sort(n.sorted)
	}
	return n.sorted
}

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
func likeness(a, b *Node) int { return shared(a.bag(), b.bag()) }

// shared returns the share of the words in two bags that both have, from 0 to
// 1000.
func shared(a, b []int32) int {
	total := len(a) + len(b)
	if total == 0 {
		return 0
	}
	both := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			both, i, j = both+1, i+1, j+1
		}
	}
	return 2000 * both / total
}
