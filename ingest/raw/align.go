package raw

import (
	"slices"

	"github.com/aymanbagabas/go-udiff/lcs"

	"github.com/akte-lang/akte/internal/rising"
)

// hunk is where two texts differ: words a to aEnd of one stand for words b to
// bEnd of the other.
type hunk struct{ a, aEnd, b, bEnd int }

// window is how many words of both texts together are compared exactly. Longer
// stretches without a single landmark differ as a whole.
const window = 4000

// stride is how many words that follow each other make a landmark.
const stride = 4

// align compares two texts in nearly linear time. Landmarks, sequences of words
// that stand just once in either text, hold them together; the longest row of
// landmarks in the same order counts; what lies between two is compared exactly.
func align(original, compiled []Word) []hunk {
	a, b := number(original, compiled)
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < len(a)-head && tail < len(b)-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	a, b = a[:len(a)-tail], b[:len(b)-tail]
	hunks := []hunk{}
	i, j := head, head
	for _, mark := range landmarks(a[head:], b[head:]) {
		x, y := mark.a+head, mark.b+head
		if x < i || y < j {
			continue // inside words already found equal
		}
		for x > i && y > j && a[x-1] == b[y-1] {
			x, y = x-1, y-1
		}
		hunks = between(hunks, a, b, hunk{i, x, j, y})
		i, j = mark.a+head, mark.b+head
		for i < len(a) && j < len(b) && a[i] == b[j] {
			i, j = i+1, j+1
		}
	}
	return between(hunks, a, b, hunk{i, len(a), j, len(b)})
}

// number gives every word a number, equal words the same. Where the original
// marks items by signs that all mean the same, the other's signs do too.
func number(original, compiled []Word) (a, b []rune) {
	ids := map[string]rune{}
	signs := slices.ContainsFunc(original, func(w Word) bool { return w.Bullet })
	give := func(words []Word) []rune {
		numbers := make([]rune, len(words))
		for i, word := range words {
			text := word.Text
			if signs && (word.Bullet || word.first && isBullet(word.Text)) {
				text = "\n" // no word
			}
			id, ok := ids[text]
			if !ok {
				id = rune(len(ids) + 1)
				ids[text] = id
			}
			numbers[i] = id
		}
		return numbers
	}
	return give(original), give(compiled)
}

// landmark is a sequence of words: where it stands in either text.
type landmark struct{ a, b int }

// landmarks returns the longest row of landmarks that stand in the same order in
// both texts.
func landmarks(a, b []rune) []landmark {
	type sequence [stride]rune
	type seen struct{ inA, inB, timesA, timesB int }
	places := map[sequence]*seen{}
	at := func(words []rune, i int) sequence { return sequence(words[i : i+stride]) }
	for i := 0; i+stride <= len(a); i++ {
		place := places[at(a, i)]
		if place == nil {
			place = &seen{}
			places[at(a, i)] = place
		}
		place.inA, place.timesA = i, place.timesA+1
	}
	for j := 0; j+stride <= len(b); j++ {
		if place := places[at(b, j)]; place != nil {
			place.inB, place.timesB = j, place.timesB+1
		}
	}
	var common []landmark
	for i := 0; i+stride <= len(a); i++ {
		if place := places[at(a, i)]; place.timesA == 1 && place.timesB == 1 {
			common = append(common, landmark{place.inA, place.inB})
		}
	}
	kept := rising.Longest(common, func(l landmark) int { return l.b })
	row := make([]landmark, len(kept))
	for i, at := range kept {
		row[i] = common[at]
	}
	return row
}

// between adds what differs in a stretch between two landmarks.
func between(hunks []hunk, a, b []rune, h hunk) []hunk {
	if h.a == h.aEnd && h.b == h.bEnd {
		return hunks
	}
	if h.a == h.aEnd || h.b == h.bEnd || h.aEnd-h.a+h.bEnd-h.b > window {
		return append(hunks, h)
	}
	for _, d := range lcs.DiffRunes(a[h.a:h.aEnd], b[h.b:h.bEnd]) {
		hunks = append(hunks, hunk{h.a + d.Start, h.a + d.End, h.b + d.ReplStart, h.b + d.ReplEnd})
	}
	return hunks
}
