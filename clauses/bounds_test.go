package clauses_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/workspace"
)

// trial is a document that every policy pack has something to say about, with
// one article that follows a model clause.
const trial = `overeenkomst "Proef"
    soort       algemene_voorwaarden, verwerkersovereenkomst
    datum       1 januari 2027
    toetsing    avg, av, consument, betaling, termijnen, cookies, dataverordening
    wederpartij %[1]s
    sluitwijze  op_afstand
    aanbod      diensten

partij leverancier "Leverancier" ook "Verwerker"
    rol       gebruiker, schuldeiser, verwerker
    omvang    klein
    vestiging nederland

partij afnemer "Afnemer" ook "Verwerkingsverantwoordelijke"
    rol       wederpartij, schuldenaar, verwerkingsverantwoordelijke
    omvang    klein
    vestiging nederland
    vakgebied vreemd
    eigen_av  nee
    overheid  nee

artikel proef "Proef" volgens standaard.%[2]s
%[3]s
%[4]s`

// companions are the clauses that settle a topic together with another.
var companions = map[string]string{
	"effectbeoordeling":     "artikel bijstand volgens standaard.bijstand\n",
	"meldplicht_datalekken": "artikel bijstand volgens standaard.bijstand\n",
}

// TestBoundsStayWithinTheRules holds that no value that a model clause allows
// breaks a rule of the packs: neither its defaults nor the ends of its bounds,
// for consumers and for businesses.
func TestBoundsStayWithinTheRules(t *testing.T) {
	tried := 0
	for _, clause := range modelClauses(t) {
		for _, kind := range clause.customers() {
			for _, met := range clause.extremes(kind) {
				document := fmt.Sprintf(trial, kind, clause.name, met, companions[clause.name])
				path := filepath.Join(t.TempDir(), "proef.akte")
				require.NoError(t, os.WriteFile(path, []byte(document), 0o600))
				findings, err := workspace.Check([]string{path}, workspace.Inputs{})
				require.NoError(t, err)
				assert.Empty(t, serious(findings), "%s %s %s", clause.name, kind, strings.TrimSpace(met))
				tried++
			}
		}
	}
	assert.Greater(t, tried, 100, "the bounds are hardly tried")
}

// customers are the kinds of customer to try a clause with: each that it tells
// apart, or both at once.
func (m *modelClause) customers() []string {
	if m.named["klantsoort"] {
		return []string{"consument", "zakelijk"}
	}
	return []string{"beide"}
}

// extremes are the lines met to try a clause with for a kind of customer: none,
// and one for each end of the bounds of each parameter.
func (m *modelClause) extremes(kind string) []string {
	customer := ""
	if m.named["klantsoort"] {
		customer = "    met klantsoort = " + kind + "\n"
	}
	lines := []string{customer}
	for _, p := range m.parameters {
		for _, setting := range p.Settings {
			if name := setting.Name.Text; name == "minstens" || name == "hoogstens" {
				lines = append(lines, customer+"    met "+p.Name.Text+" = "+written(setting.Values[0])+"\n")
			}
		}
	}
	return lines
}

// written returns a literal as it is written.
func written(e grammar.Expr) string {
	if literal, ok := e.(*grammar.Literal); ok {
		return literal.Text
	}
	return ""
}
