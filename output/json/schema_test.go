package json

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/output/internal/sample"
)

// kind is a type with a kind: what stands in blocks or inlines.
type kind struct {
	name string
	form any
}

func blockKinds() []kind {
	return []kind{
		{"chapter", chapter{}}, {"article", article{}}, {"clause", clause{}}, {"section", section{}},
		{"heading", heading{}}, {"definition", definition{}}, {"parties", parties{}}, {"annex", annex{}},
		{"signature", signature{}}, {"explanation", explanation{}}, {"paragraph", paragraph{}},
		{"list", list{}}, {"table", table{}},
	}
}

func inlineKinds() []kind {
	return []kind{
		{"words", words{}}, {"value", value{}}, {"reference", reference{}}, {"law", law{}},
		{"term", term{}}, {"emphasis", emphasis{}},
	}
}

// The published schema is the one that follows from the types; -update writes it.
func TestSchemaIsInStep(t *testing.T) {
	written, err := json.MarshalIndent(newSchema(t), "", "  ")
	require.NoError(t, err)
	sample.Golden(t, "schema.json", string(written)+"\n")
}

func newSchema(t *testing.T) *jsonschema.Schema {
	comments := readComments(t)
	reflector := &jsonschema.Reflector{
		Anonymous: true, Mapper: references,
		LookupComment: func(t reflect.Type, field string) string { return comments[t.Name()+"."+field] },
	}
	whole := reflector.Reflect(root{})
	whole.ID = "urn:akte:document:1"
	whole.Title = "Akte document"
	union(reflector, whole, "block", blockKinds())
	union(reflector, whole, "inline", inlineKinds())
	return whole
}

// references gives lists of parts their type, which Go cannot say.
func references(t reflect.Type) *jsonschema.Schema {
	switch t {
	case reflect.TypeFor[blocks]():
		return &jsonschema.Schema{Type: "array", Items: &jsonschema.Schema{Ref: "#/$defs/block"}}
	case reflect.TypeFor[inlines]():
		return &jsonschema.Schema{Type: "array", Items: &jsonschema.Schema{Ref: "#/$defs/inline"}}
	}
	return nil
}

// union adds the definition of a part that is one of several kinds.
func union(reflector *jsonschema.Reflector, whole *jsonschema.Schema, name string, kinds []kind) {
	one := &jsonschema.Schema{}
	for _, k := range kinds {
		for defined, definition := range reflector.Reflect(k.form).Definitions {
			whole.Definitions[defined] = definition
		}
		property, _ := whole.Definitions[k.name].Properties.Get("kind")
		property.Type, property.Const = "", k.name
		one.OneOf = append(one.OneOf, &jsonschema.Schema{Ref: "#/$defs/" + k.name})
	}
	whole.Definitions[name] = one
}

// readComments returns the comments of this package's types, under "type.", and
// of their fields, under "type.Field": the schema tells them to its readers.
func readComments(t *testing.T) map[string]string {
	comments := map[string]string{}
	files, err := filepath.Glob("types*.go")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		require.NoError(t, err)
		for _, declaration := range file.Decls {
			types, is := declaration.(*ast.GenDecl)
			if !is || types.Tok != token.TYPE {
				continue
			}
			spec := types.Specs[0].(*ast.TypeSpec)
			comments[spec.Name.Name+"."] = oneLine(types.Doc)
			form, is := spec.Type.(*ast.StructType)
			if !is {
				continue
			}
			for _, field := range form.Fields.List {
				comments[spec.Name.Name+"."+field.Names[0].Name] = oneLine(field.Doc)
			}
		}
	}
	return comments
}

func oneLine(comment *ast.CommentGroup) string {
	return strings.Join(strings.Fields(comment.Text()), " ")
}
