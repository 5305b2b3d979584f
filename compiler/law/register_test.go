package law

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
)

func register(t testing.TB) *Register {
	t.Helper()
	r, err := Load()
	require.NoError(t, err)
	return r
}

func find(t testing.TB, name string) *Law {
	t.Helper()
	l, ok := register(t).Find(name)
	require.True(t, ok, name)
	return l
}

func TestEveryEntryIsWhole(t *testing.T) {
	bwbr, celex := regexp.MustCompile(`^BWBR\d{7}$`), regexp.MustCompile(`^3(19|20)\d{2}[RLD]\d{4}$`)
	seen := map[string]string{}
	unique := func(number, title string) {
		assert.Empty(t, seen[number], "%s and %s share %s", seen[number], title, number)
		seen[number] = title
	}
	for _, l := range register(t).Laws() {
		switch {
		case l.Never:
			assert.Empty(t, l.Number, l.Title)
			assert.False(t, l.Remark.IsZero(), "%s: say what became of it", l.Title)
		case len(l.Books) > 0:
			assert.Equal(t, Dutch, l.Kind, l.Title)
			for _, book := range l.Books {
				assert.Regexp(t, bwbr, book.BWBR, l.Title)
				unique(book.BWBR, l.Title+" "+book.Number)
			}
		case l.Kind == Dutch:
			assert.Regexp(t, bwbr, l.Number, l.Title)
			unique(l.Number, l.Title)
		default:
			assert.Regexp(t, celex, l.Number, l.Title)
			unique(l.Number, l.Title)
		}
		assert.Equal(t, l.Remark.NL == "", l.Remark.EN == "", "%s: a remark in one language", l.Title)
		assert.Contains(t, []string{"", "de", "het"}, l.Determiner, l.Title)
		for _, name := range l.Names() {
			assert.Equal(t, strings.Join(strings.Fields(name), " "), name, "spaces in a name of %s", l.Title)
			assert.NotRegexp(t, `^\d`, name, "a name must not start with what reads as an article")
		}
	}
}

func TestFindByEveryName(t *testing.T) {
	r := register(t)
	for _, l := range r.Laws() {
		for _, name := range l.Names() {
			for _, typed := range []string{name, strings.ToUpper(name), strings.ToLower(name), strings.ReplaceAll(name, "-", "\u2011")} {
				found, ok := r.Find(typed)
				require.True(t, ok, typed)
				assert.Same(t, l, found, typed)
			}
		}
	}
	for _, unknown := range []string{"", "AGV", "de AVG", "Wet", "BW6"} {
		_, ok := r.Find(unknown)
		assert.False(t, ok, unknown)
	}
	assert.Same(t, find(t, "ePrivacy-verordening"), find(t, "eprivacy_verordening"))
}

func TestNamesAreSortedAndComplete(t *testing.T) {
	names := register(t).Names()
	assert.True(t, slices.IsSorted(names))
	assert.Contains(t, names, "AVG")
	assert.Contains(t, names, "GDPR")
	assert.Contains(t, names, "Wetboek van Burgerlijke Rechtsvordering")
	assert.Equal(t, "AVG", diag.Nearest("AGV", []string{"AVG", "Telecommunicatiewet"}))
}

func TestBooksOfTheCivilCode(t *testing.T) {
	bw := find(t, "Burgerlijk Wetboek")
	want := map[string]string{"3": "BWBR0005291", "6": "BWBR0005289", "7": "BWBR0005290", "7a": "BWBR0006000", "10": "BWBR0030068"}
	for number, bwbr := range want {
		book, ok := bw.Book(number)
		require.True(t, ok, number)
		assert.Equal(t, bwbr, book.BWBR)
	}
	_, ok := bw.Book("9")
	assert.False(t, ok, "there never was a Boek 9")
}

func TestStatus(t *testing.T) {
	tests := []struct {
		law, day string
		want     Status
	}{
		{"AVG", "2018-05-24", NotYet},
		{"AVG", "2018-05-25", InForce},
		{"AVG", "", InForce},
		{"Wbp", "2018-05-24", InForce},
		{"Wbp", "2018-05-25", Repealed},
		{"Wbp", "", InForce},
		{"Data Act", "2025-09-11", NotYet},
		{"Data Act", "2025-09-12", InForce},
		{"ODR-verordening", "2025-07-20", Repealed},
		{"ePrivacy-verordening", "", NeverWas},
		{"ePrivacy-verordening", "2026-12-01", NeverWas},
		{"Rv", "1900-01-01", InForce},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, find(t, test.law).Status(test.day), "%s on %q", test.law, test.day)
	}
	assert.Same(t, find(t, "AVG"), find(t, "Wbp").Successor)
}

func TestBrokenRegistersAreRefused(t *testing.T) {
	sound := "- {naam: Wet A, afkorting: WA, soort: nl, nummer: BWBR0000001, merk: gelezen}\n"
	_, err := parse(sound)
	require.NoError(t, err)
	for name, text := range map[string]string{
		"no list":           "naam: Wet A",
		"unknown key":       "- {naam: Wet A, soort: nl, nummer: BWBR0000001, merk: gelezen, kleur: rood}",
		"no title":          "- {soort: nl, nummer: BWBR0000001, merk: gelezen}",
		"no kind":           "- {naam: Wet A, nummer: BWBR0000001, merk: gelezen}",
		"no mark":           "- {naam: Wet A, soort: nl, nummer: BWBR0000001}",
		"no number":         "- {naam: Wet A, soort: nl, merk: gelezen}",
		"short number":      "- {naam: Wet A, soort: nl, nummer: BWBR01, merk: gelezen}",
		"foreign number":    "- {naam: Wet A, soort: eu, nummer: BWBR0000001, merk: gelezen}",
		"number of nothing": "- {naam: Wet A, soort: eu, nooit: true, nummer: 32016R0679, merk: gelezen}",
		"taken name":        sound + "- {naam: Wet B, ook: [wa], soort: nl, nummer: BWBR0000002, merk: gelezen}",
		"bad day":           "- {naam: Wet A, soort: nl, nummer: BWBR0000001, vanaf: 2018-02-30, merk: gelezen}",
		"ends first":        "- {naam: Wet A, soort: nl, nummer: BWBR0000001, vanaf: 2018-02-02, tot: 2018-02-01, merk: gelezen}",
		"bad range":         "- {naam: Wet A, soort: nl, nummer: BWBR0000001, artikelen: [9, 1], merk: gelezen}",
		"half a range":      "- {naam: Wet A, soort: nl, nummer: BWBR0000001, artikelen: [9], merk: gelezen}",
		"no successor":      "- {naam: Wet A, soort: nl, nummer: BWBR0000001, opvolger: Wet B, merk: gelezen}",
		"own successor":     "- {naam: Wet A, soort: nl, nummer: BWBR0000001, opvolger: Wet A, merk: gelezen}",
		"book twice":        "- {naam: Wet A, soort: nl, merk: gelezen, boeken: [{boek: '1', nummer: BWBR0000001}, {boek: '1', nummer: BWBR0000002}]}",
		"book unnumbered":   "- {naam: Wet A, soort: nl, merk: gelezen, boeken: [{boek: '1'}]}",
		"book badly ranged": "- {naam: Wet A, soort: nl, merk: gelezen, boeken: [{boek: '1', nummer: BWBR0000001, artikelen: [0, 3]}]}",
		"book badly dated":  "- {naam: Wet A, soort: nl, merk: gelezen, boeken: [{boek: '1', nummer: BWBR0000001, vanaf: gisteren}]}",
		"no usual book":     "- {naam: Wet A, soort: nl, merk: gelezen, gangbaar: '2', boeken: [{boek: '1', nummer: BWBR0000001}]}",
	} {
		_, err := parse(text)
		assert.Error(t, err, name)
	}
}
