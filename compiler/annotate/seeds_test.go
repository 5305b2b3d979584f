package annotate

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// compile compiles a document.
func compile(t testing.TB, text string) *compiler.Program {
	t.Helper()
	project := fstest.MapFS{"voorbeeld.akte": {Data: []byte(text)}}
	sources, findings, err := load.Load(project, "voorbeeld.akte", clauses.FS)
	require.NoError(t, err)
	require.False(t, findings.Stops(), "%v", findings)
	program, findings := compiler.Compile(sources)
	require.False(t, findings.Stops(), "%v\n%s", findings, text)
	return program
}

// strip takes the lines of kenmerken over out of a source.
func strip(t testing.TB, text string) string {
	t.Helper()
	file, findings := grammar.Parse(source.New("voorbeeld.akte", text))
	require.Zero(t, findings.Count(diag.Error))
	var edits []diag.Edit
	for _, statement := range file.Statements {
		for _, attribute := range grammar.AttributesOf(statement) {
			if _, ok := attribute.(*grammar.Over); ok {
				edits = append(edits, diag.Edit{Place: attribute.Place().In(file.Source)})
			}
		}
	}
	require.NotEmpty(t, edits)
	stripped, err := diag.Apply(file.Source, edits)
	require.NoError(t, err)
	return stripped
}

// stated are the pairs of a lid and a topic, and those of a lid and a fact with
// its value; of a set every element is a pair.
type stated struct{ topics, facts map[string]bool }

// statedIn returns what the leden of a program state.
func statedIn(p *compiler.Program) stated {
	found := stated{topics: map[string]bool{}, facts: map[string]bool{}}
	number := map[compiler.Part]int{}
	compiler.Walk(p.Body, func(part compiler.Part) {
		switch part.(type) {
		case *compiler.Clause, *compiler.Text:
			number[part] = len(number)
		}
	})
	env := p.In(compiler.Variant{})
	for _, use := range p.Topics {
		lid := fmt.Sprintf("%03d %s", number[use.Part], use.Topic.Name)
		found.topics[lid] = true
		for _, fact := range use.Facts {
			for _, text := range elements(env.Eval(fact.Value)) {
				found.facts[lid+"."+fact.Fact.Name+" = "+text] = true
			}
		}
	}
	return found
}

func elements(v value.Value) []string {
	if set, ok := v.(value.Choices); ok && len(set.Names()) > 0 {
		return set.Names()
	}
	return []string{v.String()}
}

// score compares what was proposed with the truth.
type score struct{ right, wrong, missed []string }

func compare(proposed, truth map[string]bool) score {
	var s score
	for pair := range proposed {
		if truth[pair] {
			s.right = append(s.right, pair)
		} else {
			s.wrong = append(s.wrong, pair)
		}
	}
	for pair := range truth {
		if !proposed[pair] {
			s.missed = append(s.missed, pair)
		}
	}
	for _, list := range [][]string{s.right, s.wrong, s.missed} {
		sort.Strings(list)
	}
	return s
}

func (s score) precision() float64 {
	return float64(len(s.right)) / float64(max(1, len(s.right)+len(s.wrong)))
}

func (s score) recall() float64 {
	return float64(len(s.right)) / float64(max(1, len(s.right)+len(s.missed)))
}

func (s *score) add(t score) {
	s.right, s.wrong, s.missed = append(s.right, t.right...), append(s.wrong, t.wrong...), append(s.missed, t.missed...)
}

// measure strips a document, annotates it and compares.
func measure(t *testing.T, text string) (topics, facts score) {
	t.Helper()
	truth := statedIn(compile(t, text))
	stripped := compile(t, strip(t, text))
	proposals, err := Propose(stripped)
	require.NoError(t, err)
	annotated, err := Apply(stripped, proposals)
	require.NoError(t, err)
	program := compile(t, annotated)
	for _, finding := range check.Run(program) {
		assert.NotContains(t, []diag.Code{"AK0507", "AK0508"}, finding.Code, "the text bears out what was proposed: %s", finding.Message.NL)
	}
	again := statedIn(program)
	return compare(again.topics, truth.topics), compare(again.facts, truth.facts)
}

func TestSeedsPrecision(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS names no folder with the seed documents")
	}
	var topics, facts score
	for _, name := range []string{"just-pixels.akte", "mindconnect.akte"} {
		text, err := os.ReadFile(filepath.Join(corpus, "seeds", name))
		require.NoError(t, err)
		t1, f1 := measure(t, string(text))
		report(t, name+", topics", t1)
		report(t, name+", facts", f1)
		topics.add(t1)
		facts.add(f1)
	}
	report(t, "both, topics", topics)
	report(t, "both, facts", facts)
	assert.GreaterOrEqual(t, topics.precision(), 0.9)
	assert.GreaterOrEqual(t, facts.precision(), 0.9)
}

func report(t *testing.T, name string, s score) {
	t.Logf("%s: precision %.2f (%d of %d), recall %.2f (%d of %d)", name, s.precision(), len(s.right), len(s.right)+len(s.wrong),
		s.recall(), len(s.right), len(s.right)+len(s.missed))
	if len(s.wrong) > 0 {
		t.Logf("wrong:\n  %s", strings.Join(slices.Sorted(slices.Values(s.wrong)), "\n  "))
	}
	if len(s.missed) > 0 {
		t.Logf("missed:\n  %s", strings.Join(slices.Sorted(slices.Values(s.missed)), "\n  "))
	}
}
