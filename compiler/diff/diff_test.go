package diff_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/compiler/load"
)

// read reads a source text as one side of a comparison.
func read(t testing.TB, text string) *diff.Reading {
	t.Helper()
	return compiled(t, text)
}

// compiled does the same for a test of properties.
func compiled(t require.TestingT, text string) *diff.Reading {
	project := fstest.MapFS{"voorbeeld.akte": {Data: []byte(text)}}
	sources, findings, err := load.Load(project, "voorbeeld.akte", clauses.FS)
	require.NoError(t, err)
	program, more := compiler.Compile(sources)
	findings.Add(more...)
	require.False(t, findings.Stops(), "%v", findings)
	return diff.Read(program)
}

// told writes the changes one a line: sort, class, old place, new place.
func told(d *diff.Diff) []string {
	var lines []string
	for _, c := range d.Changes {
		line := fmt.Sprintf("%s %s", sortNames[c.Sort], c.Class.Label().NL)
		if c.Old != nil {
			line += " van " + c.Old.Legal()
		}
		if c.New != nil {
			line += " naar " + c.New.Legal()
		}
		for _, turn := range c.Turns {
			line += fmt.Sprintf(" [%s → %s]", turn.Old, turn.New)
		}
		lines = append(lines, line)
	}
	return lines
}

var sortNames = map[diff.Sort]string{
	diff.Added: "nieuw", diff.Removed: "weg", diff.Moved: "verplaatst", diff.Renumbered: "hernummerd", diff.Retitled: "kop",
	diff.Metadata: "kopregel", diff.PartyField: "partij", diff.Parameter: "waarde", diff.Fact: "feit", diff.Cited: "nummers",
	diff.Wording: "woorden", diff.Retargeted: "verwijzing", diff.Condition: "voorwaarde",
}

const lease = `overeenkomst "Huur van machines"
artikel onderwerp "Onderwerp"
    lid {
        De verhuurder stelt de machine ter beschikking aan de huurder.
    }
artikel prijs "Prijs"
    lid hoogte {
        De huurder betaalt € 100 per week, vooruit te voldoen.
    }
    lid {
        Over de prijs van [hoogte] kan de verhuurder zekerheid vragen.
    }
artikel einde_huur "Einde"
    lid {
        Elke partij kan de huur opzeggen met een termijn van 30 dagen.
    }
    lid {
        Na het einde geeft de huurder de machine schoon terug.
    }
`

func TestCompare(t *testing.T) {
	for _, test := range []struct {
		name     string
		old, new string // replaced in the lease
		want     []string
	}{
		{"nothing", "", "", nil},
		{"rewrapped", "ter beschikking aan", "ter\n        beschikking aan", nil},
		{"a duty turns", "kan de verhuurder", "moet de verhuurder",
			[]string{"woorden inhoudelijk van artikel 2 lid 2 naar artikel 2 lid 2 [kan → moet]"}},
		{"a negation", "kan de verhuurder", "kan de verhuurder niet",
			[]string{"woorden inhoudelijk van artikel 2 lid 2 naar artikel 2 lid 2 [kan → kan niet]"}},
		{"a date", "vooruit te voldoen", "te voldoen op 1-3-2027",
			[]string{"woorden inhoudelijk van artikel 2 lid 1 naar artikel 2 lid 1"}},
		{"a notation", "30 dagen", "dertig (30) dagen",
			[]string{"woorden redactioneel van artikel 3 lid 1 naar artikel 3 lid 1"}},
		{"a period", "30 dagen", "60 dagen",
			[]string{"woorden inhoudelijk van artikel 3 lid 1 naar artikel 3 lid 1"}},
		{"a new article", "artikel prijs", "artikel duur \"Duur\"\n    lid {\n        De huur begint bij de aflevering van de machine.\n    }\nartikel prijs",
			[]string{"nieuw inhoudelijk naar artikel 2", "hernummerd nummering van artikel 2 naar artikel 3", "hernummerd nummering van artikel 3 naar artikel 4"}},
		{"a reference to another lid", "van [hoogte]", "van [einde_huur]",
			[]string{"verwijzing inhoudelijk van artikel 2 lid 2 naar artikel 2 lid 2"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			changed := lease
			if test.old != "" {
				require.Contains(t, lease, test.old)
				changed = strings.Replace(lease, test.old, test.new, 1)
			}
			assert.Equal(t, test.want, told(diff.Compare(read(t, lease), read(t, changed))))
		})
	}
}

// TestMovedArticle moves the last article to the front: one move, and the rest
// is renumbered.
func TestMovedArticle(t *testing.T) {
	at := strings.Index(lease, "artikel onderwerp")
	last := strings.Index(lease, "artikel einde_huur")
	moved := lease[:at] + lease[last:] + lease[at:last]
	assert.Equal(t, []string{
		"verplaatst nummering van artikel 3 naar artikel 1",
		"hernummerd nummering van artikel 1 naar artikel 2", "hernummerd nummering van artikel 2 naar artikel 3",
	}, told(diff.Compare(read(t, lease), read(t, moved))))
}

// TestClassOfWords holds what is editorial and what is in doubt substantive.
func TestClassOfWords(t *testing.T) {
	const text = `overeenkomst "Huur"
partij klant "Klant"
artikel prijs "Prijs"
    lid {
        De Klant betaalt op %s:
        - %s
        - de rest later.
    }
`
	for _, test := range []struct {
		old, new [2]string
		want     diff.Class
	}{
		{[2]string{"6-6-2027", "een deel;"}, [2]string{"6 juni 2027", "een deel;"}, diff.Editorial},
		{[2]string{"6-6-2027", "een deel;"}, [2]string{"7 juni 2027", "een deel;"}, diff.Substantive},
		{[2]string{"een dag", "een deel;"}, [2]string{"een dag", "een deel,"}, diff.Editorial},
		{[2]string{"een dag", "een deel;"}, [2]string{"een dag", "een deel; en"}, diff.Substantive},
		{[2]string{"een dag", "een deel; en"}, [2]string{"een dag", "een deel, en"}, diff.Editorial},
		{[2]string{"een dag", "een deel; en"}, [2]string{"een dag", "een deel; of"}, diff.Substantive},
		{[2]string{"een Dag", "een deel;"}, [2]string{"een dag", "een deel;"}, diff.Editorial},
		{[2]string{"een dag die de Klant kiest", "een deel;"}, [2]string{"een dag die de klant kiest", "een deel;"}, diff.Substantive},
		{[2]string{"ten allen tijde", "een deel;"}, [2]string{"te allen tijde", "een deel;"}, diff.Editorial},
		{[2]string{"ten minste 5 dagen", "een deel;"}, [2]string{"ten hoogste 5 dagen", "een deel;"}, diff.Substantive},
		{[2]string{"5 dagen", "€ 1.000,- ineens;"}, [2]string{"vijf (5) dagen", "EUR 1.000,00 ineens;"}, diff.Editorial},
	} {
		old, new := fmt.Sprintf(text, test.old[0], test.old[1]), fmt.Sprintf(text, test.new[0], test.new[1])
		for _, c := range diff.Compare(read(t, old), read(t, new)).Changes {
			assert.Equal(t, test.want, c.Class, "%v → %v", test.old, test.new)
		}
	}
}

// TestTypedNumbers renumbers an article that is named by hand elsewhere.
func TestTypedNumbers(t *testing.T) {
	old := strings.Replace(lease, "Over de prijs", "Volgens artikel 3 en artikel 3 lid 2, over de prijs", 1)
	added := "artikel extra \"Extra\"\n    lid {\n        Dit artikel is nieuw in de overeenkomst.\n    }\nartikel einde_huur"
	new := strings.NewReplacer("artikel einde_huur", added, "artikel 3 en artikel 3", "artikel 4 en artikel 4").Replace(old)
	d := diff.Compare(read(t, old), read(t, new))
	assert.Equal(t, 1, d.Count(diff.Substantive), "%v", told(d)) // the new article
	wrong := strings.Replace(new, "artikel 4 en artikel 4", "artikel 4 en artikel 3", 1)
	assert.Equal(t, 2, diff.Compare(read(t, old), read(t, wrong)).Count(diff.Substantive))
}

// TestConsequenceOfTwo changes two values that one lid prints.
func TestConsequenceOfTwo(t *testing.T) {
	old := strings.NewReplacer("€ 100 per week", "{huur} per week", "artikel onderwerp", "parameter huur bedrag = € 100\nparameter dag tekst = \"maandag\"\nartikel onderwerp",
		"vooruit te voldoen", "op {dag}").Replace(lease)
	d := diff.Compare(read(t, old), read(t, strings.NewReplacer("€ 100", "€ 90", "maandag", "dinsdag").Replace(old)))
	assert.Equal(t, 2, d.Count(diff.Substantive), "%v", told(d))
	assert.Equal(t, "huur, dag", d.Changes[2].Follows)
}

const terms = `overeenkomst "Onderhoud"
    versie "1"
    toetsing avg
partij klant "Klant"
    rol verwerkingsverantwoordelijke
parameter meldtermijn duur = 24 uur
parameter bedenktijd duur = 1 maand
begrip "Dienst" vormen "Diensten" {
    Het onderhoud dat de leverancier verricht.
}
artikel melden "Melden"
    lid {
        De Klant neemt de Dienst af.
    }
    lid datalek
        over avg.datalek(termijn = meldtermijn)
    {
        De leverancier meldt een datalek binnen {meldtermijn}.
    }
    lid {
        De bedenktijd is {bedenktijd}.
    }
`

func TestDeclarations(t *testing.T) {
	changed := strings.NewReplacer("24 uur", "48 uur", "1 maand", "30 dagen", `versie "1"`, `versie "2"`,
		"dat de leverancier verricht", "dat de leverancier of een derde verricht").Replace(terms)
	d := diff.Compare(read(t, terms), read(t, changed))
	byName := map[string]diff.Change{}
	for _, c := range d.Changes {
		byName[c.Name] = c
		assert.Regexp(t, "^[0-9a-f]{8}$", c.Hash())
	}
	assert.Equal(t, diff.Numbering, byName["versie"].Class)

	longer := byName["meldtermijn"]
	assert.Equal(t, diff.Longer, longer.Effect.Direction)
	assert.Equal(t, []string{"verwerkingsverantwoordelijke"}, longer.Effect.Harms)
	require.Len(t, longer.Reach, 1)
	assert.Equal(t, "artikel 1 lid 2", longer.Reach[0].Legal())
	assert.Equal(t, "meldtermijn", byName["avg.datalek.termijn"].Follows)

	assert.Equal(t, diff.Unsure, byName["bedenktijd"].Effect.Direction)
	assert.NotEmpty(t, byName["bedenktijd"].Effect.Dates)

	for _, c := range d.Changes {
		if c.New != nil && c.New.Kind == diff.Definition {
			require.Len(t, c.Reach, 1)
			assert.Equal(t, "artikel 1 lid 1", c.Reach[0].Legal())
		}
	}
	assert.Equal(t, 3, d.Count(diff.Substantive), "%v", told(d)) // two parameters and the definition
}

func TestSeedsAreEqualToThemselves(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS names no folder with texts")
	}
	for _, name := range []string{"mindconnect.akte", "just-pixels.akte"} {
		content, err := os.ReadFile(filepath.Join(corpus, "seeds", name))
		require.NoError(t, err)
		assert.Empty(t, told(diff.Compare(read(t, string(content)), read(t, string(content)))))
		// every label and mark gone: known by words alone
		swapped := strings.Replace(string(content), "binnen 24 uur", "binnen 48 uur", 1)
		assert.LessOrEqual(t, len(told(diff.Compare(read(t, string(content)), read(t, swapped)))), 1)
	}
}
