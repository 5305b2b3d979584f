package check

import (
	"strings"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler/terms"
	"github.com/akte-lang/akte/internal/diag"
)

// replaceAll returns a fix that puts another word in the place of all uses of
// one, whatever their capitals and plurals; false when a use was not typed as
// such.
func replaceAll(uses []use, stem, by string) (diag.Fix, bool) {
	fix := diag.Fix{Title: diag.T("Schrijf overal %q", "Write %q everywhere", by)}
	byStem := stemOf(strings.ToLower(by))
	for _, u := range uses {
		place := u.Place()
		typed := place.Text()
		folded := strings.ToLower(typed)
		if !strings.HasPrefix(folded, stem) || !strings.HasPrefix(strings.ToLower(by), byStem) {
			return fix, false
		}
		word := strings.ToLower(by)[:len(byStem)] + folded[len(stem):]
		if first, _ := utf8.DecodeRuneInString(typed); startsUpper(string(first)) || startsUpper(by) {
			word = capitalised(word)
		}
		fix.Edits = append(fix.Edits, diag.Edit{Place: place, New: word})
	}
	return fix, true
}

func capitalised(word string) string { return terms.Capitalise(word) }

// placesShown is how many other places a finding shows.
const placesShown = 8

// alsoAt adds the other places of the same thing.
func alsoAt(finding diag.Finding, uses []use) diag.Finding {
	for i, u := range uses {
		if i == placesShown {
			finding.Notes = append(finding.Notes, diag.Note{Text: diag.T("En nog %d keer.", "And %d times more.", len(uses)-i)})
			break
		}
		finding = finding.WithNote(u.Place(), "Hier ook.", "Here too.")
	}
	return finding
}
