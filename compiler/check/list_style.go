package check

import "github.com/akte-lang/akte/internal/diag"

// listStyle is how the items of a list end.
type listStyle uint8

const (
	unstyled listStyle = iota // too short to tell
	uneven
	bare       // without marks
	stops      // each with a full stop
	semicolons // with semicolons, the last with a full stop
	commas
)

// text names the style in a sentence.
func (s listStyle) text() diag.Text {
	switch s {
	case bare:
		return diag.T("zonder leesteken", "without a mark")
	case stops:
		return diag.T("met een punt", "with a full stop")
	case semicolons:
		return diag.T("met een puntkomma", "with a semicolon")
	}
	return diag.T("met een komma", "with a comma")
}

// style returns the style of a list.
func (l itemList) style() listStyle {
	if len(l.items) < 2 || l.choice {
		return unstyled
	}
	if l.odd() >= 0 {
		return uneven
	}
	mark, ok := l.mark()
	switch {
	case !ok:
		return unstyled
	case mark == ';':
		return semicolons
	case mark == ',':
		return commas
	case mark == '.':
		return stops
	case len(l.items) == 2 && l.items[1].mark == '.':
		return unstyled
	}
	return bare
}

// mark returns the mark of the items before the last that have no list of their
// own: that of most of them, the first of two that are as frequent.
func (l itemList) mark() (most byte, ok bool) {
	counts := map[byte]int{}
	for _, in := range l.items[:len(l.items)-1] {
		if in.mark != ':' {
			counts[in.mark]++
		}
	}
	for _, mark := range []byte{';', '.', ',', 0} {
		if counts[mark] > counts[most] || !ok && counts[mark] > 0 {
			most, ok = mark, true
		}
	}
	return most, ok
}

// odd returns the index of the first item that ends or begins differently from
// the others, -1 when there is none.
func (l itemList) odd() int {
	if i := l.oddEnd(); i >= 0 {
		return i
	}
	return l.oddStart()
}

// oddMark reports whether it is the end of an item that is odd.
func (l itemList) oddMark() bool { return l.oddEnd() >= 0 }

func (l itemList) oddEnd() int {
	mark, ok := l.mark()
	if !ok {
		return -1
	}
	last := len(l.items) - 1
	for i, in := range l.items[:last] {
		if in.mark != mark && in.mark != ':' {
			return i
		}
	}
	switch end := l.items[last].mark; {
	case end == ':' || end == '.' || end == mark:
		return -1
	case end == 0 && mark != '.':
		return -1
	}
	return last
}

// oddStart returns the first item that starts like a sentence in a list in
// which others start with a small letter.
func (l itemList) oddStart() int {
	lower, capital := false, -1
	for i, in := range l.items {
		lower = lower || in.lower()
		if capital < 0 && in.opensSentence() {
			capital = i
		}
	}
	if lower {
		return capital
	}
	return -1
}
