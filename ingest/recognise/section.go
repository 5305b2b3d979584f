package recognise

import (
	"strings"
	"unicode"

	"github.com/akte-lang/akte/ingest/outline"
)

// headingWords is how many words a line of plain text has at most that is taken
// for a heading only because of how it looks.
const headingWords = 6

// title finds the title of the document: what comes first, if that is no
// sentence and no part. Its words are "" when the original starts otherwise.
func title(list []*unit) string {
	if len(list) == 0 {
		return ""
	}
	first := list[0]
	if first.marked || first.role != textRole || !isTitle(first.text) || endsWith(first.text, ":") || !startsUpper(first.text) {
		return ""
	}
	lower := strings.ToLower(first.text)
	if strings.HasPrefix(lower, "versie") || strings.HasPrefix(lower, "datum") {
		return ""
	}
	first.role = titleRole
	words := flat(first.text)
	parts := headsParts(first, list[1:])
	for _, u := range list[1:] {
		if parts || first.kind != outline.Heading || u.kind != outline.Heading || u.level != first.level || u.level != 1 || u.marked ||
			!isShort(words+u.text, titleWords) {
			break
		}
		u.role = titleRole
		words += " " + flat(u.text)
	}
	return words
}

// fewHeadings is how many headings like that of the title are those of parts.
const fewHeadings = 3

// headsParts reports whether the headings that look like the title are those of
// the parts of the document, and no second line of the title.
func headsParts(first *unit, rest []*unit) bool {
	if first.kind != outline.Heading {
		return false
	}
	n := 0
	for _, u := range rest {
		if u.kind == outline.Heading && u.level == first.level && !u.marked {
			n++
		}
		if n == fewHeadings {
			return true
		}
	}
	return false
}

// isPlain reports whether the format of the original tells no headings.
func isPlain(list []*unit) bool {
	for _, u := range list {
		if u.kind == outline.Heading {
			return false
		}
	}
	return true
}

// joinTitles puts the title of an article that stands on the next line behind its
// mark.
func joinTitles(list []*unit) []*unit {
	plain := isPlain(list)
	kept := list[:0]
	for i := 0; i < len(list); i++ {
		u := list[i]
		kept = append(kept, u)
		if !u.marked || u.mark.word == noWord || u.mark.word == clauseWord || u.text != "" || i+1 == len(list) {
			continue
		}
		next := list[i+1]
		if next.marked || next.role != textRole || !isTitle(next.text) || endsWith(next.text, ".") || endsWith(next.text, ":") {
			continue
		}
		below := next.kind == outline.Heading && (u.kind != outline.Heading || next.level >= u.level)
		if below || next.kind != outline.Heading && (plain || next.bold) {
			u.runs, u.text = next.runs, next.text
			i++
		}
	}
	return kept
}

// contents makes a table of contents text: entries that follow right upon each
// other and of which the numbers return later.
func contents(list []*unit) {
	type name struct {
		word word
		own  string
	}
	last := map[name]int{}
	for i, u := range list {
		if isEntry(u) {
			last[name{u.mark.word, u.mark.own}] = i
		}
	}
	for i := 0; i < len(list); {
		end := i
		var entries []*unit
		for ; end < len(list) && isEntry(list[end]); end++ {
			if u := list[end]; last[name{u.mark.word, u.mark.own}] > end {
				entries = append(entries, u)
			}
		}
		if len(entries) >= 3 {
			for _, u := range entries {
				u.unmark()
			}
		}
		i = max(end, i+1)
	}
}

// isEntry reports whether a unit can stand in a table of contents: a part with a
// name and no text of its own.
func isEntry(u *unit) bool {
	return u.marked && u.mark.word != noWord && u.mark.word != clauseWord && isShort(u.text, 2*titleWords)
}

// headings finds the headings without a mark.
func headings(list []*unit) {
	plain, bold := isPlain(list), false
	for _, u := range list {
		bold = bold || u.bold && !u.marked && isTitle(u.text)
	}
	for i, u := range list {
		if u.marked || u.role != textRole || u.kind == outline.Note {
			continue
		}
		switch {
		case u.kind == outline.Heading:
			u.role = headingRole
		case u.kind != outline.Paragraph || strings.ContainsRune(u.text, '\n') || !isTitle(strings.TrimRight(u.text, "?")):
		case u.bold:
			if !endsWith(u.text, ":") || plain && allCapitalised(u.text) {
				u.role = headingRole
			}
		case plain && !bold && isPlainHeading(list, i):
			u.role = headingRole
		}
	}
}

// isBareArticle reports whether a unit is the number of an article and no more.
func (u *unit) isBareArticle() bool {
	return u.marked && u.mark.word == articleWord && strings.TrimSpace(u.text) == ""
}

// isPlainHeading reports whether a line of plain text can only be a heading: a
// few words that stand apart, with a longer text below them.
func isPlainHeading(list []*unit, i int) bool {
	u := list[i]
	if i+1 < len(list) && list[i+1].isBareArticle() {
		return startsUpper(u.text) && !strings.ContainsAny(u.text[len(u.text)-1:], ".:;,") && i > 0
	}
	if i+1 >= len(list) || !isShort(u.text, headingWords) || endsWith(u.text, ".") || strings.ContainsFunc(u.text, unicode.IsDigit) ||
		strings.ContainsAny(u.text[:1], "\"'“‘„«") || strings.ContainsAny(u.text, "@,") || endsWith(u.text, ":") && !allCapitalised(u.text) || !startsUpper(u.text) {
		return false
	}
	next := list[i+1]
	if next.marked {
		return !next.mark.sign && !endsWith(u.text, ":")
	}
	return (u.gap || next.gap) && next.role == textRole &&
		(!isShort(next.text, 2*headingWords) || endsWith(next.text, ".") && endsSentence(next.text) || endsWith(next.text, ":") && !endsWith(u.text, ":"))
}

// isAnnex reports whether a unit opens an annex: it says Bijlage with a number,
// and is a heading and no sentence.
func isAnnex(u *unit) bool {
	if !u.marked || u.mark.word != annexWord || u.kind == outline.Item || u.kind == outline.Note {
		return false
	}
	if u.kind == outline.Heading || u.bold || u.text == "" {
		return true
	}
	return isTitle(u.text) || isShort(u.text, titleWords) && strings.HasPrefix(u.text, "bij ")
}

// section is the body or one annex, with the unit that opens it cut off.
type section struct {
	units  []*unit
	annex  *annexed // nil: the body
	opener *unit
}

// sections cuts the units into the body and its annexes. What says Bijlage but
// does not count on from the annexes before it is a heading in the section that
// it stands in.
func (b *builder) sections(list []*unit) []section {
	cut := []section{{}}
	start := 0
	for i, u := range list {
		if !isAnnex(u) {
			continue
		}
		annex := b.nextAnnex(u)
		if annex == nil {
			u.unmark()
			if isShort(u.text, 2*titleWords) {
				u.role = headingRole
			}
			continue
		}
		u.role = annexRole
		cut[len(cut)-1].units = list[start:i]
		cut = append(cut, section{annex: annex, opener: u})
		start = i + 1
	}
	cut[len(cut)-1].units = list[start:]
	return cut
}
