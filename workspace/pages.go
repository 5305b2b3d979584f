package workspace

import (
	"fmt"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// families are the families of findings, by the first four characters of their
// codes.
var families = []struct {
	prefix string
	title  diag.Text
}{
	{"AK01", diag.T("Taal en bestanden", "Language and files")},
	{"AK02", diag.T("Verwijzingen", "References")},
	{"AK03", diag.T("Begrippen", "Terms")},
	{"AK04", diag.T("Waarden", "Values")},
	{"AK05", diag.T("Feiten", "Facts")},
	{"AK06", diag.T("Opbouw", "Structure")},
	{"AK07", diag.T("Wetgeving", "Law")},
	{"AK08", diag.T("Taalgebruik", "Wording")},
	{"AK09", diag.T("Afwijkingen", "Deviations")},
	{"AK10", diag.T("Gegevens en bestandsnamen", "Data and file names")},
	{"AK12", diag.T("Inlezen van bestaande documenten", "Importing existing documents")},
	{"AK13", diag.T("Beleid", "Policy")},
	{"AK14", diag.T("Wijzigingen en akkoorden", "Changes and acceptances")},
}

// Page is one page of documentation.
type Page struct {
	Name    string // of the file: AK0203.md
	Content string // Markdown
}

// Pages returns the reference pages of all findings in a language: an index by
// family, and one page each.
func Pages(lang diag.Lang) []Page {
	var index strings.Builder
	fmt.Fprintf(&index, "# %s\n\n%s\n", diag.T("Bevindingen", "Findings").In(lang),
		diag.T("Wat Akte kan vinden, per groep. `akte explain CODE` toont hetzelfde op het scherm.",
			"What Akte can find, by family. `akte explain CODE` shows the same on the screen.").In(lang))
	pages := []Page{{Name: "README.md"}}
	for _, family := range families {
		first := true
		for _, description := range Descriptions() {
			if !strings.HasPrefix(string(description.Code), family.prefix) {
				continue
			}
			if first {
				fmt.Fprintf(&index, "\n## %s · %s\n\n", family.prefix, family.title.In(lang))
				first = false
			}
			name := string(description.Code) + ".md"
			fmt.Fprintf(&index, "- [%s](%s) %s\n", description.Code, name, description.Title.In(lang))
			pages = append(pages, Page{name, diag.Markdown(description, lang)})
		}
	}
	pages[0].Content = index.String()
	return pages
}
