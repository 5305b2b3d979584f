package check

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the data that is read from the data that people edit")

func TestDataIsThatOfTheFilesPeopleEdit(t *testing.T) {
	sameData[institution](t, "institutions", institutionData)
	sameData[wrongPhrase](t, "phrases", phraseData)
}

// sameData holds what is read against the file that people edit.
func sameData[T any](t *testing.T, name string, got []byte) {
	t.Helper()
	text, err := os.ReadFile("data/" + name + ".yaml")
	require.NoError(t, err)
	var records []T
	require.NoError(t, yaml.UnmarshalWithOptions(text, &records, yaml.Strict()))
	made, err := json.MarshalIndent(records, "", " ")
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("data/"+name+".json", append(made, '\n'), 0o600))
		return
	}
	require.Equal(t, string(made)+"\n", string(got), "after a change in data/%s.yaml: go test ./compiler/check -run Data -update", name)
}
