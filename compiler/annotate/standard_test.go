package annotate

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/compiler"
)

// TestStandardClausesPrecision measures on texts that were written with their
// kenmerken: the standard model clauses, and the documents of the project.
func TestStandardClausesPrecision(t *testing.T) {
	texts := map[string]string{"standard clauses": standardDocument(t)}
	for _, name := range []string{"verwerkersovereenkomst.akte", "voorwaarden.akte"} {
		text, err := os.ReadFile(filepath.Join("..", "..", "testdata", name))
		require.NoError(t, err)
		texts[name] = string(text)
	}
	var topics, facts score
	for _, name := range []string{"standard clauses", "verwerkersovereenkomst.akte", "voorwaarden.akte"} {
		t1, f1 := measureParts(t, compile(t, texts[name]))
		report(t, name+", topics", t1)
		report(t, name+", facts", f1)
		topics.add(t1)
		facts.add(f1)
	}
	assert.GreaterOrEqual(t, topics.precision(), 0.9)
	assert.GreaterOrEqual(t, facts.precision(), 0.9)
}

// standardDocument returns a document that follows every standard model clause.
func standardDocument(t *testing.T) string {
	files, err := filepath.Glob(filepath.Join("..", "..", "clauses", "standaard", "*.akte"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var b strings.Builder
	b.WriteString("overeenkomst \"Alle standaardclausules\"\n")
	b.WriteString("partij leverancier \"Leverancier\"\n    rol gebruiker\npartij afnemer \"Afnemer\"\n    rol wederpartij\n")
	opening := regexp.MustCompile(`(?m)^clausule (\w+) ("[^"]*")`)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, clause := range opening.FindAllStringSubmatch(string(text), -1) {
			fmt.Fprintf(&b, "artikel %s %s volgens standaard.%s\n", clause[1], clause[2], clause[1])
		}
	}
	return b.String()
}

// measureParts annotates a program as if it had no kenmerken and compares, part by
// part. A fact counts when it has the expression or the value of the truth.
func measureParts(t *testing.T, p *compiler.Program) (topics, facts score) {
	lexicon, err := readLexicon()
	require.NoError(t, err)
	number := map[compiler.Part]int{}
	compiler.Walk(p.Body, func(part compiler.Part) { number[part] = len(number) })
	view := p.View()
	places := view.Places()
	name := func(part compiler.Part, topic string) string {
		return fmt.Sprintf("%04d %s %s", number[part], places.At(part.Common().Place), topic)
	}
	truth, proposed := stated{map[string]bool{}, map[string]bool{}}, stated{map[string]bool{}, map[string]bool{}}
	env := p.In(compiler.Variant{})
	written := map[string]string{}
	for _, use := range p.Topics {
		truth.topics[name(use.Part, use.Topic.Name)] = true
		for _, fact := range use.Facts {
			key := name(use.Part, use.Topic.Name) + "." + fact.Fact.Name
			for _, text := range elements(env.Eval(fact.Value)) {
				truth.facts[key+" = "+text] = true
				written[key+" = "+fact.Value.Place().Text()] = key + " = " + text
			}
		}
	}
	for _, proposal := range proposeFor(p, lexicon, func(compiler.Part) bool { return true }) {
		proposed.topics[name(proposal.Part, proposal.Topic)] = true
		for _, fact := range proposal.Facts {
			for _, text := range strings.Split(fact.Value, " + ") {
				pair := name(proposal.Part, proposal.Topic) + "." + fact.Name + " = " + text
				if same, ok := written[pair]; ok {
					pair = same
				}
				proposed.facts[pair] = true
			}
		}
	}
	return compare(proposed.topics, truth.topics), compare(proposed.facts, truth.facts)
}
