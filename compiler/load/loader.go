package load

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// ErrTooLarge is returned for a file above [source.MaxSize].
var ErrTooLarge = errors.New("file too large")

type loader struct {
	project, standard folder
	sources           *Sources
	findings          diag.List
	ahead             *ahead // of standard
}

// folder is what files are read from, each once.
type folder struct {
	fs.FS
	read map[string]*grammar.File // by path
	// supplied is set for what comes with Akte.
	supplied bool
}

// readOnce reads a file of a folder that may have been read before.
func (l *loader) readOnce(from folder, name string) (*grammar.File, error) {
	if known := from.read[name]; known != nil {
		return known, nil
	}
	file, err := l.readFile(from, name)
	if err == nil {
		from.read[name] = file
		if from.supplied {
			l.sources.Supplied[file.Source] = true
		}
	}
	return file, err
}

// readFile reads and parses one file and adds it to the sources.
func (l *loader) readFile(from folder, name string) (*grammar.File, error) {
	if from.supplied {
		if p, begun := l.ahead.parsed(name); begun {
			return l.add(p)
		}
	}
	return l.add(parseFile(from, name))
}

// add adds a file to the sources.
func (l *loader) add(p parsed) (*grammar.File, error) {
	if p.err != nil {
		return nil, p.err
	}
	l.findings.Add(p.findings...)
	l.sources.Files = append(l.sources.Files, p.file)
	return p.file, nil
}

// parsed is a file that was read, or why it could not be.
type parsed struct {
	file     *grammar.File
	findings diag.List
	err      error
}

// parseFile reads and parses a file.
func parseFile(from fs.FS, name string) parsed {
	text, err := readText(from, name)
	if err != nil {
		return parsed{err: err}
	}
	return parseText(name, text)
}

func parseText(name, text string) parsed {
	file, findings := grammar.Parse(source.New(name, text))
	return parsed{file: file, findings: findings}
}

// readText reads a file.
func readText(from fs.FS, name string) (string, error) {
	info, err := fs.Stat(from, name)
	if err != nil {
		return "", err
	}
	if info.IsDir() {
		return "", &fs.PathError{Op: "read", Path: name, Err: errors.New("is a folder")}
	}
	if info.Size() > source.MaxSize {
		return "", &fs.PathError{Op: "read", Path: name, Err: fmt.Errorf("%w: more than %d MB", ErrTooLarge, source.MaxSize>>20)}
	}
	return content(from, name, info.Size())
}

// copySize is how much of a file is copied at a time, in bytes.
const copySize = 32 << 10

// content returns the text of a file of about so many bytes, which is in memory
// once only.
func content(from fs.FS, name string, size int64) (text string, err error) {
	file, err := from.Open(name)
	if err != nil {
		return "", err
	}
	defer func() { _ = file.Close() }() // nothing was written to it
	var b strings.Builder
	b.Grow(int(size))
	_, err = io.CopyBuffer(&b, file, make([]byte, min(size+1, copySize)))
	return b.String(), err
}

// follow reads what a file of a folder uses. Trail is the path of files that led
// here, file itself last.
func (l *loader) follow(in folder, file *grammar.File, trail []string) {
	for _, statement := range file.Statements {
		use, ok := statement.(*grammar.Use)
		if !ok {
			continue
		}
		name, ok := l.resolve(file, use)
		if !ok {
			continue
		}
		if slices.Contains(trail, name) {
			chain := strings.Join(append(slices.Clone(trail), name), " → ")
			l.findings.Add(cycle.At(use.Path.In(file.Source),
				"Deze bestanden gebruiken elkaar in een kring: %s.",
				"These files use each other in a circle: %s.", chain))
			continue
		}
		used, err := l.readOnce(in, name)
		if err != nil {
			l.findings.Add(in.unreadable(file, use, name, err))
			continue
		}
		l.sources.Uses[use] = used
		l.follow(in, used, append(trail[:len(trail):len(trail)], name))
	}
}

// resolve returns the path in the project of the file that use names, relative
// to the file it stands in.
func (l *loader) resolve(file *grammar.File, use *grammar.Use) (string, bool) {
	given, place := use.Path.Value, use.Path.In(file.Source)
	if strings.Contains(given, `\`) {
		l.findings.Add(outside.At(place,
			"Het pad %q bevat een backslash.", "The path %q contains a backslash.", given).
			WithFix(true, diag.T("Schrijf schuine strepen", "Write slashes"), place,
				`"`+strings.ReplaceAll(given, `\`, "/")+`"`))
		return "", false
	}
	if path.IsAbs(given) || len(given) > 1 && given[1] == ':' {
		l.findings.Add(outside.At(place,
			"Het pad %q is absoluut; op een andere computer bestaat het niet.",
			"The path %q is absolute; it does not exist on another computer.", given))
		return "", false
	}
	name := path.Join(path.Dir(file.Source.Name), given)
	if !fs.ValidPath(name) || name == "." {
		l.findings.Add(outside.At(place,
			"Het pad %q leidt naar een plaats buiten de projectmap.",
			"The path %q leads out of the project folder.", given))
		return "", false
	}
	return name, true
}

func (in folder) unreadable(file *grammar.File, use *grammar.Use, name string, err error) diag.Finding {
	place := use.Path.In(file.Source)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		finding := missing.At(place, "Het bestand %q bestaat niet.", "The file %q does not exist.", name)
		if near := diag.DidYouMean(path.Base(name), in.siblings(name)); !near.IsZero() {
			finding.Notes = append(finding.Notes, diag.Note{Text: near})
		}
		return finding
	case errors.Is(err, ErrTooLarge):
		return missing.At(place, "Het bestand %q is groter dan %d MB.", "The file %q is larger than %d MB.",
			name, source.MaxSize>>20)
	default:
		var pathError *fs.PathError
		if errors.As(err, &pathError) {
			err = pathError.Err
		}
		return missing.At(place, "Het bestand %q kan niet worden gelezen (%v).",
			"The file %q cannot be read (%v).", name, err)
	}
}

// siblings returns the names of the files beside name.
func (in folder) siblings(name string) []string {
	entries, err := fs.ReadDir(in, path.Dir(name))
	if err != nil {
		return nil
	}
	names := make([]string, 0, len(entries))
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}
