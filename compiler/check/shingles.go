package check

import "github.com/akte-lang/akte/compiler"

const (
	// fewestWords is how many words a passage has at least to be compared.
	fewestWords = 10
	// shingleWords is how many words in a row a shingle is.
	shingleWords = 3
	// manyWords is the length from which only some shingles are kept.
	manyWords, keptOf = 64, 8
)

// likeness is how much one passage is like another.
type likeness uint8

const (
	similar likeness = iota + 1
	same
)

// shingles finds, for each passage, one before it that is like it, without
// comparing all with all: it counts the runs of three words that it shares with
// the first passages that have them.
type shingles struct {
	whole map[uint64]compiler.Part // by the hash of all words
	first map[uint64]int32         // by the hash of a shingle, an index in seen
	more  map[uint64][]int32       // the further passages that have it
	seen  []seenPassage
}

type seenPassage struct {
	part compiler.Part
	kept int // how many of its shingles are kept
}

func newShingles() *shingles {
	return &shingles{whole: map[uint64]compiler.Part{}, first: map[uint64]int32{}, more: map[uint64][]int32{}}
}

// add adds a passage and returns an earlier one that is like it, nil when there
// is none.
func (s *shingles) add(p *Passage) (like compiler.Part, how likeness) {
	whole, hashes := p.shingleHashes()
	if other := s.whole[whole]; other != nil {
		return other, same
	}
	s.whole[whole] = p.Part
	shared := map[int32]int{}
	best := int32(-1)
	for _, hash := range hashes {
		for _, other := range s.having(hash) {
			if shared[other]++; best < 0 || shared[other] > shared[best] {
				best = other
			}
		}
	}
	for _, hash := range hashes {
		s.note(hash, int32(len(s.seen)))
	}
	s.seen = append(s.seen, seenPassage{p.Part, len(hashes)})
	// Six in ten of the shingles of both are shared.
	if best >= 0 && 10*shared[best] >= 3*(len(hashes)+s.seen[best].kept) {
		return s.seen[best].part, similar
	}
	return nil, 0
}

// mostHaving is how many passages are remembered for one shingle: phrases that
// stand everywhere tell nothing.
const mostHaving = 8

// having returns the passages that have a shingle.
func (s *shingles) having(hash uint64) []int32 {
	if more := s.more[hash]; more != nil {
		return more
	}
	if first, known := s.first[hash]; known {
		return []int32{first}
	}
	return nil
}

// note remembers that a passage has a shingle.
func (s *shingles) note(hash uint64, index int32) {
	first, known := s.first[hash]
	if !known {
		s.first[hash] = index
		return
	}
	more := s.more[hash]
	if more == nil {
		more = []int32{first}
	}
	if more[len(more)-1] != index && len(more) < mostHaving {
		s.more[hash] = append(more, index)
	}
}

// shingleHashes returns the hash of all words and those of the shingles that
// are kept.
func (p *Passage) shingleHashes() (whole uint64, hashes []uint64) {
	var last [shingleWords]uint64
	whole = hashStart
	for i := range p.Words {
		last[0], last[1], last[2] = last[1], last[2], p.wordHash(i)
		whole = mix(whole, last[2])
		if i < shingleWords-1 {
			continue
		}
		hash := mix(mix(mix(hashStart, last[0]), last[1]), last[2])
		if len(p.Words) < manyWords || hash%keptOf == 0 {
			hashes = append(hashes, hash)
		}
	}
	return whole, hashes
}

// The constants of FNV-1a.
const (
	hashStart uint64 = 14695981039346656037
	hashPrime uint64 = 1099511628211
)

// wordHash returns the hash of word i in small letters.
func (p *Passage) wordHash(i int) uint64 {
	hash := hashStart
	for _, b := range []byte(p.Text[p.Words[i].Start:p.Words[i].End]) {
		hash = (hash ^ uint64(lowerByte(b))) * hashPrime
	}
	return hash
}

func mix(hash, word uint64) uint64 { return (hash ^ word ^ word>>29) * hashPrime }
