package html

// The number of nodes that are made at a time: few for a short document, more
// and more for a long one.
const (
	smallestSlab = 16
	largestSlab  = 256
)

// slab makes values of one type many at a time; a tree has one small node for
// every piece of text, and making each by itself is half the work.
type slab[T any] struct {
	chunks [][]T
	chunk  int // that values are given out from
	used   int // values of that chunk given out since the last reset
}

// next returns a zero value.
func (s *slab[T]) next() *T {
	if s.chunk < len(s.chunks) && s.used == len(s.chunks[s.chunk]) {
		s.chunk, s.used = s.chunk+1, 0
	}
	if s.chunk == len(s.chunks) {
		size := smallestSlab
		if s.chunk > 0 {
			size = min(2*len(s.chunks[s.chunk-1]), largestSlab)
		}
		s.chunks = append(s.chunks, make([]T, size))
	}
	value := &s.chunks[s.chunk][s.used]
	s.used++
	var zero T
	*value = zero
	return value
}

// reset takes all values back, to give them out again.
func (s *slab[T]) reset() { s.chunk, s.used = 0, 0 }
