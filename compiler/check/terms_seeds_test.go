package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/internal/diag"
)

// termDefect is a defect that a careful reader found in a document, and the
// finding that has to tell of it: at a word on a line, as the finding itself or
// as one of its notes.
type termDefect struct {
	id   string
	code diag.Code
	line int
	word string
}

// checkFile checks a document on disk, in the family of terms.
func checkFile(t *testing.T, path string) diag.List {
	t.Helper()
	sources, _, err := load.Load(os.DirFS(filepath.Dir(path)), filepath.Base(path), clauses.FS)
	require.NoError(t, err)
	program, findings := compiler.Compile(sources)
	require.NotNil(t, program, "%v", findings)
	var terms diag.List
	for _, finding := range Run(program) {
		if strings.HasPrefix(string(finding.Code), "AK03") {
			terms.Add(finding)
		}
	}
	return terms
}

func TestTermsOfSeeds(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS is not set")
	}
	for name, defects := range map[string][]termDefect{
		"just-pixels.akte": {
			{"JP-01", "AK0303", 142, "opdrachtgever"},
			{"JP-01", "AK0303", 146, "opdrachtgever"},
			{"JP-01", "AK0303", 148, "opdrachtgever"},
			{"JP-04", "AK0301", 37, "Partijen"},
			{"JP-05", "AK0301", 21, "Verwerker"},
			{"JP-06", "AK0311", 133, "overeenkomst"},
			{"JP-06", "AK0311", 199, "overeenkomst"},
		},
		"mindconnect.akte": {
			{"MC-04", "AK0309", 611, "schriftelijk"},
			{"MC-04", "AK0309", 1065, "schriftelijk"},
			{"MC-07", "AK0303", 439, "cliënt"},
			{"MC-07", "AK0303", 508, "cliënt"},
			{"MC-08", "AK0304", 581, "Verwerkingsovereenkomst"},
			{"MC-08", "AK0304", 588, "verwerkingsovereenkomst"},
			{"MC-08", "AK0304", 592, "verwerkingsovereenkomst"},
			{"MC-08", "AK0304", 609, "Verwerkingsovereenkomst"},
			{"MC-08", "AK0304", 615, "Verwerkingsovereenkomst"},
			{"MC-25", "AK0305", 113, "Mindconnect"},
			{"MC-25", "AK0305", 114, "afnemer"},
			{"MC-26", "AK0301", 91, "Overmacht"},
			{"MC-28", "AK0308", 160, "Opzegging"},
			{"MC-28", "AK0308", 242, "Annulering"},
			{"MC-29", "AK0307", 44, "afnemer"},
			{"MC-34", "AK0308", 155, "e-mail"},
			{"MA-10", "AK0308", 746, "onderaannemers"},
			{"MA-11", "AK0307", 742, "verwerkersovereenkomst"},
			{"MA-11", "AK0307", 751, "verwerkersovereenkomst"},
			{"MA-12", "AK0302", 821, "Partijen"},
			{"MA-12", "AK0302", 1021, "Partijen"},
		},
	} {
		found := map[termDefect]bool{}
		for _, finding := range checkFile(t, filepath.Join(corpus, "seeds", name)) {
			found[at(finding.Code, finding)] = true
			for _, note := range finding.Notes {
				found[at(finding.Code, diag.Finding{Place: note.Place})] = true
			}
		}
		for _, defect := range defects {
			assert.True(t, found[termDefect{code: defect.code, line: defect.line, word: defect.word}],
				"%s: no %s at line %d for %s", name, defect.code, defect.line, defect.id)
		}
	}
}

// at returns where a finding stands: the line and the first word of its place.
func at(code diag.Code, finding diag.Finding) termDefect {
	if finding.Place.IsZero() {
		return termDefect{code: code}
	}
	word, _, _ := strings.Cut(finding.Place.Text(), " ")
	return termDefect{code: code, line: finding.Place.File.Position(finding.Place.Start).Line, word: word}
}

func TestTermsOfOwnDocumentsAreClean(t *testing.T) {
	paths, err := filepath.Glob("../../testdata/*.akte")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	for _, path := range append(paths, "../../clauses/standaard.akte") {
		for _, finding := range checkFile(t, path) {
			assert.Less(t, finding.Severity, diag.Warning, "%s: %s", path, finding.Message.NL)
		}
	}
}
