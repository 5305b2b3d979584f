package workspace

import (
	"bytes"
	"io/fs"
	"slices"
	"strings"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/data"
)

// standardLibrary is the library of model clauses that is always at hand.
const standardLibrary = "standaard"

// ClauseSummary is a model clause in a list.
type ClauseSummary struct {
	Name   string   `json:"name"` // standaard.overmacht
	Title  string   `json:"title"`
	Topics []string `json:"topics"` // av.looptijd, in order of the clause, each once
}

// ClauseList is a library of model clauses.
type ClauseList []ClauseSummary

// Clause is a model clause with all that a person wants to know before using it.
type Clause struct {
	ClauseSummary
	Parameters []ClauseParameter `json:"parameters"`
	// Text is the clause as plain text, with the values asked for and else its
	// defaults; Explanation is its toelichting in the same way.
	Text        string       `json:"text"`
	Explanation string       `json:"explanation"`
	Facts       []ClauseFact `json:"facts"`
}

// ClauseParameter is a parameter of a model clause. Default and the bounds are
// as the clause writes them, "" where it has none.
type ClauseParameter struct {
	Name        string `json:"name"`
	Type        string `json:"type"`
	Default     string `json:"default"`
	Question    string `json:"question"`
	Explanation string `json:"explanation"`
	Least       string `json:"least"`
	Most        string `json:"most"`
	Among       string `json:"among"`
	Pattern     string `json:"pattern"`
}

// ClauseFact is what a lid of a model clause says of a topic: "avg.datalek",
// "termijn", "meldtermijn".
type ClauseFact struct {
	Topic string `json:"topic"`
	Fact  string `json:"fact"`
	Value string `json:"value"`
	Lid   string `json:"lid"` // its label
}

// Clauses lists the model clauses of a library: the standard one, or the one in
// a file. What is wrong with the text of the library is in the findings. The
// error is a [Fault].
func Clauses(library string) (ClauseList, diag.List, error) {
	files, findings, err := libraryFiles(library)
	if err != nil || findings.Stops() {
		return nil, findings, err
	}
	list := ClauseList{}
	for _, file := range files {
		for _, clause := range clausesOf(file) {
			list = append(list, clause.summary())
		}
	}
	return list, findings, nil
}

// libraryFiles returns the files that a library consists of.
func libraryFiles(library string) ([]*grammar.File, diag.List, error) {
	if library != "" {
		draft, err := Open(library)
		if err != nil {
			return nil, nil, err
		}
		if _, ok := firstStatement(draft.Sources.Main).(*grammar.Library); !ok {
			return nil, nil, fault("%s is geen bibliotheek van modelclausules.", "%s is no library of model clauses.", library)
		}
		return []*grammar.File{draft.Sources.Main}, draft.Show(draft.Findings), nil
	}
	var files []*grammar.File
	for _, name := range load.ClauseNames(clauses.FS, standardLibrary) {
		path := standardLibrary + "/" + name + ".akte"
		text, err := fs.ReadFile(clauses.FS, path)
		if err != nil {
			return nil, nil, cannotRead(path, err)
		}
		file, _ := grammar.Parse(source.New(path, string(text))) // its own tests hold that it is clean
		files = append(files, file)
	}
	return files, nil, nil
}

func firstStatement(file *grammar.File) grammar.Statement {
	if len(file.Statements) == 0 {
		return nil
	}
	return file.Statements[0]
}

// clauseSource is a model clause as it stands in its library.
type clauseSource struct {
	file    *grammar.File
	library string // its name
	opening *grammar.ModelClause
	body    []grammar.Statement
}

// clausesOf returns the model clauses of a file, in order.
func clausesOf(file *grammar.File) []clauseSource {
	library, ok := firstStatement(file).(*grammar.Library)
	if !ok {
		return nil
	}
	var found []clauseSource
	for _, statement := range file.Statements[1:] {
		switch s := statement.(type) {
		case *grammar.ModelClause:
			found = append(found, clauseSource{file: file, library: library.Name.Text, opening: s})
		case *grammar.Test:
		default:
			if n := len(found); n > 0 {
				found[n-1].body = append(found[n-1].body, statement)
			}
		}
	}
	return found
}

func (c clauseSource) summary() ClauseSummary {
	summary := ClauseSummary{Name: c.library + "." + c.opening.Name.Text, Title: c.opening.Title.Value, Topics: []string{}}
	for _, fact := range c.facts() {
		if !slices.Contains(summary.Topics, fact.Topic) {
			summary.Topics = append(summary.Topics, fact.Topic)
		}
	}
	return summary
}

// facts lists what the leden say of their topics, in order. A topic without any
// fact is there with an empty one.
func (c clauseSource) facts() []ClauseFact {
	facts := []ClauseFact{}
	for _, statement := range c.body {
		lid := ""
		if clause, ok := statement.(*grammar.Clause); ok && clause.Label != nil {
			lid = clause.Label.Text
		}
		for _, attribute := range grammar.AttributesOf(statement) {
			over, ok := attribute.(*grammar.Over)
			if !ok {
				continue
			}
			for _, use := range over.Topics {
				facts = append(facts, c.factsOf(use, lid)...)
			}
		}
	}
	return facts
}

func (c clauseSource) factsOf(use *grammar.TopicUse, lid string) []ClauseFact {
	if use.Topic == nil {
		return nil // nothing opens a topic in a clause
	}
	if len(use.Facts) == 0 {
		return []ClauseFact{{Topic: use.Topic.Text, Lid: lid}}
	}
	var facts []ClauseFact
	for _, fact := range use.Facts {
		facts = append(facts, ClauseFact{
			Topic: use.Topic.Text, Fact: fact.Name.Text, Value: c.expression(fact.Value), Lid: lid,
		})
	}
	return facts
}

// expression returns an expression as it is written, on one line; "" for none.
func (c clauseSource) expression(e grammar.Expr) string {
	if e == nil {
		return ""
	}
	return strings.Join(strings.Fields(e.Place().In(c.file.Source).Text()), " ")
}

func (c clauseSource) parameters() []ClauseParameter {
	list := []ClauseParameter{}
	for _, statement := range c.body {
		s, ok := statement.(*grammar.Parameter)
		if !ok {
			continue
		}
		p := ClauseParameter{Name: s.Name.Text, Default: c.expression(s.Default)}
		if s.Type != nil {
			p.Type = strings.Join(strings.Fields(s.Type.In(c.file.Source).Text()), " ")
		}
		for _, setting := range s.Settings {
			p.set(c, setting)
		}
		list = append(list, p)
	}
	return list
}

// set takes over one attribute line.
func (p *ClauseParameter) set(c clauseSource, setting *grammar.Setting) {
	if len(setting.Values) == 0 {
		return
	}
	text := c.expression(setting.Values[0])
	if literal, ok := setting.Values[0].(*grammar.Literal); ok && literal.Kind == grammar.TextLiteral {
		text = literal.Text
	}
	switch setting.Name.Text {
	case "vraag":
		p.Question = joined(p.Question, text)
	case "uitleg":
		p.Explanation = joined(p.Explanation, text)
	case "minstens":
		p.Least = text
	case "hoogstens":
		p.Most = text
	case "uit":
		p.Among = text
	case "patroon":
		p.Pattern = text
	}
}

// joined adds a line of an attribute that is continued.
func joined(before, text string) string { return strings.TrimSpace(before + " " + text) }

// ShowClause returns a model clause of a library, with values for its
// parameters. The name may leave out the library. Nil with findings means that
// it cannot be shown; a name that the library does not have is a [Fault].
func ShowClause(library, name string, in Inputs) (*Clause, diag.List, error) {
	read, err := in.read()
	if err != nil {
		return nil, nil, err
	}
	files, findings, err := libraryFiles(library)
	if err != nil || findings.Stops() {
		return nil, findings, err
	}
	found, err := findClause(files, name)
	if err != nil {
		return nil, nil, err
	}
	return found.show(library, read)
}

func findClause(files []*grammar.File, name string) (clauseSource, error) {
	var names []string
	for _, file := range files {
		for _, clause := range clausesOf(file) {
			if name == clause.opening.Name.Text || name == clause.summary().Name {
				return clause, nil
			}
			names = append(names, clause.opening.Name.Text)
		}
	}
	near := diag.DidYouMean(name[strings.LastIndexByte(name, '.')+1:], names)
	if !near.IsZero() {
		near = diag.T(" %s", " %s", near)
	}
	return clauseSource{}, fault("Er is geen modelclausule %q.%s", "There is no model clause %q.%s", name, near)
}

// show makes the clause with values.
func (c clauseSource) show(library string, in inputs) (*Clause, diag.List, error) {
	parameters := c.parameters()
	for _, field := range in.set {
		if !slices.ContainsFunc(parameters, func(p ClauseParameter) bool { return p.Name == field.Text }) {
			return nil, diag.List{data.Unknown(field.Name, parameterNames(parameters))}, nil
		}
	}
	document, findings, err := c.example(library, parameters, in)
	if document == nil || err != nil {
		return nil, findings, err
	}
	var text, explanation bytes.Buffer
	if err := renderText(&text, document, withoutExplanations); err != nil {
		return nil, nil, err
	}
	if err := renderText(&explanation, document, explanationsOnly); err != nil {
		return nil, nil, err
	}
	return &Clause{
		ClauseSummary: c.summary(), Parameters: parameters, Facts: c.facts(),
		Text: strings.TrimSpace(text.String()), Explanation: strings.TrimSpace(explanation.String()),
	}, findings, nil
}

func parameterNames(parameters []ClauseParameter) []string {
	var names []string
	for _, p := range parameters {
		names = append(names, p.Name)
	}
	return names
}
