package files_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/workspace/files"
)

func TestSafeName(t *testing.T) {
	cases := map[string]string{
		"Bakkerij 't Hoekje":     "Bakkerij 't Hoekje.md",
		"Jansen & De Wit B.V.":   "Jansen & De Wit B.V.md",
		"Kaas/Brood":             "Kaas-Brood.md",
		`a\b:c*d?e"f<g>h|i`:      "a-b-c-d-e-f-g-h-i.md",
		"../../etc/passwd":       "-..-etc-passwd.md",
		"..":                     "",
		"":                       "",
		" . ":                    "",
		"///":                    "",
		"CON":                    "_CON.md",
		"nul.txt":                "_nul.txt.md",
		"com1":                   "_com1.md",
		"LPT¹":                   "_LPT¹.md",
		"comma":                  "comma.md",
		"com":                    "com.md",
		"een\ttwee\ndrie":        "een twee drie.md",
		"a\x00b\x1b[31m\u202ec":  "ab[31mc.md",
		"\xff\xfe":               "",
		"Cafe\u0301":             "Café.md",
		"CON\u202e\u0301":        "COŃ.md",
		"naam. . ":               "naam.md",
		".verborgen":             "verborgen.md",
		strings.Repeat("é", 200): strings.Repeat("é", 98) + ".md",
		strings.Repeat("👩", 100): strings.Repeat("👩", 49) + ".md",
	}
	for text, want := range cases {
		assert.Equal(t, want, files.SafeName(text, ".md"), "%q", text)
	}
}

func TestKey(t *testing.T) {
	assert.Equal(t, files.Key("CAFÉ.md"), files.Key("cafe\u0301.md"))
	assert.Equal(t, files.Key("STRASSE"), files.Key("straße"))
	assert.NotEqual(t, files.Key("a"), files.Key("b"))
}

// checkName holds what every operating system asks of a name.
func checkName(t interface {
	Fatalf(string, ...any)
}, text string) {
	name := files.SafeName(text, ".html")
	if name == "" {
		return
	}
	base := strings.TrimSuffix(name, ".html")
	switch {
	case !utf8.ValidString(name), !norm.NFC.IsNormalString(name):
		t.Fatalf("%q: not normal UTF-8", name)
	case len(name) > files.MaxName:
		t.Fatalf("%q: %d bytes", name, len(name))
	case strings.ContainsAny(name, "/\\:*?\"<>|\x00\n\r\t"):
		t.Fatalf("%q: forbidden characters", name)
	case strings.HasPrefix(name, "."), strings.HasPrefix(name, " "), strings.HasSuffix(base, "."), strings.HasSuffix(base, " "):
		t.Fatalf("%q: dots or spaces at an end", name)
	case files.SafeName(base, ".html") != name:
		t.Fatalf("%q: becomes %q", name, files.SafeName(base, ".html"))
	}
	if first, _, _ := strings.Cut(strings.ToUpper(name), "."); first == "CON" || first == "AUX" || first == "COM1" {
		t.Fatalf("%q: a device", name)
	}
}

func TestSafeNamesAreSafe(t *testing.T) {
	parts := rapid.SampledFrom([]string{"CON", "nul", ".", "..", "/", `\`, " ", "\t", "é", "e\u0301", "\u0301", "👩", "\u202e", "a", "COM1", "\xff", "-"})
	rapid.Check(t, func(t *rapid.T) {
		checkName(t, strings.Join(rapid.SliceOfN(parts, 0, 120).Draw(t, "parts"), ""))
	})
}

func FuzzSafeName(f *testing.F) {
	for _, seed := range []string{"", "..", "CON.", "a/b", strings.Repeat("x", 300), "e\u0301", "\xf0\x9f", "COM1 .txt", "- -"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) { checkName(t, text) })
}
