package workspace

import (
	"path"
	"path/filepath"
	"slices"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/data"
	"github.com/akte-lang/akte/workspace/files"
)

// Inputs are the values from outside for a number of documents.
type Inputs struct {
	// Data is the path of a data file, "" for none.
	Data string
	// Set are assignments, naam=waarde, each for all documents. They go before
	// the data file.
	Set []string
}

// Case is one document to be made: a set of values.
type Case struct {
	// Row is the number of the record in its data file, 0 without one.
	Row int
	// Origin names the record: "klanten.csv, rij 3"; empty without one.
	Origin diag.Text
	// Place is the record in its data file, nowhere without one.
	Place  source.Place
	Values compiler.Values
	// Findings are about the values of this case.
	Findings diag.List
}

// inputs are Inputs that were read. The bytes are read once, and taken apart
// for each document, since its types say what is a name and what a value.
type inputs struct {
	set     []data.Field
	name    string // of the data file as asked for, "" for none
	content []byte
}

// read reads the data file and takes the assignments apart.
func (in Inputs) read() (inputs, error) {
	result := inputs{name: filepath.ToSlash(in.Data)}
	for _, assignment := range in.Set {
		field, ok := data.Assignment(assignment)
		if !ok {
			return result, fault("--set verwacht naam=waarde, niet %q.", "--set expects name=value, not %q.", assignment)
		}
		result.set = append(result.set, field)
	}
	if in.Data == "" {
		return result, nil
	}
	content, err := files.Read(in.Data, source.MaxSize)
	if err != nil {
		return result, cannotRead(in.Data, err)
	}
	result.content = content
	return result, nil
}

// cases returns the documents that are to be made of a draft, whether they come
// from a file that can hold many, and what is to be said about the values as a
// whole.
func (d *Draft) cases(in inputs) (cases []Case, many bool, findings diag.List) {
	set, findings := d.assignments(in.set)
	if in.name == "" {
		return []Case{{Values: set}}, false, findings
	}
	file, more := data.Read(in.name, in.content, data.Options{Whole: d.keepsWhole})
	findings.Add(more...)
	findings.Add(d.unknownNames(file)...)
	for _, record := range file.Records {
		origin := originOf(file, record)
		one := Case{
			Row: record.Row, Origin: origin, Place: record.Place, Findings: record.Findings, Values: compiler.Values{},
		}
		for _, field := range record.Fields {
			if d.Program.Accepts(field.Text) {
				one.Values[field.Text] = compiler.Given{
					Data: field.Data, Origin: diag.T("%s, %s", "%s, %s", origin, field.Text), Place: field.Value,
				}
			}
		}
		for name, given := range set {
			one.Values[name] = given
		}
		cases = append(cases, one)
	}
	return cases, file.Many, findings
}

// assignments returns the values of --set.
func (d *Draft) assignments(set []data.Field) (compiler.Values, diag.List) {
	values, findings := compiler.Values{}, diag.List{}
	first := map[string]data.Field{}
	for _, field := range set {
		if !d.Program.Accepts(field.Text) {
			findings.Add(data.Unknown(field.Name, d.Program.OutsideNames()))
			continue
		}
		if earlier, known := first[field.Text]; known {
			findings.Add(data.Double(field.Name, earlier.Name))
			continue
		}
		first[field.Text] = field
		values[field.Text] = compiler.Given{Data: field.Data, Origin: diag.Same(field.Place.File.Name)}
	}
	return values, findings
}

// unknownNames reports the names in a data file that the document does not
// know, each once.
func (d *Draft) unknownNames(file *data.File) diag.List {
	var findings diag.List
	seen := map[string]bool{"": true}
	report := func(name data.Name) {
		if seen[name.Text] || d.Program.Accepts(name.Text) {
			return
		}
		seen[name.Text] = true
		findings.Add(data.Unused(name, d.Program.OutsideNames()))
	}
	for _, name := range file.Header {
		report(name)
	}
	for _, record := range file.Records {
		for _, field := range record.Fields {
			report(field.Name)
		}
	}
	return findings
}

// keepsWhole reports whether a parameter is a table or a list, whose value has
// parts.
func (d *Draft) keepsWhole(name string) bool {
	return slices.ContainsFunc(d.Program.Parameters(), func(p *compiler.Parameter) bool {
		return p.Name == name && (p.Type.Kind == value.TableKind || p.Type.Kind == value.ListKind)
	})
}

// originOf says in words where a record stands.
func originOf(file *data.File, record *data.Record) diag.Text {
	name := path.Base(file.Source.Name)
	switch {
	case record.Row == 0:
		return diag.Same(name)
	case file.Header != nil:
		return diag.T("%s, rij %d", "%s, row %d", name, record.Row)
	default:
		return diag.T("%s, nummer %d", "%s, number %d", name, record.Row)
	}
}
