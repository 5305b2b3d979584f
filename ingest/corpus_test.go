package ingest_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest"
	"github.com/akte-lang/akte/internal/source"
)

// parts counts what an import recognised.
type parts struct {
	chapters, articles, clauses, items, terms, annexes, tables int
}

func countParts(content []byte) parts {
	var n parts
	file, _ := grammar.Parse(source.New("import.akte", string(content)))
	for _, statement := range file.Statements {
		var prose *grammar.Prose
		switch s := statement.(type) {
		case *grammar.Chapter:
			n.chapters++
		case *grammar.Article:
			n.articles++
		case *grammar.Annex:
			n.annexes++
		case *grammar.Clause:
			n.clauses++
			prose = s.Prose
		case *grammar.Text:
			prose = s.Prose
		case *grammar.Term:
			n.terms++
			prose = s.Prose
		}
		if prose == nil {
			continue
		}
		for _, block := range prose.Blocks {
			switch block.(type) {
			case *grammar.Item:
				n.items++
			case *grammar.Table:
				n.tables++
			}
		}
	}
	return n
}

// TestCorpus imports real documents. Each must hold the same words, and as much
// structure as a reader counts in it.
func TestCorpus(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS names no folder with real documents")
	}
	tests := map[string]parts{
		"just-pixels.txt":                          {articles: 9, clauses: 18, items: 12},
		"mindconnect.txt":                          {articles: 23, clauses: 98, items: 36, terms: 11, annexes: 2},
		"agentive-algemene-voorwaarden.md":         {chapters: 16, articles: 38, items: 93},
		"nluug-huishoudelijk-reglement.md":         {chapters: 7, articles: 23, clauses: 49, items: 1, tables: 2},
		"nluug-statuten.md":                        {articles: 19, clauses: 73, items: 30},
		"nsc-oproepcontract-nuluren.md":            {articles: 19, tables: 1},
		"starred-algemene-voorwaarden.md":          {articles: 13, clauses: 81, items: 16},
		"syntax-algemene-voorwaarden.md":           {articles: 15, clauses: 56, items: 47},
		"lcomp-verwerkersovereenkomst.html":        {articles: 15, clauses: 39, items: 24, terms: 17, annexes: 2},
		"scoutingveghel-huurovereenkomst.tpl.html": {tables: 4},
		"corendon-wifi-voorwaarden.docx":           {articles: 4, clauses: 4},
		"nluug-statuten.01-c8a17ad.md":             {articles: 19, clauses: 61, items: 26},
		"nluug-statuten.02-7d98068.md":             {articles: 19, clauses: 67, items: 31},
		"nluug-statuten.03-5a9d796.md":             {articles: 19, clauses: 67, items: 31},
		"nluug-statuten.04-f69e30f.md":             {articles: 19, clauses: 71, items: 31},
		"nluug-statuten.05-c03a1e0.md":             {articles: 19, clauses: 73, items: 30},
		"syntax-av.01-b4c2faa.md":                  {articles: 15, clauses: 56, items: 47},
		"syntax-av.02-d8036c2.md":                  {articles: 15, clauses: 56, items: 47},
		"syntax-av.03-2502f31.md":                  {articles: 15, clauses: 56, items: 47},
	}
	found := 0
	for _, pattern := range []string{"seeds/*.txt", "dev/*.md", "dev/*.html", "dev/*.docx", "history/*.md"} {
		names, err := filepath.Glob(filepath.Join(corpus, pattern))
		require.NoError(t, err)
		for _, name := range names {
			found++
			t.Run(filepath.Base(name), func(t *testing.T) {
				content, err := os.ReadFile(name)
				require.NoError(t, err)
				for _, parameters := range []bool{false, true} {
					result := ingest.Import(filepath.Base(name), content, ingest.Options{Parameters: parameters})
					assert.True(t, result.Report.Same(), "%v", result.Report.Differences)
					want, known := tests[filepath.Base(name)]
					require.True(t, known, "count the parts of this document: %+v", countParts(result.Source))
					assert.Equal(t, want, countParts(result.Source))
				}
			})
		}
	}
	assert.Len(t, tests, found)
}
