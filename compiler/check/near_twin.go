package check

import (
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var nearTwinDescription = &diag.Description{
	Code: "AK0809", Severity: diag.Info,
	Title: diag.T("Een woord dat bijna gelijk is aan dat in een zelfde zin", "A word nearly the same as the one in a like sentence"),
	Why: diag.T("Dezelfde woorden staan elders met een ander woord ertussen, dat maar een letter of twee scheelt. Een van de twee is een schrijffout.",
		"The same words stand elsewhere with another word between them, a letter or two different. One of them is a slip."),
	Cure: diag.T("Lees beide zinnen, en schrijf het bedoelde woord.", "Read both sentences, and write the word that is meant."),
	Bad: `overeenkomst "Verhuur van een springkussen"
artikel huur "Huur"
    lid {
        De huur wordt betaald zodra de verhuurder begint met het planten van het gehuurde kussen.
    }
    lid {
        Het risico gaat over zodra de verhuurder begint met het plaatsen van het gehuurde kussen. Na het plaatsen belt hij aan.
    }
`,
	Good: `overeenkomst "Verhuur van een springkussen"
artikel huur "Huur"
    lid {
        De huur wordt betaald zodra de verhuurder begint met het plaatsen van het gehuurde kussen.
    }
    lid {
        Het risico gaat over zodra de verhuurder begint met het plaatsen van het gehuurde kussen. Na het plaatsen belt hij aan.
    }
`,
}

// nearTwin looks for a word that stands once in a document, between the same
// words as another that it differs from by a letter or two.
var nearTwin = Check{
	Description: nearTwinDescription,
	Words:       true,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van een springkussen"
artikel huur "Huur"
    lid {
        Zodra de verhuurder begint met het plaatsen van het gehuurde kussen, en hij begint met het plaatsen van het gehuurde
        kussen op zaterdag, is de huurder thuis. De prijs die de huurders betalen voor de huur van het kussen staat vast.
    }
    lid {
        Zodra de verhuurder begint met de plaatsing van het gehuurde kussen, belt hij. De prijs die de huurder betaalt voor de
        huur van het kussen, staat vast.
    }
`,
	},
	Start: func(c *Context) Watcher { return Watcher{Finish: c.nearTwins} },
}

// The words on either side that have to be the same.
const (
	twinBefore = 3
	twinAfter  = 3
)

// fewAsked is how many words are looked for in a text faster than its words are
// found.
const fewAsked = 16

// holdsOne reports whether one of some words stands in a text, or is part of a word
// there.
func holdsOne(text string, asked map[string]bool) bool {
	for word := range asked {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// twinKey is the hash of the words around a word.
type twinKey struct{ before, after uint64 }

// twin is a word between some others.
type twin struct {
	text  string
	place source.Place
	key   twinKey
}

// nearTwins reads the text again where it has words that may be slips.
func (c *Context) nearTwins() {
	usual := c.vocabulary().slips()
	if len(usual) == 0 {
		return
	}
	asked := map[string]bool{}
	for odd, words := range usual {
		asked[odd] = true
		for _, word := range words {
			asked[word] = true
		}
	}
	var maybe [1 << 10]bool // by some bits of the hash of a word: whether it may be asked for
	for word := range asked {
		maybe[foldedHash(word)%uint64(len(maybe))] = true
	}
	few := len(asked) <= fewAsked
	var odd []twin
	like := map[twinKey][]twin{}
	p, again := &Passage{}, reader{view: c.View, names: c.ownNames()}
	eachPart(c.Program, func(part compiler.Part) {
		if !mayHaveText(part) || explains(part) || !again.text(p, part) || few && !holdsOne(p.Text, asked) {
			return
		}
		p.Words = appendWords(p.Words, p.Text)
		for i := twinBefore; i+twinAfter < len(p.Words); i++ {
			if !maybe[p.Words[i].hash%uint64(len(maybe))] || !asked[p.Word(i)] || !p.Typed(p.Words[i].Start, p.Words[i].End) {
				continue
			}
			found := twin{p.Word(i), p.Place(p.Words[i].Start, p.Words[i].End), twinKey{p.hashOf(i-twinBefore, i-1), p.hashOf(i+1, i+twinAfter)}}
			if usual[found.text] != nil {
				odd = append(odd, found)
			} else if len(like[found.key]) < sameName {
				like[found.key] = append(like[found.key], found)
			}
		}
	})
	for _, slip := range odd {
		for _, other := range like[slip.key] {
			if slices.Contains(usual[slip.text], other.text) {
				c.reportTwin(slip, other)
				break
			}
		}
	}
}

// slips returns the words that stand once, each with the words of which it may
// be a slip. In a text of endless many words it gives up at some point.
func (l *vocabulary) slips() map[string][]string {
	const shortest, mostCompared = 5, 200_000
	compared := 0
	found := map[string][]string{}
	byStart := map[string][]*spelling{}
	for _, s := range l.order {
		if s.shape == lowerShape && s.total > 1 && len(s.text) >= shortest {
			byStart[s.text[:shared]] = append(byStart[s.text[:shared]], s)
		}
	}
	for _, s := range l.order {
		if s.shape != lowerShape || s.total != 1 || len(s.text) < shortest {
			continue
		}
		for _, other := range byStart[s.text[:shared]] {
			if compared++; compared > mostCompared {
				return found
			}
			if oneSlip(s.text, other.text) {
				found[s.text] = append(found[s.text], other.text)
			}
		}
	}
	return found
}

// hashOf returns the hash of some words in small letters.
func (p *Passage) hashOf(first, last int) uint64 {
	hash := hashStart
	for i := first; i <= last; i++ {
		hash = (hash ^ p.Words[i].hash) * hashPrime
	}
	return hash
}

func (c *Context) reportTwin(slip, usual twin) {
	c.Report(nearTwinDescription.At(slip.place, "Hier staat %q, en in een zelfde zin %q.", "Here it says %q, and in a like sentence %q.",
		slip.text, usual.text).
		WithHelp("Bedoelde u %q?", "Did you mean %q?", usual.text).
		WithNote(usual.place, "Hier staat het andere woord.", "Here is the other word.").
		WithFix(false, diag.T("Schrijf %s", "Write %s", usual.text), slip.place, usual.text))
}

// shared is how many letters a slip and the word that was meant start with.
const shared = 3

// oneSlip reports whether two words that are no inflections of each other
// differ by a letter or two that are not the first.
func oneSlip(a, b string) bool {
	if len(a)-len(b) > 2 || len(b)-len(a) > 2 || levenshtein.ComputeDistance(a, b) > 2 {
		return false
	}
	return bareVerb(a) != bareVerb(b)
}

// bareVerb returns a word without the ending that it has as a verb, noun or
// adjective.
func bareVerb(word string) string {
	word = stemOf(word)
	for _, ending := range []string{"ings", "ing", "end", "de", "te", "t", "d"} {
		if cut, ok := strings.CutSuffix(word, ending); ok && len(cut) > 3 {
			return normalEnd(cut)
		}
	}
	return word
}
