// Package pair makes two versions of a document to try the faces of a comparison
// on.
package pair

import (
	"fmt"
	"strings"
	"testing/fstest"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/output/changes"
)

// Report compares two source texts.
func Report(t require.TestingT, old, new string) *changes.Report {
	return changes.New(diff.Compare(read(t, old), read(t, new)), "oud.akte", "nieuw.akte")
}

func read(t require.TestingT, text string) *diff.Reading {
	project := fstest.MapFS{"stuk.akte": {Data: []byte(text)}}
	sources, findings, err := load.Load(project, "stuk.akte", nil)
	require.NoError(t, err)
	program, more := compiler.Compile(sources)
	findings.Add(more...)
	require.False(t, findings.Stops(), "%v\n%s", findings, text)
	return diff.Read(program)
}

// words are what random texts are made of: ordinary words, words on which the
// meaning turns, and what means something to a format or to a terminal.
var words = []string{
	"de", "koper", "verkoper", "betaalt", "levert", "kan", "moet", "niet", "en", "of", "binnen", "30", "dagen", "termijn", "zaak", "eigendom",
	"<script>alert(1)</script>", "</ins>", "&amp;", "&", "'s", "x|y", "~~weg~~", "**vet", "_lijn_", "@iemand", "#12", "`code`", "$x$", "<!--",
	"\u202eom", "é", "c:\\pad", "https://voorbeeld.nl/?a=1&b=2", "1.", "::warning::x", "%0A",
}

// article is an article of a random document.
type article struct {
	label, title string
	leden        []string
	// Extra is what else stands in it, or before it, by its index in extras.
	extra int
	// Under is set when it stands under a condition.
	under bool
}

// extras are parts that are no lid, each around a sentence.
var extras = []string{
	"",
	"    begrip \"Zaak %[2]s\" {\n        %[1]s\n    }\n",
	"    tekst {\n        %[1]s\n\n        | Soort | Prijs |\n        | een | %[2]s |\n    }\n",
	"    tussenkop \"Onder %[2]s\"\n    lid {\n        %[1]s\n        * los\n        * - dieper\n    }\n",
	"    lid nader_%[2]s {\n        {als ruim} %[1]s {anders} Niets daarvan. {einde}\n    }\n",
	"    toelichting {\n        %[1]s\n    }\n",
}

// Random draws two versions of a document: the second has other words, another
// order, and parts that the first has not.
func Random(t *rapid.T) (old, new string) {
	sentence := rapid.Map(rapid.SliceOfN(rapid.SampledFrom(words), 3, 14), func(list []string) string {
		return "Zin " + strings.Join(list, " ") + "."
	})
	one := rapid.Custom(func(t *rapid.T) article {
		return article{
			label: rapid.StringMatching(`[a-z]{6}`).Draw(t, "label"),
			title: "Kop " + strings.Join(rapid.SliceOfN(rapid.SampledFrom(words[:20]), 0, 3).Draw(t, "title"), " "),
			leden: rapid.SliceOfN(sentence, 1, 4).Draw(t, "leden"),
			extra: rapid.IntRange(0, len(extras)-1).Draw(t, "extra"),
			under: rapid.Bool().Draw(t, "under"),
		}
	})
	articles := rapid.SliceOfNDistinct(one, 1, 5, func(a article) string { return a.label }).Draw(t, "articles")
	changed := rapid.Permutation(articles).Draw(t, "order")
	changed = changed[:rapid.IntRange(1, len(changed)).Draw(t, "kept")]
	for i := range changed {
		if rapid.Bool().Draw(t, "changed") {
			leden := append([]string(nil), changed[i].leden...)
			leden[0] = sentence.Draw(t, "new")
			changed[i].leden = append(leden, rapid.SliceOfN(sentence, 0, 2).Draw(t, "more")...)
			changed[i].extra = rapid.IntRange(0, len(extras)-1).Draw(t, "other extra")
			changed[i].under = !changed[i].under
		}
	}
	body := rapid.IntRange(0, len(articles))
	return document(articles, body.Draw(t, "body")), document(changed, body.Draw(t, "new body"))
}

// document writes a document: some articles in a chapter, the others in an annex.
func document(list []article, body int) string {
	var b strings.Builder
	b.WriteString("overeenkomst \"Koop & <i>levering</i>\"\n\npartij koper \"Koper\"\n{\n    Wie <b>koopt</b>.\n}\n\nparameter ruim janee = ja\n\npartijen \"Tussen:\"\n")
	for i, a := range list {
		switch i {
		case body:
			b.WriteString("bijlage stukken \"Stukken\"\n")
		case 0:
			b.WriteString("hoofdstuk een \"Eerst\"\n")
		}
		a.write(&b)
	}
	b.WriteString("ondertekening koper\n")
	return b.String()
}

func (a article) write(b *strings.Builder) {
	if a.under {
		b.WriteString("als ruim\n")
	}
	fmt.Fprintf(b, "artikel %s \"%s\"\n", a.label, a.title)
	for _, lid := range a.leden {
		fmt.Fprintf(b, "    lid {\n        %s\n        - @eerste %s;\n        - tweede\n    }\n", lid, lid)
	}
	if a.extra > 0 {
		fmt.Fprintf(b, extras[a.extra], a.leden[0], a.label)
	}
	if a.under {
		b.WriteString("einde\n")
	}
}
