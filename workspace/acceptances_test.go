package workspace_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// TestExamplesOfAcceptances holds that the bad examples of findings about
// acceptances give them when the file is checked, and that the good ones give
// none.
func TestExamplesOfAcceptances(t *testing.T) {
	tried := 0
	for _, d := range diff.Codes() {
		if d.Bad == "" {
			continue
		}
		tried++
		assert.Equal(t, []diag.Code{d.Code}, checkExample(t, d.Bad))
		assert.Empty(t, checkExample(t, d.Good))
		_, known := workspace.Describe(string(d.Code))
		assert.True(t, known)
	}
	require.NotZero(t, tried)
}
