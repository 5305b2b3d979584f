package encoding

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// enough is how many garbled characters make it certain that a text was decoded
// wrongly before: one may be meant.
const enough = 2

// garbled finds characters of UTF-8 that were once read as Windows-1252: an e
// with a trema has become an A with a tilde and a guillemet. Encoded back, such a
// pair is one character of UTF-8; no Dutch word has it. It returns the first
// such stretch.
func garbled(text string) (at, size int) {
	count := 0
	for i := 0; i < len(text); {
		lead := strings.IndexAny(text[i:], "ÃÂâ")
		if lead < 0 {
			break
		}
		i += lead
		width := misread(text[i:])
		if width == 0 {
			_, step := utf8.DecodeRuneInString(text[i:])
			i += step
			continue
		}
		if count == 0 {
			at, size = i, width
		}
		if count++; count >= enough {
			return at, size
		}
		i += width
	}
	return 0, 0
}

// misread returns the length of the characters at the start of text that are, as
// bytes of Windows-1252, one character of UTF-8; 0 if they are none.
func misread(text string) int {
	var back [utf8.UTFMax]byte
	used := 0
	for n := range back {
		r, step := utf8.DecodeRuneInString(text[used:])
		b, ok := charmap.Windows1252.EncodeRune(r)
		if step == 0 || !ok {
			return 0
		}
		back[n] = b
		used += step
		if n > 0 && utf8.FullRune(back[:n+1]) {
			if whole, length := utf8.DecodeRune(back[:n+1]); whole != utf8.RuneError && length == n+1 {
				return used
			}
			return 0
		}
	}
	return 0
}
