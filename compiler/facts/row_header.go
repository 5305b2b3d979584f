package facts

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// headerTopic is what the table calls the header.
const headerTopic = "kop"

// headerFacts are the facts of a document that rules ask for.
func headerFacts() []string {
	return []string{"soort", "deel_van", "wederpartij", "sluitwijze", "aanbod", "datum", "peildatum"}
}

// partyFacts are the facts of a party that rules ask for.
func partyFacts() []string {
	return []string{"rol", "omvang", "overheid", "vestiging", "eigen_av", "vakgebied"}
}

// headerRows returns the facts of the header and the parties that are given.
func (f *Facts) headerRows() []Row {
	r := f.In(f.Program.In(compiler.Variant{}))
	var rows []Row
	for _, name := range headerFacts() {
		if row, ok := r.headerRow(headerTopic, name, name); ok {
			rows = append(rows, row)
		} else if name == "peildatum" && f.Program.LawDay() != "" {
			rows = append(rows, Row{Topic: headerTopic, Fact: name, Value: dutchDate(f.Program.LawDay()), State: Known})
		}
	}
	for _, scope := range f.Scopes[1:] {
		kinds := r.Header(scope, "soort")
		rows = append(rows, Row{
			Topic: headerTopic, Fact: "soort", Value: kinds.Value.String(), State: Known, Annex: scope.Annex.Title, Place: scope.Annex.Place,
		})
	}
	for _, party := range f.Program.Parties {
		for _, name := range partyFacts() {
			if row, ok := r.headerRow("partij "+party.Name, name, party.Name+"."+name); ok {
				rows = append(rows, row)
			}
		}
	}
	return rows
}

// headerRow returns the row of a name that the document gives a value.
func (r *Reading) headerRow(topic, fact, name string) (Row, bool) {
	answer := r.named(name)
	if answer.State == Missing {
		return Row{}, false
	}
	row := Row{Topic: topic, Fact: fact, Value: answer.Value.String(), State: answer.State}
	if node := r.facts.Program.Source(r.facts.Program.Symbol(name)); node != nil {
		row.Place = node.Place()
		if len(expr.Symbols(node)) > 0 {
			row.Expression = sourceText(node.Place())
		}
	}
	return row, true
}

// dutchDate writes a day as the language does.
func dutchDate(iso string) string {
	date, problem := value.Parse(value.Type{Kind: value.DateKind}, iso)
	if problem != nil {
		return iso
	}
	return date.String()
}
