package value

import "math/big"

// Percentage is an exact percentage.
type Percentage struct{ points exact }

// PercentageOf returns n percent.
func PercentageOf(n int64) Percentage { return Percentage{whole(n)} }

// Kind implements [Value].
func (Percentage) Kind() Kind { return PercentageKind }

// String implements [Value]: "7,5%".
func (p Percentage) String() string { return p.points.source("%") }

// Rat returns the number before the percent sign. The caller may change it.
func (p Percentage) Rat() *big.Rat { return new(big.Rat).Set(p.points.get()) }

// share is the percentage as a part of one: 5% is 1/20.
func (p Percentage) share() exact { return p.points.mul(fraction(1, 100)) }
