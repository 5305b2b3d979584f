package grammar

import "strings"

// canonicalKeyword returns word as one of the statement keywords, or "".
func canonicalKeyword(word string) string {
	switch word {
	case "overeenkomst", "clausules", "beleid", "akkoorden", "gebruik", "partij", "parameter",
		"waarde", "hoofdstuk", "artikel", "lid", "tekst", "kop", "tussenkop", "begrip", "partijen",
		"bijlage", "ondertekening", "als", "anders", "voor", "einde", "toelichting", "clausule",
		"schrap", "vervang", "grens", "onderwerp", "regel", "toets", "akkoord":
		return word
	}
	return ""
}

// Keywords returns the words that open a statement, in the order in which the
// language reference presents them.
func Keywords() []string {
	return []string{
		"overeenkomst", "clausules", "beleid", "akkoorden", "gebruik", "partij", "parameter",
		"waarde", "hoofdstuk", "artikel", "lid", "tekst", "kop", "tussenkop", "begrip", "partijen",
		"bijlage", "ondertekening", "als", "anders", "voor", "einde", "toelichting", "clausule",
		"schrap", "vervang", "grens", "onderwerp", "regel", "toets", "akkoord",
	}
}

// keywordOf returns the keyword that text is but for its capitals, or "".
func keywordOf(text string) string {
	if keyword := canonicalKeyword(text); keyword != "" {
		return keyword
	}
	return canonicalKeyword(strings.ToLower(text))
}

// isOpening reports whether keyword says what a whole file is.
func isOpening(keyword string) bool {
	switch keyword {
	case "overeenkomst", "clausules", "beleid", "akkoorden":
		return true
	}
	return false
}

// needsProse reports whether a statement is not complete without prose.
func needsProse(keyword string) bool {
	switch keyword {
	case "lid", "tekst", "begrip", "toelichting", "vervang":
		return true
	}
	return false
}

// takesMarks reports whether kenmerken may stand in a statement.
func takesMarks(keyword string) bool {
	switch keyword {
	case "artikel", "lid", "tekst", "begrip", "vervang":
		return true
	}
	return false
}

// takesLines reports whether a statement goes on in lines that each start with
// a word of their own.
func takesLines(keyword string) bool {
	switch keyword {
	case "overeenkomst", "clausules", "beleid", "akkoorden", "partij", "parameter", "bijlage",
		"grens", "onderwerp", "regel", "toets", "akkoord":
		return true
	}
	return false
}

// isOperatorWord reports whether word stands between two operands.
func isOperatorWord(word string) bool {
	switch word {
	case "en", "of", "is", "in":
		return true
	}
	return false
}

// isReserved reports whether word means something in every expression, so that
// nothing can be named by it.
func isReserved(word string) bool {
	switch word {
	case "als", "anders", "einde", "en", "of", "niet", "in", "is", "ja", "nee", "onbekend":
		return true
	}
	return false
}

// isReservedLabel reports whether word cannot be the label of a part.
func isReservedLabel(word string) bool {
	return word == "over" || word == "negeer" || word == "nummer"
}

// isTypeName reports whether word names a type.
func isTypeName(word string) bool {
	switch word {
	case "duur", "bedrag", "percentage", "getal", "datum", "tekst", "janee",
		"keuze", "keuzes", "lijst", "tabel":
		return true
	}
	return false
}

// isUnit reports whether word is a unit of time.
func isUnit(word string) bool {
	switch word {
	case "minuut", "minuten", "uur", "uren", "dag", "dagen", "werkdag", "werkdagen",
		"week", "weken", "maand", "maanden", "kwartaal", "kwartalen", "jaar", "jaren":
		return true
	}
	return false
}

// isMonth reports whether word is the name of a month.
func isMonth(word string) bool {
	switch word {
	case "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
		"september", "oktober", "november", "december":
		return true
	}
	return false
}
