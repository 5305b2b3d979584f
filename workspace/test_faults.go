package workspace

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// testFaults returns what is wrong with the tests of a file themselves, whatever
// comes of them.
func (d *Draft) testFaults() diag.List {
	if len(d.Sources.Main.Statements) == 0 {
		return nil
	}
	var findings diag.List
	file := d.Sources.Main.Source
	for _, test := range testsIn(d) {
		expects, document := false, (*grammar.String)(nil)
		for _, line := range test.Lines {
			expects = expects || line.Expect != nil
			if line.Document != nil {
				document = line.Document
			}
		}
		place := test.Title.In(file)
		if !expects {
			findings.Add(emptyTest.At(place, "De toets %q verwacht niets.", "The test %q expects nothing.", test.Title.Value))
		}
		switch {
		case document != nil:
			findings.Add(d.documentFault(document, file)...)
		case !d.isDocument():
			findings.Add(testWithoutDocument.At(place, "De toets %q noemt geen document.", "The test %q names no document.", test.Title.Value).
				WithHelp("Zet in de toets een regel document \"…\" met een overeenkomst.", "Put a line document \"…\" with an agreement in the test."))
		}
	}
	return findings
}

// documentFault reports a document of a test that is not there.
func (d *Draft) documentFault(document *grammar.String, file *source.File) diag.List {
	name := filepath.Join(filepath.Dir(d.Path), filepath.FromSlash(document.Value))
	if _, err := os.Stat(name); !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	finding := testWithoutDocument.At(document.In(file), "Het document %q van deze toets bestaat niet.",
		"The document %q of this test does not exist.", document.Value)
	var names []string
	if entries, err := os.ReadDir(filepath.Dir(name)); err == nil {
		for _, entry := range entries {
			names = append(names, entry.Name())
		}
	}
	if near := diag.DidYouMean(path.Base(document.Value), names); !near.IsZero() {
		finding.Notes = append(finding.Notes, diag.Note{Text: near})
	}
	return diag.List{finding}
}

var testWithoutDocument = &diag.Description{
	Code: "AK1308", Severity: diag.Error,
	Title: diag.T("Het document van een toets ontbreekt", "The document of a test is missing"),
	Why: diag.T("Zonder document kan de toets niet slagen, en toont hij niets over de regel.",
		"Without a document the test cannot pass, and shows nothing about the rule."),
	Cure: diag.T("Verbeter het pad achter document; het begint bij de map van dit bestand.",
		"Correct the path after document; it starts at the folder of this file."),
	Bad: `beleid kantoor "Kantoorregels"

regel slot "Slot"
    moet    bevat("Aldus")
    ernst   info
    melding { Er is geen slot. }

toets "zonder slot"
    document "nergens.akte"
    verwacht kantoor.slot info
`,
	Good: `-- kantoor.akte --
beleid kantoor "Kantoorregels"

regel slot "Slot"
    moet    bevat("Aldus")
    ernst   info
    melding { Er is geen slot. }

toets "zonder slot"
    document "stuk.akte"
    verwacht kantoor.slot info
-- stuk.akte --
overeenkomst "Levering"

artikel prijs "Prijs"
    lid {
        De prijs is vast.
    }
`,
}

var emptyTest = &diag.Description{
	Code: "AK1309", Severity: diag.Warning,
	Title: diag.T("Een toets verwacht niets", "A test expects nothing"),
	Why: diag.T("Hij kan niet slagen en niet falen, en lijkt toch iets te bewaken.",
		"It can neither pass nor fail, and yet seems to guard something."),
	Cure: diag.T("Schrijf met verwacht wat eruit moet komen.", "Write with verwacht what has to come of it."),
	Bad: `overeenkomst "Levering"

artikel prijs "Prijs"
    lid {
        De prijs is vast.
    }

toets "een vaste prijs"
`,
	Good: `overeenkomst "Levering"

artikel prijs "Prijs"
    lid {
        De prijs is vast.
    }

toets "een vaste prijs"
    verwacht tekst "De prijs is vast."
`,
}
