package workspace

import (
	"context"
	"fmt"
	"io"
	"path/filepath"

	"github.com/aymanbagabas/go-udiff"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/files"
)

// FormatOptions say what is done with the new layout. Without any of Diff,
// Write and Check the text goes to Stdout.
type FormatOptions struct {
	Diff  bool // show what would change
	Write bool // write the files that change
	Check bool // name the files that would change
	// Stdin is read for the path "-".
	Stdin  io.Reader
	Stdout io.Writer
}

// FormatResult is what came of formatting files.
type FormatResult struct {
	// Changed are the files whose layout differs, in order of request.
	Changed []string
	// Failed are the files with a syntax error, which are left alone.
	Failed   []string
	Findings diag.List
}

// Formatted is a source text with its canonical layout.
type Formatted struct {
	Before, After string
	// Findings are those of parsing. Where one of them is an error, After is
	// Before: a text that is not understood is not touched.
	Findings diag.List
}

// Format lays out one source text. Name is for its findings.
func Format(name string, content []byte) Formatted {
	before := string(content)
	file, findings := grammar.Parse(source.New(name, before))
	findings.Sort()
	if findings.Count(diag.Error) > 0 {
		return Formatted{Before: before, After: before, Findings: findings}
	}
	return Formatted{Before: before, After: string(grammar.Format(file)), Findings: findings}
}

// FormatFiles lays out source files. The error is a [Fault], or that of ctx.
func FormatFiles(ctx context.Context, paths []string, options FormatOptions) (FormatResult, error) {
	var result FormatResult
	for _, path := range paths {
		content, err := options.read(path)
		if err != nil {
			return result, err
		}
		formatted := Format(filepath.ToSlash(path), content)
		result.Findings.Add(formatted.Findings...)
		switch {
		case formatted.Findings.Count(diag.Error) > 0:
			result.Failed = append(result.Failed, path)
			continue
		case formatted.Before != formatted.After:
			result.Changed = append(result.Changed, path)
		}
		if err := options.deliver(ctx, path, formatted); err != nil {
			return result, err
		}
	}
	return result, nil
}

func (o FormatOptions) read(path string) ([]byte, error) {
	if path != standardStream {
		content, err := files.Read(path, source.MaxSize)
		if err != nil {
			return nil, cannotRead(path, err)
		}
		return content, nil
	}
	if o.Write {
		return nil, fault("De standaardinvoer is geen bestand om te schrijven: laat -w weg.",
			"Standard input is no file to write: leave out -w.")
	}
	content, err := io.ReadAll(io.LimitReader(o.Stdin, source.MaxSize+1))
	if err == nil && len(content) > source.MaxSize {
		err = files.ErrTooLarge
	}
	if err != nil {
		return nil, cannotRead(path, err)
	}
	return content, nil
}

// deliver does with the text what was asked.
func (o FormatOptions) deliver(ctx context.Context, path string, text Formatted) error {
	changed := text.Before != text.After
	shown := ""
	switch {
	case o.Write:
		if !changed {
			return nil
		}
		if err := files.Write(ctx, path, []byte(text.After)); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			return cannotWrite(path, err)
		}
		return nil
	case o.Check:
		if changed {
			shown = path + "\n"
		}
	case o.Diff:
		name := filepath.ToSlash(path)
		shown = udiff.Unified(name, name, text.Before, text.After)
	default:
		shown = text.After
	}
	if _, err := fmt.Fprint(o.Stdout, shown); err != nil {
		return cannotWrite(standardStream, err)
	}
	return nil
}
