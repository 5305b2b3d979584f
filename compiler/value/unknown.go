package value

// unknownWord is the literal of Unknown.
const unknownWord = "onbekend"

// Unknown is onbekend: a value that is known to be unsettled. It is a value of
// every type.
type Unknown struct {
	// Of is the kind that was asked for; 0 where there was none.
	Of Kind
}

// Kind implements [Value].
func (u Unknown) Kind() Kind {
	if u.Of == 0 {
		return AnyKind
	}
	return u.Of
}

// String implements [Value].
func (Unknown) String() string { return unknownWord }
