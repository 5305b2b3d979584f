package compiler

import "strings"

// The sizes in bytes of the allocations of a textBuffer.
const (
	smallestChunk = 1 << 10
	largestChunk  = 64 << 10
)

// textBuffer gathers running text. The texts taken from it share few large
// allocations: a long document has hundreds of thousands.
type textBuffer struct {
	chunk strings.Builder
	start int // of the text that has not been taken yet
	size  int // of the next chunk
}

// write adds text; line breaks become spaces.
func (b *textBuffer) write(text string) {
	b.reserve(len(text))
	for {
		line, rest, broken := strings.Cut(text, "\n")
		b.chunk.WriteString(line)
		if !broken {
			return
		}
		b.chunk.WriteByte(' ')
		text = rest
	}
}

// reserve makes room for n bytes more, so that no text moves while it grows.
func (b *textBuffer) reserve(n int) {
	if b.chunk.Cap()-b.chunk.Len() >= n {
		return
	}
	begun := b.pending()
	b.size = min(max(2*b.size, smallestChunk), largestChunk)
	b.chunk.Reset()
	b.chunk.Grow(max(b.size, len(begun)+n))
	b.chunk.WriteString(begun)
	b.start = 0
}

// pending returns the text that has not been taken yet.
func (b *textBuffer) pending() string { return b.chunk.String()[b.start:] }

// take returns the text gathered since the last take.
func (b *textBuffer) take() string {
	text := b.pending()
	b.start = b.chunk.Len()
	return text
}
