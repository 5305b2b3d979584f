package check

import (
	"strings"
	"unicode"
)

// openBracketed returns the spaces left open between square brackets: "[Uw
// plaats]", "[naam]", "[…]". Numbers of notes and sic are none.
func (p *Passage) openBracketed(found func(start, end int)) {
	for at := 0; ; {
		open := strings.IndexByte(p.Text[at:], '[')
		if open < 0 {
			return
		}
		start := at + open
		length := strings.IndexByte(p.Text[start:], ']')
		if length < 0 {
			return
		}
		at = start + length + 1
		if inside := p.Text[start+1 : at-1]; isLeftOpen(inside) && p.Typed(start, at) {
			found(start, at)
		}
	}
}

// isLeftOpen reports whether what stands between brackets stands for something
// else.
func isLeftOpen(inside string) bool {
	const longest = 80
	trimmed := strings.TrimSpace(inside)
	if len(trimmed) > longest || strings.EqualFold(trimmed, "sic") || strings.EqualFold(trimmed, "red.") {
		return false
	}
	letters, marks := 0, 0
	for _, r := range trimmed {
		switch {
		case unicode.IsLetter(r):
			letters++
		case strings.ContainsRune(".…●•_*?", r):
			marks++
		}
	}
	return letters > 1 || letters == 0 && marks > 0
}

// noteInParentheses reports whether word i opens a note of the drafter between
// parentheses, and where it ends: "(Toevoeging naar aanleiding van …)".
func (p *Passage) noteInParentheses(i int) (start, end int, ok bool) {
	w := p.Words[i]
	if w.Start == 0 || p.Text[w.Start-1] != '(' {
		return 0, 0, false
	}
	length := strings.IndexByte(p.Text[w.End:], ')')
	if length < 0 {
		return 0, 0, false
	}
	start, end = w.Start-1, w.End+length+1
	second := ""
	if i+1 < len(p.Words) && p.Words[i+1].End < end {
		second = p.Word(i + 1)
	}
	switch {
	case isOneOf(p.Word(i), "toevoeging", "opmerking", "checken", "controleren", "invullen", "todo", "aantekening"):
		return start, end, true
	case isOneOf(p.Word(i), "toegevoegd", "aangepast", "ingevoegd"):
		return start, end, isOneOf(second, "naar", "op", "door", "conform", "n.a.v", "i.v.m", "vanwege", "in", "per") || second == ""
	case isOneOf(p.Word(i), "let"):
		return start, end, isOneOf(second, "op")
	case isOneOf(p.Word(i), "nog"):
		return start, end, isOneOf(second, "te", "in", "na", "aan", "nader", "niet", "afstemmen", "checken", "invullen")
	case isOneOf(p.Word(i), "tekst"):
		return start, end, isOneOf(second, "volgt")
	case isOneOf(p.Word(i), "datum", "naam", "plaats", "bedrag", "bedrijfsnaam", "adres"):
		const sentence = 4 // less is a line to fill in
		return start, end, second == "" && len(p.Words) >= sentence
	}
	return 0, 0, false
}

// advised reports whether word i says that somebody told the drafter to write
// this: "conform advies jurist".
func (p *Passage) advised(i int) (start, end int, ok bool) {
	if !isOneOf(p.Word(i), "advies", "suggestie", "opmerking", "commentaar") || i == 0 || i+1 >= len(p.Words) {
		return 0, 0, false
	}
	if !isOneOf(p.Word(i-1), "conform", "volgens", "cf", "n.a.v") {
		return 0, 0, false
	}
	adviser := strings.ToLower(p.Word(i + 1))
	for _, ending := range []string{"jurist", "advocaat", "accountant", "adviseur", "notaris", "fiscalist"} {
		if strings.HasSuffix(adviser, ending) {
			return p.Words[i-1].Start, p.Words[i+1].End, true
		}
	}
	return 0, 0, false
}
