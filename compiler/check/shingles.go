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
// comparing all with all: it counts the runs of three words that an earlier
// passage had first.
type shingles struct {
	whole map[uint64]compiler.Part // by the hash of all words
	first map[uint64]int32         // by the hash of a shingle, an index in seen
	seen  []seenPassage
}

type seenPassage struct {
	part compiler.Part
	kept int // how many of its shingles are kept
}

func newShingles() *shingles {
	return &shingles{whole: map[uint64]compiler.Part{}, first: map[uint64]int32{}}
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
	index, best := int32(len(s.seen)), int32(-1)
	for _, hash := range hashes {
		other, known := s.first[hash]
		if !known {
			s.first[hash] = index
			continue
		}
		if shared[other]++; other != index && (best < 0 || shared[other] > shared[best]) {
			best = other
		}
	}
	s.seen = append(s.seen, seenPassage{p.Part, len(hashes)})
	// Six in ten of the shingles of both are shared.
	if best >= 0 && 10*shared[best] >= 3*(len(hashes)+s.seen[best].kept) {
		return s.seen[best].part, similar
	}
	return nil, 0
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
