// Package clean makes strings of a document safe to hand to any format: no
// control characters, no broken UTF-8, no links that run something.
package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/document"
)

// Text returns s on one line: line breaks and tabs become spaces; other control
// characters and bytes that are not UTF-8 become U+FFFD, so that nothing drops
// out unseen. A string that needs no change is returned as it is.
func Text(s string) string {
	for i := 0; i < len(s); {
		if ' ' <= s[i] && s[i] < 0x7F {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 || Rune(r) != r {
			return s[:i] + strings.Map(Rune, s[i:])
		}
		i += size
	}
	return s
}

// Rune returns what stands for r in a finished document.
func Rune(r rune) rune {
	switch {
	case ' ' <= r && r < 0x7F:
		return r
	case r == '\t' || r == '\n' || r == '\v' || r == '\f' || r == '\r':
		return ' '
	case r == 0x85 || r == 0x2028 || r == 0x2029: // next line, line and paragraph separator
		return ' '
	case unicode.IsControl(r), r == 0xFEFF, 0xFDD0 <= r && r <= 0xFDEF, r&0xFFFE == 0xFFFE:
		return utf8.RuneError
	}
	return r
}

// URL returns address fit for a link, and whether it is one: only absolute
// addresses on the web are followed.
func URL(address string) (string, bool) {
	lower := strings.ToLower(address)
	for _, scheme := range []string{"https://", "http://"} {
		if strings.HasPrefix(lower, scheme) && len(address) > len(scheme) {
			return percent(address, "#%"), true
		}
	}
	return "", false
}

// Fragment returns the address of a part inside the document: "#datalekken".
func Fragment(anchor document.Anchor) string {
	return "#" + percent(string(anchor), "")
}

// percent escapes every byte that may not stand in an address, or that means
// something around one in HTML or Markdown. What kept names is left alone.
func percent(s, kept string) string {
	const digits = "0123456789ABCDEF"
	plain := func(b byte) bool {
		return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' ||
			strings.IndexByte("-._~:/?&=+,;@", b) >= 0 || strings.IndexByte(kept, b) >= 0
	}
	first := 0
	for first < len(s) && plain(s[first]) {
		first++
	}
	if first == len(s) {
		return s
	}
	var b strings.Builder
	b.WriteString(s[:first])
	for i := first; i < len(s); i++ {
		if plain(s[i]) {
			b.WriteByte(s[i])
			continue
		}
		b.WriteByte('%')
		b.WriteByte(digits[s[i]>>4])
		b.WriteByte(digits[s[i]&15])
	}
	return b.String()
}
