package check

// hashIndex holds a number by a hash. It is a table with open addressing: a
// long document has millions of shingles, all of which are looked up once.
type hashIndex struct {
	slots []hashSlot // as many as a power of two
	used  int
}

// hashSlot holds one entry.
type hashSlot struct {
	hash   uint64
	number int32
	used   bool
}

// fewestSlots is how large a table starts.
const fewestSlots = 1 << 8

// entry returns the number of a hash, to read or to change until the next call.
// One that is not known is entered as fresh.
func (x *hashIndex) entry(hash uint64, fresh int32) (number *int32, known bool) {
	if 4*x.used >= 3*len(x.slots) {
		x.grow()
	}
	slot := x.find(hash)
	if slot.used {
		return &slot.number, true
	}
	*slot = hashSlot{hash: hash, number: fresh, used: true}
	x.used++
	return &slot.number, false
}

// find returns the slot of a hash, or the free one where it belongs.
func (x *hashIndex) find(hash uint64) *hashSlot {
	mask := uint64(len(x.slots) - 1)
	for i := hash ^ hash>>32; ; i++ {
		slot := &x.slots[i&mask]
		if !slot.used || slot.hash == hash {
			return slot
		}
	}
}

func (x *hashIndex) grow() {
	old := x.slots
	x.slots = make([]hashSlot, max(fewestSlots, 2*len(old)))
	for _, slot := range old {
		if slot.used {
			*x.find(slot.hash) = slot
		}
	}
}
