package diff

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Judge adds to the changes which findings of checks and policies are new and
// which are resolved. A finding is the same when it has the same code, belongs
// to the same part and says the same but for numbers.
func (d *Diff) Judge(old, new diag.List) {
	before := d.Old.judged(old, func(n *Node) int { // parts that are gone share no index with any other
		if n.other == nil {
			return -1 - n.index
		}
		return n.other.index
	})
	after := d.New.judged(new, func(n *Node) int { return n.index })
	left := map[judgement]int{}
	for _, j := range before {
		left[j.key()]++
	}
	for _, j := range after {
		if left[j.key()] > 0 {
			left[j.key()]--
			continue
		}
		d.Changes = append(d.Changes, Change{Sort: Outcome, Class: outcomeClass(j.finding), Name: string(j.finding.Code),
			New: j.at, NewPlace: j.finding.Place, Finding: j.finding})
	}
	for _, j := range slices.Backward(before) {
		if left[j.key()] > 0 {
			left[j.key()]--
			d.Changes = append(d.Changes, Change{Sort: Outcome, Class: outcomeClass(j.finding), Name: string(j.finding.Code),
				Old: j.at, OldPlace: j.finding.Place, Finding: j.finding})
		}
	}
}

// outcomeClass returns the class of a finding that is new or resolved.
func outcomeClass(f *diag.Finding) Class {
	if f.Severity >= diag.Warning {
		return Substantive
	}
	return Editorial
}

// judgement is a finding with the part that it is about.
type judgement struct {
	code    diag.Code
	part    int // the index of the part in the new text; below 0 of one that is gone
	message string
	at      *Node
	finding *diag.Finding
}

// key leaves out what may differ between two judgements of the same.
func (j judgement) key() judgement { return judgement{code: j.code, part: j.part, message: j.message} }

// judged returns the findings with the parts that they are about.
func (r *Reading) judged(findings diag.List, id func(*Node) int) []judgement {
	finder := r.finder()
	judgements := make([]judgement, len(findings))
	for i := range findings {
		f := &findings[i]
		at := finder.at(f.Place)
		judgements[i] = judgement{code: f.Code, part: id(at), message: withoutNumbers(f.Message.NL), at: at, finding: f}
	}
	return judgements
}

// withoutNumbers returns a message without the numbers of parts in it.
func withoutNumbers(message string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return r
	}, message)
}

// finder finds the part that a place belongs to.
type finder struct {
	root   *Node
	byFile map[*source.File][]*Node // in order of their places
}

func (r *Reading) finder() finder {
	f := finder{root: r.Root, byFile: map[*source.File][]*Node{}}
	for _, n := range r.Nodes {
		if !n.Place.IsZero() {
			f.byFile[n.Place.File] = append(f.byFile[n.Place.File], n)
		}
	}
	for _, nodes := range f.byFile {
		slices.SortStableFunc(nodes, func(a, b *Node) int { return cmp.Compare(a.Place.Start, b.Place.Start) })
	}
	return f
}

// at returns the last part that begins at or before a place; the document
// itself where there is none.
func (f finder) at(place source.Place) *Node {
	nodes := f.byFile[place.File]
	after, _ := slices.BinarySearchFunc(nodes, place.Start, func(n *Node, start int32) int {
		if n.Place.Start <= start {
			return -1
		}
		return 1
	})
	if after == 0 {
		return f.root
	}
	return nodes[after-1]
}
