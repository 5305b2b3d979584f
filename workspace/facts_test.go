package workspace_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

func TestFactsKeepToTheirSchema(t *testing.T) {
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(workspace.FactsSchema()))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("facts.schema.json", document))
	schema, err := compiler.Compile("facts.schema.json")
	require.NoError(t, err)
	for _, name := range []string{"verwerkersovereenkomst.akte", "voorwaarden.akte"} {
		table, err := workspace.Facts(filepath.Join("..", "testdata", name))
		require.NoError(t, err)
		require.NotEmpty(t, table.Rows)
		var out bytes.Buffer
		require.NoError(t, table.Print(&out, "json", diag.Dutch))
		var report any
		require.NoError(t, json.Unmarshal(out.Bytes(), &report))
		assert.NoError(t, schema.Validate(report), name)
	}
}
