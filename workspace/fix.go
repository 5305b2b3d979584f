package workspace

import (
	"context"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/files"
)

// rounds is how often fixes are applied to what earlier fixes left: two fixes
// in one place go one after the other.
const rounds = 10

// Fix applies the fixes of which a program may be sure to documents and to the
// files of their projects that they use, and returns how many findings that
// mended. The error is a [Fault], or that of ctx.
func Fix(ctx context.Context, paths []string, in Inputs) (int, error) {
	read, err := in.read()
	if err != nil {
		return 0, err
	}
	mended := 0
	for _, path := range paths {
		for range rounds {
			draft, err := Open(path)
			if err != nil {
				return mended, err
			}
			n, err := draft.fix(ctx, draft.check(read))
			mended += n
			if err != nil {
				return mended, err
			}
			if n == 0 {
				break
			}
		}
	}
	return mended, nil
}

// fix applies the sure fixes of findings, file by file.
func (d *Draft) fix(ctx context.Context, findings diag.List) (int, error) {
	standard := d.standard()
	mended := 0
	for _, file := range d.Sources.Files {
		if standard[file.Source] {
			continue
		}
		text, n := fixFile(file.Source, findings)
		if n == 0 {
			continue
		}
		name := d.onDisk(file.Source.Name)
		if err := files.Write(ctx, name, []byte(text)); err != nil {
			if ctx.Err() != nil {
				return mended, ctx.Err()
			}
			return mended, cannotWrite(seenFrom(name), err)
		}
		mended += n
	}
	return mended, nil
}

// fixFile applies the sure fixes that stand in one file alone, and leaves out
// those that overlap one before them.
func fixFile(file *source.File, findings diag.List) (string, int) {
	var edits []diag.Edit
	text, mended := file.Text, 0
	for _, finding := range findings {
		if len(finding.Fixes) == 0 || !finding.Fixes[0].Sure || !within(file, finding.Fixes[0]) {
			continue
		}
		more := append(edits[:len(edits):len(edits)], finding.Fixes[0].Edits...)
		if fixed, err := diag.Apply(file, more); err == nil {
			edits, text = more, fixed
			mended++
		}
	}
	return text, mended
}

// within reports whether all edits of a fix are in one file.
func within(file *source.File, fix diag.Fix) bool {
	for _, edit := range fix.Edits {
		if edit.Place.File != file {
			return false
		}
	}
	return len(fix.Edits) > 0
}
