package recognise

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/lazyregexp"
)

var (
	versionPattern = lazyregexp.New(`(?i)\bversie(?:nummer)?\s*:?\s+(\d[\w.\-]*)`)
	datePattern    = lazyregexp.New(`(?i)\b(\d{1,2}\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+\d{4}|\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{2}-\d{2})\b`)
)

// kindWords tell the kind of a document by its title, the most telling first.
var kindWords = []struct{ word, kind string }{
	{"verwerkersovereenkomst", "verwerkersovereenkomst"}, {"algemene voorwaarden", "algemene_voorwaarden"},
	{"huishoudelijk reglement", "huishoudelijk_reglement"}, {"statuten", "statuten"},
	{"arbeidsovereenkomst", "arbeidsovereenkomst"}, {"arbeidscontract", "arbeidsovereenkomst"}, {"oproepcontract", "arbeidsovereenkomst"},
	{"huurovereenkomst", "huurovereenkomst"}, {"koopovereenkomst", "koopovereenkomst"},
	{"geheimhoudingsovereenkomst", "geheimhoudingsovereenkomst"}, {"privacyverklaring", "privacyverklaring"},
	{"voorwaarden", "algemene_voorwaarden"}, {"overeenkomst", "overeenkomst"},
}

// headUnits is how many units from the start may tell the version and the date.
const headUnits = 6

// header writes the opening of the document with what its first lines tell.
func header(title string, list []*unit) *grammar.Agreement {
	opening := &grammar.Agreement{Title: grammar.String{Value: title}}
	lower := strings.ToLower(title)
	for _, known := range kindWords {
		if strings.Contains(lower, known.word) {
			opening.Settings = append(opening.Settings, setting("soort", &grammar.Name{Text: known.kind}))
			break
		}
	}
	version, date := "", ""
	for _, u := range list[:min(len(list), headUnits)] {
		if u.role == articleRole || u.role == clauseRole {
			break
		}
		if m := versionPattern.FindStringSubmatch(u.text); m != nil && version == "" {
			version = strings.TrimRight(m[1], ".-")
		}
		if m := datePattern.FindString(u.text); m != "" && date == "" && isShort(u.text, titleWords) && !personPattern.MatchString(u.text) {
			if _, problem := value.ParseLiteral(value.DateKind, flat(m)); problem == nil {
				date = flat(m)
			}
		}
	}
	if version != "" && version != date {
		opening.Settings = append(opening.Settings, setting("versie", &grammar.Literal{Kind: grammar.TextLiteral, Text: version}))
	}
	if date != "" {
		opening.Settings = append(opening.Settings, setting("datum", &grammar.Literal{Kind: grammar.DateLiteral, Text: date}))
	}
	return opening
}

func setting(name string, values ...grammar.Expr) *grammar.Setting {
	return &grammar.Setting{Name: grammar.Name{Text: name}, Values: values}
}
