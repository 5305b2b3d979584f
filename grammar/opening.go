package grammar

import (
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// beforeFirst reports what stands before the first statement.
func beforeFirst(src *source.File, tokens []token, starts []int) diag.List {
	end := len(tokens)
	if len(starts) > 0 {
		end = starts[0]
	}
	if end == 0 {
		return nil
	}
	first, last := tokens[0], tokens[end-1]
	finding := looseText.At(source.Span{Start: first.start, End: last.end}.In(src),
		"Dit staat voor het eerste trefwoord van het bestand en hoort nergens bij.",
		"This stands before the first keyword of the file and belongs to nothing.")
	if word := first.text(src.Text); first.isWord() {
		if name := diag.Nearest(word, Keywords()); name != "" {
			finding = finding.WithHelp("Bedoelde u %q?", "Did you mean %q?", name)
		}
	}
	return diag.List{finding}
}

// checkOpening finds a file that does not say what it is, and one that says so
// twice.
func checkOpening(file *File) diag.List {
	var findings diag.List
	if len(file.Statements) == 0 {
		return findings
	}
	first := file.Statements[0]
	if !isOpening(first.Keyword()) {
		findings.Add(noOpening.At(keywordSpan(first).In(file.Source),
			"Een bestand begint met overeenkomst, clausules, beleid of akkoorden; dit begint met %q.",
			"A file starts with overeenkomst, clausules, beleid or akkoorden; this starts with %q.",
			first.Keyword()))
	}
	for _, statement := range file.Statements[1:] {
		if !isOpening(statement.Keyword()) {
			continue
		}
		findings.Add(secondOpening.At(keywordSpan(statement).In(file.Source),
			"Dit bestand heeft al een begin; een tweede %q kan niet.",
			"This file has a start already; a second %q cannot be.", statement.Keyword()).
			WithNote(keywordSpan(first).In(file.Source), "Hier begint het bestand.", "The file starts here."))
	}
	return findings
}
