package diag

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNearest(t *testing.T) {
	names := []string{"datalekken", "doeleinden", "duur", "AVG", "één"}
	for typed, want := range map[string]string{
		"dataleken":  "datalekken",
		"dattalekke": "datalekken",
		"doeleiden":  "doeleinden",
		"AGV":        "AVG", // two letters changed places
		"VAG":        "AVG",
		"avg":        "AVG",
		"duru":       "duur",
		"éen":        "één",
		"geheim":     "",
		"":           "",
		"AVG":        "",
	} {
		assert.Equal(t, want, Nearest(typed, names), typed)
	}
	assert.Equal(t, "aa", Nearest("ab", []string{"bb", "aa"}), "of equals the first in order")
	assert.Equal(t, Text{}, DidYouMean("geheim", names))
	assert.Equal(t, Text{`Bedoelde u "duur"?`, `Did you mean "duur"?`}, DidYouMean("duru", names))
}
