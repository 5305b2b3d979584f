package workspace

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

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
	// Force lets a file that is already there be replaced.
	Force bool
	// Parameters makes parameters of durations, amounts and percentages.
	Parameters bool
	Stdout     io.Writer
}

// Imported is what came of an import.
type Imported struct {
	// Made is the file written, "" for none.
	Made string
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
	if toFile && !request.Force {
		if err := absent(request.Output); err != nil {
			return Imported{}, err
		}
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
	if err := files.Write(ctx, request.Output, result.Source); err != nil {
		if ctx.Err() != nil {
			return imported, ctx.Err()
		}
		return imported, cannotWrite(request.Output, err)
	}
	imported.Made = request.Output
	return imported, nil
}

// absent returns a [Fault] when a file is already there.
func absent(name string) error {
	_, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return cannotWrite(name, err)
	}
	return fault("%s bestaat al. Kies achter -o een andere naam, of geef --force om het te vervangen.",
		"%s already exists. Choose another name after -o, or give --force to replace it.", name)
}
