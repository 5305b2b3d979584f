package html

// slabSize is the number of nodes that are made at a time.
const slabSize = 128

// slab makes values of one type many at a time; a tree has one small node for
// every piece of text, and making each by itself is half the work.
type slab[T any] struct{ free []T }

// next returns a new zero value.
func (s *slab[T]) next() *T {
	if len(s.free) == 0 {
		s.free = make([]T, slabSize)
	}
	value := &s.free[0]
	s.free = s.free[1:]
	return value
}
