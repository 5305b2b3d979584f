package text

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/typed"
	"github.com/akte-lang/akte/internal/lazyregexp"
	"github.com/akte-lang/akte/internal/source"
)

var (
	// spelled is a line that says that it is a page number: "Pagina 3 van 9".
	spelled = lazyregexp.New(`^(?i)[-–—|• ]*(?:pagina|pag\.?|bladzijde|blz\.?|blad|page|p\.) ?(\d{1,4})(?: ?(?:van|of|/|-) ?\d{1,4})?[-–—|•. ]*$`)
	// bare is a line that may be one: "12", "- 4 -", "3/9", "3 van 9".
	bare = lazyregexp.New(`^(?:(\d{1,4})(?: ?(?:van|of|/) ?\d{1,4})?|[-–—] ?(\d{1,4}) ?[-–—])$`)
	// numbered is a running head with the number of the page in it.
	numbered = lazyregexp.New(`(?i)(?:^|[-–—|•\s(])(?:pagina|pag\.|bladzijde|blz\.?|page) ?\d{1,4}(?: ?(?:van|of|/) ?\d{1,4})?\)?(?:$|[-–—|•\s])`)
	// aside is one with the number at the other side of the page.
	aside  = lazyregexp.New(`^\d{1,4}(?: ?(?:/|van) ?\d{1,4})?\s{3,}|\s{3,}\d{1,4}(?: ?(?:/|van) ?\d{1,4})?$`)
	digits = lazyregexp.New(`\d+`)
)

// reach is how many lines above or below a page number a running head stands.
const reach = 3

// longest is how many characters a running head has at the most.
const longest = 120

// furnish finds what a page adds to its text, marks those lines, and returns
// them.
func furnish(file *source.File, lines []line) []outline.Left {
	pageNumbers(lines)
	numberedHeads(lines)
	runningHeads(lines)
	var left []outline.Left
	for i := range lines {
		if lines[i].left != 0 {
			left = append(left, outline.Left{Reason: lines[i].left, Text: lines[i].text, Place: lines[i].place(file)})
		}
	}
	return left
}

// pageNumbers marks the lines that are the number of a page. One that says so
// needs no proof; a bare number is one only in a row of numbers that each are one
// more, at the edges of pages.
func pageNumbers(lines []line) {
	var row []int
	expected := 0
	for i := range lines {
		l := &lines[i]
		if spelled.MatchString(l.text) {
			l.left = outline.PageNumber
			continue
		}
		found := bare.FindStringSubmatch(l.text)
		if found == nil {
			continue
		}
		n, err := strconv.Atoi(found[1] + found[2])
		if err != nil {
			continue
		}
		if n != expected && len(row) > 0 {
			if len(row) < 2 && !edge(lines, row[0]) {
				row = row[:0]
			} else if !edge(lines, i) {
				continue // a number in a table: the row goes on after it
			}
		}
		row, expected = append(row, i), n+1
	}
	if !pages(lines, row) {
		return
	}
	for _, i := range row {
		lines[i].left = outline.PageNumber
	}
}

// edge reports whether a line is the first or the last of a page.
func edge(lines []line, i int) bool {
	return lines[i].page || i+1 < len(lines) && lines[i+1].page
}

// pages reports whether a row of numbers is that of pages, not of articles whose
// number stands on a line of its own: one of them interrupts a sentence, or form
// feeds part the pages.
func pages(lines []line, row []int) bool {
	edges, interrupting, titled := 0, 0, 0
	for _, i := range row {
		switch {
		case edge(lines, i):
			edges++
		case i > 0 && i+1 < len(lines) && !lines[i-1].ended() && lines[i+1].goesOn():
			interrupting++
		case i+1 < len(lines) && !lines[i+1].ended() && utf8.RuneCountInString(lines[i+1].text) < 60:
			titled++
		}
	}
	if edges == len(row) && edges > 0 {
		return true
	}
	return len(row) > 1 && edges+interrupting > 0 && titled*2 <= len(row)
}

// numberedHeads marks running heads with the number of the page in them, which
// without the number are the same at least twice.
func numberedHeads(lines []line) {
	times := map[string][]int{}
	var order []string
	for i := range lines {
		l := &lines[i]
		if l.left != 0 || len(l.text) > 2*longest {
			continue
		}
		var key string
		switch {
		case numbered.MatchString(l.text):
			key = digits.ReplaceAllString(l.text, "0")
		case (edge(lines, i) || i+1 == len(lines)) && aside.MatchString(l.text):
			key = aside.ReplaceAllString(l.text, "\t")
		default:
			continue
		}
		if times[key] == nil {
			order = append(order, key)
		}
		times[key] = append(times[key], i)
	}
	for _, key := range order {
		if len(times[key]) < 2 {
			continue
		}
		for _, i := range times[key] {
			lines[i].left = outline.RunningHead
		}
	}
}

// runningHeads marks the lines that return at the edge of pages: next to page
// numbers or form feeds, at two pages at least and at half of them.
func runningHeads(lines []line) {
	anchors := breaks(lines)
	if len(anchors) < 2 {
		return
	}
	times := map[string]int{}
	for _, at := range anchors {
		seen := map[string]bool{}
		for _, i := range around(lines, at) {
			if text := spaced(lines[i].text); !seen[text] {
				seen[text] = true
				times[text]++
			}
		}
	}
	everywhere := map[string]int{}
	for i := range lines {
		everywhere[spaced(lines[i].text)]++
	}
	head := func(i int) bool {
		text := spaced(lines[i].text)
		n := times[text]
		return n > 1 && n*2 >= len(anchors) && everywhere[text] <= n+elsewhere
	}
	for _, at := range append(anchors, len(lines)) {
		for i := at; i < min(len(lines), at+reach) && (lines[i].left != 0 || mayHead(lines, i) && head(i)); i++ {
			lines[i].leave(outline.RunningHead)
		}
		for i := at - 1; i >= max(0, at-reach) && (lines[i].left != 0 || mayHead(lines, i) && head(i)); i-- {
			lines[i].leave(outline.RunningHead)
		}
	}
}

// spaced returns a text with single spaces: the gaps in a running head are not
// the same on each page.
func spaced(text string) string { return strings.Join(strings.Fields(text), " ") }

// elsewhere is how often a running head may stand away from the breaks between
// pages: at the top of the first and at the bottom of the last.
const elsewhere = 2

// breaks returns the lines at which a page begins or that number one, once a
// page.
func breaks(lines []line) []int {
	var anchors []int
	for i := range lines {
		if !lines[i].page && lines[i].left == 0 {
			continue
		}
		if last := len(anchors) - 1; last >= 0 && i-anchors[last] <= reach {
			continue
		}
		anchors = append(anchors, i)
	}
	return anchors
}

// around returns the lines near a page break that may be running heads.
func around(lines []line, at int) []int {
	var near []int
	for i := max(0, at-reach); i < min(len(lines), at+reach); i++ {
		if mayHead(lines, i) {
			near = append(near, i)
		}
	}
	return near
}

// mayHead reports whether a line may be a running head: it is not left out yet, is
// short, has no mark of its own, and is not at the top of the document, where the
// title stands.
func mayHead(lines []line, i int) bool {
	l := &lines[i]
	return i >= reach && l.left == 0 && utf8.RuneCountInString(l.text) <= longest && !typed.Begins(l.text) && !l.ruled()
}

var (
	// leader is a line of a table of contents: dots that lead to a page.
	leader = lazyregexp.New(`(?:\.{4,}|…{2,}|(?:\. ){4,}\.?|_{4,}) ?\d{1,3}$`)
	// heading is what stands above it.
	heading = lazyregexp.New(`(?i)^(?:inhoud|inhoudsopgave)\s*:?$`)
)

// contents marks a table of contents, three lines or more with dots that lead to
// a page, and returns its lines.
func contents(file *source.File, lines []line) []outline.Left {
	var left []outline.Left
	for i := 0; i < len(lines); i++ {
		end := i
		for end < len(lines) && lines[end].left == 0 && leader.MatchString(lines[end].text) {
			end++
		}
		if end-i < 3 {
			i = max(i, end-1)
			continue
		}
		if i > 0 && heading.MatchString(strings.TrimSpace(lines[i-1].text)) {
			i--
		}
		for ; i < end; i++ {
			lines[i].left = outline.Contents
			left = append(left, outline.Left{Reason: outline.Contents, Text: lines[i].text, Place: lines[i].place(file)})
		}
	}
	return left
}
