package policy

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// maxDescriptions is how many descriptions of variants a finding gives before it
// only says that there are more.
const maxDescriptions = 3

// describe says in as few words as it can in which of all variants something
// holds; nothing when it holds in all.
func describe(all []compiler.Variant, holds []int) diag.Text {
	in := make([]bool, len(all))
	for _, i := range holds {
		in[i] = true
	}
	if len(holds) == len(all) {
		return diag.Text{}
	}
	var found []compiler.Variant
	covered := make([]bool, len(all))
	for _, i := range holds {
		if covered[i] {
			continue
		}
		kept := shorten(all, in, i)
		for j := range all {
			covered[j] = covered[j] || agrees(all[j], all[i], kept)
		}
		found = append(found, all[i].Only(func(k int) bool { return kept[k] }))
	}
	descriptions := merge(found)
	if len(descriptions) > maxDescriptions {
		first := strings.Join(descriptions[:maxDescriptions], "; ")
		return diag.T("%s; en in andere varianten", "%s; and in other variants", first)
	}
	return diag.Same(strings.Join(descriptions, "; "))
}

// merge describes variants, those together that differ in the value of one
// parameter only: "omvang = 10 / 99, proef = ja".
func merge(variants []compiler.Variant) []string {
	var descriptions []string
	done := make([]bool, len(variants))
	for i, v := range variants {
		if done[i] {
			continue
		}
		at, others := -1, ""
		for j := i + 1; j < len(variants); j++ {
			k, ok := v.DiffersAt(variants[j])
			if done[j] || !ok || at >= 0 && k != at {
				continue
			}
			at, done[j] = k, true
			others += " / " + variants[j].Value(k).String()
		}
		descriptions = append(descriptions, v.Describe(at, others))
	}
	return descriptions
}

// shorten returns the parameters that are needed to tell variant i from all in
// which it does not hold.
func shorten(all []compiler.Variant, in []bool, i int) []bool {
	kept := make([]bool, all[i].Len())
	for k := range kept {
		kept[k] = true
	}
	for k := range kept {
		kept[k] = false
		for j := range all {
			if !in[j] && agrees(all[j], all[i], kept) {
				kept[k] = true
				break
			}
		}
	}
	return kept
}

// agrees reports whether two variants give the same values to the parameters that
// are kept.
func agrees(a, b compiler.Variant, kept []bool) bool {
	for k, keep := range kept {
		if keep && !value.Equal(a.Value(k), b.Value(k)) {
			return false
		}
	}
	return true
}
