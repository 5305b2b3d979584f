package check

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/refer"
)

// passageOf returns a text as a passage of a program that knows two annexes,
// parties and a term.
func passageOf(t testing.TB, text string) *Passage {
	t.Helper()
	program := compile(t, `overeenkomst "Huur"
soort algemene_voorwaarden
partij huurder "Huurder"
bijlage a "Verwerkersovereenkomst"
bijlage b "Prijzen"
`)
	c := &Context{Program: program, View: program.View()}
	return &Passage{Text: text, Words: words(text), names: c.ownNames()}
}

// shown writes a mention down: its steps, joins and whole.
func shown(p *Passage, m Mention) string {
	var b strings.Builder
	for i, target := range m.Targets {
		if i > 0 {
			b.WriteString(" " + string(m.Joins[i-1]) + " ")
		}
		b.WriteString(shownTarget(target))
	}
	switch of := m.Of; of.Kind {
	case LawText:
		b.WriteString(" law " + p.Text[of.Start:of.End])
	case OtherText:
		b.WriteString(" other " + p.Text[of.Start:of.End])
	case OwnText:
		b.WriteString(" own " + shownTarget(of.Steps))
		if of.Annex != nil {
			b.WriteString("=" + of.Annex.Label)
		}
		if of.Near {
			b.WriteString("!")
		}
	}
	return b.String()
}

func shownTarget(target Target) string {
	kinds := map[refer.Kind]string{
		refer.AnnexSpot: "bijlage", refer.ChapterSpot: "hoofdstuk", refer.ArticleSpot: "artikel", refer.ClauseSpot: "lid",
		refer.ItemSpot: "onder",
	}
	var steps []string
	for _, step := range target {
		number := step.Number
		if step.Ordinal != 0 {
			number = "#" + strconv.Itoa(step.Ordinal)
		}
		if step.Relative != 0 {
			number = map[Relative]string{This: "dit", Previous: "vorig", Next: "volgend"}[step.Relative]
		}
		steps = append(steps, kinds[step.Kind]+number)
	}
	return strings.Join(steps, "/")
}

func TestMentions(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string // the typed words, a bar, what was read
	}{
		{"zoals omschreven in artikel 4C.", []string{"artikel 4C|artikel4C"}},
		{"volgens artikel 4 lid 3 onder a.", []string{"artikel 4 lid 3 onder a|artikel4/lid3/ondera"}},
		{"als bedoeld in artikel 6, eerste lid, onderdeel a, van toepassing",
			[]string{"artikel 6, eerste lid, onderdeel a|artikel6/lid#1/ondera"}},
		{"Art. 5 en artikel 4.3 gelden.", []string{"Art. 5|artikel5", "artikel 4.3|artikel4.3"}},
		{"de artikelen 3 en 5", []string{"de artikelen 3 en 5|artikel3 en artikel5"}},
		{"de artikelen 3 tot en met 5", []string{"de artikelen 3 tot en met 5|artikel3 tot en met artikel5"}},
		{"artikelen 3, 4 en 5", []string{"artikelen 3, 4 en 5|artikel3 , artikel4 en artikel5"}},
		{"artikel 3, 30 dagen later", []string{"artikel 3|artikel3"}},
		{"volgens artikel 3 en 14 dagen daarna", []string{"artikel 3|artikel3"}},
		{"sectie 10 lid D sub 3.", []string{"sectie 10 lid D sub 3|artikel10/lidD/onder3"}},
		{"lid 1 van de Verwerkersovereenkomst", []string{"lid 1 van de Verwerkersovereenkomst|lid1 own =a"}},
		{"lid 1 van artikel 3", []string{"lid 1 van artikel 3|lid1 own artikel3"}},
		{"onder b van lid 2 van artikel 3", []string{"onder b van lid 2 van artikel 3|onderb own artikel3/lid2"}},
		{"artikel 1 van Bijlage A", []string{"artikel 1 van Bijlage A|artikel1 own bijlageA"}},
		{"artikel 2 van deze overeenkomst", []string{"artikel 2 van deze overeenkomst|artikel2 own !"}},
		{"artikel 2 van de algemene voorwaarden", []string{"artikel 2 van de algemene voorwaarden|artikel2 own "}},
		{"lid 2 van dit artikel", []string{"lid 2 van dit artikel|lid2 own artikeldit"}},
		{"lid 2 van dat artikel", []string{"lid 2 van dat artikel|lid2 other artikel"}},
		{"artikel 5 van de hoofdovereenkomst", []string{"artikel 5 van de hoofdovereenkomst|artikel5 other hoofdovereenkomst"}},
		{"het vorige lid", []string{"het vorige lid|lidvorig"}},
		{"het eerste lid van de vereniging", []string{"het eerste lid van de vereniging|lid#1 other vereniging"}},
		{"het eerste en tweede lid", []string{"het eerste en tweede lid|lid#1 en lid#2"}},
		{"de leden 1 en 2 van artikel 4", []string{"de leden 1 en 2 van artikel 4|lid1 en lid2 own artikel4"}},
		{"artikel 16 leden 1, 2, 3 en 5 is", []string{
			"artikel 16 leden 1, 2, 3 en 5|artikel16/lid1 , artikel16/lid2 , artikel16/lid3 en artikel16/lid5"}},
		{"artikel 3 lid 1 en lid 2", []string{"artikel 3 lid 1 en lid 2|artikel3/lid1 en artikel3/lid2"}},
		{"artikel 3 lid 1 en 5 lid 2", []string{"artikel 3 lid 1 en 5 lid 2|artikel3/lid1 en artikel5/lid2"}},
		{"lid 1 onder a en 2 onder b", []string{"lid 1 onder a en 2 onder b|lid1/ondera en lid2/onderb"}},
		{"artikel 3 lid 1 en artikel 4 lid 2", []string{"artikel 3 lid 1|artikel3/lid1", "artikel 4 lid 2|artikel4/lid2"}},
		{"Bijlage A1 en bijlage 2", []string{"Bijlage A1|bijlageA1", "bijlage 2|bijlage2"}},
		{"onder a, sub b en onderdeel c", []string{"onder a, sub b|ondera/onderb", "onderdeel c|onderc"}},
		{"onder u, onder de brug, onder 18 jaar", nil},
		{"de leden krijgen 14 dagen, ieder lid heeft één stem", nil},
		{"het in artikel bedoelde", nil},
		{"hoofdstuk 2 en paragraaf 3", []string{"hoofdstuk 2|hoofdstuk2", "paragraaf 3|artikel3"}},
		{"artikel 33 lid 5 AVG", []string{"artikel 33 lid 5 AVG|artikel33/lid5 law AVG"}},
		{"(artikel 15-22 AVG)", []string{"artikel 15-22 AVG|artikel15 tot en met artikel22 law AVG"}},
		{"artikel 6:236 BW", []string{"artikel 6:236|artikel6:236 law artikel 6:236"}},
		{"artikel 28 van de AVG", []string{"artikel 28 van de AVG|artikel28 law AVG"}},
		{"artikel 7 van die wet", []string{"artikel 7 van die wet|artikel7 law wet"}},
		{"artikel 6, eerste lid, AVG", []string{"artikel 6, eerste lid, AVG|artikel6/lid#1 law AVG"}},
		{"artikel 7:650 lid 3, 4 en 5 BW", []string{
			"artikel 7:650 lid 3, 4 en 5|artikel7:650/lid3 , artikel7:650/lid4 en artikel7:650/lid5 law artikel 7:650"}},
		{"artikel 6 van het Burgerlijk Wetboek", []string{"artikel 6 van het Burgerlijk Wetboek|artikel6 law Burgerlijk Wetboek"}},
		{"artikel 12 Wet op de kansspelen", []string{"artikel 12 Wet|artikel12 law Wet"}},
		{"volgens de AVG, artikel 28 lid 3,", []string{"artikel 28 lid 3|artikel28/lid3 law AVG"}},
		{"Op grond van artikel 5 Huurder te kennen", []string{"artikel 5|artikel5"}},
		{"de verplichtingen uit artikel 5 van Huurder", []string{"artikel 5|artikel5"}},
		{"artikel 4(3)(a)", []string{"artikel 4(3)(a)|artikel4/lid3/ondera"}},
		{"lid 3, aanhef en onder b", []string{"lid 3, aanhef en onder b|lid3/onderb"}},
		{"artikel 3 is van toepassing", []string{"artikel 3|artikel3"}},
		{"de cao, artikel 14,", []string{"artikel 14|artikel14 other cao"}},
		{"ISO 27001, bijlage A.12", []string{"bijlage A.12|bijlageA.12 law ISO"}},
		{"Annex A van ISO 27001", []string{"Annex A van ISO|bijlageA other ISO"}},
		{"artikel 14 lid 2 daarvan", []string{"artikel 14 lid 2 daarvan|artikel14/lid2 other daarvan"}},
		{"het zesde lid dat zich aanmeldt", []string{"het zesde lid dat|lid#6 other dat"}},
		{"ieder zesde lid, per lid 2 introducés en leden 12 tot 18 jaar", nil},
		{"artikel 4 van de algemene voorwaarden van 1 mei 2020",
			[]string{"artikel 4 van de algemene voorwaarden|artikel4 other algemene voorwaarden"}},
		{"artikel 37 – 39 AVG", []string{"artikel 37 – 39 AVG|artikel37 tot en met artikel39 law AVG"}},
		{"onder 2° en onder a 1°", []string{"onder 2°|onder2°", "onder a|ondera"}},
	} {
		p := passageOf(t, test.text)
		var got []string
		for _, m := range p.Mentions() {
			got = append(got, p.Text[m.Start:m.End]+"|"+shown(p, m))
		}
		assert.Equal(t, test.want, got, test.text)
	}
}

// TestMentionsHoldTogether says of any text: mentions follow each other, lie in
// the text, and every target has steps.
func TestMentionsHoldTogether(t *testing.T) {
	pieces := []string{"artikel", "artikelen", "lid", "leden", "onder", "sub", "Bijlage", "4C", "4.3", "3", "a", "A1", "1°", "en", "of",
		"tot en met", "t/m", ", ", ".", "(", ")", "-", "–", "van", "de", "dit", "eerste", "vorige", "AVG", "aanhef en", "6:236", "15-22",
		"é", "\uFFFC", "€ ", "%", "dagen"}
	rapid.Check(t, func(r *rapid.T) {
		text := ""
		for range rapid.IntRange(0, 12).Draw(r, "length") {
			text += rapid.SampledFrom(pieces).Draw(r, "piece") + rapid.SampledFrom([]string{" ", "", " "}).Draw(r, "gap")
		}
		p := passageOf(t, text)
		end := 0
		for _, m := range p.Mentions() {
			require.LessOrEqual(t, end, m.Start, text)
			require.Less(t, m.Start, m.End, text)
			require.LessOrEqual(t, m.End, len(text), text)
			require.Len(t, m.Joins, len(m.Targets)-1, text)
			for _, target := range m.Targets {
				require.NotEmpty(t, target, text)
			}
			require.NotEmpty(t, fmt.Sprint(shown(p, m)))
			end = m.End
		}
	})
}
