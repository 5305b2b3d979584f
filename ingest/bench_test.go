package ingest_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest"
)

// terms makes general terms of about size bytes: articles with leden, lists and
// references.
func terms(size int) []byte {
	var b bytes.Buffer
	b.WriteString("Algemene voorwaarden Windvaan\n\n")
	for article := 1; b.Len() < size; article++ {
		fmt.Fprintf(&b, "Artikel %d: Onderwerp nummer %d\n\n", article, article)
		for lid := 1; lid <= 6; lid++ {
			fmt.Fprintf(&b, "%d.%d De opdrachtgever van Windvaan betaalt het bedrag van EUR 1.250,00 binnen veertien (14) dagen na ontvangst van de "+
				"factuur, tenzij in artikel %d.1 anders is bepaald of partijen dat schriftelijk hebben afgesproken:\n\n", article, lid, article)
			b.WriteString("a. de eerste keer op de eerste dag van de maand;\n\nb. daarna telkens op de vijftiende dag; en\n\nc. ten slotte bij oplevering.\n\n")
		}
	}
	return b.Bytes()
}

// BenchmarkImport imports one megabyte of text, proof included.
func BenchmarkImport(b *testing.B) {
	content := terms(1 << 20)
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		result := ingest.Import("voorwaarden.txt", content, ingest.Options{})
		require.True(b, result.Report.Same())
	}
}

// BenchmarkImportParameters does the same with parameters.
func BenchmarkImportParameters(b *testing.B) {
	content := terms(1 << 20)
	b.SetBytes(int64(len(content)))
	for b.Loop() {
		result := ingest.Import("voorwaarden.txt", content, ingest.Options{Parameters: true})
		require.True(b, result.Report.Same())
	}
}
