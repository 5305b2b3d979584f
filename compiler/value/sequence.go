package value

import (
	"slices"
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
	parts, closed := cutAtCommas(inner)
	if !closed {
		return nil, problem("de haakjes van deze lijst sluiten niet", "the parentheses of this list do not close").
			cure("Zet bij elk haakje ( een haakje ).", "Give every ( its ).")
	}
	if slices.Contains(parts, "") {
		return nil, problem("tussen twee komma's van deze lijst staat niets", "there is nothing between two commas of this list").
			cure("Haal de komma weg die te veel is.", "Take the needless comma out.")
	}
	return parts, nil
}

// cutAtCommas splits what stands between the parentheses of a list. It reports
// whether the parentheses inside it close.
func cutAtCommas(inner string) (parts []string, closed bool) {
	depth, start := 0, 0
	unclosed := "" // the quotes that were opened and not closed, and so are no quotes
	for at := 0; at < len(inner) && depth >= 0; {
		r, size := utf8.DecodeRuneInString(inner[at:])
		if isOpeningQuote(r) && !strings.ContainsRune(unclosed, r) {
			if _, rest, ok := unquote(inner[at:]); ok {
				at = len(inner) - len(rest)
				continue
			}
			unclosed += string(r)
		}
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case r == ',' && depth == 0 && separates(inner, at):
			parts = append(parts, strings.TrimSpace(inner[start:at]))
			start = at + 1
		}
		at += size
	}
	return append(parts, strings.TrimSpace(inner[start:])), depth == 0
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
