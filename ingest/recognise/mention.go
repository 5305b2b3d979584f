package recognise

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/lazyregexp"
)

// mention is a reference as somebody typed it.
type mention struct {
	start, end int // in the text
	article    string
	lid        string // its number, or "" for none
	item       string
	annex      string
}

// letterPattern is the number of an item: a letter, a small Roman numeral or
// digits. Longer words are no numbers: "onder de voorwaarde".
const letterPattern = `(?:[a-z]|i{1,3}|iv|vi{1,3}|ix|xi{1,2}|\d{1,2}°?)`

var mentionPattern = lazyregexp.New(
	`^(?:(?:[Aa]rtikel|[Aa]rt\.)\s+(\d{1,3}[a-z]?(?:\.\d{1,3})*)` +
		`(?:,?\s+lid\s+(\d{1,3}[a-z]?)\b|,?\s+([a-z]+)\s+lid\b)?` +
		`(?:,?\s+(?:onder|onderdeel|sub)\s+(` + letterPattern + `)\b)?` +
		`|[Ll]id\s+(\d{1,3}[a-z]?)\b(?:,?\s+(?:onder|onderdeel|sub)\s+(` + letterPattern + `)\b)?` +
		`|[Hh]et\s+([a-z]+)\s+lid\b(?:,?\s+(?:onder|onderdeel|sub)\s+(` + letterPattern + `)\b)?` +
		`|[Bb]ijlage\s+([A-Z]\d{0,2}|\d{1,2}(?:\.\d{1,2})?)\b)`)

// opensMention reports whether a reference may start with the word at i.
func opensMention(text string, i int) bool {
	switch text[i] | 0x20 {
	case 'a':
		return strings.HasPrefix(text[i+1:], "rt")
	case 'l':
		return strings.HasPrefix(text[i+1:], "id")
	case 'h':
		return strings.HasPrefix(text[i+1:], "et")
	case 'b':
		return strings.HasPrefix(text[i+1:], "ijlage")
	}
	return false
}

// longestMention is how many bytes a reference has at most.
const longestMention = 96

// mentions finds the references in a text that may be to this document.
func mentions(text string) []mention {
	var list []mention
	for i := 0; i < len(text); i++ {
		if i > 0 && isWordByte(text[i-1]) || !opensMention(text, i) {
			continue
		}
		m, ok := mentionAt(text[i:min(len(text), i+longestMention)])
		if !ok {
			continue
		}
		m.start, m.end = i, i+m.end
		if !isForeign(text[:m.start], text[m.end:]) {
			list = append(list, m)
		}
		i = m.end - 1
	}
	return list
}

func isWordByte(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || b >= 0x80
}

// mentionAt reads the reference that a text starts with.
func mentionAt(text string) (m mention, ok bool) {
	at := mentionPattern.Get().FindStringSubmatchIndex(text)
	if at == nil {
		return mention{}, false
	}
	group := func(i int) string {
		if at[2*i] < 0 {
			return ""
		}
		return text[at[2*i]:at[2*i+1]]
	}
	m = mention{end: at[1], article: group(1), lid: group(2), item: group(4), annex: group(9)}
	switch {
	case group(3) != "":
		m.lid = ordinal(group(3))
		return m, m.lid != ""
	case group(5) != "":
		m.lid, m.item = group(5), group(6)
	case group(7) != "":
		m.lid, m.item = ordinal(group(7)), group(8)
		return m, m.lid != ""
	}
	return m, true
}

// ordinal returns the number of "eerste", "" of a word that is none.
func ordinal(word string) string {
	if n, ok := value.ParseOrdinal(word); ok {
		return value.NumberOf(int64(n)).String()
	}
	return ""
}

// isForeign reports whether a reference goes on in a way that leads out of the
// document, or is one of several: "artikel 6:96 BW", "artikel 3 tot en met 5",
// "artikel 28 van de verordening".
func isForeign(before, after string) bool {
	if r, _ := utf8.DecodeRuneInString(after); after != "" && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
		return true
	}
	if after != "" && (after[0] == ':' || after[0] == '-' || after[0] == '/' || after[0] == '.') &&
		len(after) > 1 && !unicode.IsSpace(rune(after[1])) {
		return true
	}
	next, rest := cutToken(strings.TrimLeft(head(after), " \u00a0\n\t"))
	second, _ := cutToken(rest)
	switch strings.ToLower(strings.Trim(next, ",;")) {
	case "van", "uit":
		switch strings.ToLower(strings.Trim(second, ",;.")) {
		case "deze", "dit", "onderhavige":
			return false
		}
		return true
	case "en", "of", "t/m", "tot", "jo", "jo.", "juncto", "lid", "leden", "onder", "sub", "e.v.", "ev":
		return startsWithNumber(second) || strings.EqualFold(next, "lid") || strings.EqualFold(second, "en")
	}
	if capitals(next) > 1 || isLawName(next) {
		return true
	}
	last := strings.ToLower(lastWord(before))
	return last == "artikelen" || last == "leden" || isLawName(lastWord(before))
}

// standsApart reports whether a reference between two texts is a word by itself.
func standsApart(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	return (before == "" || unicode.IsSpace(last) || strings.ContainsRune("([“\"'‘", last)) &&
		!unicode.IsLetter(first) && !unicode.IsDigit(first)
}

// head returns enough of a text to see how it goes on.
func head(text string) string {
	if len(text) <= longestMark {
		return text + " "
	}
	cut := text[:longestMark]
	if end := strings.LastIndexFunc(cut, unicode.IsSpace); end >= 0 {
		return cut[:end+1]
	}
	return ""
}

func startsWithNumber(token string) bool { return token != "" && token[0] >= '0' && token[0] <= '9' }

func capitals(token string) int {
	n := 0
	for _, r := range token {
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n
}

// isLawName reports whether a word is the short name of a law that has one
// capital only.
func isLawName(token string) bool {
	switch strings.Trim(token, ".,;:()") {
	case "Rv", "Sr", "Sv", "Wet", "Grondwet", "Gw", "Fw", "Burgerlijk", "Richtlijn", "Verordening", "Besluit":
		return true
	}
	return false
}

func lastWord(text string) string {
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	return text[strings.LastIndexFunc(text, unicode.IsSpace)+1:]
}
