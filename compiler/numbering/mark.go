package numbering

import "strings"

// ParseMark reads a mark that a document forces on a part (nummer "4.",
// nummer "4a.") and returns the number from which counting goes on. The mark is
// read in this shape first, then as any plain number: digits, with letters
// behind them ("4a", "4bis") or other numbers before them ("3.4"), a Roman
// numeral, a letter.
func (s Shape) ParseMark(mark string) (n int, ok bool) {
	mark = strings.TrimSpace(mark)
	if s.Series == Fixed && mark == s.Prefix {
		return 0, false // "o" is a sign here and no letter
	}
	if core, found := s.core(mark); found {
		if n, ok = s.Series.Read(lastPart(core)); ok {
			return n, true
		}
	}
	own := lastPart(Bare(mark))
	if n, ok = s.Series.Read(own); ok {
		return n, true
	}
	return readPlain(own)
}

// Forced returns the mark of a part to which a document gives a number by hand:
// as it is given, or around it what this shape has where only the number is
// given (nummer "4" in a document with "Artikel 1:").
func (s Shape) Forced(given string) string {
	bare := Bare(given)
	if bare == given || strings.HasPrefix(given, bare) && strings.TrimSpace(s.Prefix) != "" {
		return s.Around(bare)
	}
	return given
}

// Bare returns a mark without its word and punctuation, as references name it:
// "4a" of "Artikel 4a:".
func Bare(mark string) string {
	mark = strings.TrimSpace(mark)
	for _, kind := range Kinds() {
		if prefix, rest := cutWord(mark, words(kind)); prefix != "" {
			mark = rest
			break
		}
	}
	return strings.Trim(mark, ".:()-–— \u00a0")
}

// core returns mark without the prefix and suffix of s.
func (s Shape) core(mark string) (core string, ok bool) {
	rest, before := strings.CutPrefix(mark, s.Prefix)
	core, after := strings.CutSuffix(rest, s.Suffix)
	return core, before && after
}

// lastPart returns what follows the last full stop of a nested number.
func lastPart(number string) string {
	return number[strings.LastIndexByte(number, '.')+1:]
}

// readPlain reads a number of which the series is not known.
func readPlain(text string) (int, bool) {
	digits := strings.TrimRight(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ°")
	if n, ok := readDigits(digits); ok {
		return n, true
	}
	lower := strings.ToLower(text)
	if lower != text && strings.ToUpper(text) != text {
		return 0, false
	}
	// One letter is a letter, but for those with which a Roman count begins.
	if len(lower) > 1 || strings.Contains("ivx", lower) {
		if n, ok := readRoman(strings.ToUpper(text)); ok {
			return n, true
		}
	}
	if len(lower) > 2 {
		return 0, false
	}
	return readLetters(lower, 'a')
}
