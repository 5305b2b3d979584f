package workspace

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/akte-lang/akte/ingest"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/files"
)

// ImportRequest is what to import.
type ImportRequest struct {
	// Path is the original: a text, a web page, Markdown or a file of Word.
	Path string
	// Output is where the Akte source goes; "" and "-" are Stdout.
	Output string
	// Parameters makes parameters of durations, amounts and percentages.
	Parameters bool
	Stdout     io.Writer
}

// Imported is what came of an import.
type Imported struct {
	// Made is the file written, "" for none.
	Made string
	// Kept is where the text is now that was in that file before; "" when there
	// was none, or the same.
	Kept string
	// Read is set when the original could be read.
	Read bool
	// Same is set when the source prints the words of the original.
	Same bool
	// Summary says in one line how the two compare.
	Summary  diag.Text
	Findings diag.List
}

// Import makes Akte source of an existing document. What it found is written
// also when its words differ from those of the original. The error is a
// [Fault], or that of ctx.
func Import(ctx context.Context, request ImportRequest) (Imported, error) {
	toFile := request.Output != "" && request.Output != standardStream
	if strings.EqualFold(filepath.Ext(request.Path), ending) {
		return Imported{}, fault("%s is al een Akte-bestand: akte check en akte build lezen het zo.",
			"%s is an Akte file already: akte check and akte build read it as it is.", request.Path)
	}
	content, err := files.Read(request.Path, source.MaxSize)
	if err != nil {
		return Imported{}, cannotRead(request.Path, err)
	}
	result := ingest.Import(filepath.ToSlash(request.Path), content, ingest.Options{Parameters: request.Parameters})
	imported := Imported{Findings: result.Findings}
	if len(result.Source) == 0 {
		return imported, nil
	}
	imported.Read, imported.Same, imported.Summary = true, result.Report.Same(), ingest.Summary(result.Report)
	if !toFile {
		if _, err := request.Stdout.Write(result.Source); err != nil {
			return imported, cannotWrite(standardStream, err)
		}
		return imported, ctx.Err()
	}
	kept, err := keepEarlier(ctx, request.Output, result.Source)
	if err != nil {
		return imported, err
	}
	if err := files.Write(ctx, request.Output, result.Source); err != nil {
		if ctx.Err() != nil {
			return imported, ctx.Err()
		}
		return imported, cannotWrite(request.Output, err)
	}
	imported.Made, imported.Kept = request.Output, kept
	return imported, nil
}

// earlierEnding stands behind the name of a file that another one replaced.
const earlierEnding = ".vorige"

// keepEarlier copies a file that is about to be replaced by another text, and
// returns the name of the copy: somebody may have worked on it since it was
// imported.
func keepEarlier(ctx context.Context, name string, next []byte) (string, error) {
	earlier, err := files.Read(name, source.MaxSize)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", nil
	case err != nil:
		return "", cannotWrite(name, err)
	case len(earlier) == 0 || bytes.Equal(earlier, next):
		return "", nil
	}
	kept := name + earlierEnding
	if err := files.Write(ctx, kept, earlier); err != nil {
		return "", cannotWrite(kept, err)
	}
	return kept, nil
}
