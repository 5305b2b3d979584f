package check

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// shape is how a word is written.
type shape uint8

const (
	lowerShape   shape = iota + 1 // overeenkomst
	capitalShape                  // Overeenkomst
	acronymShape                  // AVG
	mixedShape                    // IP-adres, 2e, webApp
)

func caseOf(word string) shape {
	upper, lower, other := 0, 0, 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		case unicode.IsDigit(r):
			other++
		}
	}
	first, _ := utf8.DecodeRuneInString(word)
	switch {
	case other > 0 || strings.ContainsRune(word, '.'):
		return mixedShape
	case upper == 0:
		return lowerShape
	case upper == 1 && lower > 0 && unicode.IsUpper(first), strings.HasPrefix(word, "IJ") && upper == 2 && lower > 0:
		return capitalShape
	case upper > 1 && lower == 0:
		return acronymShape
	}
	return mixedShape
}

// wordClass says what a word does to the noun after it.
type wordClass uint8

const (
	definite   wordClass = 1 << iota // de, deze
	indefinite                       // een, elke, andere
	possessive                       // zijn, haar
	naming                           // hierna, verstaan: a name follows or went before
)

func classOf(folded string) wordClass {
	switch folded {
	case "de", "het", "deze", "dit", "die", "dat", "'t", "betreffende", "desbetreffende", "genoemde":
		return definite
	case "een", "één", "elk", "elke", "ieder", "iedere", "geen", "ander", "andere", "nieuw", "nieuwe", "alle", "enig", "enige",
		"welke", "welk", "meerdere", "eventuele", "potentiële", "zo'n", "sommige", "overige", "tweede", "volgende", "vorige",
		"opvolgende", "toekomstige", "voormalige", "derde", "verschillende", "diverse":
		return indefinite
	case "zijn", "haar", "hun", "diens", "onze", "ons", "uw", "mijn", "wiens", "wier":
		return possessive
	case "hierna", "verstaan":
		return naming
	}
	return 0
}

// stemOf returns what the inflections of a word have in common: dienst and
// diensten, prijs and prijzen, taak and taken. It is crude: other words may
// share it.
func stemOf(folded string) string {
	stem := folded
	for _, ending := range []string{"'s", "’s", "'", "’"} {
		stem = strings.TrimSuffix(stem, ending)
	}
	if !hasLetters(stem, 4) {
		return stem
	}
	for _, ending := range []string{"s", "en", "e"} {
		if rest := strings.TrimSuffix(stem, ending); hasLetters(rest, 3) {
			stem = rest
		}
	}
	return normalEnd(stem)
}

// hasLetters reports whether a text has so many characters. Most have so many
// bytes that there is no need to count.
func hasLetters(text string, n int) bool {
	return len(text) > (n-1)*utf8.UTFMax || len(text) >= n && utf8.RuneCountInString(text) >= n
}

// normalEnd undoes what spelling does to a stem before an ending: lekk-, prijz-,
// bedrijv-, taak.
func normalEnd(stem string) string {
	n := len(stem)
	if n < 3 || stem[n-1] >= utf8.RuneSelf {
		return stem
	}
	last := stem[n-1]
	switch {
	case last == 'z':
		return stem[:n-1] // as prijs has lost its s
	case last == 'v':
		return stem[:n-1] + "f"
	case last == stem[n-2]:
		return stem[:n-1]
	case n > 3 && stem[n-2] == stem[n-3] && strings.IndexByte("aeou", stem[n-2]) >= 0:
		return stem[:n-2] + stem[n-1:]
	}
	return stem
}

// traits are what can be told of one use of a word.
type traits uint16

const (
	innerUse      traits = 1 << iota // in the middle of a sentence
	definiteUse                      // after de, het, deze
	demonstrative                    // after deze or dit
	indefiniteUse                    // after een, elke, andere
	possessedUse                     // after zijn, haar
	lone                             // no capital beside it: no part of a longer name
	restricted                       // before van or die: says which one
	typedUse                         // typed by hand
)

// traitsOf looks at word i and its neighbours.
func traitsOf(p *Passage, i int, previous *spelling) traits {
	t := lone
	word := p.Words[i]
	if i > 0 {
		gap := p.Between(i - 1)
		if isSpace(gap) {
			t |= before(p.Word(i-1), previous)
			if previous.shape != lowerShape && !p.Words[i-1].Opens {
				t &^= lone
			}
		}
		if !word.Opens && (isSpace(gap) || gap == ", ") {
			t |= innerUse
		}
	}
	if i+1 < len(p.Words) && isSpace(p.Between(i)) {
		next := p.Word(i + 1)
		if startsUpper(next) || isDigit(next[0]) || next == "as" { // Software as a Service
			t &^= lone
		}
		if isOneOf(next, "van", "die", "wiens", "wier", "welke", "dat", "bij", "uit") {
			t |= restricted
		}
	}
	if p.Typed(word.Start, word.End) {
		t |= typedUse
	}
	return t
}

// before returns the traits that the word before gives.
func before(word string, previous *spelling) traits {
	var t traits
	if previous.class&definite != 0 {
		t |= definiteUse
		if isOneOf(word, "deze", "dit") {
			t |= demonstrative
		}
	}
	if previous.class&indefinite != 0 {
		t |= indefiniteUse
	}
	if previous.class&possessive != 0 {
		t |= possessedUse
	}
	return t
}

func isSpace(gap string) bool { return gap == " " || gap == "\u00a0" }
