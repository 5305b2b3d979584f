package encoding_test

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/ingest/encoding"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

func codes(findings diag.List) []string {
	var found []string
	for _, finding := range findings {
		found = append(found, string(finding.Code))
	}
	return found
}

// wide writes text as UTF-16.
func wide(text string, order binary.AppendByteOrder) []byte {
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, unit)
	}
	return b
}

const sample = "Artikel 1 – De coördinator betaalt € 5,- per café.\n"

func TestDecode(t *testing.T) {
	tests := []struct {
		name    string
		content []byte
		want    string
		codes   []string
	}{
		{"UTF-8", []byte(sample), sample, nil},
		{"UTF-8 with a mark", []byte("\ufeff" + sample), sample, nil},
		{"UTF-16 LE with a mark", wide("\ufeff"+sample, binary.LittleEndian), sample, []string{"AK1202"}},
		{"UTF-16 BE with a mark", wide("\ufeff"+sample, binary.BigEndian), sample, []string{"AK1202"}},
		{"UTF-16 LE", wide(sample, binary.LittleEndian), sample, []string{"AK1202"}},
		{"UTF-16 BE", wide(sample, binary.BigEndian), sample, []string{"AK1202"}},
		{"Windows-1252", []byte("co\xf6rdinator \x80 5 \x96 caf\xe9"), "coördinator € 5 – café", []string{"AK1202"}},
		{"a byte without meaning", []byte("co\xf6rdinator \x81"), "coördinator \ufffd", []string{"AK1202", "AK1203"}},
		{"half a character of UTF-16", append(wide("\ufeffhuur", binary.LittleEndian), 'x'), "huur\ufffd", []string{"AK1202", "AK1203"}},
		{"old Macs and Windows", []byte("een\r\ntwee\rdrie"), "een\ntwee\ndrie", nil},
		{"empty", nil, "", nil},
		{"PDF", []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3"), "", []string{"AK1201"}},
		{"PDF after noise", []byte("\x01\x02\x03%PDF-1.4"), "", []string{"AK1201"}},
		{"text about PDF", []byte("De PDF begint met %PDF-1.4."), "De PDF begint met %PDF-1.4.", nil},
		{"old Word", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "", []string{"AK1201"}},
		{"packed", []byte("PK\x03\x04\x14\x00"), "", []string{"AK1201"}},
		{"picture", []byte("\x89PNG\r\n\x1a\n\x00\x00"), "", []string{"AK1201"}},
		{"rich text", []byte(`{\rtf1\ansi huur}`), "", []string{"AK1201"}},
		{"zeros", []byte("huur\x00\x00\x00\x01\x02prijs\x00\x00"), "", []string{"AK1201"}},
		{"read twice", []byte("De coÃ¶rdinator zegt â€œjaâ€\u009d."), "De coÃ¶rdinator zegt â€œjaâ€\u009d.", []string{"AK1203", "AK1205"}},
		{"one odd pair may be meant", []byte("São Paulo, Ã¶"), "São Paulo, Ã¶", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			file, findings := encoding.Decode("stuk.txt", test.content)
			assert.Equal(t, test.want, file.Text)
			assert.Equal(t, test.codes, codes(findings))
			for _, finding := range findings {
				assert.Same(t, file, finding.Place.File)
			}
		})
	}
}

func TestDecodeHTML(t *testing.T) {
	tests := []struct{ name, content, want string }{
		{"declared", "<meta charset=iso-8859-15><p>\xa4 5", "€ 5"},
		{"declared the old way", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><p>` + "\xf3\x9c", "óś"},
		{"in XML", `<?xml version="1.0" encoding="macintosh"?><p>` + "\x8e", "é"},
		{"a lie", "<meta charset=iso-8859-1><p>café", "café"},
		{"another lie", "<meta charset=utf-8><p>caf\xe9", "café"},
		{"unknown", "<meta charset=ebcdic><p>caf\xe9", "café"},
		{"in the text it counts for nothing", "<body><p>charset=macintosh caf\xe9", "café"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			file, _ := encoding.DecodeHTML("stuk.html", []byte(test.content))
			assert.True(t, strings.HasSuffix(file.Text, test.want), file.Text)
		})
	}
}

// TestLarge holds the limit on size.
func TestLarge(t *testing.T) {
	file, findings := encoding.Decode("stuk.txt", make([]byte, source.MaxSize+1))
	assert.Empty(t, file.Text)
	assert.Equal(t, []string{"AK1204"}, codes(findings))
	assert.True(t, findings.Stops())
}

// TestExamples holds that the bad example of a finding gives it, and it alone.
func TestExamples(t *testing.T) {
	tried := 0
	for _, d := range encoding.Codes() {
		if d.Bad == "" {
			continue
		}
		tried++
		assert.Equal(t, []string{string(d.Code)}, example(t, d.Bad), d.Code)
		assert.Empty(t, example(t, d.Good), d.Code)
	}
	assert.Equal(t, len(encoding.Codes())-2, tried, "only about old encodings and sizes there is no example")
}

func example(t *testing.T, archive string) []string {
	files := txtar.Parse([]byte(archive)).Files
	require.Len(t, files, 1)
	file, findings := encoding.Decode(files[0].Name, files[0].Data)
	if strings.TrimSpace(file.Text) == "" && !findings.Stops() {
		findings.Add(encoding.NoText(file))
	}
	return codes(findings)
}

func TestWideRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[a-zA-Zéë€ .,\n]{4,200}`).Draw(t, "text")
		marked := rapid.Bool().Draw(t, "marked")
		if marked {
			text = "\ufeff" + text
		} else {
			text = "Artikel 1 Huur. " + text + " Akkoord en getekend te Zwolle."
		}
		order := rapid.SampledFrom([]binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian}).Draw(t, "order")
		if strings.Count(text, "€")*4 > len(text) {
			t.Skip("too little western text to tell the order by")
		}
		file, _ := encoding.Decode("stuk.txt", wide(text, order))
		if want := strings.TrimPrefix(text, "\ufeff"); file.Text != want {
			t.Fatalf("%q became %q", want, file.Text)
		}
	})
}

func FuzzDecode(f *testing.F) {
	for _, seed := range []string{sample, "\xff\xfeh\x00u\x00", "%PDF-1.4", "co\xf6rdinator", "Ã¶Ã¶", "<meta charset=latin1>\xe9", "a\x00b"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		for _, decode := range []func(string, []byte) (*source.File, diag.List){encoding.Decode, encoding.DecodeHTML} {
			file, findings := decode("stuk", content)
			if !utf8.ValidString(file.Text) || strings.Contains(file.Text, "\r") {
				t.Fatalf("%q", file.Text)
			}
			if findings.Stops() && file.Text != "" {
				t.Fatal("text of what is refused")
			}
			for _, finding := range findings {
				if p := finding.Place; p.Start < 0 || p.End < p.Start || int(p.End) > len(file.Text) {
					t.Fatalf("%s stands nowhere: %+v", finding.Code, p.Span)
				}
			}
		}
	})
}
