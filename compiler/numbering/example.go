package numbering

import (
	"slices"
	"strings"
)

// Parse returns the shape of an example: the first mark of its kind, such as
// "Artikel 1:", "1.1", "(a)" or "Bijlage A". The example "" is that of articles
// whose number is not printed. It reports false for an example of no known shape;
// [Shapes] lists them.
func Parse(kind Kind, example string) (Shape, bool) {
	example = strings.TrimSpace(example)
	if example == "" && kind == Article {
		return Shape{Series: Arabic, Hidden: true}, true
	}
	if takesSign(kind) && slices.Contains(signs(), example) {
		return Shape{Prefix: example, Series: Fixed}, true
	}
	if kind == Bullet {
		return Shape{}, false
	}
	prefix, rest := cutWord(example, words(kind))
	rest, inParentheses := strings.CutPrefix(rest, "(")
	if inParentheses {
		prefix += "("
	}
	core, suffix := cutCore(rest)
	if !properSuffix(suffix) || inParentheses && !strings.HasPrefix(suffix, ")") {
		return Shape{}, false
	}
	series, nested, ok := readCore(core)
	if !ok || nested && !mayNest(kind) {
		return Shape{}, false
	}
	return Shape{Prefix: prefix, Suffix: suffix, Series: series, Nested: nested}, true
}

// Shapes returns examples of the shapes that a kind may have, to show to
// whoever wrote one that is unknown. Each of them is accepted by [Parse].
func Shapes(kind Kind) []string {
	switch kind {
	case Chapter:
		return []string{"Hoofdstuk 1", "Hoofdstuk I", "Titel A", "I.", "1.", "A.", "§ 1"}
	case Article:
		return []string{"Artikel 1", "Artikel 1:", "Artikel 1.", "Artikel 1 -", "Art. 1", "1.", "1", "§ 1", "I."}
	case Clause:
		return []string{"1.", "1.1", "1.1.", "(1)", "1)", "lid 1", "1", "a.", "i."}
	case Item:
		return []string{"a.", "a)", "(a)", "1.", "1°", "1°.", "i.", "(i)", "1.1.1", "-", "•"}
	case Bullet:
		return signs()
	case Annex:
		return []string{"Bijlage A:", "Bijlage A", "Bijlage 1 -", "Bijlage 1", "Bijlage I", "A."}
	case Party:
		return []string{"1.", "(1)", "a.", "(a)", "A.", "I.", "-"}
	}
	return nil
}

// signs are the marks that are the same every time.
func signs() []string {
	return []string{"•", "-", "–", "—", "*", "·", "○", "◦", "●", "▪", "■", "□", "→", "►", "✓", "‣", "➢", "o"}
}

func takesSign(kind Kind) bool { return kind == Item || kind == Bullet || kind == Party }

// mayNest reports whether marks of a kind may begin with the number of the
// part above. An annex of an annex is not a mark of another shape: [Shape.Sub]
// makes its number.
func mayNest(kind Kind) bool { return kind == Article || kind == Clause || kind == Item }

// words are the words that may stand before the number, with English ones for
// agreements in that language.
func words(kind Kind) []string {
	switch kind {
	case Chapter:
		return []string{"hoofdstuk", "titel", "afdeling", "deel", "paragraaf", "§", "chapter", "part", "title"}
	case Article:
		return []string{"artikel", "art.", "bepaling", "paragraaf", "§", "article", "clause", "section"}
	case Clause:
		return []string{"lid", "paragraaf", "§", "paragraph"}
	case Item:
		return []string{"onderdeel", "onder", "sub", "letter", "ad"}
	case Annex:
		return []string{"bijlage", "aanhangsel", "appendix", "annex", "schedule", "exhibit"}
	case Party:
		return []string{"partij", "party"}
	}
	return nil
}

// cutWord cuts one of words and the white space behind it off text; capitals
// do not matter. Prefix is what was cut, as typed.
func cutWord(text string, words []string) (prefix, rest string) {
	for _, word := range words {
		if len(text) < len(word) || !strings.EqualFold(text[:len(word)], word) {
			continue
		}
		rest = strings.TrimLeft(text[len(word):], " \u00a0")
		if len(rest) == len(text)-len(word) && word != "§" {
			continue
		}
		return text[:len(text)-len(rest)], rest
	}
	return "", text
}

// cutCore splits an example into its number and what follows it.
func cutCore(text string) (core, suffix string) {
	core = text
	if end := strings.IndexFunc(text, func(r rune) bool { return !strings.ContainsRune("1aAiI°.", r) }); end >= 0 {
		core = text[:end]
	}
	core = strings.TrimRight(core, ".")
	return core, text[len(core):]
}

// properSuffix reports whether text may follow a number: a closing parenthesis
// and a full stop in either order, and a colon or a dash, each of them optional.
func properSuffix(text string) bool {
	rest, reversed := strings.CutPrefix(text, ".)")
	if !reversed {
		rest = strings.TrimPrefix(strings.TrimPrefix(text, ")"), ".")
	}
	text = rest
	return slices.Contains([]string{"", ":", " :", " -", " –", " —"}, text)
}

// readCore tells the series by its first element: i and I are Roman one, a and
// A are letters.
func readCore(core string) (series Series, nested, ok bool) {
	parts := strings.Split(core, ".")
	own := parts[len(parts)-1]
	for _, above := range parts[:len(parts)-1] {
		if above != "1" {
			return 0, false, false
		}
	}
	nested = len(parts) > 1
	switch own {
	case "1":
		return Arabic, nested, true
	case "a":
		return LowerAlpha, nested, true
	case "A":
		return UpperAlpha, nested, true
	case "i":
		return LowerRoman, nested, true
	case "I":
		return UpperRoman, nested, true
	case "1°":
		return Degree, nested, true
	}
	return 0, false, false
}
