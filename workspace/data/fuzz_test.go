package data_test

import (
	"testing"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace/data"
)

// checkRead holds what every reader promises, whatever the input.
func checkRead(t *testing.T, name string, content []byte) {
	file, findings := data.Read(name, content, data.Options{})
	if len(file.Records) == 0 && !findings.Stops() {
		t.Fatal("no records and nothing said about it")
	}
	checkPlaces(t, file, findings)
	row := 0
	for _, record := range file.Records {
		if record.Row < row || file.Many && record.Row <= row {
			t.Fatalf("row %d after row %d", record.Row, row)
		}
		row = record.Row
		checkPlaces(t, file, record.Findings)
		for _, field := range record.Fields {
			if text, ok := field.Data.(string); ok && !utf8.ValidString(text) {
				t.Fatalf("%q is not UTF-8", text)
			}
		}
	}
}

func checkPlaces(t *testing.T, file *data.File, findings diag.List) {
	for _, finding := range findings {
		place := finding.Place
		if place.File != file.Source || place.Start < 0 || place.End < place.Start || int(place.End) > len(file.Source.Text) {
			t.Fatalf("%s stands nowhere: %+v", finding.Code, place.Span)
		}
	}
}

func FuzzCSV(f *testing.F) {
	for _, seed := range []string{
		"", "naam;x\nA;1\n", "\"a\nb\";c\n\n1;2;3\n", "a\"b\n", "\"", "\xff\xfea\x00", "a\xe9;b\n\x81", "\uFEFFa,b\r\n1,\"\"\"\"\r\n", "a\n\n\r\nb",
		"\"a\"\"\";x\r\n\"\r\n\";y",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) { checkRead(t, "f.csv", content) })
}

func FuzzJSON(f *testing.F) {
	for _, seed := range []string{
		"", "{}", `{"a": {"b": [1, null, true, "\ud800"]}}`, `[{"a": 1}, 2]`, `{"a":1,"a":2}`, "{\"a\"", "[[[[", "nul", `{"a" 1}`, "{}}",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) { checkRead(t, "f.json", content) })
}

func FuzzYAML(f *testing.F) {
	for _, seed := range []string{
		"", "a: 1\n", "- a: x\n- b: |\n    c\n", "a: &x 1\nb: *x\n", "? a\n: b\n", "a: [1, {b: c}]\n---\nd: 1.250\n", "a: \"\\", "!!map {a: 1}",
		"a: >-\n", "<<: *x", "é: \u00a0é\n", "a:\n\tb", "- - - -", "%YAML 1.2\n---\na: 1\n...\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) { checkRead(t, "f.yaml", content) })
}
