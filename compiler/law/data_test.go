package law

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite laws.json from laws.yaml")

// parse makes a register of laws that are written as in laws.yaml.
func parse(text string) (*Register, error) {
	var records []record
	if err := yaml.UnmarshalWithOptions([]byte(text), &records, yaml.Strict()); err != nil {
		return nil, err
	}
	return newRegister(records)
}

func TestTheDataIsThatOfTheFilePeopleEdit(t *testing.T) {
	text, err := os.ReadFile("laws.yaml")
	require.NoError(t, err)
	var records []record
	require.NoError(t, yaml.UnmarshalWithOptions(text, &records, yaml.Strict()))
	made, err := json.MarshalIndent(records, "", " ")
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("laws.json", append(made, '\n'), 0o600))
		return
	}
	require.Equal(t, string(made)+"\n", string(data), "after a change in laws.yaml: go test ./compiler/law -update")
}
