package policy_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/check"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/policy"
	"github.com/akte-lang/akte/internal/diag"
)

// verdictRules are the rules by the numbers that lawyers gave them.
var verdictRules = map[string]diag.Code{
	"AVG-01": "avg.schriftelijke_vorm", "AVG-02": "avg.onderwerp_en_duur", "AVG-03": "avg.aard_en_doel",
	"AVG-04": "avg.persoonsgegevens", "AVG-05": "avg.betrokkenen", "AVG-06": "avg.schriftelijke_instructies",
	"AVG-07": "avg.doorgifte", "AVG-08": "avg.wettelijke_plicht", "AVG-09": "avg.vertrouwelijkheid",
	"AVG-10": "avg.beveiliging", "AVG-11": "avg.subverwerker_toestemming", "AVG-12": "avg.subverwerker_wijziging",
	"AVG-13": "avg.subverwerker_plichten", "AVG-14": "avg.bijstand_rechten", "AVG-15": "avg.bijstand_taken",
	"AVG-16": "avg.datalek_termijn", "AVG-17": "avg.datalek_inhoud", "AVG-18": "avg.afloop", "AVG-19": "avg.audit",
	"AVG-20": "avg.onrechtmatige_instructie", "AVG-23": "avg.rollen",
	"AV-01": "av.terhandstelling", "AV-05": "av.opschorting", "AV-08": "av.verval_termijn", "AV-11": "av.verlenging",
	"AV-13": "av.forum", "AV-14": "av.opzegwijze", "AV-17": "av.wijziging", "AV-18": "av.opzegging_zonder_reden",
	"AV-20": "av.aansprakelijkheid", "AV-22": "av.verval_van_rechten", "AV-25": "av.opzegtermijn",
	"AV-26": "av.vorm_van_verklaringen", "AV-28": "av.begrijpelijk", "AV-30": "av.opzet",
	"CON-01": "consument.herroeping", "CON-02": "consument.herroeping_informatie", "CON-04": "consument.uitvoering_in_bedenktijd",
	"BET-01": "betaling.termijn_zakelijk", "BET-02": "betaling.termijn_grootbedrijf", "BET-04": "betaling.incassokosten",
	"BET-07": "betaling.vervaldatum", "TERM-01": "termijnen.doorschuiven", "TERM-03": "termijnen.dertig_dagen",
	"COOK-01": "cookies.plaatsing", "DATA-01": "dataverordening.overstap", "DATA-02": "dataverordening.databedingen",
}

// verdictFiles are the agreements by their names in the table of verdicts.
var verdictFiles = map[string]string{"jp": "just-pixels.akte", "mc": "mindconnect.akte"}

// verdictOutcomes are what the words of lawyers come to here.
var verdictOutcomes = map[string][]policy.Outcome{
	"ok": {policy.Clean}, "nvt": {policy.NotApplicable}, "onbekend": {policy.Unknown}, "info": {policy.Informs},
	"waarschuwing": {policy.Warns, policy.Depends}, "fout": {policy.Fails},
}

// wrongVerdicts are rows of the table that are judged wrong, with the outcome that
// is right and the reason.
var wrongVerdicts = map[string]struct {
	outcome policy.Outcome
	reason  string
}{}

// TestVerdicts holds two real agreements to the outcomes that lawyers gave them,
// rule by rule. The texts are no part of the project: AKTE_CORPUS names the folder.
func TestVerdicts(t *testing.T) {
	corpus := os.Getenv("AKTE_CORPUS")
	if corpus == "" {
		t.Skip("AKTE_CORPUS is not set: the agreements are no part of the project")
	}
	rows := verdictRows(t, filepath.Join(corpus, "..", "law", "verdicts.tsv"))
	reports := map[string]*policy.Report{}
	for document, name := range verdictFiles {
		reports[document] = reportOf(t, filepath.Join(corpus, "seeds", name))
	}
	judged := 0
	for _, row := range rows {
		id, document, verdict := row[0], row[1], row[2]
		code, ours := verdictRules[id]
		if !ours {
			continue // a rule that no pack has yet
		}
		judged++
		expected, known := verdictOutcomes[verdict]
		require.True(t, known, "%s %s: no outcome is called %q", id, document, verdict)
		key := id + " " + document
		if wrong, ok := wrongVerdicts[key]; ok {
			assert.NotContains(t, expected, wrong.outcome, "%s is in the list of wrong rows and is not wrong", key)
			expected = []policy.Outcome{wrong.outcome}
		}
		got, found := reports[document].Outcome(code)
		if assert.True(t, found, "%s: the agreement was not held against %s", key, code) {
			assert.Contains(t, expected, got, "%s (%s): expected %s at %s, got %s; facts: %s; remark: %s",
				key, code, verdict, row[3], got, row[4], row[5])
		}
	}
	assert.Equal(t, 2*len(verdictRules), judged, "rows for rules of ours")
}

func verdictRows(t *testing.T, path string) [][]string {
	t.Helper()
	file, err := os.Open(path)
	require.NoError(t, err)
	defer func() { _ = file.Close() }() // nothing was written
	reader := csv.NewReader(file)
	reader.Comma, reader.LazyQuotes, reader.FieldsPerRecord = '\t', true, -1
	rows, err := reader.ReadAll()
	require.NoError(t, err)
	for i := range rows {
		for len(rows[i]) < 6 {
			rows[i] = append(rows[i], "")
		}
	}
	return rows[1:]
}

// reportOf holds a file on disk against the packs that it names.
func reportOf(t *testing.T, path string) *policy.Report {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return evaluate(t, fstest.MapFS{"stuk.akte": {Data: text}}, nil)
}

// evaluate holds the document stuk.akte of a project against its packs.
func evaluate(t testing.TB, project fstest.MapFS, values compiler.Values) *policy.Report {
	t.Helper()
	sources, findings, err := load.Load(project, "stuk.akte", clauses.FS)
	require.NoError(t, err)
	program, more := compiler.Compile(sources)
	findings.Add(more...)
	require.False(t, findings.Stops(), fmt.Sprint(findings))
	set, _ := program.Policies()
	book, _ := policy.Compile(set)
	return book.Evaluate(policy.Input{Program: program, Values: values, Findings: func() diag.List {
		return program.Silence(append(findings, check.Run(program)...))
	}})
}
