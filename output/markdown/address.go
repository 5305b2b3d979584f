package markdown

import "bytes"

// beginsAddress reports whether the character at i of word, a colon or a dot,
// makes GitHub take the word for an address: the colon of "https://", the dot
// of "www.".
func beginsAddress(word []byte, i int) bool {
	switch word[i] {
	case ':':
		return bytes.HasPrefix(word[i:], []byte("://"))
	case '.':
		return i >= 3 && bytes.EqualFold(word[i-3:i], []byte("www"))
	}
	return false
}

// holdsAddress reports whether GitHub would find an address in word.
func holdsAddress(word []byte) bool {
	for i := range word {
		if beginsAddress(word, i) {
			return true
		}
	}
	return false
}
