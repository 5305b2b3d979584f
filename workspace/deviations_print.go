package workspace

import (
	_ "embed" // the schema of the output
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
)

// ListingFormats are the forms in which lists are printed, the usual one first:
// of deviations and of model clauses.
func ListingFormats() []string { return []string{"text", "json", "markdown"} }

// Print writes the deviations in one of the [ListingFormats]. The error is that
// of the writer.
func (d *Deviations) Print(w io.Writer, format string, lang diag.Lang) error {
	switch format {
	case "json":
		return printJSON(w, struct {
			Version int `json:"version"`
			*Deviations
		}{listingVersion, d})
	case "markdown":
		return printAll(w, d.markdown(lang))
	}
	return printAll(w, printable(d.text(lang)))
}

// listingVersion is the version of the shape of the lists: it changes when a
// reader of an earlier one would go wrong.
const listingVersion = 1

//go:embed deviations.schema.json
var deviationsSchema string

// DeviationsSchema returns the JSON Schema of what [Deviations.Print] writes as
// json.
func DeviationsSchema() string { return deviationsSchema }

// printJSON writes a value as JSON that a person can read too.
func printJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

func printAll(w io.Writer, text string) error {
	_, err := io.WriteString(w, text)
	return err
}

// printable replaces what would steer a terminal or turn the order of words
// around.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}

// heading says how many deviations there are.
func (d *Deviations) heading(lang diag.Lang) string {
	switch n := d.Count(); n {
	case 0:
		return diag.T("geen afwijkingen van modelclausules", "no deviations from model clauses").In(lang)
	case 1:
		return diag.T("1 afwijking van een modelclausule", "1 deviation from a model clause").In(lang)
	default:
		return diag.T("%d afwijkingen van modelclausules", "%d deviations from model clauses", n).In(lang)
	}
}

// sentence says what one deviation is.
func (d Deviation) sentence(lang diag.Lang) string {
	switch {
	case d.Kind == "waarde":
		return diag.T("%s: %s", "%s: %s", d.Part, d.value).In(lang)
	case d.Kind == "vervangen":
		return diag.T("lid %s is vervangen", "lid %s is replaced", d.Part).In(lang)
	case d.Kind == "geschrapt":
		return diag.T("lid %s is geschrapt", "lid %s is dropped", d.Part).In(lang)
	case d.Part == "":
		return diag.T("een lid is toegevoegd", "a lid is added").In(lang)
	}
	return diag.T("lid %s is toegevoegd", "lid %s is added", d.Part).In(lang)
}

// capital returns text with a capital first letter.
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + text[size:]
}

// heading names an article and the clause that it follows.
func (a ArticleDeviation) heading(lang diag.Lang) string {
	return diag.T("%s, volgens %s", "%s, following %s", strings.TrimSpace(capital(a.Article)+" "+a.Title), a.Clause).In(lang)
}

// own is what the document says instead, "" where the sentence has said it.
func (d Deviation) own() string {
	if d.Kind == "waarde" {
		return ""
	}
	return d.Own
}

func (d *Deviations) text(lang diag.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", d.File, d.heading(lang))
	model, here := diag.T("model: ", "model: ").In(lang), diag.T("hier:  ", "here:  ").In(lang)
	accepted := diag.T("reden: ", "reason: ").In(lang)
	for _, article := range d.Articles {
		fmt.Fprintf(&b, "\n%s\n", article.heading(lang))
		for _, deviation := range article.Deviations {
			fmt.Fprintf(&b, "  %s:%d: %s\n", deviation.Place.File, deviation.Place.Line, deviation.sentence(lang))
			wrapped(&b, "    "+model, deviation.Standard)
			wrapped(&b, "    "+here, deviation.own())
			wrapped(&b, "    "+accepted, deviation.Accepted)
		}
	}
	return b.String()
}

// textWidth is the length of a line of a list in text, in characters.
const textWidth = 80

// wrapped writes a paragraph after a lead, its lines under each other; nothing
// for no text.
func wrapped(b *strings.Builder, lead, text string) {
	if text == "" {
		return
	}
	indent := strings.Repeat(" ", len([]rune(lead)))
	line := lead
	for i, word := range strings.Fields(text) {
		switch {
		case i == 0:
			line += word
		case len([]rune(line))+1+len([]rune(word)) > textWidth:
			fmt.Fprintln(b, line)
			line = indent + word
		default:
			line += " " + word
		}
	}
	fmt.Fprintln(b, line)
}

func (d *Deviations) markdown(lang diag.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s: %s.\n", inMarkdown(d.Title), inMarkdown(d.File), d.heading(lang))
	for _, article := range d.Articles {
		fmt.Fprintf(&b, "\n## %s\n\n", inMarkdown(article.heading(lang)))
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n|---|---|---|---|---|\n", diag.T("Afwijking", "Deviation").In(lang),
			diag.T("Model", "Model").In(lang), diag.T("Hier", "Here").In(lang), diag.T("Reden", "Reason").In(lang), diag.T("Plaats", "Place").In(lang))
		for _, deviation := range article.Deviations {
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s:%d |\n", inMarkdown(deviation.sentence(lang)), inMarkdown(deviation.Standard),
				inMarkdown(deviation.own()), inMarkdown(deviation.Accepted), inMarkdown(deviation.Place.File), deviation.Place.Line)
		}
	}
	return b.String()
}

// inMarkdown escapes what means something in a line or a cell of Markdown.
func inMarkdown(text string) string { return markdownMarks.Replace(text) }

var markdownMarks = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "|", `\|`, "#", `\#`)
