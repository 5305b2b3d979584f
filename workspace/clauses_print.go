package workspace

import (
	_ "embed" // the schema of the output
	"fmt"
	"io"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

//go:embed clauses.schema.json
var clausesSchema string

// ClausesSchema returns the JSON Schema of what [ClauseList.Print] and
// [Clause.Print] write as json.
func ClausesSchema() string { return clausesSchema }

// Print writes the list in one of the [ListingFormats]. The error is that of
// the writer.
func (l ClauseList) Print(w io.Writer, format string, lang diag.Lang) error {
	switch format {
	case "json":
		return printJSON(w, struct {
			Version int        `json:"version"`
			Clauses ClauseList `json:"clauses"`
		}{listingVersion, l})
	case "markdown":
		return printAll(w, l.markdown(lang))
	}
	return printAll(w, printable(l.text()))
}

func (l ClauseList) text() string {
	widest := 0
	for _, clause := range l {
		widest = max(widest, len([]rune(clause.Name)))
	}
	var b strings.Builder
	for _, clause := range l {
		fmt.Fprintf(&b, "%-*s  %s\n", widest, clause.Name, clause.Title)
	}
	return b.String()
}

func (l ClauseList) markdown(lang diag.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "| %s | %s | %s |\n|---|---|---|\n", diag.T("Clausule", "Clause").In(lang),
		diag.T("Titel", "Title").In(lang), diag.T("Onderwerpen", "Topics").In(lang))
	for _, clause := range l {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", inMarkdown(clause.Name), inMarkdown(clause.Title),
			inMarkdown(strings.Join(clause.Topics, ", ")))
	}
	return b.String()
}

// Print writes the clause in one of the [ListingFormats]. The error is that of
// the writer.
func (c *Clause) Print(w io.Writer, format string, lang diag.Lang) error {
	switch format {
	case "json":
		return printJSON(w, struct {
			Version int     `json:"version"`
			Clause  *Clause `json:"clause"`
		}{listingVersion, c})
	case "markdown":
		return printAll(w, c.markdown(lang))
	}
	return printAll(w, printable(c.text(lang)))
}

func (c *Clause) text(lang diag.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n%s\n", c.Name, c.Title)
	section := func(title diag.Text) { fmt.Fprintf(&b, "\n%s\n", title.In(lang)) }
	if len(c.Parameters) > 0 {
		section(parametersTitle)
		for _, p := range c.Parameters {
			wrapped(&b, "  ", fmt.Sprintf("%s: %s", p.Name, p.summary(lang)))
			wrapped(&b, "      ", p.Question)
			wrapped(&b, "      ", p.Explanation)
		}
	}
	section(wordsTitle)
	indented(&b, c.Text)
	if c.Explanation != "" {
		section(explanationTitle)
		indented(&b, c.Explanation)
	}
	if len(c.Facts) > 0 {
		section(factsTitle)
		for _, fact := range c.Facts {
			wrapped(&b, "  ", fact.String())
		}
	}
	section(useTitle)
	indented(&b, c.use())
	return b.String()
}

var (
	parametersTitle  = diag.T("Parameters", "Parameters")
	wordsTitle       = diag.T("Tekst", "Text")
	explanationTitle = diag.T("Toelichting", "Explanation")
	factsTitle       = diag.T("Onderwerpen", "Topics")
	useTitle         = diag.T("Gebruik", "Use")
)

// summary names the type of a parameter, its default and its bounds.
func (p ClauseParameter) summary(lang diag.Lang) string {
	parts := []string{p.Type}
	add := func(text string, nl, en string) {
		if text != "" {
			parts = append(parts, diag.T(nl, en, text).In(lang))
		}
	}
	if p.Default == "" {
		parts = append(parts, diag.T("zonder standaardwaarde", "without a default").In(lang))
	}
	add(p.Default, "standaard %s", "default %s")
	add(p.Least, "minstens %s", "at least %s")
	add(p.Most, "hoogstens %s", "at most %s")
	add(p.Among, "uit %s", "out of %s")
	add(p.Pattern, "naar patroon %s", "of pattern %s")
	return strings.Join(parts, ", ")
}

// String writes a fact as kenmerken do, with its lid before it.
func (f ClauseFact) String() string {
	text := f.Topic
	if f.Fact != "" {
		text = fmt.Sprintf("%s(%s = %s)", f.Topic, f.Fact, f.Value)
	}
	if f.Lid != "" {
		return f.Lid + ": " + text
	}
	return text
}

// use shows how a document takes the clause over.
func (c *Clause) use() string {
	var b strings.Builder
	label := c.Name[strings.LastIndexByte(c.Name, '.')+1:]
	fmt.Fprintf(&b, "artikel %s %s volgens %s\n", label, asString(c.Title), c.Name)
	lead := "    met "
	for i, p := range c.Parameters {
		value, end := p.Default, ","
		if value == "" {
			value = "…"
		}
		if i == len(c.Parameters)-1 {
			end = ""
		}
		fmt.Fprintf(&b, "%s%s = %s%s\n", lead, p.Name, value, end)
		lead = "        "
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// indented writes lines two columns in.
func indented(b *strings.Builder, text string) {
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, " \n")
		if line != "" {
			line = "  " + line
		}
		fmt.Fprintln(b, line)
	}
}

func (c *Clause) markdown(lang diag.Lang) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n`%s`\n", inMarkdown(c.Title), c.Name)
	section := func(title diag.Text) { fmt.Fprintf(&b, "\n## %s\n\n", title.In(lang)) }
	if len(c.Parameters) > 0 {
		section(parametersTitle)
		for _, p := range c.Parameters {
			fmt.Fprintf(&b, "- **%s**: %s. %s\n", inMarkdown(p.Name), inMarkdown(p.summary(lang)),
				inMarkdown(joined(p.Question, p.Explanation)))
		}
	}
	section(wordsTitle)
	fenced(&b, c.Text)
	if c.Explanation != "" {
		section(explanationTitle)
		fmt.Fprintf(&b, "%s\n", inMarkdown(c.Explanation))
	}
	if len(c.Facts) > 0 {
		section(factsTitle)
		for _, fact := range c.Facts {
			fmt.Fprintf(&b, "- %s\n", inMarkdown(fact.String()))
		}
	}
	section(useTitle)
	fenced(&b, c.use())
	return b.String()
}

// fenced writes text that stays as it is, behind a fence that it does not hold.
func fenced(b *strings.Builder, text string) {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	fmt.Fprintf(b, "%s\n%s\n%s\n", fence, text, fence)
}
