package workspace_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// asText returns a source as git shows it.
func asText(t *testing.T, content string) string {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, workspace.Textconv(putAt(t, t.TempDir(), "stuk.akte", content), &text))
	return text.String()
}

// TestTextconvBreaksSentences holds that a text is broken between sentences and
// nowhere else, however the source is broken.
func TestTextconvBreaksSentences(t *testing.T) {
	for prose, want := range map[string]string{
		"Een. Twee? Drie; Vier.":               "Een.\nTwee?\nDrie;\nVier.",
		"De B.V. Kwartel en A. de Wit.":        "De B.V. Kwartel en A. de Wit.",
		"Onder c.q. boven 1.5 en o.a. dit.":    "Onder c.q. boven 1.5 en o.a. dit.",
		"Een\n        zin. Nog\n        een.":  "Een zin.\nNog een.",
		"Ten eerste. 'S Lands belang; daarna.": "Ten eerste. 'S Lands belang; daarna.",
		"Één ding. Étienne komt.":              "Één ding.\nÉtienne komt.",
		"Het einde.":                           "Het einde.",
	} {
		text := asText(t, "overeenkomst \"Proef\"\n\nartikel a \"A\"\n\n    lid {\n        "+prose+"\n    }\n")
		assert.Equal(t, want, strings.TrimSpace(text[strings.Index(text, "lid 1\n")+len("lid 1\n"):]), prose)
	}
}

// TestTextconvOfModels reads every document in the repository as text, and finds
// its words in it.
func TestTextconvOfModels(t *testing.T) {
	names, err := filepath.Glob(filepath.Join("..", "testdata", "*.akte"))
	require.NoError(t, err)
	require.NotEmpty(t, names)
	for _, name := range names {
		var text bytes.Buffer
		require.NoError(t, workspace.Textconv(name, &text))
		draft, err := workspace.Open(name)
		require.NoError(t, err)
		finished, _ := draft.Program.Evaluate(nil)
		if finished == nil {
			continue
		}
		assert.Contains(t, text.String(), "# Artikel 1 ")
		assert.NotContains(t, text.String(), "\n\n\n")
	}
}

func TestTextconvWithoutFile(t *testing.T) {
	err := workspace.Textconv(filepath.Join(t.TempDir(), "nergens.akte"), &bytes.Buffer{})
	var fault *workspace.Fault
	require.ErrorAs(t, err, &fault)
	assert.Contains(t, fault.Text.In(diag.Dutch), "bestaat niet")
}

// FuzzTextconv holds that git can show anything: no file makes the conversion
// fail, and what is no sound document comes out as it is.
func FuzzTextconv(f *testing.F) {
	names, err := filepath.Glob(filepath.Join("..", "testdata", "*", "*.akte"))
	require.NoError(f, err)
	for _, name := range names {
		content, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(content)
	}
	for _, seed := range []string{
		"", "overeenkomst", "overeenkomst \"X\"\nartikel a volgens standaard.overmacht\n",
		"overeenkomst \"X\"\nartikel a\nlid {\n- @b {als ja} x {einde}\n-- y\n| a |\n}\nals ja\nlid { [b] }\neinde // slot",
		"clausules x \"Y\"\n", "\xef\xbb\xbfovereenkomst \"X\"\r\nkop \"Y\"\r\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		name := filepath.Join(t.TempDir(), "x.akte")
		require.NoError(t, os.WriteFile(name, content, 0o666))
		var text bytes.Buffer
		require.NoError(t, workspace.Textconv(name, &text))
		if !bytes.Contains(content, []byte("overeenkomst")) {
			assert.Equal(t, content, append([]byte{}, text.Bytes()...))
		}
	})
}
