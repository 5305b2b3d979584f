package docx

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// archive gives the parts of a package by name. Nothing of it is ever written to
// disk, so that a name which points outside the package reaches nothing.
type archive struct {
	parts map[string]*zip.File // by folded name
	twice map[string]bool      // names that occur more than once
	left  int64                // how many bytes may still be unpacked
}

// Reasons why a part cannot be had.
var (
	errAbsent    = errors.New("no such part")
	errTooLarge  = errors.New("part too large")
	errAmbiguous = errors.New("part occurs twice")
)

// openArchive reads the table of an archive, or says why it cannot.
func openArchive(data []byte, at source.Place) (*archive, *diag.Finding) {
	if len(data) > MaxFile {
		return nil, finding(tooLarge.At(at, "Dit bestand is groter dan %d MB.", "This file is larger than %d MB.", MaxFile>>20))
	}
	if refused := recognise(data, at); refused != nil {
		return nil, refused
	}
	reader, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, finding(damaged.At(at, "Het bestand is afgebroken of beschadigd: de inhoudsopgave van het pakket is niet te lezen.",
			"The file is cut off or damaged: the table of the package cannot be read."))
	}
	if len(reader.File) > MaxEntries {
		return nil, finding(tooLarge.At(at, "Dit bestand bestaat uit %d onderdelen; meer dan %d leest Akte er niet.",
			"This file consists of %d parts; Akte reads no more than %d.", len(reader.File), MaxEntries))
	}
	a := &archive{parts: make(map[string]*zip.File, len(reader.File)), twice: map[string]bool{}, left: MaxParts}
	for _, file := range reader.File {
		name := fold(file.Name)
		if _, there := a.parts[name]; there {
			a.twice[name] = true
			continue
		}
		a.parts[name] = file
	}
	return a, nil
}

func finding(f diag.Finding) *diag.Finding { return &f }

// fold returns the form in which names of parts are compared: without case, as
// the Open Packaging Conventions have it, and with the slashes that some
// programs on Windows write the other way.
func fold(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean(strings.ReplaceAll("/"+name, `\`, "/")), "/"))
}

func (a *archive) has(name string) bool { return a.parts[fold(name)] != nil }

// read unpacks a part. What the archive says about its size is not trusted.
func (a *archive) read(name string) ([]byte, error) {
	file := a.parts[fold(name)]
	switch {
	case file == nil:
		return nil, errAbsent
	case a.twice[fold(name)]:
		return nil, errAmbiguous
	}
	content, err := file.Open()
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", name, err)
	}
	most := min(a.left, int64(MaxPart), max(RatioFloor, int64(min(file.CompressedSize64, MaxFile))*MaxRatio))
	var unpacked bytes.Buffer
	unpacked.Grow(int(min(file.UncompressedSize64, uint64(most), 1<<20)))
	size, err := unpacked.ReadFrom(io.LimitReader(content, most+1))
	if size > most {
		return nil, errTooLarge
	}
	a.left -= size
	if err != nil {
		return nil, fmt.Errorf("unpacking %s: %w", name, err)
	}
	return unpacked.Bytes(), content.Close()
}

// explain turns a reason why the text itself cannot be read into a finding.
func explain(err error, part string, at source.Place) diag.Finding {
	switch {
	case errors.Is(err, errTooLarge):
		return tooLarge.At(at, "Het onderdeel %s is uitgepakt te groot: meer dan %d MB, of meer dan %d keer zo groot als ingepakt.",
			"The part %s is too large when unpacked: over %d MB, or over %d times its packed size.", part, MaxPart>>20, MaxRatio)
	case errors.Is(err, errTooMany):
		return tooLarge.At(at, "Het onderdeel %s bestaat uit te veel stukken; Akte leest ten hoogste %d alinea's.",
			"The part %s consists of too many pieces; Akte reads at most %d paragraphs.", part, MaxParagraphs)
	case errors.Is(err, errAmbiguous):
		return ambiguous.At(at, "Het onderdeel %s zit twee keer in het bestand.", "The part %s is in the file twice.", part)
	case errors.Is(err, errDeclared):
		return declared.At(at, "Het onderdeel %s begint met een DTD.", "The part %s starts with a DTD.", part)
	case errors.Is(err, errTooDeep):
		return tooDeep.At(at, "In het onderdeel %s ligt de opmaak meer dan %d lagen diep.",
			"In the part %s elements lie more than %d deep.", part, MaxDepth)
	default:
		return damaged.At(at, "Het onderdeel %s is beschadigd; wat daarna komt, is niet gelezen.",
			"The part %s is damaged; what comes after was not read.", part)
	}
}
