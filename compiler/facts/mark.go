package facts

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// ProposedMark is the comment by which a line of kenmerken says that a program
// proposed it and nobody accepted it yet.
const ProposedMark = "// voorstel"

// marks are the lines on which the mark stands, by file.
type marks map[*source.File]map[int]bool

// newMarks finds the marks in all files of a program. A mark behind text is about
// its own line, one by itself about the next.
func newMarks(p *compiler.Program) marks {
	found := marks{}
	for _, file := range p.Sources.Files {
		for _, comment := range file.Comments {
			if !IsProposedMark(comment) {
				continue
			}
			line := file.Source.Position(comment.Start).Line
			if comment.OwnLine {
				line++
			}
			if found[file.Source] == nil {
				found[file.Source] = map[int]bool{}
			}
			found[file.Source][line] = true
		}
	}
	return found
}

// IsProposedMark reports whether a comment is the mark of a proposal; words may
// follow it.
func IsProposedMark(comment grammar.Comment) bool {
	words := strings.Fields(strings.TrimLeft(comment.Text, "/"))
	return len(words) > 0 && strings.EqualFold(strings.TrimRight(words[0], ":;,."), "voorstel")
}

// proposed reports whether the line over that a topic stands in is marked on any
// of its lines.
func (m marks) proposed(use compiler.TopicUse) bool {
	file := use.Place.File
	lines := m[file]
	if len(lines) == 0 {
		return false
	}
	span := use.Place.Span
	for _, attribute := range use.Part.Common().Attributes {
		if over, ok := attribute.(*grammar.Over); ok && over.Contains(use.Place.Start) {
			span = over.Span
		}
	}
	last := file.Position(span.End).Line
	for line := file.Position(span.Start).Line; line <= last; line++ {
		if lines[line] {
			return true
		}
	}
	return false
}
