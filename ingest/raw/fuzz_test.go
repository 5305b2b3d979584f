package raw_test

import (
	"testing"

	"github.com/akte-lang/akte/ingest/raw"
)

// FuzzText holds that the reader of plain text loses no word, whatever the text.
func FuzzText(f *testing.F) {
	for _, seed := range []string{"De verhuur-\nder betaalt.\n\n3\n\nen meer", "a-\nb-\nc", "1\n\f2\n\f3", "x ...... 1\nx ...... 2\nx ...... 3", "a\u00ad\nb", "- \n---\n* *", "en/\nof"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		if !printable(content) {
			t.Skip("no text")
		}
		if report := prove(t, raw.Text, "stuk.txt", []byte(content)); !report.Same() {
			t.Fatalf("%v %v", report.Differences, report.Moved)
		}
	})
}

// printable reports whether the bytes are taken for text.
func printable(content string) bool {
	_, _, err := raw.Words(raw.Text, "stuk.txt", []byte(content))
	return err == nil
}

// FuzzWords holds that no input brings a reader down.
func FuzzWords(f *testing.F) {
	for _, seed := range []string{"**a*b*", "[a](b", "|a|\n|-|", "<b>a</b><script>", "PK\x03\x04", "\\", "[^1]: a", "&#x110000;", "<", "<a@b>"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		for _, kind := range []raw.Kind{raw.Text, raw.Markdown, raw.HTML, raw.DOCX} {
			found, _, _ := raw.Words(kind, "stuk", []byte(content))
			for _, word := range found {
				if word.Place.Start < 0 || word.Place.End < word.Place.Start || int(word.Place.End) > len(word.Place.File.Text) {
					t.Fatalf("%+v", word)
				}
			}
		}
	})
}
