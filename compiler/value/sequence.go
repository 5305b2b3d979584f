package value

import (
	"strings"
	"unicode/utf8"
)

// parenthesised returns what stands between the parentheses that are first and
// last in text.
func parenthesised(text string) (string, bool) {
	text = strings.TrimSpace(text)
	if len(text) < 2 || text[0] != '(' || text[len(text)-1] != ')' {
		return "", false
	}
	return text[1 : len(text)-1], true
}

// splitSequence splits "(x, y)" at its commas. A comma directly before a digit
// is a decimal comma, one directly between a digit and a dash belongs to an
// amount; between quotes and in inner parentheses commas do not count.
func splitSequence(text string) ([]string, *Problem) {
	inner, ok := parenthesised(text)
	if !ok {
		return nil, problem("een lijst staat tussen haakjes", "a list stands between parentheses").
			cure(`Schrijf bijvoorbeeld ("Ierland", "België"), of () voor een lege lijst.`,
				`Write ("Ierland", "België"), for example, or () for an empty list.`)
	}
	if strings.TrimSpace(inner) == "" {
		return nil, nil
	}
	var parts []string
	depth, start := 0, 0
	unclosed := "" // the quotes that were opened and not closed, and so are no quotes
	for at := 0; at < len(inner); {
		r, size := utf8.DecodeRuneInString(inner[at:])
		if isOpeningQuote(r) && !strings.ContainsRune(unclosed, r) {
			if _, rest, ok := unquote(inner[at:]); ok {
				at = len(inner) - len(rest)
				continue
			}
			unclosed += string(r)
		}
		switch inner[at] {
		case '(':
			depth++
		case ')':
			depth--
		case ',':
			if depth == 0 && separates(inner, at) {
				parts = append(parts, strings.TrimSpace(inner[start:at]))
				start = at + 1
			}
		}
		if depth < 0 {
			break
		}
		at += size
	}
	if depth != 0 {
		return nil, problem("de haakjes van deze lijst sluiten niet", "the parentheses of this list do not close").
			cure("Zet bij elk haakje ( een haakje ).", "Give every ( its ).")
	}
	parts = append(parts, strings.TrimSpace(inner[start:]))
	for _, part := range parts {
		if part == "" {
			return nil, problem("tussen twee komma's van deze lijst staat niets", "there is nothing between two commas of this list").
				cure("Haal de komma weg die te veel is.", "Take the needless comma out.")
		}
	}
	return parts, nil
}

// separates reports whether the comma at a place stands between two elements.
func separates(text string, at int) bool {
	next, _ := utf8.DecodeRuneInString(text[at+1:])
	switch {
	case next >= '0' && next <= '9':
		return false
	case next == '-' || next == '\u2013' || next == '\u2014' || next == '=':
		return at == 0 || text[at-1] < '0' || text[at-1] > '9'
	}
	return true
}
