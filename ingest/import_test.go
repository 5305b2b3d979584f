package ingest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/ingest/raw"
	"github.com/akte-lang/akte/internal/diag"
)

func TestSummary(t *testing.T) {
	tests := []struct {
		report raw.Report
		nl, en string
	}{
		{raw.Report{Words: 1}, "1 woord, gelijk", "1 word, the same"},
		{
			raw.Report{Words: 5062, Left: []raw.Count{{Reason: outline.PageNumber, N: 14}, {Reason: outline.Comment, N: 1}}},
			"5.062 woorden, gelijk; weggelaten: 14 paginanummers, 1 opmerking",
			"5,062 words, the same; left out: 14 page numbers, 1 comment",
		},
		{
			raw.Report{Words: 1234567, Differences: make([]raw.Difference, 1)},
			"1.234.567 woorden, niet gelijk: op 1 plaats anders", "1,234,567 words, not the same: different in 1 place",
		},
		{
			raw.Report{Words: 12, Differences: make([]raw.Difference, 1), Moved: make([]raw.Difference, 1)},
			"12 woorden, niet gelijk: op 2 plaatsen anders", "12 words, not the same: different in 2 places",
		},
	}
	for _, test := range tests {
		assert.Equal(t, diag.Text{NL: test.nl, EN: test.en}, ingest.Summary(test.report))
	}
}

func TestKindOf(t *testing.T) {
	for name, want := range map[string]string{
		"a.docx": "Word-document", "A.DOCX": "Word-document", "a.html": "webpagina", "a.md": "Markdown", "a.txt": "tekst", "a": "tekst", "a.akte": "tekst",
	} {
		assert.Equal(t, want, ingest.KindOf(name, nil).Name.NL, name)
	}
	assert.Equal(t, "webpagina", ingest.KindOf("pagina", []byte("\n<!DOCTYPE html><p>x")).Name.NL)
	for _, start := range []string{"PK\x03\x04", "\xd0\xcf\x11\xe0", `{\rtf1`} {
		assert.Equal(t, "Word-document", ingest.KindOf("brief.doc", []byte(start)).Name.NL)
	}
	assert.Equal(t, "tekst", ingest.KindOf("brief", []byte("\xff\xfe\x12\xe1")).Name.NL, "bytes are no letters")
}

// A character that no source may hold is shown, and the import says that it is
// not the same.
func TestDifferences(t *testing.T) {
	result := ingest.Import("a.txt", []byte("Titel\n\nDe prijs is\ufffe vast en verandert niet.\n"), ingest.Options{})
	require.NotEmpty(t, result.Source)
	assert.False(t, result.Report.Same())
	require.Equal(t, 1, result.Findings.Count(diag.Error))
	for _, finding := range result.Findings {
		if finding.Severity == diag.Error {
			assert.EqualValues(t, "AK1250", finding.Code)
			assert.Equal(t, 3, finding.Place.File.Position(finding.Place.Start).Line)
		}
	}
}

func TestNothingToRead(t *testing.T) {
	for name, content := range map[string]string{
		"a.txt": "", "b.pdf": "%PDF-1.7\n", "c.docx": "PK\x03\x04", "d.png": "\x89PNG\r\n\x1a\n",
		"e.doc": "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "f.rtf": `{\rtf1 huur}`, "g.txt": "huur\x00\x00\x01",
	} {
		result := ingest.Import(name, []byte(content), ingest.Options{})
		assert.Empty(t, result.Source, name)
		assert.True(t, result.Findings.Stops(), name)
		assert.Len(t, result.Findings, 1, "one reason is enough: %s", name)
	}
}
