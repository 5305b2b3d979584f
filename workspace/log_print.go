package workspace

import (
	_ "embed" // the schema of the output
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
)

//go:embed log.schema.json
var logSchema string

// LogSchema returns the JSON Schema of what [Log.Print] writes as json.
func LogSchema() string { return logSchema }

// Print writes the history in one of the [ListingFormats]. The error is that of
// the writer.
func (l *Log) Print(w io.Writer, format string, lang diag.Lang) error {
	switch format {
	case "json":
		return printJSON(w, l.json())
	case "markdown":
		return printAll(w, l.markdown(lang))
	}
	return printAll(w, printable(l.text(lang)))
}

// logJSON is the shape of the output; log.schema.json tells what each part means.
type logJSON struct {
	Version int    `json:"version"`
	File    string `json:"file"`
	About   string `json:"about"`
	Cut     bool   `json:"cut"`
	Entries []any  `json:"entries"`
}

func (l *Log) json() logJSON {
	shape := logJSON{Version: listingVersion, File: l.File, About: l.About, Cut: l.Cut, Entries: []any{}}
	for _, entry := range l.Entries {
		shape.Entries = append(shape.Entries, struct {
			LogEntry
			What map[string]string `json:"what"`
		}{entry, map[string]string{"nl": entry.What.NL, "en": entry.What.EN}})
	}
	return shape
}

// title says what the history is of.
func (l *Log) title() diag.Text {
	if l.About == "" {
		return diag.T("Geschiedenis van %s", "History of %s", l.File)
	}
	return diag.T("Geschiedenis van %s in %s", "History of %s in %s", l.About, l.File)
}

// text writes a commit a line, in columns.
func (l *Log) text(lang diag.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", l.title().In(lang))
	rows := make([][]string, len(l.Entries))
	var widths [5]int
	for i, entry := range l.Entries {
		rows[i] = entry.columns(lang)
		for j, cell := range rows[i] {
			widths[j] = max(widths[j], utf8.RuneCountInString(cell))
		}
	}
	for i, row := range rows {
		b.WriteString("\n")
		for j, cell := range row {
			if widths[j] > 0 {
				fmt.Fprintf(&b, "%-*s  ", widths[j], cell)
			}
		}
		b.WriteString(l.Entries[i].What.In(lang))
	}
	if len(rows) == 0 {
		b.WriteString(diag.T("\nGeen wijzigingen gevonden.", "\nNo changes found.").In(lang))
	}
	b.WriteString("\n")
	if l.Cut {
		fmt.Fprintf(&b, "\n%s\n", cutText().In(lang))
	}
	return b.String()
}

// columns are the short parts of an entry.
func (e LogEntry) columns(lang diag.Lang) []string {
	return []string{e.Revision, e.Date, e.Author, className(e.Class).In(lang), e.Place}
}

// className returns the word for a class.
func className(class string) diag.Text {
	for _, known := range []diag.Text{
		diag.T("inhoudelijk", "substantive"), diag.T("redactioneel", "editorial"), diag.T("nummering", "numbering"),
		diag.T(sameClass, "same"), diag.T(beginClass, "begin"), diag.T(goneClass, "gone"), diag.T(unreadableClass, "unreadable"),
	} {
		if known.NL == class {
			return known
		}
	}
	return diag.Same(class)
}

// cutText says that older history is missing.
func cutText() diag.Text {
	return diag.T("Oudere geschiedenis staat niet op deze computer: dit is een ondiepe kloon. Haal haar op met git fetch --unshallow.",
		"Older history is not on this computer: this is a shallow clone. Fetch it with git fetch --unshallow.")
}

// markdown writes a table.
func (l *Log) markdown(lang diag.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "## %s\n\n", markdownCell(l.title().In(lang)))
	b.WriteString(diag.T("| Revisie | Datum | Wie | Soort | Waar | Wat |\n", "| Revision | Date | Who | Class | Where | What |\n").In(lang))
	b.WriteString("|---|---|---|---|---|---|\n")
	for _, entry := range l.Entries {
		for _, cell := range append(entry.columns(lang), entry.What.In(lang)) {
			b.WriteString("| " + markdownCell(cell) + " ")
		}
		b.WriteString("|\n")
	}
	if l.Cut {
		fmt.Fprintf(&b, "\n%s\n", cutText().In(lang))
	}
	return b.String()
}
