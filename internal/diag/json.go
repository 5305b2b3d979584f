package diag

import (
	_ "embed" // the schema of the output
	"encoding/json"
	"io"

	"github.com/akte-lang/akte/internal/source"
)

// jsonVersion is the version of the shape of the output: it changes when a
// reader of an earlier one would go wrong.
const jsonVersion = 1

//go:embed findings.schema.json
var jsonSchema string

// JSONSchema returns the JSON Schema of what [PrintJSON] writes.
func JSONSchema() string { return jsonSchema }

// The shape of the output; findings.schema.json tells what each part means.
type (
	jsonReport struct {
		Version  int           `json:"version"`
		Findings []jsonFinding `json:"findings"`
		Summary  jsonSummary   `json:"summary"`
	}
	jsonSummary struct {
		Errors   int `json:"errors"`
		Warnings int `json:"warnings"`
		Infos    int `json:"infos"`
		Files    int `json:"files"`
	}
	jsonFinding struct {
		Code     Code       `json:"code"`
		Severity string     `json:"severity"`
		Stops    bool       `json:"stops"`
		Place    *jsonPlace `json:"place,omitempty"`
		Legal    string     `json:"legal,omitempty"`
		Message  jsonText   `json:"message"`
		Why      *jsonText  `json:"why,omitempty"`
		Help     *jsonText  `json:"help,omitempty"`
		Notes    []jsonNote `json:"notes,omitempty"`
		Fixes    []jsonFix  `json:"fixes,omitempty"`
	}
	jsonText struct {
		NL string `json:"nl"`
		EN string `json:"en"`
	}
	jsonNote struct {
		Place *jsonPlace `json:"place,omitempty"`
		Legal string     `json:"legal,omitempty"`
		Text  jsonText   `json:"text"`
	}
	jsonFix struct {
		Title jsonText   `json:"title"`
		Sure  bool       `json:"sure"`
		Edits []jsonEdit `json:"edits"`
	}
	jsonEdit struct {
		Place *jsonPlace `json:"place"`
		New   string     `json:"new"`
	}
	jsonPlace struct {
		File  string       `json:"file"`
		Start jsonPosition `json:"start"`
		End   jsonPosition `json:"end"`
	}
	jsonPosition struct {
		Offset int32 `json:"offset"`
		Line   int   `json:"line"`
		Column int   `json:"column"`
		UTF16  int   `json:"utf16"`
	}
)

// PrintJSON writes findings for other programs, in the shape that [JSONSchema]
// describes. Texts come in both languages. The error is that of w.
func PrintJSON(w io.Writer, list List, options Options) error {
	c := list.counts()
	report := jsonReport{
		Version:  jsonVersion,
		Findings: make([]jsonFinding, 0, len(list)),
		Summary:  jsonSummary{c.errors, c.warnings, c.infos, c.files},
	}
	for _, f := range list.sorted() {
		report.Findings = append(report.Findings, newJSONFinding(&f, &options))
	}
	return encode(w, report)
}

// encode writes a value as indented JSON, with < and & as they are.
func encode(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

func newJSONFinding(f *Finding, options *Options) jsonFinding {
	finding := jsonFinding{
		Code:     f.Code,
		Severity: f.Severity.Label().EN,
		Stops:    f.Stops,
		Place:    newJSONPlace(f.Place),
		Legal:    f.Legal,
		Message:  jsonText(f.Message),
		Why:      optional(options.why(f)),
		Help:     optional(f.Help),
	}
	for _, n := range f.Notes {
		finding.Notes = append(finding.Notes, jsonNote{newJSONPlace(n.Place), n.Legal, jsonText(n.Text)})
	}
	for _, fix := range f.Fixes {
		edits := make([]jsonEdit, 0, len(fix.Edits))
		for _, edit := range fix.placed() {
			edits = append(edits, jsonEdit{newJSONPlace(edit.Place), edit.New})
		}
		finding.Fixes = append(finding.Fixes, jsonFix{jsonText(fix.Title), fix.Sure, edits})
	}
	return finding
}

func optional(t Text) *jsonText {
	if t.IsZero() {
		return nil
	}
	text := jsonText(t)
	return &text
}

func newJSONPlace(place source.Place) *jsonPlace {
	if place.IsZero() {
		return nil
	}
	at := func(offset int32) jsonPosition {
		offset = min(max(offset, 0), int32(len(place.File.Text)))
		position := place.File.Position(offset)
		return jsonPosition{offset, position.Line, position.Column, position.UTF16}
	}
	return &jsonPlace{place.File.Name, at(place.Start), at(max(place.Start, place.End))}
}
