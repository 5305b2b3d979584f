package value

import "math/big"

// Amount is an amount of euros, exact. Computing may lead to parts of cents;
// such an amount goes on being exact but cannot be written in a document.
type Amount struct{ cents exact }

// Cents returns an amount of n euro cents.
func Cents(n int64) Amount { return Amount{whole(n)} }

// Kind implements [Value].
func (Amount) Kind() Kind { return AmountKind }

// String implements [Value]: "€ 1.000,00"; with parts of cents "€ 10,00 / 3".
func (a Amount) String() string {
	if a.cents.isWhole() {
		return a.cents.minus() + "€ " + a.euros()
	}
	numerator := Amount{exact{new(big.Rat).SetInt(a.cents.get().Num())}}
	return numerator.String() + " / " + group(a.cents.get().Denom().String())
}

// Rat returns the amount in cents. The caller may change it.
func (a Amount) Rat() *big.Rat { return new(big.Rat).Set(a.cents.get()) }

// Int64 returns the amount in cents when they are whole and fit.
func (a Amount) Int64() (int64, bool) { return a.cents.int64() }

// euros writes the digits of an amount of whole cents, with two decimals and
// without a sign.
func (a Amount) euros() string {
	text, _ := a.cents.mul(fraction(1, 100)).digits(true, 2)
	return text
}

// split returns the whole euros and the cents above them of the size of an
// amount of whole cents.
func (a Amount) split() (euros, cents exact) {
	size := a.cents.abs().get().Num()
	front, back := new(big.Int).QuoRem(size, big.NewInt(100), new(big.Int))
	return exact{new(big.Rat).SetInt(front)}, exact{new(big.Rat).SetInt(back)}
}

// short writes an amount of whole cents as a literal without needless decimals.
func (a Amount) short() string {
	euros, cents := a.split()
	text, _ := euros.digits(true, 0)
	if cents.sign() != 0 {
		text = a.euros()
	}
	return a.cents.minus() + "€ " + text
}
