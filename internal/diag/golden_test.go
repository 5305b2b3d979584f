package diag

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/source"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// golden holds an output against its file in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run with -update to make it")
	assert.Equal(t, string(want), got, name)
}

// in returns the place of the first occurrence of a text in a file.
func in(t testing.TB, file *source.File, text string) source.Place {
	t.Helper()
	start := strings.Index(file.Text, text)
	require.GreaterOrEqual(t, start, 0, "%q is not in %s", text, file.Name)
	return source.At(start, start+len(text)).In(file)
}

var (
	unknownLabel = &Description{
		Code: "AK0201", Severity: Error, Stops: true,
		Title: T("onbekend label", "unknown label"),
		Why:   T("Een verwijzing die nergens heen wijst, wordt in de rechtszaal een strijdpunt.", "A reference that leads nowhere becomes a point of dispute in court."),
		Cure:  T("Gebruik het label van een artikel, lid of bijlage.", "Use the label of an article, lid or annex."),
		Bad:   "overeenkomst \"Levering\"\n\nartikel prijs \"Prijs\"\n\n    lid {\n        Zie [pris].\n    }\n",
		Good:  "overeenkomst \"Levering\"\n\nartikel prijs \"Prijs\"\n\n    lid {\n        Zie [prijs].\n    }\n",
	}
	vagueTerm = &Description{
		Code: "AK0503", Severity: Warning,
		Title: T("vage termijn", "vague term"),
		Why:   T("Niemand weet wanneer een vage termijn om is.", "Nobody knows when a vague term has ended."),
		Cure:  T("Noem een aantal dagen.", "Name a number of days."),
	}
	fixedExpression = &Description{
		Code: "AK0801", Severity: Info,
		Title: T("verhaspelde uitdrukking", "garbled expression"),
		Why:   T("Het leidt de lezer af.", "It distracts the reader."),
		Cure:  T("Schrijf de uitdrukking zoals zij hoort.", "Write the expression as it should be."),
	}
)

// exampleList is one of everything that a printer has to cope with.
func exampleList(t testing.TB) List {
	t.Helper()
	lease := source.New("map met spatie/huur é.akte", strings.Join([]string{
		`overeenkomst "Huur van een fiets"`,
		``,
		`artikel prijs "Prijs"`,
		``,
		`    lid {`,
		"\tDe huurder betaalt wat staat in [pris], ten allen tijde en",
		`        zo spoedig mogelijk,`,
		``,
		`        maar niet later.`,
		`    }`,
		``,
		`artikel einde "Einde"`,
		``,
		`    lid { 😀 e` + "\u0301" + `n 日本 gaan voor [weg], met ` + "\x1b[31m" + `kleur en ` + "\u202E" + `omgekeerd. }`,
		``,
		`    lid { ` + strings.Repeat("Deze zin gaat maar door. ", 8) + `Zie [verweg] hier. ` + strings.Repeat("En verder. ", 9) + `}`,
	}, "\n")+"\n")
	other := source.New("voorwaarden.akte", "overeenkomst \"Leeg\"\r\n\r\nkop \"Slot\"\r\n")

	reference := unknownLabel.At(in(t, lease, "[pris]"), "Het label %q bestaat niet.", "The label %q does not exist.", "pris").
		WithHelp("Bedoelde u %q?", "Did you mean %q?", "prijs").
		WithNote(in(t, lease, "prijs"), "Dit label lijkt er het meest op.", "This label is nearest to it.").
		WithNote(source.Place{}, "Labels zijn per document uniek.", "Labels are unique in a document.").
		WithFix(true, T("Schrijf [prijs]", "Write [prijs]"), in(t, lease, "[pris]"), "[prijs]")
	reference.Legal = "artikel 1 lid 1"
	reference.Notes[0].Legal = "artikel 1"

	vague := vagueTerm.At(in(t, lease, "ten allen tijde en\n        zo spoedig mogelijk,\n\n        maar niet later.\n"),
		"De termijn is vaag.", "The term is vague.")
	vague.Why = T("Bij deze huur loopt\nde rente al.", "In this lease\ninterest runs already.")

	wide := unknownLabel.At(in(t, lease, "[weg]"), "Het label %q bestaat niet.", "The label %q does not exist.", "weg")
	wide.Notes = []Note{{Legal: "artikel 2", Text: T("Bedoeld is misschien dit artikel.", "Perhaps this article is meant.")}}
	steer := fixedExpression.At(in(t, lease, "\u202Eomgekeerd"), "Hier staat %s.", "Here stands %s.", "een teken \x1b[0m\u202E")
	return List{
		wide, vague, reference, steer,
		unknownLabel.At(in(t, lease, "[verweg]"), "Ver weg.", "Far away."),
		fixedExpression.At(source.At(19, 19).In(other), "Aan het einde van de regel: 100%, of niet.", "At the end of the line: 100%, or not."),
		fixedExpression.At(source.At(900, 2).In(other), "Buiten het bestand.", "Outside the file."),
		vagueTerm.At(source.At(0, 0).In(source.New("niets.akte", "")), "Het bestand is leeg.", "The file is empty."),
		vagueTerm.At(source.Place{}, "Nergens in het bijzonder.", "Nowhere in particular."),
		{Code: "eigen.regel", Severity: Info, Place: in(t, other, "kop"), Message: Same("eigen")},
	}
}

func descriptions() []*Description { return []*Description{unknownLabel, vagueTerm, fixedExpression} }

func TestGoldens(t *testing.T) {
	list := exampleList(t)
	for name, options := range map[string]Options{
		"nl":    {},
		"en":    {Lang: English, Width: 60},
		"color": {Color: true},
	} {
		options.Descriptions = descriptions()
		options.Version = "v1.2.3"
		for _, format := range Formats() {
			if format.Name != "text" && options.Color {
				continue
			}
			var out bytes.Buffer
			require.NoError(t, format.Print(&out, list, options))
			golden(t, format.Name+"."+name+".golden", out.String())

			var again bytes.Buffer
			reversed := List{}
			for _, f := range list {
				reversed = append(List{f}, reversed...)
			}
			require.NoError(t, format.Print(&again, reversed, options))
			assert.Equal(t, out.String(), again.String(), "%s: the order of the list shows", format.Name)
		}
	}
}

func TestExplainGoldens(t *testing.T) {
	for name, options := range map[string]Options{"nl": {}, "en": {Lang: English, Width: 40}} {
		var out bytes.Buffer
		require.NoError(t, Explain(&out, unknownLabel, options))
		golden(t, "explain."+name+".golden", out.String())
		lang := options.Lang
		golden(t, "explain."+name+".md.golden", Markdown(unknownLabel, lang))
	}
}

func TestNothingFound(t *testing.T) {
	for _, test := range []struct {
		format string
		want   string
	}{{"text", "geen bevindingen\n"}, {"github", ""}} {
		for _, format := range Formats() {
			if format.Name == test.format {
				var out bytes.Buffer
				require.NoError(t, format.Print(&out, nil, Options{}))
				assert.Equal(t, test.want, out.String())
			}
		}
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestWriteErrorsComeBack(t *testing.T) {
	for _, format := range Formats() {
		assert.ErrorIs(t, format.Print(brokenWriter{}, exampleList(t), Options{}), io.ErrClosedPipe, format.Name)
		assert.False(t, format.Title.IsZero(), format.Name)
	}
	assert.ErrorIs(t, Explain(brokenWriter{}, unknownLabel, Options{}), io.ErrClosedPipe)
}
