package diff

import (
	"slices"
	"strings"
)

// turningWords are the words on which the meaning of a sentence turns: whoever
// swaps one for another, adds or drops one may change a duty.
var turningWords = wordSet(`
	kan kunnen mag mogen bevoegd gerechtigd recht
	moet moeten dient dienen zal zullen verplicht hoeft hoeven gehouden
	niet geen nooit nimmer zonder noch evenmin verboden
	minstens hoogstens minimaal maximaal minste hoogste uiterlijk meer minder langer korter
	en of
	uitsluitend alleen slechts mits tenzij behoudens indien wanneer behalve ongeacht
	onverwijld onmiddellijk direct redelijke redelijkerwijs spoedig`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(words) {
		set[word] = true
	}
	return set
}

// negations turn the word that they stand with.
var negations = wordSet(`niet geen nooit nimmer`)

// modals are what a negation turns.
var modals = wordSet(`kan kunnen mag mogen moet moeten dient dienen zal zullen hoeft hoeven is zijn wordt worden heeft hebben`)

const (
	// longestTurn is how many words an edit has at most for its words to be told
	// one by one; of a new sentence all is new.
	longestTurn = 12
	// modalReach is how many words stand between a verb and its negation at most.
	modalReach = 3
)

// turns returns the words on which the meaning turns that differ in some edits,
// those that replace each other side by side. A negation is told with its verb:
// mag became mag niet.
func turns(edits []Edit, old, new []Word) []Turn {
	var found []Turn
	for _, e := range edits {
		if max(e.To-e.From, e.NewTo-e.NewFrom) > longestTurn {
			continue
		}
		gone, come := turningIn(old, e.From, e.To), turningIn(new, e.NewFrom, e.NewTo)
		for _, word := range slices.Clone(gone) { // what stands on both sides has not turned
			if i := slices.Index(come, word); i >= 0 {
				come = slices.Delete(come, i, i+1)
				at := slices.Index(gone, word)
				gone = slices.Delete(gone, at, at+1)
			}
		}
		for i := range max(len(gone), len(come)) {
			found = append(found, turnOf(gone, come, i))
		}
	}
	return found
}

// turnOf pairs the words at index i; a negation without anything opposite is
// told beside its verb alone.
func turnOf(gone, come []string, i int) Turn {
	var turn Turn
	if i < len(gone) {
		turn.Old = gone[i]
	}
	if i < len(come) {
		turn.New = come[i]
	}
	if verb, _, negated := strings.Cut(turn.New, " "); turn.Old == "" && negated {
		turn.Old = verb
	}
	if verb, _, negated := strings.Cut(turn.Old, " "); turn.New == "" && negated {
		turn.New = verb
	}
	return turn
}

// turningIn returns the words on which the meaning turns among some words, a
// negation with the verb before it.
func turningIn(words []Word, from, to int) []string {
	var found []string
	for i := from; i < to; i++ {
		word := strings.ToLower(words[i].Text)
		if words[i].Origin == Border || !turningWords[word] {
			continue
		}
		if negations[word] {
			for j := i - 1; j >= max(0, i-modalReach); j-- {
				if verb := strings.ToLower(words[j].Text); modals[verb] && j < from {
					word = verb + " " + word
					break
				}
			}
		}
		found = append(found, word)
	}
	return found
}
