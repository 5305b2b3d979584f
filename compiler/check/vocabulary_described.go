package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/source"
)

// Terms that a list of definitions gives without begrip, as texts from elsewhere
// have them: "Werkdag: elke dag die …", "**Opdrachtgever:** wie …", "“Open” in
// de context van …".

// defines reports whether what follows a heading with this title is a list of
// definitions.
func defines(title string) bool {
	folded := strings.ToLower(title)
	return strings.Contains(folded, "definiti") || strings.HasPrefix(folded, "begrip") || strings.Contains(folded, " begrip")
}

// headed notes that the text goes on under another heading.
func (l *vocabulary) headed(part compiler.Part, title string) {
	switch part.(type) {
	case *compiler.Chapter, *compiler.Article, *compiler.Annex, *compiler.Heading:
		l.defining = defines(title)
	}
}

// headWords is the most words that a defined name has.
const headWords = 6

// describedAtHead reads the term that a passage of a list of definitions opens
// with. A passage that ends in "wordt verstaan onder:" begins such a list.
func (l *vocabulary) describedAtHead(p *Passage) {
	if table, ok := p.Part.(*compiler.Table); ok {
		if l.defining {
			l.describedInTable(table)
		}
		return
	}
	if strings.HasSuffix(strings.TrimRight(p.Text, " "), ":") {
		l.defining = l.defining || p.holdsWord(max(0, len(p.Words)-3), len(p.Words)-1, "verstaan")
		return
	}
	if _, own := ownerWithName(p.Part); !l.defining || own || len(p.Words) < 2 {
		return
	}
	if strings.ContainsAny(p.Text[:p.Words[0].Start], quotationMarks) {
		l.describedInQuotes(p)
		return
	}
	l.describedInBold(p)
	for last := range min(headWords, len(p.Words)-1) {
		gap := p.Between(last)
		switch {
		case gap == " ", gap == " (", gap == ")", gap == ") ", gap == "/":
			continue
		case strings.HasPrefix(strings.TrimLeft(gap, ")"), ":"), strings.HasPrefix(gap, " – "):
			if startsUpper(p.Word(0)) && len(p.Words)-last > 2 {
				l.giveDescribed(p, 0, last, p.emphasised(0))
			}
		}
		return
	}
}

// describedInTable reads the terms in the first column of a table, whose first
// row is its head.
func (l *vocabulary) describedInTable(table *compiler.Table) {
	place := table.Place
	text, at := place.Text(), 0
	for row := 0; at < len(text); row++ {
		line, _, _ := strings.Cut(text[at:], "\n")
		from := at
		at += len(line) + 1
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		name := strings.Trim(cells[0], " *"+quotationMarks)
		if row == 0 || len(cells) < 2 || !startsUpper(name) || len(strings.Fields(name)) > headWords {
			continue
		}
		start := int(place.Start) + from + strings.Index(line, name)
		for _, w := range words(name) {
			stem := stemOf(strings.ToLower(name[w.Start:w.End]))
			l.known[stem] = true
			l.named[stem]++
		}
		l.add(&givenName{
			kind: definedTerm, names: withForms([]string{name}), part: table, place: source.At(start, start+len(name)).In(place.File),
			described: true, lineCapital: true,
		})
	}
}

// describedInBold reads the names in bold before a colon that follow the first:
// a paragraph may hold several definitions, one a line.
func (l *vocabulary) describedInBold(p *Passage) {
	for i := 1; i+1 < len(p.Words); i++ {
		if !startsUpper(p.Word(i)) || isSpace(p.Between(i-1)) && !p.Words[i].Opens || !p.emphasised(i) {
			continue
		}
		last := p.nameRun(i)
		if last-i < headWords && last+1 < len(p.Words) && strings.HasPrefix(p.Between(last), ":") {
			l.giveDescribed(p, i, last, true)
		}
	}
}

// ownerWithName returns the statement that a passage stands in and that has a
// name of its own.
func ownerWithName(part compiler.Part) (compiler.Part, bool) {
	owner, explanation := ownerOf(part)
	return owner, explanation || owner != nil
}

// describedInQuotes reads a name between quotation marks at the start.
func (l *vocabulary) describedInQuotes(p *Passage) {
	for last := range min(headWords, len(p.Words)-1) {
		if strings.ContainsAny(p.Between(last), quotationMarks) {
			l.giveDescribed(p, 0, last, true)
			return
		}
	}
}

// giveDescribed enters a term that words first to last name and the rest of the
// passage describes. Its capital is set when it is no mere capital of the start
// of a line.
func (l *vocabulary) giveDescribed(p *Passage, first, last int, capital bool) {
	start, end := p.Words[first].Start, p.Words[last].End
	name := strings.Clone(p.Text[start:end])
	if strings.Contains(name, Filler) {
		return
	}
	for i := first; i <= last; i++ {
		stem := stemOf(strings.ToLower(p.Word(i)))
		l.known[stem] = true
		l.named[stem]++
	}
	l.add(&givenName{
		kind: definedTerm, names: withForms([]string{name}), part: p.Part, place: p.Place(start, end), described: true, lineCapital: !capital,
	})
}

// emphasised reports whether word i opens a run of bold or italic words.
func (p *Passage) emphasised(i int) bool {
	at := p.piece(p.Words[i].Start)
	if at < 0 || p.starts[at] != p.Words[i].Start && strings.TrimSpace(p.Text[p.starts[at]:p.Words[i].Start]) != "" {
		return false
	}
	place := p.Pieces[at].Place
	return p.Pieces[at].Kind == compiler.TypedPiece && place.Start > 0 && place.File.Text[place.Start-1] == '*'
}
