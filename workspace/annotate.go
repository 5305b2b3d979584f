package workspace

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/aymanbagabas/go-udiff"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/annotate"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace/files"
)

// Annotation is what is proposed for a document: lines of kenmerken for leden that
// have none.
type Annotation struct {
	// Findings are the errors in the document. Where there are any, nothing is
	// proposed.
	Findings diag.List
	// Proposals are in order of the source.
	Proposals []annotate.Proposal

	draft         *Draft
	before, after string
	places        *compiler.Places
}

// Annotate proposes kenmerken for a document. The error is a [Fault].
func Annotate(file string) (*Annotation, error) {
	draft, err := Open(file)
	if err != nil {
		return nil, err
	}
	a := &Annotation{draft: draft}
	for _, finding := range draft.Show(draft.Findings) {
		if finding.Severity == diag.Error {
			a.Findings.Add(finding)
		}
	}
	if len(a.Findings) > 0 || draft.Program == nil {
		return a, nil
	}
	if !draft.isDocument() {
		return nil, fault("%s is geen document: alleen een overeenkomst heeft leden met kenmerken.",
			"%s is no document: only an agreement has leden with kenmerken.", file)
	}
	if a.Proposals, err = annotate.Propose(draft.Program); err != nil {
		return nil, &Fault{Text: diag.Same(err.Error()), Err: err}
	}
	a.before = draft.Sources.Main.Source.Text
	if a.after, err = annotate.Apply(draft.Program, a.Proposals); err != nil {
		return nil, &Fault{Text: diag.Same(err.Error()), Err: err}
	}
	a.places = draft.Program.View().Places()
	return a, nil
}

// Diff writes what would change as a unified diff. The error is a [Fault].
func (a *Annotation) Diff(w io.Writer) error {
	name := filepath.ToSlash(a.draft.Path)
	if _, err := fmt.Fprint(w, udiff.Unified(name, name, a.before, a.after)); err != nil {
		return cannotWrite(standardStream, err)
	}
	return nil
}

// Write puts the proposals into the file. The error is a [Fault], or that of ctx.
func (a *Annotation) Write(ctx context.Context) error {
	if a.before == a.after {
		return nil
	}
	if err := files.Write(ctx, a.draft.Path, []byte(a.after)); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return cannotWrite(a.draft.Path, err)
	}
	return nil
}

// Explain writes, for each proposal, where it is for and the words that led to
// it. The error is a [Fault].
func (a *Annotation) Explain(w io.Writer, lang diag.Lang) error {
	var b strings.Builder
	for _, proposal := range a.Proposals {
		fmt.Fprintf(&b, "%s: %s\n", a.legal(proposal, lang), proposal.Topic)
		for _, fact := range proposal.Facts {
			fmt.Fprintf(&b, "    %s = %s  %s\n", fact.Name, fact.Value, tellingWords(fact.Evidence))
		}
		if len(proposal.Facts) == 0 {
			fmt.Fprintf(&b, "    %s\n", tellingWords(proposal.Evidence))
		}
	}
	b.WriteString(diag.T("Voorgesteld: %d onderwerpen.\n", "Proposed: %d topics.\n", len(a.Proposals)).In(lang))
	if _, err := io.WriteString(w, b.String()); err != nil {
		return cannotWrite(standardStream, err)
	}
	return nil
}

// legal names the lid of a proposal.
func (a *Annotation) legal(proposal annotate.Proposal, lang diag.Lang) string {
	place := proposal.Part.Common().Place
	if legal := a.places.At(place); legal != "" {
		return legal
	}
	return diag.T("regel %d", "line %d", place.File.Position(place.Start).Line).In(lang)
}

// tellingWords lists the words that led to something, each once.
func tellingWords(evidence []annotate.Evidence) string {
	var words []string
	seen := map[string]bool{}
	for _, e := range evidence {
		if !seen[e.Text] {
			seen[e.Text] = true
			words = append(words, "“"+e.Text+"”")
		}
	}
	return strings.Join(words, ", ")
}
