package json

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	validator "github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/output/changes/internal/pair"
	"github.com/akte-lang/akte/output/internal/sample"
)

// The published schema is the one that follows from the types; -update writes it.
func TestSchemaIsInStep(t *testing.T) {
	comments := readComments(t)
	reflector := &jsonschema.Reflector{
		Anonymous:     true,
		LookupComment: func(t reflect.Type, field string) string { return comments[t.Name()+"."+field] },
	}
	whole := reflector.Reflect(root{})
	whole.ID = "urn:akte:diff:1"
	whole.Title = "Akte diff"
	written, err := json.MarshalIndent(whole, "", "  ")
	require.NoError(t, err)
	sample.Golden(t, "schema.json", string(written)+"\n")
}

// readComments returns the comments of the types, under "type.", and of their
// fields, under "type.Field": the schema tells them to its readers.
func readComments(t *testing.T) map[string]string {
	comments := map[string]string{}
	file, err := parser.ParseFile(token.NewFileSet(), "types.go", nil, parser.ParseComments)
	require.NoError(t, err)
	for _, declaration := range file.Decls {
		types, ok := declaration.(*ast.GenDecl)
		require.True(t, ok)
		spec := types.Specs[0].(*ast.TypeSpec)
		comments[spec.Name.Name+"."] = oneLine(types.Doc)
		for _, field := range spec.Type.(*ast.StructType).Fields.List {
			comments[spec.Name.Name+"."+field.Names[0].Name] = oneLine(field.Doc)
		}
	}
	return comments
}

func oneLine(comment *ast.CommentGroup) string {
	return strings.Join(strings.Fields(comment.Text()), " ")
}

// TestOutputFitsTheSchema holds what is written for any two texts to the schema,
// and to naming every change.
func TestOutputFitsTheSchema(t *testing.T) {
	schema := compiled(t)
	rapid.Check(t, func(t *rapid.T) {
		old, new := pair.Random(t)
		report := pair.Report(t, old, new)
		name := func(file *source.File) string { return file.Name }
		var out strings.Builder
		require.NoError(t, Render(&out, report, Options{OldFile: name, NewFile: name}))
		value, err := validator.UnmarshalJSON(strings.NewReader(out.String()))
		require.NoError(t, err)
		require.NoError(t, schema.Validate(value))
		assert.Len(t, value.(map[string]any)["changes"], len(report.Diff.Changes))
	})
}

func compiled(t *testing.T) *validator.Schema {
	document, err := validator.UnmarshalJSON(strings.NewReader(Schema))
	require.NoError(t, err)
	compiler := validator.NewCompiler()
	require.NoError(t, compiler.AddResource("urn:akte:diff:1", document))
	schema, err := compiler.Compile("urn:akte:diff:1")
	require.NoError(t, err)
	return schema
}

// TestEverythingHasAName holds the names of the form to what there is.
func TestEverythingHasAName(t *testing.T) {
	for sort := diff.Metadata; sort <= diff.Cited; sort++ {
		assert.NotEmpty(t, sorts[sort], sort)
	}
	for kind := diff.Root; kind <= diff.Explanation; kind++ {
		assert.NotEmpty(t, kinds[kind], kind)
	}
	for direction := diff.Equal; direction <= diff.Unsure; direction++ {
		assert.NotEmpty(t, directions[direction], direction)
	}
}
