package value

import "math/big"

// Number is an exact number (getal).
type Number struct{ exact exact }

// NumberOf returns n as a Number.
func NumberOf(n int64) Number { return Number{whole(n)} }

// Kind implements [Value].
func (Number) Kind() Kind { return NumberKind }

// String implements [Value]: "1.250,5"; "1 / 3" where decimals do not suffice.
func (n Number) String() string { return n.exact.source("") }

// Rat returns the number. The caller may change it.
func (n Number) Rat() *big.Rat { return new(big.Rat).Set(n.exact.get()) }

// Int64 returns the number when it is whole and fits.
func (n Number) Int64() (int64, bool) { return n.exact.int64() }
