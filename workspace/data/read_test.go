package data_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace/data"
)

// show writes records as text, so that a case reads at a glance.
func show(file *data.File) string {
	var b strings.Builder
	for _, record := range file.Records {
		fmt.Fprintf(&b, "%d:", record.Row)
		for _, field := range record.Fields {
			fmt.Fprintf(&b, " %s=%#v", field.Text, field.Data)
		}
		for _, finding := range record.Findings {
			fmt.Fprintf(&b, " !%s", finding.Code)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// places writes findings as code, line and column.
func places(findings diag.List) []string {
	list := []string{}
	for _, finding := range findings {
		at := finding.Place.File.Position(finding.Place.Start)
		list = append(list, fmt.Sprintf("%s %d:%d", finding.Code, at.Line, at.Column))
	}
	return list
}

func TestReadCSV(t *testing.T) {
	cases := map[string]struct {
		content, records string
		findings         []string
	}{
		"semicolons": {
			content: "klant.naam;prijs\nBakkerij 't Hoekje;€ 1.000,00\n",
			records: "2: klant.naam=\"Bakkerij 't Hoekje\" prijs=\"€ 1.000,00\"\n",
		},
		"commas":         {content: "naam,prijs\n\"De Vries, Jansen\",3\n", records: "2: naam=\"De Vries, Jansen\" prijs=\"3\"\n"},
		"tabs":           {content: "naam\tprijs\nA\t3,5\n", records: "2: naam=\"A\" prijs=\"3,5\"\n"},
		"one column":     {content: "naam\nA\n", records: "2: naam=\"A\"\n"},
		"quoted header":  {content: "\"a;b\",c\n1,2\n", records: "2: a;b=\"1\" c=\"2\"\n"},
		"byte order":     {content: "\uFEFFnaam;x\r\nA;1\r\n", records: "2: naam=\"A\" x=\"1\"\n"},
		"empty cell":     {content: "naam;x\nA;\n;1\n", records: "2: naam=\"A\"\n3: x=\"1\"\n"},
		"blank rows":     {content: "naam;x\n\nA;1\n;\n\n\nB;2\n", records: "3: naam=\"A\" x=\"1\"\n7: naam=\"B\" x=\"2\"\n"},
		"line in a cell": {content: "naam;x\n\"A\nB\";1\nC;2\n", records: "2: naam=\"A\\nB\" x=\"1\"\n3: naam=\"C\" x=\"2\"\n"},
		"padded rows":    {content: "naam;x\nA;1;;\n", records: "2: naam=\"A\" x=\"1\"\n"},
		"no heading":     {content: "naam;;x\nA;weg;1\n", records: "2: naam=\"A\" x=\"1\"\n"},
		"no line end":    {content: "naam;x\nA;1", records: "2: naam=\"A\" x=\"1\"\n"},
		"ragged":         {content: "naam;x\nA\nB;1;2\nC;3\n", records: "2: !AK1006\n3: !AK1006\n4: naam=\"C\" x=\"3\"\n"},
		"double":         {content: "naam;x;naam\nA;1;B\n", findings: []string{"AK1003 1:8"}},
		"bare quote":     {content: "naam;x\nA\"B;1\n", findings: []string{"AK1001 2:2"}},
		"open quote":     {content: "naam;x\n\"A;1\n", findings: []string{"AK1001 3:1"}},
		"only a header":  {content: "naam;x\n", findings: []string{"AK1008 1:1"}},
		"nothing":        {content: "", findings: []string{"AK1008 1:1"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			file, findings := data.Read("map/klanten.csv", []byte(c.content), data.Options{})
			assert.True(t, file.Many)
			assert.Equal(t, c.records, show(file))
			if c.findings == nil {
				c.findings = []string{}
			}
			assert.Equal(t, c.findings, places(findings))
		})
	}
}

func TestCSVPlaces(t *testing.T) {
	file, findings := data.Read("k.csv", []byte("naam;prijs\r\n\"Café \"\"De Brug\"\"\";12\r\n"), data.Options{})
	require.Empty(t, findings)
	assert.Equal(t, "prijs", file.Header[1].Place.Text())
	record := file.Records[0]
	assert.Equal(t, `"Café ""De Brug""";12`, record.Place.Text())
	assert.Equal(t, `"Café ""De Brug"""`, record.Fields[0].Value.Text())
	assert.Equal(t, "12", record.Fields[1].Value.Text())
	assert.Equal(t, `Café "De Brug"`, record.Fields[0].Data)
}

func TestReadJSON(t *testing.T) {
	cases := map[string]struct {
		content, records string
		many             bool
		findings         []string
	}{
		"object":        {content: `{"klant": {"naam": "A", "adres": {"plaats": "B"}}, "n": 1.10}`, records: "0: klant.naam=\"A\" klant.adres.plaats=\"B\" n=\"1.10\"\n"},
		"dotted":        {content: `{"klant.naam": "A", "ja": true}`, records: "0: klant.naam=\"A\" ja=true\n"},
		"list":          {content: "[{\"a\": \"x\"},\n {\"a\": null}]", many: true, records: "1: a=\"x\"\n2:\n"},
		"kept whole":    {content: `{"tabel": {"a": 1}, "rijen": [["x", null], {"y": 2}]}`, records: "0: tabel=map[string]interface {}{\"a\":\"1\"} rijen=[]interface {}{[]interface {}{\"x\", interface {}(nil)}, map[string]interface {}{\"y\":\"2\"}}\n"},
		"double":        {content: "{\"a\": 1,\n \"a\": 2}", records: "0: a=\"1\" !AK1003\n"},
		"double dotted": {content: `{"k": {"a": 1}, "k.a": 2}`, records: "0: k.a=\"1\" !AK1003\n"},
		"double inside": {content: `{"l": [{"a": 1, "a": 2}]}`, records: "0: l=[]interface {}{map[string]interface {}{\"a\":\"1\"}} !AK1003\n"},
		"cut off":       {content: "{\"a\": 1", findings: []string{"AK1001 1:8"}},
		"no comma":      {content: "{\"a\": 1\n \"b\": 2}", findings: []string{"AK1001 2:2"}},
		"two":           {content: "{}\n{}", findings: []string{"AK1001 2:1"}},
		"plain":         {content: `"a"`, findings: []string{"AK1001 1:1"}},
		"list of plain": {content: "[{\"a\":1},\n 3]", many: true, records: "1: a=\"1\"\n", findings: []string{"AK1001 2:2"}},
		"nothing":       {content: " \n", findings: []string{"AK1008 1:1"}},
		"null":          {content: "null", findings: []string{"AK1008 1:1"}},
		"empty list":    {content: "[]", many: true, findings: []string{"AK1008 1:1"}},
		"deep":          {content: strings.Repeat("[", 200) + strings.Repeat("]", 200), findings: []string{"AK1001 1:102"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			whole := func(name string) bool { return name == "tabel" }
			file, findings := data.Read("klant.json", []byte(c.content), data.Options{Whole: whole})
			assert.Equal(t, c.many, file.Many)
			assert.Equal(t, c.records, show(file))
			if c.findings == nil {
				c.findings = []string{}
			}
			assert.Equal(t, c.findings, places(findings))
		})
	}
}

func TestReadYAML(t *testing.T) {
	cases := map[string]struct {
		content, records string
		many             bool
		findings         []string
	}{
		"as written": {
			content: "datum: 2026-01-01\nn: 1_000\no: 0123\ny: yes\nhex: 0x1F\ntijd: 12:30\nb: € 1.000,00\nm: 1.000.000\n",
			records: `0: datum="2026-01-01" n="1_000" o="0123" y="yes" hex="0x1F" tijd="12:30" b="€ 1.000,00" m="1.000.000"` + "\n",
		},
		"numbers":     {content: "a: 12345678901234567890\nb: -1.50\nc: true\nd: ~\ne:\n", records: "0: a=\"12345678901234567890\" b=\"-1.50\" c=true\n"},
		"ambiguous":   {content: "a: 1\nb: 1.250\n", findings: []string{"AK1007 2:4"}},
		"quoted":      {content: "b: \"1.250\"\n", records: "0: b=\"1.250\"\n"},
		"nested":      {content: "klant:\n  naam: 'A'\n  adres:\n    plaats: B\n", records: "0: klant.naam=\"A\" klant.adres.plaats=\"B\"\n"},
		"list":        {content: "- a: x\n- a: y\n", many: true, records: "1: a=\"x\"\n2: a=\"y\"\n"},
		"documents":   {content: "a: x\n---\na: y\n", many: true, records: "1: a=\"x\"\n2: a=\"y\"\n"},
		"blocks":      {content: "a: |\n  een\n  twee\nb: >-\n  drie\n  vier\n", records: "0: a=\"een\\ntwee\" b=\"drie vier\"\n"},
		"table":       {content: "t:\n  - [AWS, Ierland]\n  - naam: X\n", records: "0: t=[]interface {}{[]interface {}{\"AWS\", \"Ierland\"}, map[string]interface {}{\"naam\":\"X\"}}\n"},
		"double":      {content: "a: 1\nb: 2\na: 3\n", records: "0: a=\"1\" b=\"2\" !AK1003\n"},
		"anchor":      {content: "a: &x 1\nb: *x\n", findings: []string{"AK1001 1:4", "AK1001 2:4"}},
		"tag":         {content: "a: !!str 1\n", findings: []string{"AK1001 1:4"}},
		"merge":       {content: "<<: {a: 1}\n", findings: []string{"AK1001 1:1"}},
		"not YAML":    {content: "a: [1\nb: 2\n", findings: []string{"AK1001 2:1"}},
		"nothing":     {content: "# niets\n", findings: []string{"AK1008 1:1"}},
		"plain":       {content: "zomaar\n", findings: []string{"AK1001 1:1"}},
		"deep flow":   {content: "a: " + strings.Repeat("[", 2000), findings: []string{"AK1001 1:1004"}},
		"deep block":  {content: strings.Repeat("- ", 2000), findings: []string{"AK1001 1:2001"}},
		"deep enough": {content: strings.Repeat("- ", 150) + "x\n", findings: []string{"AK1001 1:203"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			file, findings := data.Read("klant.yaml", []byte(c.content), data.Options{})
			assert.Equal(t, c.many, file.Many)
			assert.Equal(t, c.records, show(file))
			if c.findings == nil {
				c.findings = []string{}
			}
			assert.Equal(t, c.findings, places(findings))
		})
	}
}

func TestNumbersKeepTheirDigits(t *testing.T) {
	for name, content := range map[string]string{"a.json": `{"n": 0.10000000000000000001}`, "a.yaml": "n: 0.10000000000000000001\n"} {
		file, findings := data.Read(name, []byte(content), data.Options{})
		require.Empty(t, findings)
		assert.Equal(t, json.Number("0.10000000000000000001"), file.Records[0].Fields[0].Data)
	}
}

func TestEncodings(t *testing.T) {
	cases := map[string]struct {
		content  string
		text     string
		findings []string
	}{
		"UTF-8":         {content: "naam\nCafé € 5\n", text: "Café € 5", findings: []string{}},
		"Windows-1252":  {content: "naam\nCaf\xe9 \x80 5\n", text: "Café € 5", findings: []string{"AK1002 1:1"}},
		"UTF-16 little": {content: "\xff\xfen\x00\n\x00\xe9\x00\n\x00", text: "é", findings: []string{"AK1002 1:1"}},
		"UTF-16 big":    {content: "\xfe\xff\x00n\x00\n\x00\xe9\x00\n", text: "é", findings: []string{"AK1002 1:1"}},
		"neither":       {content: "naam\nCaf\xe9 \x81\n", findings: []string{"AK1001 2:6"}},
		"binary":        {content: "PK\x03\x04\x00\x00", findings: []string{"AK1001 1:1"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			file, findings := data.Read("k.csv", []byte(c.content), data.Options{})
			assert.Equal(t, c.findings, places(findings))
			if c.text != "" {
				require.Len(t, file.Records, 1)
				assert.Equal(t, c.text, file.Records[0].Fields[0].Data)
			} else {
				assert.Empty(t, file.Records)
			}
		})
	}
}

func TestUnknownKindOfFile(t *testing.T) {
	_, findings := data.Read("klanten.xlsx", []byte("x"), data.Options{})
	require.Len(t, findings, 1)
	assert.True(t, findings.Stops())
	assert.Contains(t, findings[0].Help.NL, "CSV UTF-8")
	_, findings = data.Read("klanten", []byte("x"), data.Options{})
	require.Len(t, findings, 1)
	assert.Contains(t, findings[0].Message.NL, ".csv, .json, .yaml")
}

func TestAssignment(t *testing.T) {
	field, ok := data.Assignment(" klant.naam = A = B ")
	require.True(t, ok)
	assert.Equal(t, "klant.naam", field.Text)
	assert.Equal(t, "A = B", field.Data)
	assert.Equal(t, "klant.naam", field.Place.Text())
	for _, typed := range []string{"", "x", "=3", " = 3"} {
		_, ok := data.Assignment(typed)
		assert.False(t, ok, typed)
	}
}

func TestUnusedOrMisspelt(t *testing.T) {
	field, _ := data.Assignment("termjin=3")
	assert.True(t, diag.List{data.Unused(field.Name, []string{"termijn"})}.Stops())
	assert.Contains(t, data.Unused(field.Name, []string{"termijn"}).Message.NL, "Bedoelde u \"termijn\"?")
	assert.False(t, diag.List{data.Unused(field.Name, []string{"klant.naam"})}.Stops())
	assert.True(t, diag.List{data.Unknown(field.Name, nil)}.Stops())
}
