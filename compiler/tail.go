package compiler

// tailLength is how many bytes of the end of a text are kept to see whether a
// sentence ends there.
const tailLength = 64

// tail is the end of a text that grows.
type tail struct {
	bytes [tailLength]byte
	size  int
}

func (t *tail) clear() { t.size = 0 }

// add notes what the text has grown by.
func (t *tail) add(text string) {
	text = text[max(len(text)-tailLength, 0):]
	kept := min(t.size, tailLength-len(text))
	copy(t.bytes[:], t.bytes[t.size-kept:t.size])
	copy(t.bytes[kept:], text)
	t.size = kept + len(text)
}

// open reports whether a space would be the first in its place: at the start of
// the text, or behind another.
func (t *tail) open() bool { return t.size == 0 || t.bytes[t.size-1] == ' ' }

// with returns the end of the text with more behind it.
func (t *tail) with(more string) string {
	if len(more) >= tailLength {
		return more[len(more)-tailLength:]
	}
	kept := min(t.size, tailLength-len(more))
	return string(t.bytes[t.size-kept:t.size]) + more
}
