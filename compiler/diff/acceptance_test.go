package diff_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

func day(t *testing.T, iso string) value.Date {
	parsed, problem := value.ParseLiteral(value.DateKind, iso)
	require.Nil(t, problem)
	return parsed.(value.Date)
}

func accepted(t *testing.T, text string) []diff.Acceptance {
	file, findings := grammar.Parse(source.New("akkoorden.akte", text))
	require.Empty(t, findings)
	acceptances, findings := diff.Acceptances(file)
	require.Empty(t, findings)
	return acceptances
}

const oneAcceptance = `akkoorden "Akkoorden"
akkoord %s voor prijs.hoogte
    door  "A. de Wit"
    op    1 december 2026
    tot   1 maart 2027
    reden "Afgesproken met de verhuurder."
`

func codes(findings diag.List) []string {
	var codes []string
	for _, f := range findings {
		codes = append(codes, string(f.Code))
	}
	return codes
}

func TestSettle(t *testing.T) {
	dearer := strings.Replace(lease, "€ 100", "€ 120", 1)
	d := diff.Compare(read(t, lease), read(t, dearer))
	require.Len(t, d.Changes, 1)
	hash := d.Changes[0].Hash()
	assert.Equal(t, "prijs.hoogte", d.Changes[0].Subject())
	acceptances := accepted(t, fmt.Sprintf(oneAcceptance, hash))

	assert.Len(t, d.Settle(nil, day(t, "2026-12-02")).Open, 1)

	s := d.Settle(acceptances, day(t, "2027-03-01"))
	assert.Empty(t, s.Open)
	assert.Equal(t, "A. de Wit", s.Accepted[&d.Changes[0]].By)
	assert.Empty(t, s.Findings)

	s = d.Settle(acceptances, day(t, "2027-03-02"))
	assert.Len(t, s.Open, 1)
	assert.Equal(t, []string{"AK1402"}, codes(s.Findings))

	// The article has another number now: the same change, the same acceptance.
	first := "artikel nieuw \"Nieuw\"\n    lid {\n        Dit artikel is er nieuw bij gekomen.\n    }\nartikel onderwerp"
	renumbered := diff.Compare(read(t, strings.Replace(lease, "artikel onderwerp", first, 1)),
		read(t, strings.Replace(dearer, "artikel onderwerp", first, 1)))
	assert.Empty(t, renumbered.Settle(acceptances, day(t, "2027-01-01")).Open)

	// Dearer still: what was accepted is not what stands there.
	again := diff.Compare(read(t, lease), read(t, strings.Replace(lease, "€ 100", "€ 150", 1)))
	s = again.Settle(acceptances, day(t, "2027-01-01"))
	assert.Len(t, s.Open, 1)
	assert.Equal(t, []string{"AK1403"}, codes(s.Findings))
}

func TestIncompleteAcceptance(t *testing.T) {
	file, _ := grammar.Parse(source.New("akkoorden.akte", "akkoorden \"Akkoorden\"\nakkoord 3f9a1c20 voor prijs\n    door \"A. de Wit\"\n"))
	acceptances, findings := diff.Acceptances(file)
	assert.Empty(t, acceptances)
	assert.Equal(t, []string{"AK1401"}, codes(findings))
}

func TestJudge(t *testing.T) {
	shorter := strings.Replace(lease, "artikel prijs \"Prijs\"", "artikel nieuw \"Nieuw\"\n    lid {\n        Dit is nieuw in de overeenkomst.\n    }\nartikel prijs \"Prijs\"", 1)
	old, new := read(t, lease), read(t, shorter)
	finding := func(text, at string, code diag.Code) diag.Finding {
		return diag.Finding{Code: code, Severity: diag.Warning, Place: source.At(strings.Index(text, at), strings.Index(text, at)+3).In(old.Program.Sources.Main.Source)}
	}
	before := diag.List{finding(lease, "De huurder betaalt", "AK0001"), finding(lease, "Elke partij", "AK0002")}
	after := diag.List{finding(shorter, "De huurder betaalt", "AK0001"), finding(shorter, "Dit is nieuw", "AK0003")}
	for i := range after {
		after[i].Place.File = new.Program.Sources.Main.Source
	}
	d := diff.Compare(old, new)
	d.Judge(before, after)
	var told []string
	for _, c := range d.Changes {
		if c.Sort == diff.Outcome && c.New != nil {
			told = append(told, "nieuw "+c.Name+" "+c.New.Legal())
		} else if c.Sort == diff.Outcome {
			told = append(told, "weg "+c.Name+" "+c.Old.Legal())
		}
	}
	assert.Equal(t, []string{"nieuw AK0003 artikel 2 lid 1", "weg AK0002 artikel 3 lid 1"}, told)
}
