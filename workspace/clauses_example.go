package workspace

import (
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/text"
	"github.com/akte-lang/akte/workspace/data"
)

// example makes a document of one article that follows the clause. What is set
// becomes a parameter of that document, so that it is read and checked as in
// any other; nil with findings when no document comes of it.
func (c clauseSource) example(library string, parameters []ClauseParameter, in inputs) (*document.Document, diag.List, error) {
	draft, err := c.exampleDraft(library, c.exampleText(library, parameters, in))
	if err != nil {
		return nil, nil, err
	}
	findings := draft.Findings
	if findings.Stops() {
		return nil, draft.Show(findings), nil
	}
	cases, _, more := draft.cases(in)
	findings.Add(more...)
	if findings.Stops() || len(cases) == 0 {
		return nil, draft.Show(findings), nil
	}
	made, more := draft.Program.Evaluate(cases[0].Values)
	findings.Add(more...)
	return made, draft.Show(findings), nil
}

// exampleText writes the document.
func (c clauseSource) exampleText(library string, parameters []ClauseParameter, in inputs) string {
	var b strings.Builder
	from := c.library
	b.WriteString("overeenkomst \"\"\n")
	if library != "" {
		from = "bibliotheek"
		fmt.Fprintf(&b, "gebruik %s als %s\n", asString(path.Base(c.file.Source.Name)), from)
	}
	var met []string
	for _, p := range parameters {
		if slices.ContainsFunc(in.set, func(f data.Field) bool { return f.Text == p.Name }) {
			fmt.Fprintf(&b, "parameter %s %s\n", p.Name, p.Type)
			met = append(met, p.Name+" = "+p.Name)
		}
	}
	fmt.Fprintf(&b, "artikel volgens %s.%s\n", from, c.opening.Name.Text)
	if len(met) > 0 {
		fmt.Fprintf(&b, "    met %s\n", strings.Join(met, ", "))
	}
	return b.String()
}

// asString writes a text as a string of the language.
func asString(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}

// exampleDraft compiles the document as if it stood beside its library.
func (c clauseSource) exampleDraft(library, content string) (*Draft, error) {
	draft := &Draft{Path: library}
	const name = "voorbeeld van een clausule"
	if library == "" {
		draft.Sources, draft.Findings = load.Text(clauses.FS, name, content, clauses.FS)
	} else {
		project, inside, err := openProject(library)
		if err != nil {
			return nil, cannotRead(library, err)
		}
		defer func() { _ = project.close() }() // nothing was written through it
		draft.folder = project.folder
		draft.Sources, draft.Findings = load.Text(project.files(), path.Join(path.Dir(inside), name), content, clauses.FS)
	}
	unreadable := draft.Findings.Stops()
	program, more := compiler.Compile(draft.Sources)
	draft.Findings.Add(more...)
	if !unreadable {
		draft.Program = program
	}
	return draft, nil
}

// renderText writes the leden of the article of an example, or its
// explanations.
func renderText(w io.Writer, d *document.Document, keep func(document.Block) []document.Block) error {
	var blocks []document.Block
	for _, block := range d.Body {
		if article, ok := block.(*document.Article); ok {
			for _, inner := range article.Blocks {
				blocks = append(blocks, keep(inner)...)
			}
		}
	}
	return text.Render(w, &document.Document{Body: blocks}, text.Options{})
}

func withoutExplanations(block document.Block) []document.Block {
	if _, ok := block.(*document.Explanation); ok {
		return nil
	}
	return []document.Block{block}
}

func explanationsOnly(block document.Block) []document.Block {
	if explanation, ok := block.(*document.Explanation); ok {
		return explanation.Blocks
	}
	return nil
}
