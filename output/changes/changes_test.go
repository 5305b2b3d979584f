package changes_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/output/changes"
	"github.com/akte-lang/akte/output/changes/internal/pair"
)

// article writes articles with one lid each, labelled by their titles.
func articles(titles ...string) string {
	var b strings.Builder
	b.WriteString("overeenkomst \"Huur\"\n")
	for _, title := range titles {
		b.WriteString("artikel " + strings.ToLower(title) + " \"" + title + "\"\n    lid {\n        Dit artikel gaat over het onderwerp " + title + " en over niets anders.\n    }\n")
	}
	return b.String()
}

// TestPiecesHoldBothTexts holds that what is kept and added is the new text, and
// what is kept and removed the old one, but for white space.
func TestPiecesHoldBothTexts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := pair.Random(t)
		report := pair.Report(t, old, new)
		for i := range report.Diff.Changes {
			change := &report.Diff.Changes[i]
			if len(change.Edits) == 0 {
				continue
			}
			var before, after strings.Builder
			for _, piece := range changes.Pieces(change) {
				if piece.Mark != changes.Inserted {
					before.WriteString(piece.Text)
				}
				if piece.Mark != changes.Deleted {
					after.WriteString(piece.Text)
				}
			}
			assert.Equal(t, tight(change.Old.Line()), tight(before.String()))
			assert.Equal(t, tight(change.New.Line()), tight(after.String()))
		}
	})
}

// tight returns a text without white space and the signs between cells.
func tight(text string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(text), ""), "|", "")
}

// TestEveryChangeIsTold holds that a report leaves no change out and tells none
// twice, each in both languages.
func TestEveryChangeIsTold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := pair.Random(t)
		report := pair.Report(t, old, new)
		told := map[*diff.Change]int{}
		for _, section := range report.Sections {
			require.NotEmpty(t, section.Changes)
			require.NotEmpty(t, section.Title.NL)
			for _, change := range section.Changes {
				told[change]++
			}
		}
		for _, run := range report.Runs {
			require.NotEmpty(t, run.Text().EN)
			for _, change := range run.Changes {
				told[change]++
			}
		}
		for _, change := range report.Cited {
			told[change]++
		}
		for i := range report.Diff.Changes {
			change := &report.Diff.Changes[i]
			require.Equal(t, 1, told[change], "%v", changes.Line(change))
			require.NotEmpty(t, changes.Line(change).NL)
			require.NotEmpty(t, changes.Line(change).EN)
			require.NotEmpty(t, changes.What(change).NL)
		}
	})
}

func TestNumbersAreJoined(t *testing.T) {
	for _, test := range []struct {
		name     string
		old, new []string
		want     []string
	}{
		{"one", []string{"Aanvang"}, []string{"Begin", "Aanvang"}, []string{"artikel 1 is hernummerd naar 2"}},
		{"two", []string{"Aanvang", "Prijs"}, []string{"Begin", "Aanvang", "Prijs"}, []string{"artikelen 1 en 2 zijn hernummerd naar 2 en 3"}},
		{"many", []string{"Aanvang", "Prijs", "Duur", "Slot"}, []string{"Begin", "Aanvang", "Prijs", "Duur", "Slot"},
			[]string{"artikelen 1 tot en met 4 zijn hernummerd naar 2 tot en met 5"}},
		{"with a gap", []string{"Aanvang", "Prijs", "Duur", "Slot"}, []string{"Begin", "Aanvang", "Prijs", "Verzekering", "Duur", "Slot"},
			[]string{"artikelen 1 en 2 zijn hernummerd naar 2 en 3", "artikelen 3 en 4 zijn hernummerd naar 5 en 6"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, run := range pair.Report(t, articles(test.old...), articles(test.new...)).Runs {
				got = append(got, run.Text().NL)
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func TestLine(t *testing.T) {
	const old = `overeenkomst "Huur"
parameter borg bedrag = € 500
artikel gebruik "Gebruik"
    lid plicht {
        De huurder kan de machine zelf onderhouden en betaalt een borg van {borg}.
    }
    lid melden {
        Een gebrek meldt hij binnen 2 dagen aan de verhuurder van de machine.
    }
artikel slot "Slot"
    lid {
        Op deze overeenkomst is Nederlands recht van toepassing.
    }
`
	for _, test := range []struct{ name, from, to, want string }{
		{"a turn", "kan de machine", "moet de machine", "artikel 1 lid 1: kan → moet"},
		{"a word more", "zelf onderhouden", "zelf en tijdig onderhouden", "artikel 1 lid 1: “en tijdig” toegevoegd"},
		{"a value", "€ 500", "€ 750", "waarde borg: € 500,00 → € 750,00 (hoger)"},
		{"a heading", `"Slot"`, `"Recht"`, "artikel 2: opschrift “Slot” → “Recht”"},
		{"a heading above", `artikel slot "Slot"`, "kop \"Slot\"\nartikel slot", "artikel 2: opschrift “Slot” staat nu boven het nummer"},
		{"a lid less", "    lid melden {\n        Een gebrek meldt hij binnen 2 dagen aan de verhuurder van de machine.\n    }\n", "",
			"artikel 1 lid 2 (oud): vervallen: “Een gebrek meldt hij binnen 2 dagen aan de verhuurder van …”"},
		{"the title", `overeenkomst "Huur"`, `overeenkomst "Verhuur"`, "het document: opschrift “Huur” → “Verhuur”"},
	} {
		t.Run(test.name, func(t *testing.T) {
			require.Contains(t, old, test.from)
			report := pair.Report(t, old, strings.Replace(old, test.from, test.to, 1))
			require.NotEmpty(t, report.Diff.Changes)
			assert.Equal(t, test.want, changes.Line(&report.Diff.Changes[0]).NL)
		})
	}
}

func TestWordsFarFromChangesAreLeftOut(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("woord ", 80))
	near := changes.Around([]changes.Piece{{Text: long + " "}, {Text: "kan", Mark: changes.Deleted}, {Text: " " + long}})
	var shown strings.Builder
	left := 0
	for _, piece := range near {
		if piece.Mark == changes.Left {
			left++
		}
		shown.WriteString(piece.Text)
	}
	assert.Equal(t, 2, left)
	assert.Contains(t, shown.String(), "woord kan woord")
	assert.Len(t, strings.Fields(shown.String()), 10+1+10+2)
}

// TestWhereOfWhatIsNotPrinted holds that a part that the defaults leave out is
// named by what it is and not by what it stands in.
func TestWhereOfWhatIsNotPrinted(t *testing.T) {
	const old = `overeenkomst "Huur"
parameter consument janee = nee
hoofdstuk alles "Alles"
als consument
artikel bedenktijd "Bedenktijd"
    lid recht {
        De huurder kan de huur herroepen.
    }
einde
artikel slot "Slot"
    lid {
        Op deze huur is Nederlands recht van toepassing.
    }
`
	report := pair.Report(t, old, strings.NewReplacer(`"Bedenktijd"`, `"Herroeping"`, "kan", "mag").Replace(old))
	var lines []string
	for i := range report.Diff.Changes {
		lines = append(lines, changes.Line(&report.Diff.Changes[i]).NL)
	}
	assert.Equal(t, []string{"artikel “Herroeping”: opschrift “Bedenktijd” → “Herroeping”", "lid alles.bedenktijd.recht: kan → mag"}, lines)
}

func TestMeaning(t *testing.T) {
	const old = "overeenkomst \"Huur\"\nparameter borg bedrag = € 500\n    vraag \"Hoeveel borg betaalt de huurder?\"\n" +
		"artikel borg \"Borg\"\n    lid {\n        De borg is {borg}.\n    }\n"
	report := pair.Report(t, old, strings.Replace(old, "500", "750", 1))
	require.NotEmpty(t, report.Diff.Changes)
	assert.Equal(t, "Hoeveel borg betaalt de huurder?", report.Meaning(&report.Diff.Changes[0]))
}

func TestNoDifference(t *testing.T) {
	report := pair.Report(t, articles("Prijs"), articles("Prijs"))
	assert.True(t, report.Same())
	assert.Equal(t, "geen verschillen", report.Heading().NL)
	assert.Empty(t, report.Sections)
}
