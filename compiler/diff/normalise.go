package diff

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/terms"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/lazyregexp"
)

// normaliser writes text such that two texts are equal only where they say the
// same for certain.
type normaliser struct {
	names *terms.Matcher // the defined terms and parties of both texts
}

func newNormaliser(readings ...*Reading) *normaliser {
	var phrases []terms.Phrase
	add := func(names ...string) {
		for _, name := range names {
			if name != strings.ToLower(name) {
				phrases = append(phrases, terms.Phrase{Text: name})
			}
		}
	}
	for _, r := range readings {
		for _, d := range r.Program.Definitions() {
			add(d.Name)
			add(d.Also...)
			add(d.Forms...)
		}
		for _, party := range r.Program.Parties {
			add(party.Title)
			add(party.Also...)
		}
	}
	return &normaliser{names: terms.New(phrases)}
}

// class returns the class of a change from one text to another.
func (n *normaliser) class(old, new string) Class {
	if n.normal(old) == n.normal(new) {
		return Editorial
	}
	return Substantive
}

// words returns the class of a change in the words of a part. References count
// by what they point at, borders as they stand.
func (n *normaliser) words(old, new *Node) Class {
	return n.class(countable(old), countable(new))
}

// countable writes the words of a part such that references are equal when they
// point at the same part.
func countable(n *Node) string {
	words := make([]Word, len(n.Words))
	copy(words, n.Words)
	for i := range words {
		switch words[i].Origin {
		case FromReference:
			words[i].Text = anyReference + strconv.Itoa(int(words[i].key))
		case Border:
			words[i].Origin, words[i].Joined = Typed, false
		}
	}
	line := text(words)
	if _, item := n.Part.(*compiler.Item); item {
		line = itemEnd.ReplaceAllString(line, "$1")
	}
	return line
}

// itemEnd are the signs at the end of an item, before the word that joins it to
// the next.
var itemEnd = lazyregexp.New(`[ ,;.]*( en| of)?$`)

// normal returns a text with every quantity in one notation, the listed
// misspellings put right, and small letters but in defined terms.
func (n *normaliser) normal(text string) string {
	var b strings.Builder
	done := 0
	for _, q := range check.Quantities(text) {
		b.WriteString(n.plain(text[done:q.Start]))
		b.WriteString("‹" + q.Value.String() + "›")
		done = q.End
	}
	b.WriteString(n.plain(text[done:]))
	return b.String()
}

// plain returns a text without quantities as normal does. Terms keep their
// capitals: a small letter may be another thing.
func (n *normaliser) plain(text string) string {
	var b strings.Builder
	done := 0
	text = dates.Get().ReplaceAllStringFunc(text, oneDate)
	for _, m := range n.names.Find(text) {
		b.WriteString(check.Respell(text[done:m.Start]))
		b.WriteString(upper(text[m.Start:m.End]))
		done = m.End
	}
	b.WriteString(check.Respell(text[done:]))
	return b.String()
}

// dates are the ways to write a date.
var dates = lazyregexp.New(`\b\d{1,2}(?:-\d{1,2}-| \p{L}+ )\d{4}\b|\b\d{4}-\d{2}-\d{2}\b`)

// oneDate writes a date in one notation, and what is no date as it stands.
func oneDate(text string) string {
	if date, problem := value.Parse(value.Type{Kind: value.DateKind}, text); problem == nil {
		return "‹" + date.String() + "›"
	}
	return text
}

// upper marks a term, which is told from the same word in small letters.
func upper(term string) string { return strings.Map(unicode.ToUpper, term) }
