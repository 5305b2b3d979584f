package check

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
)

// club is a text with chapters of articles in one run, leden in figures, items
// in letters, and an annex with an annex of its own. The sentence under test
// stands in artikel 2 lid 2.
const club = `overeenkomst "Lidmaatschap van de zwemclub"
    soort overeenkomst
artikel toegang "Toegang"
    lid kaart {
        Een lid krijgt een kaart.
    }
    lid tijden {
        Het bad is open:
        - @ochtend in de ochtend; en
        - @avond in de avond.
    }
artikel betaling "Betaling"
    lid bedrag {
        Een lid betaalt per jaar.
    }
    lid {
        ZIN
    }
    lid korting {
        Wie jong is, krijgt korting.
    }
artikel einde "Opzegging"
    tekst {
        Opzeggen kan altijd, zie [regels] en [rooster].
    }
bijlage regels "Huisregels"
artikel douche "Douche"
    lid {
        Wie zwemt, doucht eerst.
    }
bijlage rooster "Rooster" bij regels
tekst {
    Elke dag.
}
`

// references returns the findings on references in club with a sentence in it.
func references(t *testing.T, sentence string) (string, diag.List) {
	t.Helper()
	text := strings.Replace(club, "ZIN", sentence, 1)
	var found diag.List
	for _, finding := range Run(compile(t, text)) {
		if strings.HasPrefix(string(finding.Code), "AK02") {
			found.Add(finding)
		}
	}
	return text, found
}

func TestReferences(t *testing.T) {
	for _, test := range []struct {
		sentence string
		// want are the findings: code, the words at their place, and what is said
		// to be meant or to be written.
		want []string
	}{
		{"Zie artikel 1.", []string{"AK0216|artikel 1|[toegang] sure"}},
		{"Zie artikel 1 lid 1.", []string{"AK0216|artikel 1 lid 1|[toegang.kaart] sure"}},
		{"Zie artikel 1.1.", []string{`AK0216|artikel 1.1|[toegang.kaart, "artikel 1.1"] sure`}},
		{"Zie artikel 1 lid 2 onder b.", []string{"AK0216|artikel 1 lid 2 onder b|[toegang.tijden.avond] sure"}},
		{"Zie artikel 1 onder b.", []string{"AK0216|artikel 1 onder b|[toegang.tijden.avond]"}},
		{"Zie artikel 1, tweede lid, onderdeel b.",
			[]string{`AK0216|artikel 1, tweede lid, onderdeel b|[toegang.tijden.avond, "artikel 1, tweede lid, onderdeel b"] sure`}},
		{"Zie lid 3 en lid 1.", []string{"AK0216|lid 3|[korting] sure", "AK0216|lid 1|[bedrag] sure"}},
		{"Zie de leden 1 en 3.", []string{"AK0216|de leden 1 en 3|[bedrag en korting] sure"}},
		{"Zie de artikelen 1 tot en met 3.", []string{"AK0216|de artikelen 1 tot en met 3|[toegang tot en met einde] sure"}},
		{"Artikel 1 geldt.", []string{"AK0216|Artikel 1|[toegang] sure"}},
		{"Zie artikel 1 van Bijlage A.", []string{"AK0216|artikel 1 van Bijlage A|[regels.douche] sure"}},
		{"Zie artikel 1 van de huisregels.", []string{"AK0216|artikel 1 van de huisregels|[regels.douche]"}},
		{"Zie artikel 1 van deze overeenkomst.", []string{"AK0216|artikel 1 van deze overeenkomst|[toegang]"}},
		{"Zie Bijlage A1.", []string{"AK0216|Bijlage A1|[rooster] sure"}},
		{"Zie het vorige lid.", []string{"AK0217|het vorige lid|[bedrag]"}},
		{"Zie het volgende artikel.", []string{"AK0217|het volgende artikel|[einde]"}},
		{"Zie het eerste lid van dit artikel.", []string{"AK0216|het eerste lid van dit artikel|[bedrag]"}},
		{"Zie artikel 4.", []string{"AK0211|artikel 4|artikel 3"}},
		{"Zie de opzegging van artikel 9.", []string{"AK0211|artikel 9|artikel 3"}},
		{"Zie lid 4.", []string{"AK0211|lid 4|artikel 2 lid 3"}},
		{"Zie lid 7.", []string{"AK0211|lid 7|"}},
		{"Zie artikel 1 lid 2 onder c.", []string{"AK0211|artikel 1 lid 2 onder c|"}},
		{"Zie artikel 1 lid 1 onder a.", []string{"AK0211|artikel 1 lid 1 onder a|"}},
		{"Zie artikel 3 lid 1.", []string{"AK0211|artikel 3 lid 1|"}},
		{"Zie hoofdstuk 2.", []string{"AK0211|hoofdstuk 2|"}},
		{"Zie de artikelen 1 en 8.", []string{"AK0211|8|"}},
		{"Zie artikel 3 leden 1, 2 en 4.", []string{"AK0211|artikel 3 leden 1, 2 en 4|"}},
		{"Zie artikel 1B.", []string{"AK0212|artikel 1B|artikel 1 lid 2"}},
		{"Zie artikel 1 lid B onder a.", []string{"AK0212|artikel 1 lid B onder a|artikel 1 lid 2 onder a"}},
		{"Zie artikel 1 lid 2 sub 1.", []string{"AK0212|artikel 1 lid 2 sub 1|artikel 1 lid 2 onder a"}},
		{"Zie lid 1 van de huisregels.", []string{"AK0213|lid 1 van de huisregels|"}},
		{"Zie Bijlage B.", []string{"AK0214|Bijlage B|"}},
		{"Zie bijlage 2.", []string{"AK0214|bijlage 2|Bijlage A1"}},
		{"De opzegging van artikel 1 is gratis.", []string{"AK0219|artikel 1|artikel 3"}},
		{"Zie artikel 12 AVG, artikel 9 van de Zwemwet en lid 8 van dat artikel.", nil},
		{"Zie artikel 9 van het bestek en bijlage 4 van de offerte.", nil},
		{"Ook onder u en onder 18 jaar, en onder a als dat kan.", nil},
		{"Kadastraal bekend sectie B en artikel A van 3 stuks, zoals paragraaf 9 zegt.", nil},
		{"Zie artikel 1 lid 1 en artikel 12 lid 3 van de Zwemwet.", []string{"AK0216|artikel 1 lid 1|[toegang.kaart] sure"}},
	} {
		_, found := references(t, test.sentence)
		var got []string
		for _, finding := range found {
			got = append(got, told(finding))
		}
		assert.Equal(t, test.want, got, test.sentence)
	}
}

// told writes down the code, the words and what is meant or advised.
func told(f diag.Finding) string {
	text := string(f.Code) + "|" + joinFields(f.Place.Text()) + "|"
	advice := f.Code == typedReferenceDescription.Code || f.Code == relativeDescription.Code
	switch {
	case advice && len(f.Fixes) > 0:
		text += f.Fixes[0].Edits[0].New
		if f.Fixes[0].Sure {
			text += " sure"
		}
	case !advice:
		if _, meant, ok := strings.Cut(f.Help.NL, "Bedoelde u "); ok {
			text += strings.TrimSuffix(meant, "?")
		}
	}
	return text
}

// TestSureFixesPrintTheSame applies what a program may apply unasked and holds
// the reference that then stands there against the words that were typed.
func TestSureFixesPrintTheSame(t *testing.T) {
	for _, typed := range []string{
		"artikel 1", "artikel 1 lid 1", "artikel 1.1", "artikel 1 lid 2 onder b", "lid 1", "de leden 1 en 3", "Bijlage A1",
		"artikel 1, tweede lid, onderdeel b",
	} {
		text, found := references(t, "Zie "+typed+".")
		require.Len(t, found, 1, typed)
		require.NotEmpty(t, found[0].Fixes, typed)
		require.True(t, found[0].Fixes[0].Sure, typed)
		mended, err := diag.Apply(found[0].Place.File, found[0].Fixes[0].Edits)
		require.NoError(t, err)
		require.NotEqual(t, text, mended)
		program := compile(t, mended)
		for _, finding := range Run(program) {
			assert.NotEqual(t, typedReferenceDescription.Code, finding.Code, mended)
		}
		c := &Context{Program: program, View: program.View()}
		printed := false
		for _, reference := range program.References {
			printed = printed || c.passage(reference.From).Text == "Zie "+typed+"."
		}
		assert.True(t, printed, "%s prints otherwise in\n%s", typed, mended)
	}
}

// TestOtherNumberings looks numbers up in texts that number otherwise.
func TestOtherNumberings(t *testing.T) {
	for _, test := range []struct{ header, sentence, want string }{
		{`nummering lid "a."`, "Zie lid 3.", "AK0212"},
		{`nummering lid "a."`, "Zie artikel 1b.", "AK0216"},
		{`nummering lid "1.1" onderdeel "1."`, "Zie artikel 1.2.", "AK0216"},
		{`nummering lid "1.1" onderdeel "1."`, "Zie artikel 1.2.2.", "AK0216"},
		{`nummering lid "1.1" onderdeel "1."`, "Zie artikel 1 lid 2 onder b.", "AK0212"},
		{`nummering onderdeel "-"`, "Zie artikel 1 lid 2 onder b.", "AK0211"},
		{`nummering artikel "I."`, "Zie artikel II.", "AK0216"},
		{`nummering artikel "I."`, "Zie artikel 2.", "AK0211"},
		{`nummering bijlage "Bijlage 1:"`, "Zie bijlage B.", "AK0214"},
		{`nummering bijlage "Bijlage 1:"`, "Zie bijlage 1.1.", "AK0216"},
	} {
		text := strings.Replace(club, "soort overeenkomst", "soort overeenkomst\n    "+test.header, 1)
		text = strings.NewReplacer("ZIN", test.sentence, "- @ochtend in", "- in", "- @avond in", "- in").Replace(text)
		var got []string
		for _, finding := range Run(compile(t, text)) {
			if strings.HasPrefix(string(finding.Code), "AK02") {
				got = append(got, string(finding.Code))
			}
		}
		assert.Equal(t, []string{test.want}, got, "%s: %s", test.header, test.sentence)
	}
}
