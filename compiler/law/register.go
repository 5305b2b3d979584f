// Package law knows the laws that agreements cite: their names, their numbers
// in the official collections, the span of their articles and the days on which
// they hold. It resolves a citation, links it to the official text and prints
// it. What it does not know for certain it says nothing about.
package law

import (
	"maps"
	"slices"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// Kind is the legal order to which a law belongs.
type Kind uint8

// The kinds of law.
const (
	Dutch    Kind = iota + 1 // numbered BWBR… on wetten.overheid.nl
	European                 // numbered by CELEX on EUR-Lex
)

// Mark says how well the title and the number of a law were verified.
type Mark string

// The marks of verification.
const (
	Read      Mark = "gelezen"      // seen together in a stored text of the law
	Secondary Mark = "secundair"    // seen together in another source
	OwnRecall Mark = "eigen_kennis" // from knowledge, not looked up
)

// Law is one law. It is not to be changed.
type Law struct {
	// Title is the citation title, as printed in full.
	Title string
	// Abbreviation is what stands behind an article, "AVG"; "" for a law that
	// is cited by its title.
	Abbreviation string
	// Determiner is the Dutch article before the title, "de" or "het"; "" for a
	// title that takes none.
	Determiner string
	// Bare is set when the abbreviation takes no determiner: Rv, but de AVG.
	Bare bool
	// Aliases are further names that lawyers type.
	Aliases []string
	Kind    Kind
	// Number is the BWBR or CELEX number; "" for a law in books and for one that
	// never came to be.
	Number string
	// Books are the books of a code that numbers its articles anew in each.
	Books []Book
	// UsualBook is the number of the book most often meant when it is left out.
	UsualBook string
	// Articles is the span of the articles; zero when it is not known.
	Articles Range
	// Colon is set when the articles themselves hold a colon: 3:2 Awb.
	Colon bool
	// Period is the time in which the law holds.
	Period Period
	// Never is set for a law that was announced and never came into force.
	Never bool
	// Successor is the law that took its place, or nil.
	Successor *Law
	// Remark is what a reader who cites this law should know, or zero.
	Remark diag.Text
	// Verified says how title and number were verified.
	Verified Mark
}

// Book is a book of a code.
type Book struct {
	Number   string // "6", "7A"
	BWBR     string
	Articles Range
	Period   Period
}

// Range is a span of article numbers, both ends included. The zero Range is
// not known.
type Range struct {
	First, Last int
}

// IsZero reports whether the span is not known.
func (r Range) IsZero() bool { return r == Range{} }

// Contains reports whether article n lies in r; every article lies in a span
// that is not known.
func (r Range) Contains(n int) bool { return r.IsZero() || r.First <= n && n <= r.Last }

// Name returns the name under which the law is printed behind an article: the
// abbreviation, or the title.
func (l *Law) Name() string {
	if l.Abbreviation != "" {
		return l.Abbreviation
	}
	return l.Title
}

// determined returns the law with its determiner, as it stands in a sentence:
// "de AVG", "Rv".
func (l *Law) determined() diag.Text {
	if l.Determiner == "" || l.Bare {
		return diag.Same(l.Name())
	}
	return diag.Text{NL: l.Determiner + " " + l.Name(), EN: "the " + l.Name()}
}

// Names returns every name of the law, the printed one first.
func (l *Law) Names() []string {
	names := make([]string, 0, 2+len(l.Aliases))
	if l.Abbreviation != "" {
		names = append(names, l.Abbreviation)
	}
	return append(append(names, l.Title), l.Aliases...)
}

// spelled returns the name that was meant by one as typed, in the spelling of
// the register.
func (l *Law) spelled(typed string) string {
	for _, name := range l.Names() {
		if fold(name) == fold(typed) {
			return name
		}
	}
	return l.Name()
}

// Book returns the book with a number, however its letter was typed.
func (l *Law) Book(number string) (*Book, bool) {
	for i := range l.Books {
		if strings.EqualFold(l.Books[i].Number, number) {
			return &l.Books[i], true
		}
	}
	return nil, false
}

// Register is the register of laws. It is immutable and safe for concurrent
// use.
type Register struct {
	laws  []*Law
	exact map[string]*Law // by name as written
	loose map[string]*Law // by name as folded
}

// Laws returns the laws in the order of the register.
func (r *Register) Laws() []*Law { return slices.Clone(r.laws) }

// Find returns the law with a name: as typed, or else whatever its capitals,
// hyphens and spaces.
func (r *Register) Find(name string) (*Law, bool) {
	if law, ok := r.exact[name]; ok {
		return law, true
	}
	law, ok := r.loose[fold(name)]
	return law, ok
}

// Names returns all names of all laws, sorted.
func (r *Register) Names() []string { return slices.Sorted(maps.Keys(r.exact)) }

// fold returns the form of a name in which spellings that differ only in
// capitals, hyphens, underscores and spaces are equal.
func fold(name string) string {
	separators := func(c rune) bool {
		return c == '-' || c == '_' || c == '\u2011' || c == '\u00A0' || c == ' ' || c == '\n' || c == '\t'
	}
	return strings.Join(strings.FieldsFunc(strings.ToLower(name), separators), " ")
}
