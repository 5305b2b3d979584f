package docx

import (
	"strconv"
	"strings"
)

// The private characters by which Word stores symbol fonts: the character of
// the font is the last byte.
const (
	privateStart = 0xF000
	privateEnd   = 0xF0FF
)

// symbols are the characters of symbol fonts that occur in agreements: bullets,
// boxes, ticks, arrows, and what Symbol has of mathematics.
func symbols(font string) map[rune]rune {
	switch strings.ToLower(strings.TrimSpace(font)) {
	case "wingdings":
		return map[rune]rune{
			0x28: '☎', 0x2A: '✉', 0x46: '☞', 0x4A: '☺', 0x6C: '●', 0x6E: '■', 0x6F: '□', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x77: '⬥',
			0x9F: '•', 0xA7: '▪', 0xA8: '◻', 0xD8: '➢', 0xDF: '←', 0xE0: '→', 0xE8: '➔', 0xF0: '⇨', 0xFB: '✗', 0xFC: '✓', 0xFD: '☒', 0xFE: '☑',
		}
	case "wingdings 2":
		return map[rune]rune{0x4F: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x97: '●', 0xA3: '□'}
	case "wingdings 3":
		return map[rune]rune{0x66: '←', 0x67: '→', 0x7D: '▶', 0x86: '◂', 0x84: '►'}
	case "webdings":
		return map[rune]rune{0x61: '✓', 0x63: '□', 0x67: '■', 0x72: '✗', 0x34: '▶'}
	case "symbol":
		return map[rune]rune{
			0x2D: '−', 0x61: 'α', 0x62: 'β', 0x67: 'γ', 0x64: 'δ', 0x6C: 'λ', 0x6D: 'μ', 0x70: 'π', 0x73: 'σ', 0x44: 'Δ', 0x53: 'Σ', 0x57: 'Ω',
			0xA0: '€', 0xA3: '≤', 0xA7: '♣', 0xA8: '♦', 0xAB: '↔', 0xAC: '←', 0xAE: '→', 0xB0: '°', 0xB1: '±', 0xB2: '″', 0xB3: '≥', 0xB4: '×',
			0xB7: '•', 0xB8: '÷', 0xB9: '≠', 0xBA: '≡', 0xBB: '≈', 0xBC: '…', 0xD2: '®', 0xD3: '©', 0xD4: '™', 0xD6: '√', 0xD7: '⋅', 0xDE: '⇒', 0xA5: '∞',
		}
	}
	return nil
}

// symbol returns the ordinary character for one of a symbol font, given by its
// code in hexadecimal. It reports false when there is none.
func symbol(font, code string) (string, bool) {
	n, err := strconv.ParseUint(strings.TrimSpace(code), 16, 32)
	if err != nil {
		return "\uFFFD", false
	}
	r := rune(n)
	private := r >= privateStart && r <= privateEnd
	if private {
		r -= privateStart
	}
	known := symbols(font)
	if found, ok := known[r]; ok {
		return string(found), true
	}
	switch {
	case r < ' ' || n > 0x10FFFF || known != nil && r > '~':
		return "\uFFFD", false
	case known != nil && !strings.EqualFold(strings.TrimSpace(font), "symbol"):
		return "\uFFFD", false // a picture, not a letter
	case private && r > '~':
		return "\uFFFD", false
	}
	return string(r), true
}

// bullet returns a bullet as people know it: what a symbol font shows, and a
// plain bullet for what no table knows.
func bullet(text, font string) string {
	var b strings.Builder
	for _, r := range strings.TrimSpace(text) {
		known := symbols(font)
		switch found, ok := known[r&0xFF]; {
		case ok && (known != nil && r <= 0xFF || r >= privateStart && r <= privateEnd):
			b.WriteRune(found)
		case r >= 0xE000 && r <= 0xF8FF:
			b.WriteRune('•')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
