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

// turns returns the words on which the meaning turns that differ in some edits,
// those that replace each other side by side.
func turns(edits []Edit, old, new []Word) []Turn {
	var found []Turn
	for _, e := range edits {
		gone, come := turningIn(old[e.From:e.To]), turningIn(new[e.NewFrom:e.NewTo])
		for _, word := range slices.Clone(gone) { // what stands on both sides has not turned
			if i := slices.Index(come, word); i >= 0 {
				come = slices.Delete(come, i, i+1)
				gone = slices.Delete(gone, slices.Index(gone, word), slices.Index(gone, word)+1)
			}
		}
		for i := range max(len(gone), len(come)) {
			var turn Turn
			if i < len(gone) {
				turn.Old = gone[i]
			}
			if i < len(come) {
				turn.New = come[i]
			}
			found = append(found, turn)
		}
	}
	return found
}

func turningIn(words []Word) []string {
	var found []string
	for _, word := range words {
		if word.Origin != Border && turningWords[strings.ToLower(word.Text)] {
			found = append(found, strings.ToLower(word.Text))
		}
	}
	return found
}
