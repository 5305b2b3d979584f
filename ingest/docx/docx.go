// Package docx reads files of Word: their text as Word shows it with all tracked
// changes accepted, with the numbers that Word counts.
//
// The file is read as ISO/IEC 29500 describes it, in its usual and its strict
// form. Nothing of it is written to disk, nothing is fetched, and what is read
// stays within the limits of this package.
//
// Places are offsets in the running text of the document, a line a paragraph, in
// which a line break in a paragraph makes a new line too: what a block says
// stands at its place, byte for byte.
package docx

import (
	"errors"
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// reader reads one file.
type reader struct {
	archive  *archive
	file     *source.File // its Text is set when all is read
	findings diag.List
	told     map[string]bool
	// paragraphs is how many were read, in all parts.
	paragraphs int

	styles    *styles
	numbering *numbering
	notes     [noteKinds]*sideTexts
	noteStyle [noteKinds]noteStyle
	comments  *sideTexts
	links     map[string]string // addresses outside, of the part that is being read
	targets   map[string]string // likewise all targets
}

// Read reads a .docx. It never fails: what cannot be read becomes a finding, and
// the outline holds what was read before. When a finding stops, the outline does
// not hold the whole text.
//
// A file larger than MaxFile, with more than MaxEntries entries, or with a part
// that unpacks beyond MaxPart or MaxRatio is refused, as is one that nests deeper
// than MaxDepth, has more than MaxElements or MaxParagraphs, or declares entities.
func Read(name string, data []byte) (*outline.Outline, diag.List) {
	r := &reader{file: &source.File{Name: name}, told: map[string]bool{}, styles: noStyles(), numbering: noNumbering()}
	out := &outline.Outline{Name: name}
	opened, refused := openArchive(data, r.place())
	if refused != nil {
		return out, diag.List{*refused}
	}
	r.archive = opened
	main, relations, ok := r.main()
	if !ok {
		return out, r.findings
	}
	out.Properties = r.properties(relations)
	r.read(main, out)
	return out, r.findings
}

// place is the start of the document.
func (r *reader) place() source.Place { return source.At(0, 0).In(r.file) }

// main finds the part with the text.
func (r *reader) main() (string, relationships, bool) {
	relations, err := r.archive.relationsOf("")
	if err != nil && !errors.Is(err, errAbsent) {
		r.findings.Add(explain(err, "_rels/.rels", r.place()))
		return "", nil, false
	}
	main := relations.first("officeDocument")
	if main == "" || !r.archive.has(main) {
		main = "word/document.xml"
	}
	switch {
	case r.archive.has(main):
		return main, relations, true
	case r.archive.has("mimetype") && r.archive.has("content.xml"):
		r.findings.Add(notWord.At(r.place(), "Dit is een OpenDocument-bestand van LibreOffice en geen .docx.",
			"This is an OpenDocument file of LibreOffice and no .docx."))
	default:
		r.findings.Add(noText.At(r.place(), "In dit pakket zit geen onderdeel met de tekst van een document.",
			"This package has no part with the text of a document."))
	}
	return "", nil, false
}

// read reads the text and all that belongs to it.
func (r *reader) read(main string, out *outline.Outline) {
	relations, err := r.archive.relationsOf(main)
	if err != nil && !errors.Is(err, errAbsent) {
		r.unread(err, main)
	}
	r.support(relations)
	r.links, r.targets = relations.outside(), relations.all()
	content, err := r.archive.read(main)
	if err != nil {
		r.findings.Add(explain(err, main, r.place()))
		return
	}
	body, err := r.body(content)
	if errors.Is(err, errNoDocument) {
		r.findings.Add(noText.At(r.place(), "Dit pakket bevat een ander soort bestand dan een Word-document.",
			"This package holds another kind of file than a Word document."))
		return
	}
	s := newSettler(r, out)
	s.document(body, r.edges(relations))
	switch end := source.At(len(r.file.Text), len(r.file.Text)).In(r.file); {
	case err != nil:
		r.findings.Add(explain(err, main, end))
	case len(out.Blocks) == 0:
		r.findings.Add(noText.At(end, "In dit document staat geen tekst. Een gescand stuk bestaat alleen uit afbeeldingen.",
			"There is no text in this document. A scanned document consists of pictures only."))
	}
}

var errNoDocument = errors.New("no document")

func (r *reader) body(content []byte) (flow, error) {
	var body flow
	c := newCursor(content)
	err := c.root(func(e *element) error {
		if !e.word("document") {
			return errNoDocument
		}
		return c.each(r.story(c).block(&body))
	})
	return body, err
}

// support reads the parts that the text leans on.
func (r *reader) support(relations relationships) {
	r.part(relations.first("styles"), func(content []byte) (err error) {
		r.styles, err = readStyles(content)
		return err
	})
	r.part(relations.first("numbering"), func(content []byte) (err error) {
		r.numbering, err = readNumbering(content)
		return err
	})
	r.part(relations.first("settings"), r.settings)
	r.part(relations.first("comments"), func(content []byte) (err error) {
		r.comments, err = r.readSide(content, "comment")
		return err
	})
	r.part(relations.first("footnotes"), func(content []byte) (err error) {
		r.notes[footnote], err = r.readSide(content, "footnote")
		return err
	})
	r.part(relations.first("endnotes"), func(content []byte) (err error) {
		r.notes[endnote], err = r.readSide(content, "endnote")
		return err
	})
}

// part reads a part that the text can be read without.
func (r *reader) part(name string, read func([]byte) error) {
	if name == "" {
		return
	}
	content, err := r.archive.read(name)
	if err == nil {
		if inner, err := r.archive.relationsOf(name); err == nil {
			r.links, r.targets = inner.outside(), inner.all()
		} else {
			r.links, r.targets = nil, nil
		}
		err = read(content)
	}
	if err != nil {
		r.unread(err, name)
	}
}

// unread tells of a part that cannot be read. What lies outside the limits or
// misleads is told as such.
func (r *reader) unread(err error, part string) {
	if errors.Is(err, errTooLarge) || errors.Is(err, errTooMany) || errors.Is(err, errAmbiguous) || errors.Is(err, errDeclared) || errors.Is(err, errTooDeep) {
		r.findings.Add(explain(err, part, r.place()))
		return
	}
	r.findings.Add(incomplete.At(r.place(), "Het onderdeel %s ontbreekt of is beschadigd.", "The part %s is missing or damaged.", part))
}

// settings reads how the notes of the document are counted.
func (r *reader) settings(content []byte) error {
	c := newCursor(content)
	return c.root(func(*element) error {
		return c.each(func(e *element) error {
			switch {
			case e.word("footnotePr"):
				return r.noteStyle[footnote].read(c)
			case e.word("endnotePr"):
				return r.noteStyle[endnote].read(c)
			}
			return c.skip()
		})
	})
}

// edges returns the texts of the headers and footers, each once.
func (r *reader) edges(relations relationships) []string {
	var texts []string
	seen := map[string]bool{}
	for i := range relations {
		one := &relations[i]
		if one.external || one.kind != "header" && one.kind != "footer" || seen[one.target] {
			continue
		}
		seen[one.target] = true
		r.part(one.target, func(content []byte) error {
			var edge flow
			c := newCursor(content)
			err := c.root(func(*element) error { return c.each(r.story(c).block(&edge)) })
			if text := words(edge); text != "" && !seen["text "+text] {
				seen["text "+text] = true
				texts = append(texts, text)
			}
			return err
		})
	}
	return texts
}

// properties reads what the file tells about itself.
func (r *reader) properties(relations relationships) []outline.Property {
	var found []outline.Property
	r.part(relations.first("core-properties"), func(content []byte) error {
		c := newCursor(content)
		return c.root(func(*element) error {
			return c.each(func(e *element) error {
				name := e.name
				text, err := c.text()
				if text = strings.TrimSpace(text); err == nil && text != "" {
					switch name {
					case "title", "subject", "creator", "description", "keywords", "lastModifiedBy", "created", "modified", "version":
						found = append(found, outline.Property{Name: name, Value: text})
					}
				}
				return err
			})
		})
	})
	return found
}
