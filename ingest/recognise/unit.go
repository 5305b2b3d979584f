package recognise

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// unit is one paragraph, heading, item or table of the original with the mark
// before it cut off.
type unit struct {
	kind     outline.Kind
	mark     mark
	marked   bool
	computed bool // the mark stands nowhere in the original
	runs     []outline.Run
	text     string // of the runs; a line break is a newline
	level    int
	indent   int
	gap      bool
	bold     bool // all of it is bold
	goesOn   bool // it was one paragraph with the unit before
	rows     [][]outline.Cell
	head     bool // the first row is marked as the head of the table
	place    source.Place

	// What is found out about it:
	series  *series
	group   *group
	reading reading
	role    role
	implied bool // an article whose number is not printed
	titled  bool // it is a title with a mark
	depth   int  // of an item: how many items it stands in, from 1
}

// role is what a unit is in the document.
type role uint8

// The roles.
const (
	textRole role = iota
	titleRole
	headingRole // an unnumbered heading
	annexRole
	chapterRole
	articleRole
	clauseRole
	itemRole
	tableRole
	termRole  // the name of a definition, above its text
	partyRole // the opening of an entry in the list of parties
	termTableRole
)

// units returns the units of an outline.
func units(o *outline.Outline) []*unit {
	list := make([]*unit, 0, len(o.Blocks))
	for i := range o.Blocks {
		list = appendUnits(list, &o.Blocks[i])
	}
	return list
}

// appendUnits appends the units of one block: more than one where an author put
// headings and leden below each other with mere line breaks.
func appendUnits(list []*unit, b *outline.Block) []*unit {
	switch b.Kind {
	case outline.Break:
		return list
	case outline.Table:
		return append(list, &unit{kind: b.Kind, rows: b.Rows, head: b.Head, place: b.Place, role: tableRole, gap: b.Gap})
	}
	for i, runs := range pieces(cleaned(b.Runs)) {
		u := &unit{
			kind: b.Kind, level: b.Level, indent: b.Indent, gap: b.Gap && i == 0, place: b.Place,
			runs: runs, goesOn: i > 0,
		}
		if i == 0 && b.Mark != "" {
			u.give(b.Mark, b.Computed)
		}
		if !u.marked && b.Kind != outline.Note {
			u.readMark()
		}
		u.text = outline.Plain(u.runs)
		u.bold = isBold(u.runs)
		if u.marked || strings.TrimSpace(u.text) != "" {
			list = append(list, u)
		}
	}
	return list
}

// cleaned returns runs without the characters that no source may hold. They
// become U+FFFD, as in every document that Akte prints, so that none drops out
// unseen.
func cleaned(runs []outline.Run) []outline.Run {
	for i, run := range runs {
		if strings.IndexFunc(run.Text, isUnfit) < 0 && utf8.ValidString(run.Text) {
			continue
		}
		runs = slices.Clone(runs)
		for j := i; j < len(runs); j++ {
			runs[j].Text = clean(runs[j].Text)
		}
		return runs
	}
	return runs
}

func clean(text string) string {
	return strings.Map(func(r rune) rune {
		if isUnfit(r) {
			return utf8.RuneError
		}
		return r
	}, text)
}

// isUnfit reports whether a character is none of text.
func isUnfit(r rune) bool {
	return unicode.IsControl(r) && !isSpace(r) || r == 0xFEFF || r&0xFFFE == 0xFFFE || 0xFDD0 <= r && r <= 0xFDEF
}

// give takes the mark that the format tells. One that is no mark of a part is
// the start of the text.
func (u *unit) give(text string, computed bool) {
	text = clean(text)
	m, cut, ok := readMark(text)
	if ok && strings.TrimSpace(text[cut:]) == "" {
		u.mark, u.marked, u.computed, u.mark.weak = m, true, computed, false
		return
	}
	u.runs = append([]outline.Run{{Text: text + " "}}, u.runs...)
}

// readMark cuts a typed mark off the text.
func (u *unit) readMark() {
	text := outline.Plain(u.runs)
	m, cut, ok := readMark(text)
	if !ok || m.word != noWord && m.suffix == "" && startsLower(text[cut:]) && !strings.HasPrefix(text[cut:], "bij ") {
		return // "Artikel 6 is van toepassing" is a sentence
	}
	u.mark, u.marked = m, true
	u.runs = cutRuns(u.runs, cut)
}

// unmark makes the mark part of the text again: it was none.
func (u *unit) unmark() {
	if !u.marked {
		return
	}
	u.marked, u.series = false, nil
	u.runs = append([]outline.Run{{Text: u.mark.text + " "}}, u.runs...)
	u.text = u.mark.text + " " + u.text
}

// cutRuns drops the first n bytes of text.
func cutRuns(runs []outline.Run, n int) []outline.Run {
	for i, run := range runs {
		size := len(run.Text)
		if run.Break {
			size = 1
		}
		if n < size {
			rest := append([]outline.Run{}, runs[i:]...)
			rest[0].Text = run.Text[n:]
			return rest
		}
		n -= size
	}
	return nil
}

// pieces cuts a paragraph at those line breaks behind which something new
// starts: a mark, or the text below a bold heading.
func pieces(runs []outline.Run) [][]outline.Run {
	var list [][]outline.Run
	start := 0
	for i, run := range runs {
		if run.Break && startsAnew(runs[start:i], runs[i+1:]) {
			list = append(list, runs[start:i])
			start = i + 1
		}
	}
	return append(list, runs[start:])
}

// startsAnew reports whether what follows a line break is something else than
// what stands before it.
func startsAnew(before, after []outline.Run) bool {
	for i, run := range after {
		if run.Break {
			after = after[:i]
			break
		}
	}
	first, next := opening(before), outline.Plain(after)
	if strings.TrimSpace(first) == "" || strings.TrimSpace(next) == "" {
		return false
	}
	if m, cut, ok := readMark(next); ok && !m.weak {
		return m.word != clauseWord && (m.word == noWord || isTitle(next[cut:]) || strings.TrimSpace(next[cut:]) == "")
	}
	if m, cut, ok := readMark(first); ok && m.word != noWord && m.word != clauseWord {
		return isTitle(first[cut:]) || strings.TrimSpace(first[cut:]) == "" && !isTitle(next)
	}
	if !isShort(first, titleWords) || endsWith(first, ":") {
		return false
	}
	named := before[0].Bold && isShort(first, termNameWords) && isTitle(first)
	return (named || isBold(before)) && !isBold(after)
}

// opening returns the start of the text of runs: as much as tells a mark, and a
// title from what is longer.
func opening(runs []outline.Run) string {
	size := 0
	for i, run := range runs {
		if size += len(run.Text) + 1; size > longestMark+2*titleBytes {
			return outline.Plain(runs[:i+1])
		}
	}
	return outline.Plain(runs)
}

// isBold reports whether all the text of runs is bold, and there is any.
func isBold(runs []outline.Run) bool {
	found := false
	for _, run := range runs {
		if strings.TrimSpace(run.Text) == "" {
			continue
		}
		if !run.Bold {
			return false
		}
		found = true
	}
	return found
}
