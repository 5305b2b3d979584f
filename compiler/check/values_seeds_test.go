package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
)

// seedDefect is a defect of one of the two seed documents, with the finding that
// has to tell of it.
type seedDefect struct {
	id, document string
	code         diag.Code
	// places are the legal places that the finding or its notes name; "" is one
	// in the body outside articles.
	places []string
}

func seedDefects() []seedDefect {
	const jp, mc = "just-pixels.akte", "mindconnect.akte"
	a := func(place string) string { return place + " van Bijlage A" }
	return []seedDefect{
		{"JP-02", jp, "AK0705", []string{"artikel 5 lid 3"}},
		{"JP-08", jp, "AK0607", []string{"", "artikel 1 lid 3"}},
		{"JP-19", jp, "AK0605", []string{"artikel 2 lid 2", "artikel 3 lid 1", "artikel 4 lid 2", "artikel 6 lid 2"}},
		{"MC-16", mc, "AK0417", []string{"artikel 10 lid 3 onder 2"}},
		{"MC-17", mc, "AK0416", []string{"artikel 2 lid 7", "artikel 4 lid 2", "artikel 4 lid 3"}},
		{"MC-30", mc, "AK0706", []string{"artikel 1"}},
		{"MC-32", mc, "AK0801", []string{"artikel 2 lid 6"}},
		{"MC-32", mc, "AK0801", []string{"artikel 3 lid 1"}},
		{"MC-32", mc, "AK0801", []string{"artikel 4 lid 6"}},
		{"MC-32", mc, "AK0801", []string{"artikel 6 lid 2"}},
		{"MC-32", mc, "AK0801", []string{"artikel 9 lid 3"}},
		{"MC-33", mc, "AK0801", []string{"artikel 6 lid 5"}},
		{"MC-33", mc, "AK0801", []string{"artikel 6 lid 6"}},
		{"MC-33", mc, "AK0801", []string{"artikel 10 lid 3 onder 3"}},
		{"MC-36", mc, "AK0605", []string{"artikel 7 lid 2"}},
		{"MC-39", mc, "AK0415", []string{"artikel 4 lid 6", a("artikel 11 lid 1")}},
		{"MC-40", mc, "AK0415", []string{"artikel 2 lid 7", "artikel 3 lid 1", a("artikel 11 lid 6")}},
		{"MC-41", mc, "AK0802", []string{"artikel 1"}},
		{"MC-41", mc, "AK0803", []string{a("artikel 11 lid 4")}},
		{"MC-41", mc, "AK0806", []string{"artikel 6 lid 5"}},
		{"MA-03", mc, "AK0601", []string{a("artikel 3"), a("artikel 2")}},
		{"MA-04", mc, "AK0603", []string{"Bijlage A1"}},
		{"MA-05", mc, "AK0806", []string{"Bijlage A1"}},
		{"MA-16", mc, "AK0807", []string{a("artikel 7 lid 2")}},
		{"MA-17", mc, "AK0708", []string{a("artikel 7 lid 4")}},
		{"MA-26", mc, "AK0808", []string{a("artikel 1 lid 3")}},
	}
}

func TestSeedDefectsOfValuesStructureLawAndLanguage(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS names no folder with the seed documents")
	}
	found := map[string][]placedFinding{}
	for _, defect := range seedDefects() {
		if found[defect.document] == nil {
			found[defect.document] = placedFindings(t, filepath.Join(corpus, "seeds", defect.document))
		}
		assert.Truef(t, anyTells(found[defect.document], defect), "%s: no %s at %q", defect.id, defect.code, defect.places)
	}
	for document, findings := range found {
		count := map[diag.Code]int{}
		for _, f := range findings {
			count[f.code]++
		}
		if strings.HasPrefix(document, "mindconnect") {
			assert.Equal(t, 2, count["AK0603"], "both lists of Bijlage A1 are empty")
		}
		assert.LessOrEqual(t, count["AK0415"], 2, "one finding for each kind of value")
	}
}

// placedFinding is a finding with the legal places that it names.
type placedFinding struct {
	code   diag.Code
	places map[string]bool
}

func placedFindings(t *testing.T, path string) []placedFinding {
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	program := compile(t, string(text))
	legal := program.View().Places()
	var placed []placedFinding
	for _, f := range Run(program) {
		places := map[string]bool{legal.At(f.Place): true}
		for _, note := range f.Notes {
			places[legal.At(note.Place)] = true
		}
		placed = append(placed, placedFinding{f.Code, places})
	}
	return placed
}

// anyTells reports whether one finding names all places of a defect.
func anyTells(findings []placedFinding, defect seedDefect) bool {
	for _, f := range findings {
		all := f.code == defect.code
		for _, place := range defect.places {
			all = all && f.places[place]
		}
		if all {
			return true
		}
	}
	return false
}
