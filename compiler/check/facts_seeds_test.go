package check

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/internal/diag"
)

// factDefects are the contradictions and the vague and double terms of the two
// seed documents.
func factDefects() []seedDefect {
	const jp, mc = "just-pixels.akte", "mindconnect.akte"
	a := func(place string) string { return place + " van Bijlage A" }
	return []seedDefect{
		{"JP-09", jp, "AK0504", []string{"artikel 6 lid 1"}},
		{"JP-09", jp, "AK0506", []string{"artikel 6 lid 1"}},
		{"MC-05", mc, "AK0503", []string{"artikel 2 lid 7", "artikel 4 lid 3"}},
		{"MC-09", mc, "AK0503", []string{"artikel 11 lid 1", "artikel 11 lid 3"}},
		{"MC-11", mc, "AK0503", []string{"artikel 11 lid 1", "artikel 11 lid 4", a("artikel 12 lid 1")}},
		{"MC-13", mc, "AK0503", []string{"artikel 8 lid 4", "artikel 8 lid 6"}},
		{"MC-14", mc, "AK0503", []string{"artikel 8 lid 6", a("artikel 11 lid 1")}},
		{"MC-18", mc, "AK0503", []string{"artikel 4 lid 2", "artikel 4 lid 3"}},
		{"MC-21", mc, "AK0503", []string{"artikel 3 lid 2", "artikel 6 lid 1"}},
		{"MC-22", mc, "AK0503", []string{"artikel 2 lid 2", "artikel 2 lid 7"}},
		{"MC-24", mc, "AK0503", []string{"artikel 8 lid 5", a("artikel 1 lid 2"), a("artikel 9 lid 1")}},
		{"MC-35", mc, "AK0505", []string{"artikel 6 lid 6"}},
		{"MC-35", mc, "AK0505", []string{"artikel 7 lid 1"}},
		{"MC-37", mc, "AK0503", []string{"artikel 8 lid 1", "artikel 8 lid 2"}},
		{"MA-06", mc, "AK0503", []string{a("artikel 1 lid 1"), a("artikel 1 lid 2")}},
		{"MA-07", mc, "AK0503", []string{a("artikel 1 lid 1"), a("artikel 4 lid 1")}},
		{"MA-08", mc, "AK0503", []string{a("artikel 4 lid 2"), a("artikel 9 lid 1")}},
		{"MA-09", mc, "AK0503", []string{a("artikel 5 lid 3"), a("artikel 11 lid 1")}},
		{"MA-14", mc, "AK0505", []string{a("artikel 7 lid 1")}},
	}
}

func TestSeedDefectsOfFacts(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS names no folder with the seed documents")
	}
	found := map[string][]placedFinding{}
	for _, defect := range factDefects() {
		if found[defect.document] == nil {
			found[defect.document] = placedFindings(t, filepath.Join(corpus, "seeds", defect.document))
		}
		assert.Truef(t, anyTells(found[defect.document], defect), "%s: no %s at %q", defect.id, defect.code, defect.places)
	}
	count := map[diag.Code]int{}
	for _, f := range found["mindconnect.akte"] {
		count[f.code]++
	}
	assert.Equal(t, 14, count["AK0503"], "one for every fact that is contradicted")
	assert.Equal(t, 3, count["AK0505"])
	assert.Zero(t, count["AK0504"]+count["AK0506"]+count["AK0507"]+count["AK0508"], "no false alarms")
	for _, f := range found["just-pixels.akte"] {
		assert.NotContains(t, []diag.Code{"AK0503", "AK0505", "AK0507", "AK0508"}, f.code)
	}
}
