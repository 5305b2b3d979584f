package law

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// at writes a target: "6:236 lid 1 onder j", or a part of it.
func at(text string) grammar.Pinpoint {
	var p grammar.Pinpoint
	text, p.Onder, _ = strings.Cut(text, "onder ")
	text, p.Lid, _ = strings.Cut(text, "lid ")
	p.Article, p.Lid = strings.TrimSpace(text), strings.TrimSpace(p.Lid)
	if book, article, found := strings.Cut(p.Article, ":"); found {
		p.Book, p.Article = book, article
	}
	return p
}

// reference writes a reference: a law, then targets with the joins between them.
func reference(law string, parts ...string) *grammar.LawReference {
	ref := &grammar.LawReference{Law: grammar.Name{Text: law}}
	for i, part := range parts {
		if i%2 == 1 {
			ref.Joins = append(ref.Joins, grammar.Join(part))
			continue
		}
		ref.Targets = append(ref.Targets, at(part))
	}
	return ref
}

func TestResolve(t *testing.T) {
	tests := []struct {
		name string
		ref  *grammar.LawReference
		kind IssueKind // 0: sound
		want string    // the suggestion
	}{
		{"sound", reference("AVG", "28 lid 3 onder h"), 0, ""},
		{"first and last", reference("AVG", "1", "tot en met", "99"), 0, ""},
		{"case", reference("avg", "28"), 0, ""},
		{"range not known", reference("Tw", "11.7a lid 1"), 0, ""},
		{"letters behind", reference("BW", "6:230oa lid 1"), 0, ""},
		{"chapter and article", reference("Awb", "3:2"), 0, ""},
		{"whole law", reference("AVG", ""), 0, ""},
		{"unknown law", reference("AGV", "28"), UnknownLaw, "AVG"},
		{"two letters", reference("Xw", "28"), UnknownLaw, ""},
		{"far from any law", reference("Warenwetboekje", "28"), UnknownLaw, ""},
		{"beyond the last", reference("AVG", "100"), UnknownArticle, ""},
		{"zero", reference("AVG", "0"), UnknownArticle, ""},
		{"no number", reference("AVG", "x"), UnknownArticle, ""},
		{"too long a number", reference("AVG", "99999999999999999999"), UnknownArticle, ""},
		{"lid behind a stop", reference("AVG", "28.3"), UnknownArticle, "28 lid 3"},
		{"stop beyond the last", reference("AVG", "128.3"), UnknownArticle, ""},
		{"book of a law without books", reference("AVG", "6:28"), UnknownArticle, ""},
		{"second of two", reference("AVG", "28", "en", "128"), UnknownArticle, ""},
		{"no book", reference("BW", "236 onder j"), BookMissing, "6:236"},
		{"no book, not the usual one", reference("BW", "408"), BookMissing, ""},
		{"Boek 9", reference("BW", "9:1"), UnknownBook, ""},
		{"beyond Boek 6", reference("BW", "6:999"), UnknownArticle, ""},
	}
	for _, test := range tests {
		citations, issues := register(t).Resolve(test.ref)
		assert.Len(t, citations, len(test.ref.Targets), test.name)
		if test.kind == 0 {
			assert.Empty(t, issues, test.name)
			continue
		}
		if assert.Len(t, issues, 1, test.name) {
			assert.Equal(t, test.kind, issues[0].Kind, test.name)
			assert.Equal(t, test.want, issues[0].Suggestion, test.name)
		}
	}
}

func TestTargetsGoOn(t *testing.T) {
	citations, issues := register(t).Resolve(reference("BW", "6:236 lid 1 onder e", "en", "onder f", ",", "lid 2", "en", "237"))
	require.Empty(t, issues)
	require.Len(t, citations, 4)
	for _, citation := range citations {
		assert.Equal(t, "6", citation.Book.Number)
	}
	assert.Equal(t, "236", citations[1].Article)
	assert.Equal(t, "1", citations[1].Lid, "an item alone is of the same lid")
	assert.Equal(t, "2", citations[2].Lid)
	assert.Empty(t, citations[2].Onder)
	assert.Equal(t, "237", citations[3].Article)
	assert.Empty(t, citations[3].Lid, "another article starts afresh")
}

func TestInForce(t *testing.T) {
	r := register(t)
	assert.Empty(t, r.InForce(reference("AVG", "28"), "2026-12-01"))
	assert.Empty(t, r.InForce(reference("AVG", "28"), ""))
	assert.Empty(t, r.InForce(reference("Onbekend", "28"), "2026-12-01"))
	for _, test := range []struct {
		law, article, day string
		want              IssueKind
	}{
		{"AVG", "28", "2018-01-01", NotYetInForce},
		{"Wbp", "13", "2026-12-01", NoLongerInForce},
		{"ePrivacy-verordening", "8", "", NeverInForce},
		{"BW", "10:3", "2011-12-31", NotYetInForce},
	} {
		issues := r.InForce(reference(test.law, test.article, "en", test.article), test.day)
		require.Len(t, issues, 1, "%s: once, however many targets", test.law)
		assert.Equal(t, test.want, issues[0].Kind, test.law)
	}
	issues := r.InForce(reference("BW", "6:1", "en", "10:3"), "2000-01-01")
	require.Len(t, issues, 1, "Boek 6 held already")
	assert.Equal(t, "10", issues[0].Book.Number)
}

// TestFindings reads the findings as a lawyer would, each over a source text.
func TestFindings(t *testing.T) {
	tests := []struct {
		text, law, target, day string
		code                   diag.Code
		message, help, fixed   string
	}{
		{"AGV 28", "AGV", "28", "", "AK0701", "De wet “AGV” staat niet in het register.", `Bedoelde u "AVG"?`, "AVG 28"},
		{"AVG 100", "AVG", "100", "", "AK0703", "De AVG heeft geen artikel 100: de artikelen lopen van 1 tot en met 99.", "", ""},
		{"AVG 28.3", "AVG", "28.3", "", "AK0703", "De AVG heeft geen artikel 28.3: de artikelen lopen van 1 tot en met 99.", "Bedoelde u AVG 28 lid 3?", "AVG 28 lid 3"},
		{"BW 6:999", "BW", "6:999", "", "AK0703", "Boek 6 BW heeft geen artikel 999: de artikelen lopen van 1 tot en met 279.", "", ""},
		{"BW 9:1", "BW", "9:1", "", "AK0703", "Het BW heeft geen boek 9; er zijn de boeken 1, 2, 3, 4, 5, 6, 7, 7A, 8, 10.", "", ""},
		{"Rv 3:108", "Rv", "3:108", "", "AK0703", "Rv heeft geen artikel 3:108: de artikelen lopen van 1 tot en met 1077.", "", ""},
		{"Tw 11:7a", "Tw", "11:7a", "", "AK0703", "De Tw heeft geen artikel 11:7a.", "", ""},
		{"BW 236", "BW", "236", "", "AK0704", "Het boek ontbreekt bij artikel 236: het BW begint in elk boek opnieuw te tellen (de boeken 1, 2, 3, 4, 5, 6, 7, 7A, 8, 10).", "Bedoelde u BW 6:236?", "BW 6:236"},
		{"Wbp 13", "Wbp", "13", "2026-12-01", "AK0702", "De Wbp geldt sinds 25 mei 2018 niet meer; de peildatum is 1 december 2026.", "Nu geldt de AVG: verwijs daarnaar, met het artikel dat ervoor in de plaats kwam.", ""},
		{"AVG 28", "AVG", "28", "2018-01-02", "AK0702", "De AVG geldt pas vanaf 25 mei 2018; de peildatum is 2 januari 2018.", "", ""},
		{"BW 10:3", "BW", "10:3", "2011-12-31", "AK0702", "Boek 10 BW geldt pas vanaf 1 januari 2012; de peildatum is 31 december 2011.", "", ""},
		{"ePV 8", "ePV", "8", "", "AK0702", "De ePrivacy-verordening is nooit in werking getreden.", "Het voorstel voor deze verordening is in 2025 ingetrokken. Voor cookies gelden artikel 11.7a van de Telecommunicatiewet en de ePrivacy-richtlijn.", ""},
	}
	for _, test := range tests {
		file := source.New("akte.akte", test.text)
		ref := reference(test.law, test.target)
		ref.Law.Span = source.At(0, len(test.law))
		ref.Targets[0].Span = source.At(len(test.law)+1, len(test.text))
		_, issues := register(t).Resolve(ref)
		issues = append(issues, register(t).InForce(ref, test.day)...)
		require.Len(t, issues, 1, test.text)
		finding := issues[0].Finding(file)
		assert.Equal(t, test.code, finding.Code, test.text)
		assert.Equal(t, test.message, finding.Message.NL, test.text)
		assert.NotEmpty(t, finding.Message.EN, test.text)
		assert.NotContains(t, finding.Message.NL+finding.Message.EN+finding.Help.NL+finding.Help.EN, "%!", test.text)
		if test.help != "" {
			assert.Equal(t, test.help, finding.Help.NL, test.text)
		}
		if test.fixed == "" {
			assert.Empty(t, finding.Fixes, test.text)
			continue
		}
		edit := finding.Fixes[0].Edits[0]
		assert.Equal(t, test.fixed, test.text[:edit.Place.Start]+edit.New+test.text[edit.Place.End:], test.text)
	}
}

func TestCodesAreDeclaredWhole(t *testing.T) {
	seen := map[diag.Code]bool{}
	for _, d := range Codes {
		assert.Regexp(t, `^AK07\d\d$`, string(d.Code))
		assert.False(t, seen[d.Code], d.Code)
		seen[d.Code] = true
		for _, text := range []diag.Text{d.Title, d.Why, d.Cure} {
			assert.NotEmpty(t, text.NL, d.Code)
			assert.NotEmpty(t, text.EN, d.Code)
		}
		assert.NotEqual(t, d.Bad, d.Good, d.Code)
	}
}
