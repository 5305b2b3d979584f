package json_test

import (
	"bytes"
	stdjson "encoding/json"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/sample"
	"github.com/akte-lang/akte/output/internal/walk"
	"github.com/akte-lang/akte/output/json"
)

func TestGolden(t *testing.T) {
	sample.Golden(t, "testdata/sample.json", render(t, sample.Document(), json.Options{Explanations: true}))
}

func TestExplanationsOnRequestOnly(t *testing.T) {
	assert.NotContains(t, render(t, sample.Document(), json.Options{}), `"explanation"`)
}

// What is written follows the published schema, and holds every word of the
// document.
func TestFollowsSchema(t *testing.T) {
	schema := compiled(t)
	assertDocument(t, schema, sample.Document())
	rapid.Check(t, func(t *rapid.T) {
		assertDocument(t, schema, sample.Documents().Draw(t, "document"))
	})
}

func TestSchemaRefusesWhatItDoesNotKnow(t *testing.T) {
	schema := compiled(t)
	written := render(t, sample.Document(), json.Options{})
	for old, other := range map[string]string{
		`"kind": "clause"`: `"kind": "lid"`,
		`"version": 1,`:    ``,
		`"line": 19,`:      `"line": "19",`,
	} {
		changed := strings.Replace(written, old, other, 1)
		require.NotEqual(t, len(written), len(changed), old)
		assert.Error(t, schema.Validate(decode(t, changed)), other)
	}
	assert.True(t, stdjson.Valid(json.Schema()))
}

func FuzzWords(f *testing.F) {
	for _, seed := range []string{`"`, `\`, "\x00", "\xff", "\u2028", "</script>", "{}"} {
		f.Add(seed)
	}
	schema := compiled(f)
	f.Fuzz(func(t *testing.T, words string) {
		assertDocument(t, schema, &document.Document{Title: words, Body: []document.Block{
			&document.Paragraph{Inlines: []document.Inline{&document.Words{Text: words}}},
		}})
	})
}

type testingT interface {
	require.TestingT
	Helper()
}

func assertDocument(t testingT, schema *jsonschema.Schema, d *document.Document) {
	t.Helper()
	written := render(t, d, json.Options{Explanations: true})
	data := decode(t, written)
	require.NoError(t, schema.Validate(data))
	held := map[string]bool{}
	gather(data, held)
	walk.Document(d, walk.Visit{
		Inline: func(i document.Inline) {
			text := throughJSON(walk.Text([]document.Inline{i}))
			if _, is := i.(*document.Emphasis); !is {
				require.True(t, held[text], "%q is not there", text)
			}
		},
		Part: func(anchor document.Anchor, _ string) {
			require.True(t, held[string(anchor)], "no part %q", anchor)
		},
	})
}

// throughJSON returns a text as JSON can hold it: every byte that is no part of
// a character becomes U+FFFD.
func throughJSON(text string) string {
	written, _ := stdjson.Marshal(text)
	var read string
	_ = stdjson.Unmarshal(written, &read)
	return read
}

// gather collects every string in data.
func gather(data any, held map[string]bool) {
	switch data := data.(type) {
	case string:
		held[data] = true
	case []any:
		for _, element := range data {
			gather(element, held)
		}
	case map[string]any:
		for _, element := range data {
			gather(element, held)
		}
	}
}

func compiled(t testing.TB) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("schema.json", decode(t, string(json.Schema()))))
	schema, err := compiler.Compile("schema.json")
	require.NoError(t, err)
	return schema
}

func decode(t require.TestingT, written string) any {
	data, err := jsonschema.UnmarshalJSON(strings.NewReader(written))
	require.NoError(t, err)
	return data
}

func render(t require.TestingT, d *document.Document, options json.Options) string {
	var b bytes.Buffer
	require.NoError(t, json.Render(&b, d, options))
	return b.String()
}
