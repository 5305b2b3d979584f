package value

import (
	"math/big"
	"strings"
)

// exact is a rational number; the zero exact is 0. It is never changed.
type exact struct{ rat *big.Rat }

// The bounds keep arithmetic on arithmetic from eating the machine. Amounts of
// the whole world economy stay far below them.
const (
	maxBits     = 256 // of numerator and denominator
	maxDecimals = 12  // behind the comma of a decimal that is read or written
)

func whole(n int64) exact           { return exact{new(big.Rat).SetInt64(n)} }
func fraction(num, den int64) exact { return exact{big.NewRat(num, den)} }

func (e exact) get() *big.Rat {
	if e.rat == nil {
		return new(big.Rat)
	}
	return e.rat
}

func (e exact) add(f exact) exact { return exact{new(big.Rat).Add(e.get(), f.get())} }
func (e exact) sub(f exact) exact { return exact{new(big.Rat).Sub(e.get(), f.get())} }
func (e exact) mul(f exact) exact { return exact{new(big.Rat).Mul(e.get(), f.get())} }
func (e exact) neg() exact        { return exact{new(big.Rat).Neg(e.get())} }
func (e exact) abs() exact        { return exact{new(big.Rat).Abs(e.get())} }
func (e exact) sign() int         { return e.get().Sign() }
func (e exact) cmp(f exact) int   { return e.get().Cmp(f.get()) }

// quo returns e / f. The caller sees to it that f is not 0.
func (e exact) quo(f exact) exact { return exact{new(big.Rat).Quo(e.get(), f.get())} }

func (e exact) isWhole() bool { return e.get().IsInt() }

// int64 returns e when it is a whole number that fits.
func (e exact) int64() (int64, bool) {
	if !e.isWhole() || !e.get().Num().IsInt64() {
		return 0, false
	}
	return e.get().Num().Int64(), true
}

// tooBig reports whether e is beyond what is computed with.
func (e exact) tooBig() bool {
	return e.get().Num().BitLen() > maxBits || e.get().Denom().BitLen() > maxBits
}

// decimals returns how many decimals e needs; false when no number of them up
// to [maxDecimals] suffices.
func (e exact) decimals() (int, bool) {
	n, finite := e.get().FloatPrec()
	return n, finite && n <= maxDecimals
}

// digits writes |e|, a decimal, the Dutch way: thousands dots when grouped, a
// comma before the decimals, at least so many of them.
func (e exact) digits(grouped bool, least int) (string, bool) {
	needed, ok := e.decimals()
	if !ok {
		return "", false
	}
	text := e.abs().get().FloatString(max(needed, least))
	front, back, hasBack := strings.Cut(text, ".")
	if grouped {
		front = group(front)
	}
	if hasBack {
		front += "," + back
	}
	return front, true
}

// roughly writes the first two decimals of e, a number that has more, for a
// message.
func (e exact) roughly() string {
	scaled := new(big.Int).Quo(new(big.Int).Mul(e.abs().get().Num(), big.NewInt(100)), e.get().Denom())
	text, _ := exact{new(big.Rat).SetFrac(scaled, big.NewInt(100))}.digits(true, 2)
	return e.minus() + text + "…"
}

// source writes e as an expression of the language that gives it: the mark is
// what makes a literal of a number, as % does.
func (e exact) source(mark string) string {
	if text, ok := e.digits(true, 0); ok {
		return e.minus() + text + mark
	}
	return e.minus() + group(e.abs().get().Num().String()) + mark + " / " + group(e.get().Denom().String())
}

func (e exact) minus() string {
	if e.sign() < 0 {
		return "-"
	}
	return ""
}

// group puts a dot before every three digits from the right.
func group(digits string) string {
	if len(digits) <= 3 {
		return digits
	}
	var b strings.Builder
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte('.')
		}
		b.WriteByte(digits[i])
	}
	return b.String()
}
