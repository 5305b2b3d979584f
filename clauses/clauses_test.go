package clauses_test

import (
	"io/fs"
	"path"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace"
)

// files are the names of all files that come with Akte.
func files(t *testing.T) []string {
	t.Helper()
	var names []string
	require.NoError(t, fs.WalkDir(clauses.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			names = append(names, name)
		}
		return err
	}))
	return names
}

func parse(t *testing.T, name string) *grammar.File {
	t.Helper()
	text, err := fs.ReadFile(clauses.FS, name)
	require.NoError(t, err)
	file, findings := grammar.Parse(source.New(name, string(text)))
	require.Empty(t, findings, name)
	require.NotEmpty(t, file.Statements, name)
	return file
}

func TestFilesAreClean(t *testing.T) {
	for _, name := range files(t) {
		t.Run(name, func(t *testing.T) {
			findings, err := workspace.Check([]string{filepath.FromSlash(name)}, workspace.Inputs{})
			require.NoError(t, err)
			assert.Empty(t, serious(findings))
		})
	}
}

// serious returns the findings that are more than a remark.
func serious(findings diag.List) []string {
	var messages []string
	for _, finding := range findings {
		if finding.Severity != diag.Info {
			messages = append(messages, finding.Message.In(diag.Dutch))
		}
	}
	return messages
}

// TestPacksAreNamedAfterTheirFiles holds that every pack is found under its name,
// and that its parts lie in a folder of that name and are all used.
func TestPacksAreNamedAfterTheirFiles(t *testing.T) {
	var packs, parts, used []string
	for _, name := range files(t) {
		file := parse(t, name)
		policy, ok := file.Statements[0].(*grammar.Policy)
		if !ok {
			continue
		}
		if home := "beleid/" + policy.Name.Text; path.Dir(name) == home {
			parts = append(parts, name)
			continue
		} else if assert.Equal(t, home+".akte", name) {
			packs = append(packs, policy.Name.Text)
		}
		for _, statement := range file.Statements {
			if use, ok := statement.(*grammar.Use); ok {
				used = append(used, path.Join("beleid", use.Path.Value))
			}
		}
	}
	assert.ElementsMatch(t,
		[]string{"avg", "av", "consument", "betaling", "termijnen", "cookies", "dataverordening"}, packs)
	assert.ElementsMatch(t, parts, used)
}

func TestTopicsDeclareEachFactOnce(t *testing.T) {
	for _, name := range files(t) {
		for _, statement := range parse(t, name).Statements {
			topic, ok := statement.(*grammar.Topic)
			if !ok {
				continue
			}
			assert.NotEmpty(t, topic.Facts, "%s: %s", name, topic.Name.Text)
			seen := map[string]bool{}
			for _, fact := range topic.Facts {
				assert.False(t, seen[fact.Name.Text], "%s: %s.%s", name, topic.Name.Text, fact.Name.Text)
				seen[fact.Name.Text] = true
			}
		}
	}
}
