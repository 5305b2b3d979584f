package raw

import (
	"html"
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/lazyregexp"
	"github.com/akte-lang/akte/internal/source"
)

// What Markdown says with signs, a line at a time. Nothing else is known of it
// here: where emphasis ends or a list begins is not asked.
var (
	rule       = lazyregexp.New(`^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$`)
	divider    = lazyregexp.New(`^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)+$`)
	fence      = lazyregexp.New("^[ \t>]*(?:```+|~~~+)[^`]*$")
	lineStart  = lazyregexp.New(`^(?:[ \t]*>[ \t]?)*[ \t]*(?:#{1,6}(?:[ \t]+|$))?`)
	closing    = lazyregexp.New(`[ \t]+#+[ \t]*$`)
	definition = lazyregexp.New(`^[ \t]{0,3}\[[^\]^][^\]]*\]:[ \t]*\S+(?:[ \t]+["'(].*)?[ \t]*$`)
	noteStart  = lazyregexp.New(`^[ \t]{0,3}\[\^([^\]\s]+)\]:`)
	// inline matches, in one line: an escape, a note, a picture, the end of a link
	// with its address, an address in brackets, a comment or a tag, an entity.
	inline = lazyregexp.New(`\\[[:punct:]]` +
		`|\[\^[^\]\s]+\]|!\[[^\]]*\]\([^)]*\)|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[ \t]+"[^"]*")?\)` +
		`|<[a-zA-Z][a-zA-Z0-9+.-]*:[^<>\s]*>|<[^<>\s@]+@[^<>\s@]+>|<!--.*?-->|</?[a-zA-Z][^<>]*>` +
		`|&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});`)
)

// marker collects the words of Markdown.
type marker struct {
	collector
	// emphasis are the offsets of the signs that only emphasise.
	emphasis map[int]bool
	// link is where the text of the last link of the line ends, -1 if it has none.
	link int
	// table is set for a line of a table.
	table bool
}

// markdown returns the words of Markdown without the signs that only mark up.
func markdown(file *source.File) ([]Word, []outline.Left) {
	from := frontMatter(file.Text)
	c := marker{collector: collector{file: file, signs: true}, emphasis: emphasis(file.Text, from)}
	var left []outline.Left
	if from > 0 {
		left = append(left, outline.Left{Reason: outline.FrontMatter, Text: file.Text[:from], Place: source.At(0, from).In(file)})
	}
	tables := tables(file.Text, from)
	for at, line := range lines(file.Text, from) {
		c.table = tables[at]
		switch {
		case rule.MatchString(line), divider.MatchString(line), fence.MatchString(line), definition.MatchString(line):
			if text := strings.TrimSpace(line); text != "" {
				left = append(left, outline.Left{Reason: outline.Markup, Text: text, Place: source.At(at, at+len(line)).In(file)})
			}
		default:
			c.line(line, at)
		}
		c.char('\n', at+len(line), at+len(line))
	}
	return c.end(), left
}

// tables returns the lines of tables, by their offsets: those around a row of
// dashes, from the one above it to an empty line.
func tables(text string, from int) map[int]bool {
	found := map[int]bool{}
	before, inside := 0, false
	for at, line := range lines(text, from) {
		switch {
		case strings.TrimSpace(line) == "":
			inside = false
		case strings.Contains(line, "|") && divider.MatchString(line):
			inside, found[before] = true, true
		}
		found[at] = inside
		before = at
	}
	return found
}

// lines yields the lines of a text from an offset on, by their offsets.
func lines(text string, from int) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for from < len(text) {
			line, _, _ := strings.Cut(text[from:], "\n")
			if !yield(from, line) {
				return
			}
			from += len(line) + 1
		}
	}
}

// frontMatter returns the length of the lines between --- and --- at the top.
func frontMatter(text string) int {
	if !strings.HasPrefix(text, "---\n") {
		return 0
	}
	end := strings.Index(text[3:], "\n---\n")
	if end < 0 {
		return 0
	}
	return 3 + end + len("\n---\n")
}

// line adds the words of one line.
func (c *marker) line(line string, at int) {
	if strings.TrimSpace(line) == "" {
		c.note = false
		return
	}
	if found := noteStart.Get().FindStringSubmatchIndex(line); found != nil {
		c.note = true
		c.written("["+line[found[2]:found[3]]+"]", at+found[0], at+found[1])
		c.space()
		line, at = line[found[1]:], at+found[1]
	}
	start := len(lineStart.FindString(line))
	if strings.Contains(line[:start], "#") {
		line = closing.ReplaceAllString(line, "")
	}
	c.link = strings.LastIndex(line, "](")
	done := min(start, len(line))
	for _, found := range inline.Get().FindAllStringIndex(line[done:], -1) {
		from, to := found[0]+min(start, len(line)), found[1]+min(start, len(line))
		c.plain(line, done, from, at)
		c.sign(line[from:to], at+from, at+to)
		done = to
	}
	c.plain(line, done, len(line), at)
}

// sign adds what is left of something that marks up.
func (c *marker) sign(sign string, start, stop int) {
	switch {
	case sign[0] == '\\':
		c.written(sign[1:], start, stop)
	case strings.HasPrefix(sign, "[^"):
		c.written("["+sign[2:], start, stop)
	case sign[0] == '&':
		c.written(html.UnescapeString(sign), start, stop)
	case strings.HasPrefix(sign, "<!--"), sign[0] == '!', sign[0] == ']':
	case strings.HasPrefix(sign, "</"), !strings.ContainsAny(sign, ":@") || strings.Contains(sign, "="):
		if name := strings.ToLower(strings.Trim(sign, "</> ")); !runsOn(name) {
			c.space()
		}
	default:
		c.text(sign[1:len(sign)-1], start+1)
	}
}

// runsOn reports whether a tag stands inside a word or a line.
func runsOn(tag string) bool {
	name, _, _ := strings.Cut(tag, " ")
	switch name {
	case "b", "i", "u", "em", "strong", "span", "sup", "sub", "a", "s", "del", "ins", "small", "mark", "font", "code":
		return true
	default:
		return false
	}
}

// plain adds line[from:to] without the signs of emphasis, code, tables and links.
func (c *marker) plain(line string, from, to, at int) {
	for i := from; i < to; i++ {
		switch sign := line[i]; {
		case sign == '`', c.emphasis[at+i]:
		case sign == '|' && c.table:
			c.space()
		case sign == '[' && i < c.link:
		default:
			next := i + 1
			for next < to && !strings.ContainsRune("`|[*_~", rune(line[next])) {
				next++
			}
			c.text(line[i:next], at+i)
			i = next - 1
		}
	}
}
