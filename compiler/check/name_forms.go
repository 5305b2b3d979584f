package check

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameForms returns what counts as a name besides the name itself. Lawyers put
// more than one into a heading: "Telecommunicatiewet of Tw", "Privacy Officer
// (ook: Functionaris)", "Particuliere afnemer/klant", "Beheerder(s)"; and a
// word that was broken off keeps its hyphen, "Verwerkings-verantwoordelijke".
func nameForms(name string) []string {
	forms := []string{name}
	add := func(form string) {
		form = strings.Trim(form, " ,;:.-"+quotationMarks)
		if len(form) < 2 {
			return
		}
		for _, known := range forms {
			if known == form {
				return
			}
		}
		forms = append(forms, form)
	}
	bare, inside := withoutParentheses(name)
	add(bare)
	if inside != "" {
		add(inside)
	}
	for next := 0; next < len(forms); { // it grows
		form := forms[next]
		next++
		for _, either := range eitherName(form) {
			add(either)
		}
		if whole, ok := unhyphened(form); ok {
			add(whole)
		}
	}
	return forms[1:]
}

// withoutParentheses splits off what a name has between parentheses: the other
// name in "Privacy Officer (ook: Functionaris)", nothing of "Beheerder(s)".
func withoutParentheses(name string) (bare, inside string) {
	open := strings.IndexByte(name, '(')
	end := strings.LastIndexByte(name, ')')
	if open < 0 || end < open {
		return name, ""
	}
	bare, inside = name[:open]+name[end+1:], name[open+1:end]
	if open == 0 || name[open-1] != ' ' {
		return bare, "" // an ending
	}
	for _, word := range []string{"hierna te noemen", "hierna", "ook wel", "ook", "afgekort als", "afgekort", "of"} {
		if rest, ok := strings.CutPrefix(strings.ToLower(inside), word); ok && rest != "" && strings.ContainsAny(rest[:1], " :") {
			inside = inside[len(inside)-len(rest):]
			break
		}
	}
	inside = strings.TrimLeft(inside, " :"+quotationMarks)
	inside = strings.TrimPrefix(strings.TrimPrefix(inside, "de "), "het ")
	return bare, inside
}

// eitherName returns the two names in "Telecommunicatiewet of Tw" and in
// "Particuliere afnemer/klant"; nothing for other names.
func eitherName(name string) []string {
	if before, after, ok := strings.Cut(name, " of "); ok && !strings.ContainsRune(after, ' ') && startsUpper(after) {
		return []string{before, after}
	}
	before, after, ok := strings.Cut(name, "/")
	if !ok || after == "" || strings.ContainsRune(after, '/') {
		return nil
	}
	before, after = strings.TrimRight(before, " "), strings.TrimLeft(after, " ")
	if cut := strings.LastIndexByte(before, ' '); cut >= 0 && startsLower(after) {
		after = before[:cut+1] + after
	}
	return []string{before, after}
}

// unhyphened returns a word without the hyphen that breaking it off has left in
// it; false when there is none, or the word needs it: e-mail, AVG-verzoek.
func unhyphened(word string) (string, bool) {
	const shortest = 3
	before, after, ok := strings.Cut(word, "-")
	if !ok || len(before) < shortest || len(after) < shortest || strings.ContainsAny(word, " ,.:’'") || strings.Contains(after, "-") {
		return "", false
	}
	for i, r := range before + after {
		if !unicode.IsLower(r) && i > 0 {
			return "", false
		}
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	if isVowel(last) && isVowel(first) {
		return "", false // zee-eend: the spelling wants it
	}
	return before + after, true
}

func isVowel(r rune) bool { return strings.ContainsRune("aeiouëïöü", r) }

// withForms returns names with what counts as each.
func withForms(names []string) []string {
	all := names[:len(names):len(names)]
	for _, name := range names {
		if strings.ContainsAny(name, "(/-") || strings.Contains(name, " of ") {
			all = append(all, nameForms(name)...)
		}
	}
	return all
}
