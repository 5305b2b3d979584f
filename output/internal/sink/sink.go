// Package sink is a buffered writer that keeps the first error to itself until
// the end, so that renderers can write without asking after every word.
package sink

import (
	"io"
	"unicode/utf8"
)

// size is the number of bytes that are gathered before they are written on.
const size = 16 << 10

// Writer gathers what is written. Its methods with an error, which make it the
// buffered writer that goldmark wants, give the first error of the writer
// below; the other methods leave it to [Writer.Flush].
type Writer struct {
	below  io.Writer
	buffer []byte
	err    error
}

// New returns a Writer that writes on to w.
func New(w io.Writer) *Writer {
	return &Writer{below: w, buffer: make([]byte, 0, size)}
}

// Text writes s.
func (w *Writer) Text(s string) {
	w.room(len(s))
	w.buffer = append(w.buffer, s...)
}

// Bytes writes b.
func (w *Writer) Bytes(b []byte) {
	w.room(len(b))
	w.buffer = append(w.buffer, b...)
}

// Byte writes c.
func (w *Writer) Byte(c byte) {
	w.room(1)
	w.buffer = append(w.buffer, c)
}

// Repeat writes s n times.
func (w *Writer) Repeat(s string, n int) {
	for range n {
		w.Text(s)
	}
}

// Flush writes on what was gathered and returns the first error there was.
func (w *Writer) Flush() error {
	if w.err == nil && len(w.buffer) > 0 {
		_, w.err = w.below.Write(w.buffer)
	}
	w.buffer = w.buffer[:0]
	return w.err
}

// room makes room for n bytes more. After an error nothing is kept.
func (w *Writer) room(n int) {
	if len(w.buffer)+n > size && len(w.buffer) > 0 {
		_ = w.Flush() // kept, and returned at the end
	}
}

// Write implements [io.Writer].
func (w *Writer) Write(b []byte) (int, error) {
	w.Bytes(b)
	return len(b), w.err
}

// WriteString implements [io.StringWriter].
func (w *Writer) WriteString(s string) (int, error) {
	w.Text(s)
	return len(s), w.err
}

// WriteByte implements [io.ByteWriter].
func (w *Writer) WriteByte(c byte) error {
	w.Byte(c)
	return w.err
}

// WriteRune writes r in UTF-8.
func (w *Writer) WriteRune(r rune) (int, error) {
	w.room(utf8.UTFMax)
	before := len(w.buffer)
	w.buffer = utf8.AppendRune(w.buffer, r)
	return len(w.buffer) - before, w.err
}

// Available returns the number of bytes that fit before the next write.
func (w *Writer) Available() int { return max(size-len(w.buffer), 0) }

// Buffered returns the number of bytes that were gathered.
func (w *Writer) Buffered() int { return len(w.buffer) }
