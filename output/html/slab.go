package html

// slabSize is the number of nodes that are made at a time.
const slabSize = 128

// slab makes values of one type many at a time; a tree has one small node for
// every piece of text, and making each by itself is half the work.
type slab[T any] struct {
	chunks [][]T
	used   int // values given out since the last reset
}

// next returns a zero value.
func (s *slab[T]) next() *T {
	chunk, i := s.used/slabSize, s.used%slabSize
	if chunk == len(s.chunks) {
		s.chunks = append(s.chunks, make([]T, slabSize))
	}
	s.used++
	value := &s.chunks[chunk][i]
	var zero T
	*value = zero
	return value
}

// reset takes all values back, to give them out again.
func (s *slab[T]) reset() { s.used = 0 }
