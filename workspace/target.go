package workspace

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/akte-lang/akte/output"
)

// Output says where documents go and in what form.
type Output struct {
	// Path is a file, a folder, or "" or "-" for standard output.
	Path string
	// Format is the name of a format; "" takes the one that the ending of Path
	// tells, and else Markdown.
	Format string
	// Name is the pattern for file names in a folder, "{klant.naam}"; "" names
	// them after the document and, of several, the row.
	Name string
	// Options are for the format.
	Options output.Options
}

// defaultFormat is the format when nothing tells it.
const defaultFormat = "markdown"

// target is Output worked out: one of stdout, a file, or a folder.
type target struct {
	format output.Format
	stdout bool
	folder bool
	path   string
}

// target works out where documents go. Several is set when there can be more
// than one.
func (o Output) target(several bool) (target, error) {
	t := target{path: o.Path, stdout: o.Path == "" || o.Path == standardStream}
	if t.stdout && several {
		return t, fault("Meer dan één document past niet op de standaarduitvoer: geef met -o een map.",
			"More than one document does not fit on standard output: give a folder with -o.")
	}
	if !t.stdout {
		info, err := os.Stat(o.Path)
		exists := err == nil
		t.folder = several || exists && info.IsDir() || strings.HasSuffix(filepath.ToSlash(o.Path), "/")
		if t.folder && exists && !info.IsDir() {
			return t, fault("%s is een bestand; hier is een map nodig.", "%s is a file; a folder is needed here.", o.Path)
		}
	}
	if err := o.checkName(t.folder); err != nil {
		return t, err
	}
	var err error
	t.format, err = o.format(!t.stdout && !t.folder)
	return t, err
}

// checkName refuses a pattern where there is no folder to use it in, and one
// that means to make folders: what is written between braces may hold a slash,
// the pattern itself may not.
func (o Output) checkName(folder bool) error {
	if o.Name != "" && !folder {
		return fault("--name heeft alleen zin met een map: geef met -o een map op, zoals -o uit/.",
			"--name makes sense only with a folder: give one with -o, such as -o out/.")
	}
	depth := 0
	for _, r := range o.Name {
		switch {
		case r == '{':
			depth++
		case r == '}':
			depth--
		case depth <= 0 && (r == '/' || r == '\\'):
			return fault("--name noemt een bestand en geen map; zet de map in -o.",
				"--name names a file and not a folder; put the folder in -o.")
		}
	}
	return nil
}

// format finds the format: by its name, by the ending that its files have (md,
// txt), or by the ending of the file that is to be made.
func (o Output) format(file bool) (output.Format, error) {
	names := strings.Join(Formats(), ", ")
	ending := filepath.Ext(o.Path)
	switch {
	case o.Format != "":
		if format, ok := output.ByName(o.Format); ok {
			return format, nil
		}
		if format, ok := output.ByExtension("." + o.Format); ok {
			return format, nil
		}
		return output.Format{}, fault("De vorm %q bestaat niet; kies uit %s.",
			"There is no format %q; choose from %s.", o.Format, names)
	case file && ending != "":
		if format, ok := output.ByExtension(ending); ok {
			return format, nil
		}
		return output.Format{}, fault("Aan %s is de vorm niet te zien; kies met --format uit %s.",
			"%s does not tell the format; choose with --format from %s.", o.Path, names)
	}
	format, _ := output.ByName(defaultFormat)
	return format, nil
}

// Formats are the names of the formats in which documents can be made.
func Formats() []string {
	var names []string
	for _, format := range output.Formats() {
		names = append(names, format.Name)
	}
	return names
}
