package raw

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
)

var errTooLarge = errors.New("a part is larger than that of any Word document")

// maxBoxes is how deep text boxes may stand in each other; the text of deeper
// ones counts as that of the box around them.
const maxBoxes = 16

// story takes the text of one part of a Word document, a line a paragraph.
type story struct {
	out strings.Builder
	// open are the paragraphs at hand: one, and one more for each text box around.
	open []*paragraph
	left []outline.Left
	// skipped is how deep it is in something to leave out, aside the text of that.
	skipped int
	aside   strings.Builder
	// inText is set inside w:t, inLook inside the properties of a paragraph.
	inText, inLook bool
}

// paragraph is the text of one paragraph. That of the text boxes in it comes
// after it.
type paragraph struct {
	own, boxes strings.Builder
	// joined is set when its end was deleted: the next goes on where it stops.
	joined bool
}

// tell returns the text of a part and what was left out of it.
func tell(part *zip.File) (string, []outline.Left, error) {
	file, err := part.Open()
	if err != nil {
		return "", nil, fmt.Errorf("%s: %w", part.Name, err)
	}
	defer func() { _ = file.Close() }()
	limited := &io.LimitedReader{R: file, N: maxPart + 1}
	decoder := xml.NewDecoder(limited)
	var s story
	for {
		token, err := decoder.Token()
		switch {
		case limited.N <= 0:
			return "", nil, fmt.Errorf("%s: %w", part.Name, errTooLarge)
		case errors.Is(err, io.EOF):
			return s.out.String(), s.left, nil
		case err != nil:
			return "", nil, fmt.Errorf("%s: %w", part.Name, err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			s.start(token.Name)
		case xml.EndElement:
			s.stop(token.Name)
		case xml.CharData:
			if s.inText {
				s.write(string(token))
			}
		}
	}
}

// ofWord reports whether a name is one of Word's main vocabulary, of either
// edition of the standard.
func ofWord(name xml.Name) bool {
	return strings.Contains(name.Space, "wordprocessingml") && strings.HasSuffix(name.Space, "/main")
}

// excluded says why an element is left out, with all in it.
func excluded(name xml.Name) (outline.Reason, bool) {
	switch {
	case name.Local == "Fallback":
		return outline.OtherDocument, true
	case ofWord(name) && (name.Local == "del" || name.Local == "moveFrom"):
		return outline.Deletion, true
	default:
		return 0, false
	}
}

func (s *story) start(name xml.Name) {
	if _, ok := excluded(name); s.skipped > 0 || ok && !s.inLook {
		s.skipped++
	}
	if !ofWord(name) {
		return
	}
	switch name.Local {
	case "t", "delText":
		s.inText = true
	case "p":
		if s.skipped == 0 && len(s.open) < maxBoxes {
			s.open = append(s.open, &paragraph{})
		}
	case "pPr":
		s.inLook = true
	case "del":
		if s.inLook && len(s.open) > 0 {
			s.open[len(s.open)-1].joined = true
		}
	case "tab", "br", "cr":
		s.write(" ")
	case "noBreakHyphen":
		s.write("-")
	}
}

func (s *story) stop(name xml.Name) {
	if s.skipped > 0 {
		s.skip(name)
		return
	}
	if !ofWord(name) {
		return
	}
	switch name.Local {
	case "t", "delText":
		s.inText = false
	case "pPr":
		s.inLook = false
	case "p":
		s.close()
	}
}

// skip leaves an element inside what is left out, or the whole of it.
func (s *story) skip(name xml.Name) {
	if ofWord(name) && (name.Local == "t" || name.Local == "delText") {
		s.inText = false
	}
	if s.skipped--; s.skipped > 0 {
		return
	}
	if reason, ok := excluded(name); ok && strings.TrimSpace(s.aside.String()) != "" {
		s.left = append(s.left, outline.Left{Reason: reason, Text: s.aside.String()})
	}
	s.aside.Reset()
}

// write adds text to the paragraph at hand.
func (s *story) write(text string) {
	switch {
	case s.skipped > 0:
		s.aside.WriteString(text)
	case s.inLook: // the tab stops of a paragraph
	case len(s.open) == 0:
		s.out.WriteString(text)
	default:
		s.open[len(s.open)-1].own.WriteString(text)
	}
}

// close ends the paragraph at hand: it goes to the text, or, in a text box, to
// the boxes of the paragraph around it.
func (s *story) close() {
	last := len(s.open) - 1
	if last < 0 {
		return
	}
	p := s.open[last]
	s.open = s.open[:last]
	to := &s.out
	if last > 0 {
		to = &s.open[last-1].boxes
	}
	to.WriteString(p.own.String())
	if !p.joined || p.boxes.Len() > 0 {
		to.WriteByte('\n')
	}
	to.WriteString(p.boxes.String())
}
