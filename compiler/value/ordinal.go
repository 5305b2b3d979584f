package value

import (
	"strconv"
	"strings"
)

// Ordinal writes the place of n in words: eerste, twintigste, honderdeerste;
// in digits, -1e, for numbers below zero.
func Ordinal(n int) string {
	if n < 0 {
		return strconv.Itoa(n) + "e"
	}
	if n == 0 {
		return "nulde"
	}
	tail := n % 100
	if tail == 0 || tail >= 20 {
		words, _ := Cardinal(int64(n))
		return strings.TrimPrefix(words, "een ") + "ste"
	}
	if n == tail {
		return smallOrdinal(n)
	}
	front, _ := Cardinal(int64(n - tail))
	if n%1000 == tail {
		front += " "
	}
	return strings.TrimPrefix(front, "een ") + smallOrdinal(tail)
}

// smallOrdinal writes the place of a number from 1 to 19.
func smallOrdinal(n int) string {
	switch n {
	case 1:
		return "eerste"
	case 3:
		return "derde"
	case 8:
		return "achtste"
	}
	return small(int64(n)) + "de"
}

// ParseOrdinal reads what [Ordinal] writes, and 1e, 2de, 8ste.
func ParseOrdinal(words string) (int, bool) {
	plain := plainWords(words)
	if digits := strings.TrimRight(plain, "dste"); digits != "" && digits != plain && strings.Trim(digits, "0123456789") == "" {
		switch plain[len(digits):] {
		case "e", "de", "ste":
			n, err := strconv.Atoi(digits)
			return n, err == nil
		}
		return 0, false
	}
	if plain == "nulde" {
		return 0, true
	}
	for tail := 1; tail < 20; tail++ {
		front, ok := strings.CutSuffix(plain, smallOrdinal(tail))
		if !ok {
			continue
		}
		if front == "" {
			return tail, true
		}
		if n, ok := ParseCardinal(front); ok && n > 0 && n%100 == 0 {
			return int(n) + tail, true
		}
	}
	front, ok := strings.CutSuffix(plain, "ste")
	if !ok {
		return 0, false
	}
	n, ok := ParseCardinal(front)
	if !ok || n < 20 || n%100 != 0 && n%100 < 20 {
		return 0, false
	}
	return int(n), true
}
