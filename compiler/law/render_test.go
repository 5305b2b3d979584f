package law

import (
	"net/url"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/grammar"
)

func text(pieces []document.LawPiece) string {
	var all strings.Builder
	for _, piece := range pieces {
		all.WriteString(piece.Text)
	}
	return all.String()
}

func style(t testing.TB, example string) numbering.Style {
	t.Helper()
	s, ok := numbering.ParseStyle(example)
	require.True(t, ok, example)
	return s
}

func TestRender(t *testing.T) {
	const (
		civil       = "artikel 1 lid 1 onder a"
		contract    = "artikel 1.1 sub a"
		legislative = "artikel 1, eerste lid, onderdeel a"
	)
	tests := []struct {
		ref                          *grammar.LawReference
		civil, contract, legislative string
	}{
		{
			reference("AVG", "28 lid 3 onder h"),
			"artikel 28 lid 3 onder h AVG", "artikel 28 lid 3 sub h AVG", "artikel 28, derde lid, onderdeel h, AVG",
		},
		{reference("AVG", "28"), "artikel 28 AVG", "artikel 28 AVG", "artikel 28 AVG"},
		{reference("gdpr", "28 lid 9"), "artikel 28 lid 9 AVG", "artikel 28 lid 9 AVG", "artikel 28, negende lid, AVG"},
		{
			reference("BW", "6:236 onder j"),
			"artikel 6:236 onder j BW", "artikel 6:236 sub j BW", "artikel 6:236, onderdeel j, BW",
		},
		{
			reference("AVG", "12", "tot en met", "22"),
			"de artikelen 12 tot en met 22 AVG", "de artikelen 12 tot en met 22 AVG", "de artikelen 12 tot en met 22 AVG",
		},
		{
			reference("AVG", "15", ",", "16", "en", "17"),
			"de artikelen 15, 16 en 17 AVG", "de artikelen 15, 16 en 17 AVG", "de artikelen 15, 16 en 17 AVG",
		},
		{reference("AVG", "6", "of", "9"), "artikel 6 of 9 AVG", "artikel 6 of 9 AVG", "artikel 6 of 9 AVG"},
		{
			reference("BW", "6:236 onder j", "en", "6:237 onder k"),
			"de artikelen 6:236 onder j en 6:237 onder k BW",
			"de artikelen 6:236 sub j en 6:237 sub k BW",
			"de artikelen 6:236, onderdeel j, en 6:237, onderdeel k, BW",
		},
		{
			reference("BW", "6:236 onder e", "en", "onder f"),
			"artikel 6:236 onder e en f BW", "artikel 6:236 sub e en f BW", "artikel 6:236, onderdelen e en f, BW",
		},
		{
			reference("AVG", "33 lid 3 onder a", "tot en met", "onder d"),
			"artikel 33 lid 3 onder a tot en met d AVG",
			"artikel 33 lid 3 sub a tot en met d AVG",
			"artikel 33, derde lid, onderdelen a tot en met d, AVG",
		},
		{
			reference("AVG", "28 lid 3", "en", "lid 4"),
			"artikel 28 leden 3 en 4 AVG", "artikel 28 leden 3 en 4 AVG", "artikel 28, derde en vierde lid, AVG",
		},
		{
			reference("AVG", "28 lid 3", "of", "lid 4"),
			"artikel 28 lid 3 of 4 AVG", "artikel 28 lid 3 of 4 AVG", "artikel 28, derde of vierde lid, AVG",
		},
		{
			reference("AVG", "28 lid 2", "en", "lid 3 onder d"),
			"artikel 28 lid 2 en lid 3 onder d AVG",
			"artikel 28 lid 2 en lid 3 sub d AVG",
			"artikel 28, tweede lid, en derde lid, onderdeel d, AVG",
		},
		{
			reference("AVG", "28 lid 1", ",", "32", "en", "82 lid 4"),
			"de artikelen 28 lid 1, 32 en 82 lid 4 AVG",
			"de artikelen 28 lid 1, 32 en 82 lid 4 AVG",
			"de artikelen 28, eerste lid, 32 en 82, vierde lid, AVG",
		},
		{
			reference("Tw", "11.7a lid 3a"),
			"artikel 11.7a lid 3a Tw", "artikel 11.7a lid 3a Tw", "artikel 11.7a, lid 3a, Tw",
		},
		{
			reference("Rv", "10 lid 1 onder a 1°"),
			"artikel 10 lid 1 onder a 1° Rv", "artikel 10 lid 1 sub a 1° Rv", "artikel 10, eerste lid, onderdeel a, onder 1°, Rv",
		},
		{reference("Awb", "3:2"), "artikel 3:2 Awb", "artikel 3:2 Awb", "artikel 3:2 Awb"},
		{
			reference("Algemene termijnenwet", "1 lid 2"),
			"artikel 1 lid 2 van de Algemene termijnenwet",
			"artikel 1 lid 2 van de Algemene termijnenwet",
			"artikel 1, tweede lid, van de Algemene termijnenwet",
		},
		{
			reference("algemene Verordening Gegevensbescherming", "28"),
			"artikel 28 van de Algemene verordening gegevensbescherming",
			"artikel 28 van de Algemene verordening gegevensbescherming",
			"artikel 28 van de Algemene verordening gegevensbescherming",
		},
		{
			reference("Burgerlijk Wetboek", "6:236 onder j", "en", "onder k"),
			"artikel 236 onder j en k van Boek 6 van het Burgerlijk Wetboek",
			"artikel 236 sub j en k van Boek 6 van het Burgerlijk Wetboek",
			"artikel 236, onderdelen j en k, van Boek 6 van het Burgerlijk Wetboek",
		},
		{
			reference("Burgerlijk Wetboek", "6:248", "en", "7:408"),
			"de artikelen 6:248 en 7:408 van het Burgerlijk Wetboek",
			"de artikelen 6:248 en 7:408 van het Burgerlijk Wetboek",
			"de artikelen 6:248 en 7:408 van het Burgerlijk Wetboek",
		},
		{reference("Rome I", "6 lid 2"), "artikel 6 lid 2 Rome I", "artikel 6 lid 2 Rome I", "artikel 6, tweede lid, Rome I"},
		{
			reference("richtlijn 93/13/EEG", "5"),
			"artikel 5 Richtlijn 93/13/EEG", "artikel 5 Richtlijn 93/13/EEG", "artikel 5 Richtlijn 93/13/EEG",
		},
		{
			reference("Data Act", "25 lid 2"),
			"artikel 25 lid 2 Data Act", "artikel 25 lid 2 Data Act", "artikel 25, tweede lid, Data Act",
		},
		{
			reference("Dataverordening", "25"),
			"artikel 25 van de Dataverordening", "artikel 25 van de Dataverordening", "artikel 25 van de Dataverordening",
		},
		{reference("Verordening (EU) 2016/679", "28"), "artikel 28 AVG", "artikel 28 AVG", "artikel 28 AVG"},
		{reference("Warenboek", "6"), "artikel 6 Warenboek", "artikel 6 Warenboek", "artikel 6 Warenboek"},
		{reference("AVG"), "AVG", "AVG", "AVG"},
	}
	for _, test := range tests {
		citations, _ := register(t).Resolve(test.ref)
		for example, want := range map[string]string{civil: test.civil, contract: test.contract, legislative: test.legislative} {
			assert.Equal(t, want, text(Render(test.ref, citations, style(t, example), "")), example)
		}
	}
}

func TestRenderInOtherWords(t *testing.T) {
	ref := reference("AVG", "28 lid 3 onder h")
	citations, _ := register(t).Resolve(ref)
	for example, want := range map[string]string{
		"art. 1 lid 1 sub a":        "art. 28 lid 3 sub h AVG",
		"artikel 1, lid 1, onder a": "artikel 28, lid 3, onder h, AVG",
		"artikel 1 eerste lid":      "artikel 28 derde lid onderdeel h AVG",
	} {
		assert.Equal(t, want, text(Render(ref, citations, style(t, example), "")), example)
	}
	ref = reference("AVG", "12", "tot en met", "22")
	citations, _ = register(t).Resolve(ref)
	assert.Equal(t, "art. 12 tot en met 22 AVG", text(Render(ref, citations, style(t, "art. 1 lid 1"), "")))
}

func TestLinks(t *testing.T) {
	avg := "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld"
	ref := reference("AVG", "12", "tot en met", "22")
	citations, _ := register(t).Resolve(ref)
	assert.Equal(t, []document.LawPiece{
		{Text: "de artikelen "}, {Text: "12", URL: avg + "#art_12"}, {Text: " tot en met "},
		{Text: "22", URL: avg + "#art_22"}, {Text: " AVG"},
	}, Render(ref, citations, numbering.DefaultStyle(), ""))

	ref = reference("AVG", "28 lid 3 onder h")
	citations, _ = register(t).Resolve(ref)
	assert.Equal(t, []document.LawPiece{{Text: "artikel 28 lid 3 onder h AVG", URL: avg + "#art_28"}},
		Render(ref, citations, numbering.DefaultStyle(), "2026-12-01"))
}

func TestURL(t *testing.T) {
	tests := []struct {
		ref       *grammar.LawReference
		day, want string
	}{
		{reference("BW", "6:236 onder j"), "", "https://wetten.overheid.nl/jci1.3:c:BWBR0005289&artikel=236"},
		{reference("BW", "3:83 lid 3"), "2026-12-01", "https://wetten.overheid.nl/jci1.3:c:BWBR0005291&artikel=83&lid=3&g=2026-12-01"},
		{reference("BW", "7a:1576"), "", "https://wetten.overheid.nl/jci1.3:c:BWBR0006000&artikel=1576"},
		{reference("Tw", "11.7a lid 1"), "", "https://wetten.overheid.nl/jci1.3:c:BWBR0009950&artikel=11.7a&lid=1"},
		{reference("Awb", "3:2"), "", "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=3:2"},
		{reference("AVG", "28"), "2026-12-01", "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld#art_28"},
		{reference("AVG", "28a"), "", "https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld"},
		{reference("Richtlijn 93/13", "5"), "", "https://eur-lex.europa.eu/eli/dir/1993/13/oj/nld#art_5"},
		{reference("Data Act", "25"), "", "https://eur-lex.europa.eu/eli/reg/2023/2854/oj/nld#art_25"},
		{reference("BW", "236"), "", ""},
		{reference("ePrivacy-verordening", "8"), "", ""},
		{reference("Onbekend", "8"), "", ""},
		{reference("Rv", `1&g=x"><#?% é`), "", "https://wetten.overheid.nl/jci1.3:c:BWBR0001827&artikel=1%26g%3Dx%22%3E%3C%23%3F%25%20%C3%A9"},
	}
	for _, test := range tests {
		citations, _ := register(t).Resolve(test.ref)
		assert.Equal(t, test.want, citations[0].URL(test.day))
	}
}

// TestRenderAnything holds for any reference: it prints without loss, starts
// with a letter, and every address is one.
func TestRenderAnything(t *testing.T) {
	r := register(t)
	rapid.Check(t, func(t *rapid.T) {
		ref := &grammar.LawReference{Law: grammar.Name{Text: rapid.SampledFrom(r.Names()).Draw(t, "law")}}
		part := rapid.SampledFrom([]string{"", "1", "3", "12", "99", "230oa", "a 1°", "&x"})
		for i := range rapid.IntRange(0, 4).Draw(t, "targets") {
			ref.Targets = append(ref.Targets, grammar.Pinpoint{
				Book:    rapid.SampledFrom([]string{"", "6", "7A", "9"}).Draw(t, "book"),
				Article: part.Draw(t, "article"), Lid: part.Draw(t, "lid"), Onder: part.Draw(t, "onder"),
			})
			if i > 0 {
				joins := []grammar.Join{grammar.Comma, grammar.And, grammar.Or, grammar.Through}
				ref.Joins = append(ref.Joins, rapid.SampledFrom(joins).Draw(t, "join"))
			}
		}
		form, _ := numbering.ParseStyle(rapid.SampledFrom(numbering.StyleShapes()).Draw(t, "style"))
		citations, _ := r.Resolve(ref)
		pieces := Render(ref, citations, form, "2026-12-01")
		if printed := text(pieces); !unicode.IsLetter([]rune(printed)[0]) {
			t.Fatalf("%q does not start with a letter", printed)
		}
		for _, piece := range pieces {
			address, err := url.Parse(piece.URL)
			if err != nil || piece.URL != "" && address.Scheme != "https" {
				t.Fatalf("no address: %q", piece.URL)
			}
		}
		for _, target := range ref.Targets {
			if !strings.Contains(text(pieces), target.Article) {
				t.Fatalf("%q lost article %q", text(pieces), target.Article)
			}
		}
	})
}
