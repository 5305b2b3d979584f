package raw

import (
	"archive/zip"
	"bytes"
	"fmt"
	"path"
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// maxPart is the size in bytes, unpacked, above which a part of a Word document
// is refused; maxParts is how many parts it may have.
const (
	maxPart  = source.MaxSize
	maxParts = 10_000
)

// stories are the parts of a Word document that hold text to be read, in the
// order in which their words are given.
var stories = []struct {
	name string
	note bool
}{{"word/document.xml", false}, {"word/footnotes.xml", true}, {"word/endnotes.xml", true}}

// docx returns the words in all w:t of a Word document. Deletions, what older
// programs are shown instead of a text box, comments, headers and footers are
// left out.
func docx(name string, content []byte) ([]Word, []outline.Left, error) {
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return nil, nil, fmt.Errorf("%s is no Word document: %w", path.Base(name), err)
	}
	if len(archive.File) > maxParts {
		return nil, nil, fmt.Errorf("%s has more than %d parts", path.Base(name), maxParts)
	}
	parts := map[string]*zip.File{}
	for _, file := range archive.File {
		parts[file.Name] = file
	}
	if parts[stories[0].name] == nil {
		return nil, nil, fmt.Errorf("%s is no Word document", path.Base(name))
	}
	var words []Word
	var left []outline.Left
	for _, part := range stories {
		if parts[part.name] == nil {
			continue
		}
		text, out, err := tell(parts[part.name])
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", path.Base(name), err)
		}
		c := collector{file: source.New(name, text), note: part.note}
		c.text(c.file.Text, 0)
		words = append(words, c.end()...)
		left = append(left, out...)
	}
	margins, err := margins(archive.File)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path.Base(name), err)
	}
	return words, append(left, margins...), nil
}

// margins returns the text of headers, footers and comments, a part each.
func margins(parts []*zip.File) ([]outline.Left, error) {
	var left []outline.Left
	for _, part := range parts {
		reason := outline.RunningHead
		switch {
		case !strings.HasPrefix(part.Name, "word/") || !strings.HasSuffix(part.Name, ".xml"):
			continue
		case part.Name == "word/comments.xml":
			reason = outline.Comment
		case !strings.HasPrefix(part.Name, "word/header") && !strings.HasPrefix(part.Name, "word/footer"):
			continue
		}
		text, _, err := tell(part)
		if err != nil {
			return nil, err
		}
		if text = strings.Join(strings.Fields(text), " "); text != "" {
			left = append(left, outline.Left{Reason: reason, Text: text})
		}
	}
	return left, nil
}
