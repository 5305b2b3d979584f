package workspace

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/output/changes"
	"github.com/akte-lang/akte/workspace/files"
)

// acceptancesName is the file of akkoorden that is made where there is none.
const acceptancesName = "akkoorden" + ending

// AcceptRequest says which changes somebody accepts.
type AcceptRequest struct {
	// Paths are documents, as in [GateRequest].
	Paths []string
	// Hashes are the changes; All takes all that nobody has accepted.
	Hashes []string
	All    bool
	// By is who accepts them and Reason why.
	By, Reason string
	// On is the day on which it is done, and Until the last day on which it holds,
	// "" for good, both as in [GateRequest].
	On, Until string
	// Base is as in [GateRequest].
	Base string
	// File is the file of akkoorden to write; "" takes the nearest akkoorden.akte
	// beside or above each document, and makes one beside it where there is none.
	File string
}

// Acceptance is an acceptance that was written.
type Acceptance struct {
	Hash, For string
	What      diag.Text // what changed, in a line
	File      string    // where it was written, as seen from the working folder
}

// Accept writes down that somebody accepts changes. Files of akkoorden keep what
// is in them, comments too, and get the layout of akte fmt. The error is a
// [Fault], or that of ctx; without one everything that was asked for was written.
func Accept(ctx context.Context, request AcceptRequest) ([]Acceptance, error) {
	statement, err := request.statement()
	if err != nil {
		return nil, err
	}
	accepted := &acceptanceFiles{byFolder: map[string][]*acceptanceFile{}}
	if request.File != "" {
		accepted.given = []*acceptanceFile{} // it alone counts, also when it is not there yet
		if exists(request.File) {
			if accepted, err = newAcceptanceFiles([]string{request.File}); err != nil {
				return nil, err
			}
		}
	}
	held, err := hold(GateRequest{Paths: request.Paths, Base: request.Base, Day: request.On}, accepted)
	if err != nil {
		return nil, err
	}
	chosen, err := held.choose(request)
	if err != nil {
		return nil, err
	}
	return write(ctx, chosen, statement)
}

// statement returns the acceptance without what it is about.
func (r AcceptRequest) statement() (grammar.Acceptance, error) {
	var none grammar.Acceptance
	on, err := parseDay(r.On)
	if err != nil {
		return none, err
	}
	if strings.TrimSpace(r.By) == "" || strings.TrimSpace(r.Reason) == "" {
		return none, fault("Een akkoord zegt wie het gaf (--by) en waarom (--reason).", "An acceptance says who gave it (--by) and why (--reason).")
	}
	settings := []*grammar.Setting{textSetting("door", r.By), dateSetting("op", on)}
	if r.Until != "" {
		until, err := parseDay(r.Until)
		if err != nil {
			return none, err
		}
		if until.Before(on) {
			return none, fault("Een akkoord van %s kan niet gelden tot %s.", "An acceptance of %s cannot hold until %s.", on, until)
		}
		settings = append(settings, dateSetting("tot", until))
	}
	return grammar.Acceptance{Settings: append(settings, textSetting("reden", r.Reason))}, nil
}

func textSetting(name, text string) *grammar.Setting {
	return &grammar.Setting{Name: grammar.Name{Text: name}, Values: []grammar.Expr{&grammar.Literal{Kind: grammar.TextLiteral, Text: oneLine(text)}}}
}

func dateSetting(name string, date value.Date) *grammar.Setting {
	return &grammar.Setting{Name: grammar.Name{Text: name}, Values: []grammar.Expr{&grammar.Literal{Kind: grammar.DateLiteral, Text: date.String()}}}
}

// choice is a change that is accepted, with the file that it is written in.
type choice struct {
	change *diff.Change
	file   string // absolute
	title  string // of the document
}

// choose returns the changes that a request means, each once. The error says
// what is wrong with the request, or with the documents.
func (h *holding) choose(request AcceptRequest) ([]choice, error) {
	var chosen []choice
	var known []string
	open := map[string]bool{}
	for _, document := range h.documents {
		if len(document.comparison.Findings) > 0 {
			return nil, fault("%s kan niet worden vergeleken: %s", "%s cannot be compared: %s", document.path, document.comparison.Findings[0].Message)
		}
		file, err := document.writeTo(request)
		if err != nil {
			return nil, err
		}
		written := map[string]bool{}
		for _, change := range document.settled.Open {
			hash := change.Hash()
			known = append(known, hash)
			if written[hash] || !request.All && !slices.Contains(request.Hashes, hash) {
				continue
			}
			open[hash], written[hash] = true, true
			chosen = append(chosen, choice{change: change, file: file, title: document.comparison.Old.title()})
		}
	}
	for _, hash := range request.Hashes {
		switch {
		case open[hash]:
		case h.used[hash]:
			return nil, fault("De wijziging %s is al geaccepteerd.", "The change %s has been accepted already.", hash)
		default:
			return nil, fault("Er is geen wijziging %s waar nog akkoord op nodig is. %s", "There is no change %s that needs acceptance. %s",
				hash, openChanges(hash, known))
		}
	}
	return chosen, nil
}

// openChanges says which changes there are.
func openChanges(typed string, known []string) diag.Text {
	if near := diag.DidYouMean(typed, known); !near.IsZero() {
		return near
	}
	if len(known) == 0 {
		return diag.T("Alles van inhoud is geaccepteerd.", "Everything of substance has been accepted.")
	}
	return diag.T("Open staan: %s.", "Open are: %s.", strings.Join(slices.Compact(slices.Sorted(slices.Values(known))), ", "))
}

// title returns what a document is called.
func (d *Draft) title() string {
	if d.Program == nil {
		return d.base()
	}
	return d.Program.Title
}

// writeTo returns the file of akkoorden that acceptances of a document are
// written in.
func (d *heldDocument) writeTo(request AcceptRequest) (string, error) {
	if request.File != "" {
		return filepath.Abs(request.File)
	}
	for _, file := range d.files {
		name := file.draft.onDisk(file.draft.Sources.Main.Source.Name)
		if filepath.Base(name) == acceptancesName {
			return name, nil
		}
	}
	return filepath.Join(filepath.Dir(d.absolute), acceptancesName), nil
}

// write adds acceptances to their files.
func write(ctx context.Context, chosen []choice, statement grammar.Acceptance) ([]Acceptance, error) {
	byFile := map[string][]choice{}
	var order []string
	for _, c := range chosen {
		if byFile[c.file] == nil {
			order = append(order, c.file)
		}
		byFile[c.file] = append(byFile[c.file], c)
	}
	texts := make([]string, len(order))
	for i, file := range order {
		var err error
		if texts[i], err = withAcceptances(file, byFile[file], statement); err != nil {
			return nil, err
		}
	}
	var written []Acceptance
	for i, file := range order {
		if err := files.Write(ctx, file, []byte(texts[i])); err != nil {
			if ctx.Err() != nil {
				return written, ctx.Err()
			}
			return written, cannotWrite(seenFrom(file), err)
		}
		for _, c := range byFile[file] {
			written = append(written, Acceptance{Hash: c.change.Hash(), For: c.change.Subject(), What: changes.Line(c.change), File: seenFrom(file)})
		}
	}
	return written, nil
}

// withAcceptances returns the text of a file of akkoorden with acceptances at
// the end of it. A file that is not there begins with the title of the document.
func withAcceptances(name string, chosen []choice, statement grammar.Acceptance) (string, error) {
	shown := seenFrom(name)
	content, err := files.Read(name, source.MaxSize)
	before := string(content)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		title := grammar.String{Value: "Akkoorden bij " + chosen[0].title}
		before = string(grammar.Format(&grammar.File{Statements: []grammar.Statement{&grammar.Acceptances{Title: title}}}))
	case err != nil:
		return "", cannotRead(shown, err)
	}
	added := &grammar.File{}
	for _, c := range chosen {
		one := statement
		one.Hash, one.For = c.change.Hash(), grammar.Name{Text: c.change.Subject()}
		added.Statements = append(added.Statements, &one)
	}
	file, findings := grammar.Parse(source.New(shown, before+"\n\n"+string(grammar.Format(added))))
	if findings.Count(diag.Error) > 0 {
		return "", fault("In %s staat een fout; verbeter die eerst: %s", "There is a mistake in %s; mend it first: %s", shown, findings[0].Message)
	}
	return string(grammar.Format(file)), nil
}
