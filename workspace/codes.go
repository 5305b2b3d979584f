package workspace

import (
	"cmp"
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace/data"
)

// Codes are the findings of this package.
func Codes() []*diag.Description {
	return []*diag.Description{sameName, notADocument, testWithoutDocument, emptyTest}
}

// Descriptions returns every kind of finding that Akte can give, by code.
func Descriptions() []*diag.Description {
	all := slices.Concat(grammar.Codes(), compiler.Codes(), check.Codes(), data.Codes(), policy.Codes, ingest.Codes(), diff.Codes(), Codes())
	slices.SortStableFunc(all, func(a, b *diag.Description) int { return cmp.Compare(a.Code, b.Code) })
	return slices.Compact(all) // a check may share the description of the compiler
}

// AboutData reports whether a finding is about a data file and not about the
// text of a document.
func AboutData(finding diag.Finding) bool {
	return slices.ContainsFunc(data.Codes(), func(d *diag.Description) bool { return d.Code == finding.Code })
}

// Describe returns the description of a code, in either case.
func Describe(code string) (*diag.Description, bool) {
	for _, description := range Descriptions() {
		if strings.EqualFold(string(description.Code), code) {
			return description, true
		}
	}
	return nil, false
}

var sameName = &diag.Description{
	Code: "AK1020", Severity: diag.Error, Stops: true,
	Title: diag.T("Twee documenten zouden dezelfde bestandsnaam krijgen", "Two documents would get the same file name"),
	Why: diag.T("Het ene document zou het andere overschrijven. Op Windows en macOS maken hoofdletters geen verschil.",
		"One document would overwrite the other. On Windows and macOS case makes no difference."),
	Cure: diag.T("Neem in --name iets op dat per document verschilt, zoals een klantnummer.",
		"Put something in --name that differs per document, such as a customer number."),
}

var notADocument = &diag.Description{
	Code: "AK1021", Severity: diag.Error, Stops: true,
	Title: diag.T("Van dit bestand is geen document te maken", "No document can be made of this file"),
	Why: diag.T("Een bibliotheek met bedingen of een beleid is geen overeenkomst: er is niets om te ondertekenen.",
		"A library of clauses or a policy is no agreement: there is nothing to sign."),
	Cure: diag.T("Bouw het document dat dit bestand gebruikt.", "Build the document that uses this file."),
}
