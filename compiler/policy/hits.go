package policy

import (
	"github.com/akte-lang/akte/compiler"
)

// hit is one way in which a condition was not met, with the variants in which it
// was.
type hit struct {
	condition int
	verdict   verdict
	// others are further verdicts that come to the same, of other values or in other
	// variants.
	others   []verdict
	key      hitKey
	variants []int
}

// hitKey tells hits apart: what a reader would be told.
type hitKey struct {
	condition int
	outcome   Outcome
	message   string
}

// hits collects what the conditions of a rule come to over all variants.
type hits struct {
	rule     *rule
	variants []compiler.Variant
	worst    Outcome
	list     []*hit
	byKey    map[hitKey]*hit
}

func newHits(one *rule) *hits { return &hits{rule: one, byKey: map[hitKey]*hit{}} }

// begin starts on a variant.
func (h *hits) begin(v compiler.Variant) { h.variants = append(h.variants, v) }

// maxHits is how many different things one rule has to say about a document.
const maxHits = 64

// add adds what a condition comes to in the variant at hand; nothing when it does
// not apply.
func (h *hits) add(condition int, verdicts []verdict) {
	for _, v := range verdicts {
		h.worst = max(h.worst, v.outcome)
		if v.outcome == Clean {
			continue
		}
		key := hitKey{condition, v.outcome, message(h.rule.conditions[condition], v).NL}
		found := h.byKey[key]
		if found == nil {
			if len(h.list) == maxHits {
				continue
			}
			found = &hit{condition: condition, verdict: v, key: key}
			h.byKey[key] = found
			h.list = append(h.list, found)
		} else if len(found.others) < maxPlaces {
			found.others = append(found.others, v)
		}
		variant := len(h.variants) - 1
		if n := len(found.variants); n == 0 || found.variants[n-1] != variant {
			found.variants = append(found.variants, variant)
		}
	}
}

// finish fills in what came of it: the worst hits first, in the order of the
// conditions.
func (h *hits) finish(result *Result) {
	result.Outcome = h.worst
	result.variants = h.variants
	for outcome := Fails; outcome > Clean; outcome-- {
		for _, one := range h.list {
			if one.verdict.outcome == outcome {
				result.hits = append(result.hits, one)
			}
		}
	}
}
