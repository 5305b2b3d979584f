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
)

// referenceDefects are the defects in references of the two real documents that
// Akte was made for: where each stands, the finding that tells it, and what is
// said to be meant.
func referenceDefects() []referenceDefect {
	return []referenceDefect{
		{"JP-07", "just-pixels", "artikel 1 lid 1", "AK0222", ""},
		{"MC-01", "mindconnect", "artikel 4 lid 2", "AK0212", "artikel 4 lid 3"},
		{"MC-02", "mindconnect", "artikel 10 lid 1", "AK0212", "artikel 10 lid 4 onder 3"},
		{"MC-03", "mindconnect", "artikel 10 lid 3 onder 3", "AK0212", "artikel 10 lid 4 onder 3"},
		{"MC-10", "mindconnect", "Bijlage A", "AK0218", ""},
		{"MA-01", "mindconnect", "artikel 2 lid 4 van Bijlage A", "AK0213", "artikel 2 lid 1 van Bijlage A"},
		{"MA-02", "mindconnect", "artikel 1 lid 2 van Bijlage A", "AK0217", ""},
		{"MA-02", "mindconnect", "Bijlage A1", "AK0221", ""},
		{"MA-18", "mindconnect", "artikel 8 lid 1 van Bijlage A", "AK0220", ""},
	}
}

type referenceDefect struct {
	id, document, place, code, meant string
}

// TestReferenceDefects finds those defects and nothing else about references.
func TestReferenceDefects(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS names no folder with the real documents")
	}
	type told struct{ place, code, meant string }
	for _, document := range []string{"just-pixels", "mindconnect"} {
		sources, findings, err := load.Load(os.DirFS(filepath.Join(corpus, "seeds")), document+".akte", clauses.FS)
		require.NoError(t, err)
		require.False(t, findings.Stops())
		program, findings := compiler.Compile(sources)
		require.False(t, findings.Stops())
		var found, want []told
		places := program.View().Places()
		for _, finding := range Run(program) {
			if !strings.HasPrefix(string(finding.Code), "AK02") {
				continue
			}
			_, meant, _ := strings.Cut(finding.Help.NL, "Bedoelde u ")
			found = append(found, told{places.At(finding.Place), string(finding.Code), strings.TrimSuffix(meant, "?")})
		}
		for _, defect := range referenceDefects() {
			if defect.document == document {
				want = append(want, told{defect.place, defect.code, defect.meant})
			}
		}
		assert.ElementsMatch(t, want, found, document)
	}
}
