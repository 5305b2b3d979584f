package facts_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/compiler/facts"
)

// manyTerms returns a document whose leden all state another term and another
// purpose.
func manyTerms(leden int) string {
	var b strings.Builder
	b.WriteString("overeenkomst \"Verwerking\"\nartikel \"Datalekken\"\n")
	for i := range leden {
		fmt.Fprintf(&b, "    lid over avg.datalek(termijn = %d dagen), avg.verwerking(doelen = (\"doel %d\")) { Binnen %d dagen. }\n", i+2, i, i+2)
	}
	return b.String()
}

func TestManyValues(t *testing.T) {
	const leden = 3000
	f := collect(t, manyTerms(leden))
	r := byDefault(f)
	term := r.Fact(f.Scopes[0], "avg.datalek", "termijn")
	assert.Equal(t, facts.Contradicted, term.State)
	assert.Len(t, term.Values, leden)
	assert.Equal(t, leden-1, term.Part[leden-1])
	assert.Equal(t, facts.Known, r.Fact(f.Scopes[0], "avg.verwerking", "doelen").State)
}

// BenchmarkManyValues shows that what leden state adds up in the time of looking
// at each once.
func BenchmarkManyValues(b *testing.B) {
	for _, leden := range []int{500, 5000} {
		b.Run(fmt.Sprint(leden), func(b *testing.B) {
			f := collect(b, manyTerms(leden))
			for b.Loop() {
				r := byDefault(f)
				r.Fact(f.Scopes[0], "avg.datalek", "termijn")
				r.Fact(f.Scopes[0], "avg.verwerking", "doelen")
			}
		})
	}
}
