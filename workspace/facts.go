package workspace

import (
	"bytes"
	_ "embed" // the schema of the output
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// FactTable is what a document says by its kenmerken.
type FactTable struct {
	File string
	Rows []facts.Row
	// Findings are those of reading the document. Where one stops it, there may be
	// facts missing.
	Findings diag.List

	draft *Draft
}

// Facts reads what a document says. The error is a [Fault].
func Facts(file string) (*FactTable, error) {
	draft, err := Open(file)
	if err != nil {
		return nil, err
	}
	table := &FactTable{File: file, draft: draft}
	for _, finding := range draft.Show(draft.Findings) {
		if finding.Severity == diag.Error {
			table.Findings.Add(finding)
		}
	}
	if draft.Program == nil {
		return table, nil
	}
	if !draft.isDocument() {
		return nil, fault("%s is geen document: alleen een overeenkomst heeft feiten.",
			"%s is no document: only an agreement has facts.", file)
	}
	table.Rows = facts.Collect(draft.Program).Rows()
	return table, nil
}

// FactFormats are the names of the forms in which facts are printed, the usual one
// first.
func FactFormats() []string { return []string{"text", "json", "markdown"} }

// Print writes the table in one of [FactFormats]. The error is that of w, or a
// [Fault] for another format.
func (t *FactTable) Print(w io.Writer, format string, lang diag.Lang) error {
	switch format {
	case "text":
		return t.printText(w, lang)
	case "json":
		return t.printJSON(w)
	case "markdown":
		return t.printMarkdown(w, lang)
	}
	return fault("De vorm %q bestaat niet; kies uit %s.", "There is no format %q; choose from %s.",
		format, strings.Join(FactFormats(), ", "))
}

// head are the heads of the columns.
func head(lang diag.Lang) []string {
	return []string{
		diag.T("Onderwerp", "Topic").In(lang), diag.T("Feit", "Fact").In(lang), diag.T("Waarde", "Value").In(lang),
		diag.T("Variant", "Variant").In(lang), diag.T("Plaats", "Place").In(lang), diag.T("Deel", "Part").In(lang),
		diag.T("Opmerking", "Remark").In(lang),
	}
}

// cells are the cells of a row.
func (t *FactTable) cells(row facts.Row, lang diag.Lang) []string {
	value := row.Value
	if row.Expression != "" {
		value += " (" + row.Expression + ")"
	}
	part := row.Annex
	if part == "" {
		part = diag.T("hoofdtekst", "body").In(lang)
	}
	return []string{row.Topic, row.Fact, value, row.Variant, t.place(row).In(lang), part, remark(row).In(lang)}
}

// place names where a fact stands: as a lawyer does or, where the variant that
// the defaults give has no such place, by its line.
func (t *FactTable) place(row facts.Row) diag.Text {
	switch {
	case row.Legal != "":
		return diag.Same(row.Legal)
	case row.Place.IsZero():
		return diag.T("afgeleid", "derived")
	}
	at := t.jsonPlace(row.Place)
	if row.Place.File != t.draft.Sources.Main.Source {
		return diag.Same(fmt.Sprintf("%s:%d", at.File, at.Line))
	}
	return diag.T("regel %d", "line %d", at.Line)
}

// remark says what a reader has to know of a fact.
func remark(row facts.Row) diag.Text {
	var nl, en []string
	if row.State == facts.Contradicted {
		nl, en = append(nl, "tegenspraak"), append(en, "contradicted")
	}
	if row.Proposed {
		nl, en = append(nl, "voorstel"), append(en, "proposed")
	}
	return diag.Text{NL: strings.Join(nl, ", "), EN: strings.Join(en, ", ")}
}

func (t *FactTable) printText(w io.Writer, lang diag.Lang) error {
	var table bytes.Buffer
	tab := tabwriter.NewWriter(&table, 0, 1, 2, ' ', 0)
	line := func(cells []string) { _, _ = fmt.Fprintln(tab, strings.Join(cells, "\t")) } // Flush tells
	line(head(lang))
	for _, row := range t.Rows {
		row.Value, row.Variant = shorten(row.Value), shorten(row.Variant)
		line(t.cells(row, lang))
	}
	if err := tab.Flush(); err != nil {
		return err
	}
	for line := range strings.Lines(table.String()) {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " \n")); err != nil {
			return err
		}
	}
	return nil
}

// widest is how many characters a cell of the text table may have.
const widest = 48

// shorten cuts a text that would make the table too wide; the other formats have
// all of it.
func shorten(text string) string {
	runes := []rune(text)
	if len(runes) <= widest {
		return text
	}
	return string(runes[:widest-1]) + "…"
}

func (t *FactTable) printMarkdown(w io.Writer, lang diag.Lang) error {
	var b strings.Builder
	line := func(cells []string) {
		for i, cell := range cells {
			cells[i] = markdownCell(cell)
		}
		b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
	}
	titles := head(lang)
	line(titles)
	b.WriteString(strings.Repeat("|---", len(titles)) + "|\n")
	for _, row := range t.Rows {
		line(t.cells(row, lang))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// markdownCell escapes what would mean something in a cell of Markdown.
func markdownCell(text string) string {
	return strings.NewReplacer(`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "<", `\<`, "[", `\[`, "`", "\\`").Replace(text)
}

//go:embed facts.schema.json
var factsSchema string

// FactsSchema returns the JSON Schema of what [FactTable.Print] writes as json.
func FactsSchema() string { return factsSchema }

// The shape of the output; facts.schema.json tells what each part means.
type (
	jsonFacts struct {
		Version int        `json:"version"`
		File    string     `json:"file"`
		Facts   []jsonFact `json:"facts"`
	}
	jsonFact struct {
		Topic      string         `json:"topic"`
		Fact       string         `json:"fact,omitempty"`
		Title      string         `json:"title,omitempty"`
		Value      string         `json:"value,omitempty"`
		Expression string         `json:"expression,omitempty"`
		Variant    string         `json:"variant,omitempty"`
		State      string         `json:"state"`
		Proposed   bool           `json:"proposed"`
		Annex      string         `json:"annex,omitempty"`
		Legal      string         `json:"legal,omitempty"`
		Place      *jsonFactPlace `json:"place,omitempty"`
	}
	jsonFactPlace struct {
		File   string `json:"file"`
		Line   int    `json:"line"`
		Column int    `json:"column"`
	}
)

func (t *FactTable) printJSON(w io.Writer) error {
	report := jsonFacts{Version: 1, File: t.File, Facts: []jsonFact{}}
	for _, row := range t.Rows {
		report.Facts = append(report.Facts, jsonFact{
			Topic: row.Topic, Fact: row.Fact, Title: row.Title, Value: row.Value, Expression: row.Expression,
			Variant: row.Variant, State: stateName(row.State), Proposed: row.Proposed, Annex: row.Annex, Legal: row.Legal,
			Place: t.jsonPlace(row.Place),
		})
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(report)
}

func (t *FactTable) jsonPlace(place source.Place) *jsonFactPlace {
	if place.IsZero() {
		return nil
	}
	shown := t.draft.Show(diag.List{{Place: place}})[0].Place
	at := shown.File.Position(shown.Start)
	return &jsonFactPlace{File: shown.File.Name, Line: at.Line, Column: at.Column}
}

func stateName(state facts.State) string {
	switch state {
	case facts.Known:
		return "known"
	case facts.Unsettled:
		return "unsettled"
	case facts.Contradicted:
		return "contradicted"
	}
	return "missing"
}
