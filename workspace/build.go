package workspace

import (
	"context"
	"io"
	"path/filepath"
	"strings"
	"sync"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/files"
)

// Request is what to build.
type Request struct {
	// Paths are the documents.
	Paths  []string
	Inputs Inputs
	Output Output
	// Stdout is where a document goes that goes to no file.
	Stdout io.Writer
	// Progress is called after every document, from one goroutine at a time;
	// nil for nobody.
	Progress func(done, total int)
}

// Result is what came of a request.
type Result struct {
	Findings diag.List
	// Made are the files written, in order of request.
	Made []string
	// Failed are the documents that could not be made, in order of request.
	Failed []Failure
	// Many is set when the request was for a number of documents.
	Many bool
}

// Failure is a document that was not made.
type Failure struct {
	Path string // of the document
	Row  int    // of the data, 0 without
	// Reason is the first finding that stood in the way, with the record of the
	// data that it is about.
	Reason diag.Text
}

// task is one document to be made.
type task struct {
	draft *Draft
	Case
	name     string // of the file, in the folder or as asked for
	findings diag.List
}

// Build makes documents. A finding in one keeps that one from being made and no
// other. The error is a [Fault], or that of ctx; some documents may have been
// made then, each of them whole.
func Build(ctx context.Context, request Request) (Result, error) {
	in, err := request.Inputs.read()
	if err != nil {
		return Result{}, err
	}
	b := &builder{request: request, inputs: in}
	if err := b.open(); err != nil {
		return Result{}, err
	}
	if len(b.tasks) == 0 {
		return b.result(), nil // what is wrong with the texts comes first
	}
	if b.target, err = request.Output.target(b.many); err != nil {
		return Result{}, err
	}
	b.nameFiles()
	if err := b.protect(); err != nil {
		return Result{}, err
	}
	if err := b.run(ctx); err != nil {
		return Result{}, err
	}
	return b.result(), nil
}

// builder is one request at work.
type builder struct {
	request  Request
	inputs   inputs
	target   target
	drafts   []*Draft
	general  []diag.List        // a draft: what is not about one case
	checks   []<-chan diag.List // a draft: what the checks say, when they are done
	judges   []<-chan *judge    // a draft: what holds it against its packs, when it is there
	tasks    []*task
	perDraft [][]*task
	many     bool
}

// open reads and compiles the documents and finds the cases of each.
func (b *builder) open() error {
	b.many = len(b.request.Paths) > 1
	for _, file := range b.request.Paths {
		draft, err := Open(file)
		if err != nil {
			return err
		}
		general := append(diag.List(nil), draft.Findings...)
		cases := []Case{{}}
		if draft.Program != nil && !draft.isDocument() {
			main := draft.Sources.Main.Source
			general.Add(notADocument.At(source.At(0, 0).In(main),
				"%s is geen document.", "%s is not a document.", filepath.Base(file)))
		} else if draft.Program != nil {
			found, many, findings := draft.cases(b.inputs)
			general.Add(findings...)
			b.many = b.many || many
			if !general.Stops() {
				cases = found
			}
		}
		b.add(draft, general, cases)
	}
	return nil
}

func (b *builder) add(draft *Draft, general diag.List, cases []Case) {
	var tasks []*task
	for _, one := range cases {
		t := &task{draft: draft, Case: one}
		t.findings = append(t.findings, one.Findings...)
		tasks = append(tasks, t)
	}
	b.drafts = append(b.drafts, draft)
	b.checks = append(b.checks, draft.consistencyLater())
	b.judges = append(b.judges, draft.judgeLater())
	b.general = append(b.general, general)
	b.perDraft = append(b.perDraft, tasks)
	if !general.Stops() {
		b.tasks = append(b.tasks, tasks...)
	}
}

// make makes one document, unless something stands in the way.
func (b *builder) make(ctx context.Context, t *task) error {
	if t.findings.Stops() {
		return nil
	}
	finished, findings := t.draft.Program.Evaluate(t.Values)
	t.findings.Add(findings...)
	if finished == nil || t.findings.Stops() {
		return nil
	}
	render := func(w io.Writer) error { return b.target.format.Render(w, finished, b.request.Output.Options) }
	if b.target.stdout {
		if err := render(b.request.Stdout); err != nil {
			return cannotWrite(standardStream, err)
		}
		return nil
	}
	fill := files.Fill
	if b.many {
		fill = files.FillOneOfMany
	}
	if err := fill(ctx, t.name, render); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return cannotWrite(t.name, err)
	}
	return nil
}

// result gathers what came of the tasks, in order of request.
func (b *builder) result() Result {
	result := Result{Many: b.many}
	for i, draft := range b.drafts {
		findings := append(diag.List(nil), b.general[i]...)
		stops := findings.Stops()
		cases, perCase := []Case{}, []diag.List{}
		for _, t := range b.perDraft[i] {
			cases, perCase = append(cases, t.Case), append(perCase, t.findings)
			if reason, failed := whyNot(b.general[i], t.findings); failed {
				result.Failed = append(result.Failed, Failure{Path: draft.Path, Row: t.Row, Reason: t.about(reason)})
				continue
			}
			if !b.target.stdout {
				result.Made = append(result.Made, t.name)
			}
		}
		if !stops {
			findings.Add(mergeCases(cases, perCase)...)
		}
		found := sync.OnceValue(func() diag.List {
			findings.Add(<-b.checks[i]...)
			return findings
		})
		rules, reports := draft.judged(<-b.judges[i], cases, found)
		findings = append(found(), rules...)
		result.Findings.Add(draft.Show(draft.settle(findings, reports...))...)
	}
	result.Findings = unique(result.Findings)
	result.Findings.Sort()
	return result
}

// about puts the record of the data before a reason that does not name it.
func (t *task) about(reason diag.Text) diag.Text {
	if t.Origin.IsZero() || strings.HasPrefix(reason.NL, t.Origin.NL) {
		return reason
	}
	return diag.T("%s: %s", "%s: %s", t.Origin, reason)
}

// whyNot returns the first finding that stands in the way of a document.
func whyNot(lists ...diag.List) (diag.Text, bool) {
	for _, list := range lists {
		for _, finding := range list {
			if finding.Stops {
				return finding.Message, true
			}
		}
	}
	return diag.Text{}, false
}
