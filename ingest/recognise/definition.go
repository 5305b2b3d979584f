package recognise

import (
	"strings"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest/outline"
)

// termNameWords is how many words the name of a term has at most.
const termNameWords = 8

// definitions finds the definitions with hanging titles: in an article about
// terms, a name on a line of its own and below it what it means. Definitions of
// another form (a name with a colon, "onder X wordt verstaan") stay text, since
// a begrip would not print the same words.
func definitions(section []*unit) {
	inside := false
	for i, u := range section {
		switch {
		case inside && isTermName(section, i):
			u.role = termRole
		case inside && isTermTable(u):
			u.role = termTableRole
		case u.role == articleRole, u.role == headingRole, u.role == annexRole, u.role == chapterRole:
			inside = isAboutTerms(u.text)
		}
	}
}

// isAboutTerms reports whether a title announces definitions.
func isAboutTerms(title string) bool {
	title = strings.ToLower(title)
	return strings.Contains(title, "definitie") || strings.Contains(title, "begrip")
}

// isTermName reports whether unit i is the name of a term, and the next its
// definition.
func isTermName(section []*unit, i int) bool {
	u := section[i]
	if u.marked || u.role != textRole && u.role != headingRole || u.kind == outline.Heading {
		return false
	}
	if !isShort(u.text, termNameWords) || strings.ContainsRune(u.text, '\n') || strings.ContainsRune(".:;,?!", rune(u.text[len(u.text)-1])) {
		return false
	}
	if i > 0 && section[i-1].role == termRole || i+1 == len(section) {
		return false
	}
	next := section[i+1]
	if next.marked || next.role != textRole || next.kind == outline.Heading {
		return false
	}
	return u.bold && !next.bold || !isShort(next.text, termNameWords) || endsWith(next.text, ".")
}

// term writes a definition and returns how many units after its name it took.
func (b *builder) term(u *unit, rest []*unit) int {
	b.openTerm(u)
	b.paragraph(rest[0])
	return 1
}

// openTerm opens a definition with the name that u holds.
func (b *builder) openTerm(u *unit) {
	b.close()
	b.resetItems()
	names := strings.Split(flat(u.text), ", ")
	statement := &grammar.Term{Name: grammar.String{Value: names[0]}, Prose: &grammar.Prose{}}
	for _, name := range names[1:] {
		statement.Also = append(statement.Also, grammar.String{Value: name})
	}
	b.spot.Items = nil
	if b.inArticle {
		b.spot.Kind = 0
		b.spot.Clause, b.spot.ClauseNumber = 0, ""
	}
	b.add(statement)
	b.open = &passage{prose: statement.Prose, owner: u, spot: b.spot}
}

// isTermTable reports whether a table holds nothing but names of terms and what
// they mean. One with a head stays a table, since a begrip would not print the
// words of the head.
func isTermTable(u *unit) bool {
	if u.role != tableRole || len(u.rows) < 2 {
		return false
	}
	for i, row := range u.rows {
		if i == 0 && isBlank(row) {
			continue // the head that Markdown asks for
		}
		if i == 0 && u.head || len(row) != 2 || row[0].Span > 1 || row[1].Span > 1 {
			return false
		}
		name, meaning := flat(plain(cellRuns(row[0].Blocks))), flat(plain(cellRuns(row[1].Blocks)))
		if name == "" || meaning == "" || !isShort(name, termNameWords) || strings.ContainsRune(".:;,?!", rune(name[len(name)-1])) {
			return false
		}
	}
	return true
}

func isBlank(row []outline.Cell) bool {
	for _, cell := range row {
		if strings.TrimSpace(plain(cellRuns(cell.Blocks))) != "" {
			return false
		}
	}
	return true
}

// termTable writes the rows of a table as definitions.
func (b *builder) termTable(u *unit) {
	for _, row := range u.rows {
		if isBlank(row) {
			continue
		}
		name, meaning := *u, *u
		name.text = plain(cellRuns(row[0].Blocks))
		meaning.runs = cellRuns(row[1].Blocks)
		meaning.text = plain(meaning.runs)
		b.openTerm(&name)
		b.paragraph(&meaning)
	}
	b.close()
}
