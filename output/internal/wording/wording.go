// Package wording holds the words that renderers print of themselves: labels
// of lines to fill in, and headings of what is no part of the agreement.
package wording

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/walk"
)

// Explanation heads a toelichting.
const Explanation = "Toelichting"

// Line is one line of a signature block: a label, and what is known already.
// An empty value is filled in by hand.
type Line struct {
	Label, Value string
}

// SignatureLines returns the lines below the title of a signatory.
func SignatureLines(s document.Signatory) []Line {
	return []Line{
		{"Naam:", s.Name},
		{"Vertegenwoordigd door:", s.Representative},
		{"Plaats:", ""},
		{"Datum:", ""},
		{"Handtekening:", ""},
	}
}

// Names returns the names of a definition as printed: "Afnemer, klant".
func Names(d *document.Definition) string {
	return strings.Join(append([]string{d.Name}, d.Also...), ", ")
}

// PartyTitle returns the title of a party as its entry prints it, "" when it
// has none.
func PartyTitle(e *document.PartyEntry) string {
	if e.Title == "" {
		return ""
	}
	return e.Title + ":"
}

// Deviation is one departure from a model clause, in words.
type Deviation struct {
	Target   document.Anchor // of the article, "" when it cannot be linked to
	Article  string          // "Artikel 6"; "De overeenkomst" when the article is not there
	Sentence string          // what follows it: "wijkt af van …"
}

// DeviationsHeading returns the heading of the list of n deviations.
func DeviationsHeading(n int) string {
	return "Afwijkingen van de modelclausules (" + strconv.Itoa(n) + ")"
}

// Deviations puts the deviations of a document into words, in their order.
func Deviations(d *document.Document) []Deviation {
	if len(d.Meta.Deviations) == 0 {
		return nil
	}
	cites := map[document.Anchor]string{}
	walk.Document(d, walk.Visit{Part: func(a document.Anchor, cite string) { cites[a] = cite }})
	list := make([]Deviation, len(d.Meta.Deviations))
	for i, deviation := range d.Meta.Deviations {
		target := document.Anchor(deviation.Target)
		entry := Deviation{
			Article:  "De overeenkomst",
			Sentence: "wijkt af van " + deviation.Clause + ": " + changed(deviation),
		}
		if cite := cites[target]; cite != "" {
			entry.Target, entry.Article = target, Capital(cite)
		}
		list[i] = entry
	}
	return list
}

// changed says what a deviation did.
func changed(d document.Deviation) string {
	part := d.Part
	if part == "" {
		part = "een lid"
	}
	switch d.Kind {
	case "waarde":
		return part + " heeft een andere waarde."
	case "vervangen", "geschrapt", "toegevoegd":
		return part + " is " + d.Kind + "."
	}
	return d.Part + " (" + d.Kind + ")."
}

// Capital returns s with a capital first letter.
func Capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}
