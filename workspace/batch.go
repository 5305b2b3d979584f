package workspace

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/files"
)

// perCore is how many documents are made at a time on each core: while one waits
// for the disk, another is worked on.
const perCore = 2

// run makes the documents, on all cores.
func (b *builder) run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(perCore * runtime.GOMAXPROCS(0))
	var mutex sync.Mutex
	done := 0
	for _, t := range b.tasks {
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := b.make(ctx, t); err != nil {
				return err
			}
			mutex.Lock()
			defer mutex.Unlock()
			done++
			if b.request.Progress != nil {
				b.request.Progress(done, len(b.tasks))
			}
			return nil
		})
	}
	return group.Wait()
}

// nameFiles gives every document its file. Two documents that would get one
// name both fail: which of them is meant cannot be said.
func (b *builder) nameFiles() {
	taken := map[string]*task{}
	for _, t := range b.tasks {
		if t.findings.Stops() {
			continue
		}
		if !b.target.folder {
			t.name = b.target.path
			continue
		}
		name := b.fileName(t)
		if t.findings.Stops() {
			continue
		}
		t.name = filepath.Join(b.target.path, name)
		if other := taken[files.Key(name)]; other != nil {
			clash(other, t, name)
			continue
		}
		taken[files.Key(name)] = t
	}
}

// fileName makes the name of a document in a folder.
func (b *builder) fileName(t *task) string {
	extension := b.target.format.Extension
	if pattern := b.request.Output.Name; pattern != "" {
		text, findings := t.draft.Program.Interpolate(pattern, t.Values)
		t.findings.Add(findings...)
		if name := files.SafeName(text, extension); name != "" {
			return name
		}
	}
	name := t.draft.base()
	if t.Row > 0 {
		name = fmt.Sprintf("%s-%d", name, t.Row)
	}
	if safe := files.SafeName(name, extension); safe != "" {
		return safe
	}
	return fmt.Sprintf("document-%d%s", t.Row, extension)
}

// clash reports that two documents would get one name. Neither is made.
func clash(first, second *task, name string) {
	finding := sameName.At(second.place(), "De bestandsnaam %q zou voor %s en voor %s gelden.",
		"The file name %q would go for %s and for %s.", name, first.called(), second.called()).
		WithNote(first.place(), "Dit is %s.", "This is %s.", first.called())
	second.findings.Add(finding)
	if !first.findings.Stops() {
		first.findings.Add(finding)
	}
}

// place returns where the document of a task comes from.
func (t *task) place() source.Place {
	if !t.Place.IsZero() {
		return t.Place
	}
	return source.At(0, 0).In(t.draft.Sources.Main.Source)
}

// called names the document of a task.
func (t *task) called() diag.Text {
	if t.Row > 0 {
		return diag.T("rij %d", "row %d", t.Row)
	}
	return diag.Same(t.draft.Path)
}

// protect refuses to write over what the documents are made from.
func (b *builder) protect() error {
	if b.target.stdout {
		return nil
	}
	var origins []os.FileInfo
	for _, draft := range b.drafts {
		for _, file := range draft.Sources.Files {
			if info, err := os.Stat(draft.onDisk(file.Source.Name)); err == nil {
				origins = append(origins, info)
			}
		}
	}
	if info, err := os.Stat(b.request.Inputs.Data); err == nil {
		origins = append(origins, info)
	}
	for _, t := range b.tasks {
		info, err := os.Stat(t.name)
		if err != nil {
			continue
		}
		for _, origin := range origins {
			if os.SameFile(info, origin) {
				return fault("%s is een van de bestanden waar het document van gemaakt wordt; kies een andere naam achter -o.",
					"%s is one of the files that the document is made from; choose another name after -o.", t.name)
			}
		}
	}
	return nil
}
