package policy

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/load"
)

const parameters = 4

// variantsOf returns all variants of a document with a few parameters of janee.
func variantsOf(t *testing.T) []compiler.Variant {
	t.Helper()
	var text strings.Builder
	text.WriteString("overeenkomst \"Keuzes\"\n")
	for i := range parameters {
		fmt.Fprintf(&text, "parameter p%d janee = ja\n", i)
	}
	text.WriteString("artikel controle \"Controle\"\n")
	for i := range parameters {
		fmt.Fprintf(&text, "    lid over avg.audit(recht = p%d) { Er is een controle. }\n", i)
	}
	sources, findings, err := load.Load(fstest.MapFS{"stuk.akte": {Data: []byte(text.String())}}, "stuk.akte", clauses.FS)
	require.NoError(t, err)
	require.Empty(t, findings)
	program, _ := compiler.Compile(sources)
	var nodes []expr.Node
	for _, topic := range program.Topics {
		for _, fact := range topic.Facts {
			nodes = append(nodes, fact.Value)
		}
	}
	var all []compiler.Variant
	program.Vary(nil, compiler.Turning{Values: nodes}, func(v compiler.Variant, _ *compiler.Environment) bool {
		all = append(all, v)
		return true
	})
	require.Len(t, all, 1<<parameters)
	return all
}

// TestDescriptionsTellVariantsApart holds that a description fits every variant in
// which something holds and none in which it does not, as far as it lists them all.
func TestDescriptionsTellVariantsApart(t *testing.T) {
	all := variantsOf(t)
	rapid.Check(t, func(t *rapid.T) {
		var holds []int
		in := map[int]bool{}
		for i := range all {
			if rapid.Bool().Draw(t, "holds") {
				holds, in[i] = append(holds, i), true
			}
		}
		if len(holds) == 0 {
			return
		}
		text := describe(all, holds).NL
		if len(holds) == len(all) {
			require.Empty(t, text)
			return
		}
		whole := !strings.HasSuffix(text, "varianten")
		for i, v := range all {
			fits := false
			for _, description := range strings.Split(text, "; ") {
				fits = fits || fitsDescription(v, description)
			}
			if fits {
				require.True(t, in[i], "%s fits %s, in which it does not hold", text, v)
			} else if whole {
				require.False(t, in[i], "%s leaves out %s", text, v)
			}
		}
	})
}

// fitsDescription reports whether a variant is one of those that "p0 = ja, p2 = ja /
// nee" describes.
func fitsDescription(v compiler.Variant, description string) bool {
	own := map[string]string{}
	for _, part := range strings.Split(v.String(), ", ") {
		name, text, _ := strings.Cut(part, " = ")
		own[name] = text
	}
	for _, part := range strings.Split(description, ", ") {
		name, texts, ok := strings.Cut(part, " = ")
		if !ok {
			return false
		}
		found := false
		for _, text := range strings.Split(texts, " / ") {
			found = found || text == own[name]
		}
		if !found {
			return false
		}
	}
	return true
}
