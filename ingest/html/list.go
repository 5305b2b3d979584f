package html

import (
	"math"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// list is an open list.
type list struct {
	id, depth int
	style     string // of its marks, as CSS calls it
	number    int    // of the next item
	// reversed is set for a list that counts down to 1: its numbers are known at
	// its end.
	reversed bool
	items    []*item
}

// item is an item of a list.
type item struct {
	list  *list
	mark  string
	style string
	// told is set when a block bears the mark; that is block at of sink in.
	told bool
	in   *sink
	at   int
}

// styles are what the type attribute calls the styles of marks.
var styles = map[string]string{
	"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman",
	"disc": "disc", "circle": "circle", "square": "square", "none": "none",
}

func newList(token *html.Token, id, depth int) *list {
	l := &list{id: id, depth: depth, number: 1, style: "decimal"}
	if token.DataAtom != atom.Ol {
		l.style = [...]string{"disc", "circle", "square"}[min(depth, 3)-1]
	}
	l.style = markStyle(token, l.style)
	if start, ok := integer(token, "start"); ok {
		l.number = start
	} else if _, l.reversed = find(token, "reversed"); l.reversed && token.DataAtom != atom.Ol {
		l.reversed = false
	}
	return l
}

// markStyle returns the style of marks that an element asks for, or else usual.
func markStyle(token *html.Token, usual string) string {
	if named, ok := styles[attribute(token, "type")]; ok {
		usual = named
	}
	for _, property := range []string{"list-style-type", "list-style"} {
		for value := range strings.FieldsSeq(css(token, property)) {
			if known(value) {
				return value
			}
		}
	}
	return usual
}

// known reports whether CSS has such a style of marks, and a browser shows it as
// this package does.
func known(style string) bool {
	switch style {
	case "none", "disc", "circle", "square", "decimal", "decimal-leading-zero", "lower-alpha", "lower-latin", "upper-alpha",
		"upper-latin", "lower-roman", "upper-roman":
		return true
	default:
		return false
	}
}

// furthest bounds what a list counts from.
const furthest = math.MaxInt32 / 2

// integer returns an attribute that is a number.
func integer(token *html.Token, name string) (int, bool) {
	n, err := strconv.Atoi(strings.TrimSpace(attribute(token, name)))
	return n, err == nil && n > -furthest && n < furthest
}

// next begins an item. Outside a list a browser shows a bullet.
func (l *list) next(token *html.Token) *item {
	if l == nil {
		l = &list{depth: 1, style: "disc"}
	}
	if value, ok := integer(token, "value"); ok {
		l.number, l.reversed = value, false
	}
	i := &item{list: l, style: markStyle(token, l.style)}
	i.mark = mark(i.style, l.number)
	if l.reversed {
		l.items = append(l.items, i)
	}
	l.number++
	return i
}

// count gives the items of a list that counts down their numbers.
func (l *list) count() {
	if !l.reversed {
		return
	}
	for n, i := range l.items {
		if i.told {
			i.in.blocks[i.at].Mark = mark(i.style, len(l.items)-n)
		}
	}
}

// mark returns the mark that a browser shows before item n.
func mark(style string, n int) string {
	switch style {
	case "none":
		return ""
	case "disc":
		return "•"
	case "circle":
		return "◦"
	case "square":
		return "▪"
	case "decimal-leading-zero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n) + "."
		}
	case "lower-alpha", "lower-latin":
		return letters(n) + "."
	case "upper-alpha", "upper-latin":
		return strings.ToUpper(letters(n)) + "."
	case "lower-roman":
		return roman(n) + "."
	case "upper-roman":
		return strings.ToUpper(roman(n)) + "."
	}
	return strconv.Itoa(n) + "."
}

// letters writes n as a, b, … z, aa; a number below 1 has no letters.
func letters(n int) string {
	if n < 1 {
		return strconv.Itoa(n)
	}
	var digits []byte
	for ; n > 0; n = (n - 1) / 26 {
		digits = append([]byte{byte('a' + (n-1)%26)}, digits...)
	}
	return string(digits)
}

// romans are the Roman digits and pairs of them.
var romans = []struct {
	value int
	sign  string
}{
	{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"},
	{5, "v"}, {4, "iv"}, {1, "i"},
}

// roman writes n in Roman digits, as far as browsers do: 1 to 3999.
func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, digit := range romans {
		for ; n >= digit.value; n -= digit.value {
			b.WriteString(digit.sign)
		}
	}
	return b.String()
}

// mark gives a block in an item its place in the list, and the first its mark.
func (r *reader) mark(b *outline.Block, now context) {
	i := now.item
	if b.Kind == outline.Paragraph {
		b.Level = max(now.depth, 1)
	}
	b.List = i.list.id
	if i.told {
		return
	}
	if b.Kind == outline.Paragraph {
		b.Kind = outline.Item
	}
	b.Mark, b.Computed = i.mark, i.mark != ""
	i.told, i.in = true, r.sinks[len(r.sinks)-1]
	i.at = len(i.in.blocks)
}

// emptyItem tells of an item whose number counts though no text of its own stands
// behind it.
func (r *reader) emptyItem(place source.Place) {
	if i := r.now.item; i == nil || i.told || i.mark == "" {
		return
	}
	b := outline.Block{Kind: outline.Paragraph, Style: r.now.style, Place: source.At(int(place.Start), int(place.Start)).In(r.file)}
	r.mark(&b, r.now)
	r.emit(b)
}
