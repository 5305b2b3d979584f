package facts_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/value"
)

// collect compiles a source and reads its facts.
func collect(t testing.TB, text string) *facts.Facts {
	t.Helper()
	project := fstest.MapFS{"voorbeeld.akte": {Data: []byte(text)}}
	sources, findings, err := load.Load(project, "voorbeeld.akte", clauses.FS)
	require.NoError(t, err)
	require.Empty(t, findings, text)
	program, findings := compiler.Compile(sources)
	require.False(t, findings.Stops(), "%v", findings)
	return facts.Collect(program)
}

// byDefault reads the facts as the defaults of the document give them.
func byDefault(f *facts.Facts) *facts.Reading { return f.In(f.Program.In(compiler.Variant{})) }

func TestSetsAndListsAddUp(t *testing.T) {
	f := collect(t, `overeenkomst "Verwerking"
artikel "Datalekken"
    lid over avg.datalek(inhoud = gevolgen, termijn = 2 dagen) { Verwerker noemt de gevolgen binnen 2 dagen. }
    lid over avg.datalek(inhoud = aard + gevolgen) { Verwerker noemt ook de aard. }
    lid over avg.verwerking(doelen = ("loon", "post")) { De doelen zijn loon en post. }
    lid over avg.verwerking(doelen = ("post", "archief")) { De doelen zijn post en archief. }
    lid over avg.gegevens(soorten = ()) { Er zijn geen soorten. }
`)
	r := byDefault(f)
	body := f.Scopes[0]
	content := r.Fact(body, "avg.datalek", "inhoud")
	assert.Equal(t, facts.Known, content.State)
	assert.Equal(t, "aard + gevolgen", content.Value.String())
	assert.Len(t, content.From, 2)
	assert.Equal(t, `("loon", "post", "archief")`, r.Fact(body, "avg.verwerking", "doelen").Value.String())
	kinds := r.Fact(body, "avg.gegevens", "soorten")
	assert.Equal(t, facts.Known, kinds.State, "an empty list is stated")
	assert.Equal(t, "()", kinds.Value.String())
	assert.Equal(t, facts.Missing, r.Fact(body, "avg.datalek", "anker").State)
	assert.Equal(t, value.True, r.Topic(body, "avg.datalek"))
	assert.Equal(t, value.False, r.Topic(body, "avg.audit"))
}

func TestHeaderAndParties(t *testing.T) {
	f := collect(t, `overeenkomst "Verwerking"
    soort       algemene_voorwaarden
    wederpartij onbekend
    aanbod      diensten, zaken
partij klant "Klant"
    rol      wederpartij
    omvang   onbekend
    overheid onbekend
artikel "Begin"
    lid { Partijen beginnen. }
`)
	r := byDefault(f)
	assert.Equal(t, "diensten + zaken", r.Header(f.Scopes[0], "aanbod").Value.String())
	other := r.Header(f.Scopes[0], "wederpartij")
	assert.Equal(t, facts.Known, other.State, "onbekend is one of its choices")
	assert.Equal(t, value.Choice("onbekend"), other.Value)
	assert.Equal(t, facts.Missing, r.Header(f.Scopes[0], "sluitwijze").State)
	assert.Equal(t, facts.Missing, r.Header(f.Scopes[0], "nergens").State)
	party := f.Program.Parties[0]
	assert.Equal(t, "wederpartij", r.Party(party, "rol").Value.String())
	assert.Equal(t, value.Choice("onbekend"), r.Party(party, "omvang").Value)
	assert.Equal(t, facts.Unsettled, r.Party(party, "overheid").State)
	assert.Equal(t, facts.Missing, r.Party(party, "vestiging").State)
}
