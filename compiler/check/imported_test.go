package check_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/ingest"
	"github.com/akte-lang/akte/internal/diag"
)

// importedDocument is a real document, what a careful reader found in it and how
// much may be said of it.
type importedDocument struct {
	file    string // below the corpus
	defects []importedDefect
	// loud is how many findings at waarschuwing or above it gives.
	loud int
}

// importedDefect is a defect with the finding that tells of it: its code and the
// first word of its place.
type importedDefect struct {
	id   string
	code diag.Code
	word string
}

// importedDocuments lists the documents with the findings at waarschuwing or
// above that they give, each of them read and judged:
//
//	file                                        words  findings  wrong
//	seeds/just-pixels.txt                         517         3      0
//	seeds/mindconnect.txt                       4.927        23      0
//	dev/agentive-algemene-voorwaarden.md        1.195         9      0
//	dev/corendon-wifi-voorwaarden.docx            265         0      0
//	dev/lcomp-verwerkersovereenkomst.html       2.285         9      1  an older kind of agreement keeps its capital
//	dev/nluug-huishoudelijk-reglement.md        1.432         1      0
//	dev/nluug-statuten.md                       3.596         5      0
//	dev/nsc-oproepcontract-nuluren.md             982         7      0
//	dev/scoutingveghel-huurovereenkomst.tpl.html  235         2      0
//	dev/starred-algemene-voorwaarden.md         3.172         4      0
//	dev/syntax-algemene-voorwaarden.md          2.761         2      0
//	history (eight versions of two of these)   24.443        24      0
//
// Of 89 findings 1 is wrong, in 45.800 words.
//
// Not found: X17 (the date of the version is stale only beside the later
// changes of the file), X64 (payment of one product in two manners, of which
// neither is a sentence) and X66 (the importer restores the heading).
func importedDocuments() []importedDocument {
	return []importedDocument{
		{"seeds/just-pixels.txt", []importedDefect{
			{"JP-01", "AK0303", "opdrachtgever"}, {"JP-02", "AK0705", "ePrivacy-verordening"}, {"JP-03", "AK0617", "lid"},
			{"JP-04", "AK0301", "Partijen"}, {"JP-05", "AK0301", "Verwerker"}, {"JP-06", "AK0311", "overeenkomst"},
			{"JP-07", "AK0222", "algemene"}, {"JP-08", "AK0607", "Door"},
		}, 3},
		{"seeds/mindconnect.txt", []importedDefect{
			{"MC-01", "AK0212", "artikel"}, {"MC-03", "AK0212", "sectie"}, {"MC-04", "AK0309", "schriftelijk"}, {"MC-07", "AK0303", "cliënt"},
			{"MC-08", "AK0304", "Verwerkingsovereenkomst"}, {"MC-10", "AK0218", "bijlage"}, {"MC-16", "AK0417", "100"},
			{"MC-17", "AK0416", "dertig"}, {"MC-25", "AK0305", "afnemer"}, {"MC-26", "AK0301", "Overmacht"}, {"MC-28", "AK0308", "Opzegging"},
			{"MC-29", "AK0307", "afnemer"}, {"MC-30", "AK0706", "Kamer"}, {"MC-31", "AK0809", "leven"}, {"MC-32", "AK0801", "ten"},
			{"MC-33", "AK0801", "persoonsgeboden"}, {"MC-34", "AK0308", "e-mail"}, {"MC-39", "AK0804", "per"}, {"MC-40", "AK0415", "dertig"},
			{"MC-41", "AK0802", "en/of"}, {"MA-01", "AK0213", "lid"}, {"MA-02", "AK0217", "het"}, {"MA-03", "AK0601", "Verplichtingen"},
			{"MA-04", "AK0603", "Van"}, {"MA-05", "AK0806", "(rechts)persoonsgeboden"}, {"MA-10", "AK0308", "onderaannemers"},
			{"MA-11", "AK0307", "verwerkersovereenkomst"}, {"MA-12", "AK0302", "Partijen"}, {"MA-16", "AK0807", "maar"},
			{"MA-17", "AK0708", "artikel"}, {"MA-18", "AK0220", "artikel"}, {"MA-26", "AK0808", "eigendom"}, {"MA-27", "AK0810", "zijn"},
			{"MA-30", "AK0218", "bijlage"},
		}, 23},
		{"dev/agentive-algemene-voorwaarden.md", []importedDefect{
			{"X65", "AK0614", "rechter"}, {"X67", "AK0307", "opdrachtgever"}, {"X68", "AK0610", "conform"},
		}, 9},
		{"dev/corendon-wifi-voorwaarden.docx", nil, 0},
		{"dev/lcomp-verwerkersovereenkomst.html", []importedDefect{
			{"X43", "AK0305", "Verwerker"}, {"X44", "AK0301", "Hoofdovereenkomst"}, {"X45", "AK0303", "Verantwoordelijke"},
			{"X46", "AK0226", "overeenkomst"}, {"X47", "AK0301", "EU"}, {"X48", "AK0221", "artikel"},
		}, 9},
		{"dev/nluug-huishoudelijk-reglement.md", []importedDefect{{"X14", "AK0211", "artikel"}}, 1},
		{"dev/nluug-statuten.md", []importedDefect{
			{"X12", "AK0227", `"4."`}, {"X13", "AK0225", "[ledenvergaderingen.ledenvergaderingen_gehouden]"}, {"X15", "AK0615", "verleden"},
			{"X16", "AK0610", "(Toevoeging"}, {"X18", "AK0310", "ALV"}, {"X19", "AK0305", "Open"},
		}, 5},
		{"dev/nsc-oproepcontract-nuluren.md", []importedDefect{
			{"X49", "AK0417", "1"}, {"X50", "AK0224", "non-concurrentie"}, {"X51", "AK0211", "artikel"}, {"X52", "AK0303", "Werknemer"},
			{"X53", "AK0301", "Markten"},
		}, 7},
		{"dev/scoutingveghel-huurovereenkomst.tpl.html", nil, 2},
		{"dev/starred-algemene-voorwaarden.md", []importedDefect{
			{"X38", "AK0419", "dertig"}, {"X39", "AK0616", "restitutie"}, {"X40", "AK0302", "Bewerkersovereenkomst"}, {"X40", "AK0214", "bijlage"},
		}, 4},
		{"dev/syntax-algemene-voorwaarden.md", []importedDefect{
			{"X73", "AK0421", "Bedenktijd"}, {"X74", "AK0312", "geschillenregeling"}, {"X75", "AK0303", "bedrijf"},
		}, 2},
		{"history/nluug-statuten.01-c8a17ad.md", nil, 1},
		{"history/nluug-statuten.02-7d98068.md", nil, 2},
		{"history/nluug-statuten.03-5a9d796.md", nil, 4},
		{"history/nluug-statuten.04-f69e30f.md", nil, 6},
		{"history/nluug-statuten.05-c03a1e0.md", nil, 5},
		{"history/syntax-av.01-b4c2faa.md", nil, 2},
		{"history/syntax-av.02-d8036c2.md", nil, 2},
		{"history/syntax-av.03-2502f31.md", nil, 2},
	}
}

// checkImported imports a document of the corpus and checks it.
func checkImported(t *testing.T, path string) diag.List {
	t.Helper()
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	result := ingest.Import(filepath.Base(path), content, ingest.Options{})
	sources, findings, err := load.Load(fstest.MapFS{"a.akte": {Data: result.Source}}, "a.akte", clauses.FS)
	require.NoError(t, err)
	require.False(t, findings.Stops())
	program, findings := compiler.Compile(sources)
	require.False(t, findings.Stops())
	return check.Run(program)
}

func TestImportedDefects(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS names no folder with the real documents")
	}
	for _, document := range importedDocuments() {
		t.Run(document.file, func(t *testing.T) {
			found, loud := map[importedDefect]bool{}, []string{}
			for _, finding := range checkImported(t, filepath.Join(corpus, document.file)) {
				words := strings.Fields(finding.Place.Text())
				require.NotEmpty(t, words, finding.Message.NL)
				found[importedDefect{code: finding.Code, word: words[0]}] = true
				if finding.Severity >= diag.Warning {
					loud = append(loud, string(finding.Code)+" "+words[0])
				}
			}
			for _, defect := range document.defects {
				assert.True(t, found[importedDefect{code: defect.code, word: defect.word}], "%s is not found: %s at %q", defect.id, defect.code, defect.word)
			}
			assert.LessOrEqual(t, len(loud), document.loud, "%v", loud)
		})
	}
}
