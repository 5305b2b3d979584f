package diag

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

func TestJSONFollowsItsSchema(t *testing.T) {
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(JSONSchema()))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("findings.schema.json", document))
	schema, err := compiler.Compile("findings.schema.json")
	require.NoError(t, err)

	for _, list := range []List{nil, exampleList(t)} {
		var out bytes.Buffer
		require.NoError(t, PrintJSON(&out, list, Options{Descriptions: descriptions()}))
		value, err := jsonschema.UnmarshalJSON(&out)
		require.NoError(t, err)
		require.NoError(t, schema.Validate(value))
	}
	wrong, err := jsonschema.UnmarshalJSON(strings.NewReader(`{"version": 2, "findings": null}`))
	require.NoError(t, err)
	require.Error(t, schema.Validate(wrong), "the schema refuses something")
}

// decodeSARIF prints the example and reads it back.
func decodeSARIF(t *testing.T) sarifRun {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, PrintSARIF(&out, exampleList(t), Options{Descriptions: descriptions()}))
	var log sarifLog
	decoder := json.NewDecoder(&out)
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&log))
	require.Equal(t, "2.1.0", log.Version)
	require.Len(t, log.Runs, 1)
	return log.Runs[0]
}

func TestSARIFRules(t *testing.T) {
	run := decodeSARIF(t)
	ids := map[string]bool{}
	for i, rule := range run.Tool.Driver.Rules {
		assert.False(t, ids[rule.ID], "%s twice", rule.ID)
		ids[rule.ID] = true
		if d := (&Options{Descriptions: descriptions()}).describe(Code(rule.ID)); d != nil {
			assert.Equal(t, d.Cure.NL, rule.Help.Text, i)
			assert.Contains(t, rule.Help.Markdown, d.Why.NL)
		}
	}
	for _, result := range run.Results {
		assert.Equal(t, result.RuleID, run.Tool.Driver.Rules[result.RuleIndex].ID)
		assert.Contains(t, []string{"error", "warning", "note"}, result.Level)
		assert.NotEmpty(t, result.Message.Text)
		for _, related := range result.Related {
			assert.NotNil(t, related.Message, "%s", result.RuleID)
		}
	}
}

// TestSARIFColumns cuts the text by the columns as the standard counts them.
func TestSARIFColumns(t *testing.T) {
	run := decodeSARIF(t)
	require.Equal(t, "utf16CodeUnits", run.ColumnKind)
	list := exampleList(t).sorted()
	checked := 0
	for i, result := range run.Results {
		file := list[i].Place.File
		if file == nil || len(result.Locations) == 0 || result.Locations[0].Physical == nil {
			continue
		}
		region := result.Locations[0].Physical.Region
		if region.StartLine != region.EndLine {
			continue
		}
		line, _ := file.Line(region.StartLine)
		units := utf16.Encode([]rune(line))
		got := string(utf16.Decode(units[region.StartColumn-1 : region.EndColumn-1]))
		assert.Equal(t, list[i].Place.Text(), got)
		checked++
	}
	assert.Greater(t, checked, 4)
}

func TestSARIFAddresses(t *testing.T) {
	for _, result := range decodeSARIF(t).Results {
		for _, location := range append(result.Locations, result.Related...) {
			if location.Physical != nil {
				assert.Regexp(t, `^[A-Za-z0-9%./_-]+$`, location.Physical.Artifact.URI)
			}
		}
	}
	assert.Equal(t, "./a:b.akte", sarifURI(source.New("a:b.akte", "")))
}

func TestFixesWithoutAPlaceAreLeftOut(t *testing.T) {
	list := List{Finding{Code: "AK0000", Severity: Error}.WithFix(true, Same("x"), source.Place{}, "y")}
	for _, format := range Formats() {
		var out bytes.Buffer
		require.NoError(t, format.Print(&out, list, Options{}), format.Name)
		assert.NotContains(t, out.String(), `"y"`, format.Name)
	}
}

func TestGitHubEscapes(t *testing.T) {
	file := source.New("map, a:b/50%.akte", "lid {\n}\n")
	list := List{
		{Code: "AK0001", Severity: Error, Place: source.At(0, 7).In(file), Legal: "lid 1", Message: Same("100%\nniet::goed, zo"), Help: Same("doe\r\ndit")},
		{Code: "AK0002", Severity: Info, Place: source.At(0, 3).In(file), Message: Same("kort")},
		{Code: "AK0003", Severity: Warning, Message: Same("nergens")},
	}
	var out bytes.Buffer
	require.NoError(t, PrintGitHub(&out, list, Options{}))
	assert.Equal(t, strings.Join([]string{
		"::warning title=AK0003 waarschuwing::nergens",
		"::notice file=map%2C a%3Ab/50%25.akte,line=1,endLine=1,col=1,endColumn=4,title=AK0002 info::kort",
		"::error file=map%2C a%3Ab/50%25.akte,line=1,endLine=2,title=AK0001 fout::lid 1: 100%25%0Aniet::goed, zo%0Adoe%0Adit",
		"",
	}, "\n"), out.String())
	for _, line := range strings.Split(strings.TrimSpace(out.String()), "\n") {
		assert.Regexp(t, `^::(error|warning|notice) [^:]*::`, line, "one command a line")
	}
}

func TestMarkdownFences(t *testing.T) {
	d := &Description{Code: "AK0001", Severity: Info, Title: Same("t"), Bad: "a\n```\n````\nb"}
	assert.Contains(t, Markdown(d, Dutch), "\n`````akte\na\n```\n````\nb\n`````\n")
	assert.NotContains(t, Markdown(d, Dutch), "Zo wel", "what there is not is not shown")
}
