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
	// index says by the hash of a shingle which passages have it: the number of
	// one in seen, or, of several, ^n for those in several[n].
	index   hashIndex
	several [][]int32
	seen    []seenPassage

	hashes []uint64 // of the passage at hand; used again for the next
	shared []int32  // how many shingles each passage in seen shares with it
	shares []int32  // those that share any
}

type seenPassage struct {
	part  compiler.Part
	words int // how many it has
	kept  int // how many of its shingles are kept
}

func newShingles() *shingles { return &shingles{whole: map[uint64]compiler.Part{}} }

// add adds a passage and returns an earlier one that is like it, nil when there
// is none.
func (s *shingles) add(p *Passage) (like compiler.Part, how likeness) {
	whole, hashes := p.shingleHashes(s.hashes[:0])
	s.hashes = hashes
	if other := s.whole[whole]; other != nil {
		return other, same
	}
	s.whole[whole] = p.Part
	best := s.mostShared(hashes)
	own := seenPassage{part: p.Part, words: len(p.Words), kept: len(hashes)}
	s.seen = append(s.seen, own)
	// Six in ten of the shingles of both are shared.
	if best >= 0 && 10*int(s.shared[best]) >= 3*(own.kept+s.seen[best].kept) && own.mayBeLike(s.seen[best]) {
		like, how = s.seen[best].part, similar
	}
	for _, other := range s.shares {
		s.shared[other] = 0
	}
	return like, how
}

// mayBeLike reports whether the lengths of two passages allow that they say the
// same in other words, as [Context.nearlySame] has it: what only one of them
// says is not as long as what only the other says, and a quarter at most.
func (p seenPassage) mayBeLike(other seenPassage) bool {
	more := max(p.words-other.words, other.words-p.words)
	return more != 0 && more <= p.words/4
}

// mostShared returns the passage in seen that shares most shingles with the one
// that is to be added there, -1 for none, and remembers who has which.
func (s *shingles) mostShared(hashes []uint64) (best int32) {
	own := int32(len(s.seen))
	s.shared, s.shares = append(s.shared, 0), s.shares[:0]
	best = -1
	count := func(other int32) {
		if other == own {
			return
		}
		if s.shared[other]++; s.shared[other] == 1 {
			s.shares = append(s.shares, other)
		}
		if best < 0 || s.shared[other] > s.shared[best] {
			best = other
		}
	}
	for _, hash := range hashes {
		having, known := s.index.entry(hash, own)
		switch {
		case !known:
		case *having >= 0:
			count(*having)
			if *having != own {
				s.several = append(s.several, []int32{*having, own})
				*having = ^int32(len(s.several) - 1)
			}
		default:
			all := s.several[^*having]
			for _, other := range all {
				count(other)
			}
			if len(all) < mostHaving && all[len(all)-1] != own {
				s.several[^*having] = append(all, own)
			}
		}
	}
	return best
}

// mostHaving is how many passages are remembered for one shingle: phrases that
// stand everywhere tell nothing.
const mostHaving = 8

// shingleHashes returns the hash of all words and those of the shingles that
// are kept, behind those that are given.
func (p *Passage) shingleHashes(hashes []uint64) (whole uint64, _ []uint64) {
	var last [shingleWords]uint64
	whole = hashStart
	for i := range p.Words {
		last[0], last[1], last[2] = last[1], last[2], p.Words[i].hash
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

func mix(hash, word uint64) uint64 { return (hash ^ word ^ word>>29) * hashPrime }
