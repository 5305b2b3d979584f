package diff

import (
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Acceptance is one accepted change, as a file of akkoorden holds it.
type Acceptance struct {
	Hash   string // of the change
	For    string // what the change is about
	By     string // door
	Reason string // reden
	On     value.Date
	Until  value.Date // the last day on which it holds; the zero Date: for good
	Place  source.Place
}

// Acceptances returns the accepted changes of a file in order of the source,
// and what is wrong with them. What a line may hold the compiler has checked.
func Acceptances(file *grammar.File) ([]Acceptance, diag.List) {
	var found []Acceptance
	var findings diag.List
	for _, statement := range file.Statements {
		s, ok := statement.(*grammar.Acceptance)
		if !ok {
			continue
		}
		a := Acceptance{Hash: s.Hash, For: s.For.Text, Place: s.Span().In(file.Source)}
		for _, setting := range s.Settings {
			a.take(setting)
		}
		if a.By == "" || a.Reason == "" || a.On.IsZero() {
			findings.Add(incompleteAcceptance.At(a.Place, "Bij het akkoord %s ontbreekt wie, wanneer of waarom.",
				"Acceptance %s does not say who, when or why.", a.Hash))
			continue
		}
		found = append(found, a)
	}
	return found, findings
}

// take takes in one line.
func (a *Acceptance) take(setting *grammar.Setting) {
	if len(setting.Values) != 1 {
		return
	}
	literal, ok := setting.Values[0].(*grammar.Literal)
	if !ok {
		return
	}
	switch setting.Name.Text {
	case "door":
		a.By = literal.Text
	case "reden":
		a.Reason = literal.Text
	case "op", "tot":
		parsed, _ := value.ParseLiteral(value.DateKind, literal.Text)
		if date, ok := parsed.(value.Date); ok && setting.Name.Text == "op" {
			a.On = date
		} else if ok {
			a.Until = date
		}
	}
}

// Settlement is what is left to accept.
type Settlement struct {
	// Open are the substantive changes that nobody accepted, or not any more.
	Open []*Change
	// Accepted are those that somebody accepted, with the acceptance.
	Accepted map[*Change]Acceptance
	// Findings are about acceptances: those that have expired, and those whose
	// content has changed since.
	Findings diag.List
}

// Settle holds the substantive changes against what was accepted, as of a day.
// What follows from another change needs no acceptance of its own.
func (d *Diff) Settle(acceptances []Acceptance, day value.Date) Settlement {
	byHash := map[string]Acceptance{}
	for _, a := range acceptances {
		if earlier, twice := byHash[a.Hash]; !twice || !earlier.holds(day) {
			byHash[a.Hash] = a
		}
	}
	s := Settlement{Accepted: map[*Change]Acceptance{}}
	open, used := map[string]*Change{}, map[string]bool{}
	for i := range d.Changes {
		change := &d.Changes[i]
		if change.Class != Substantive || change.Consequence() {
			continue
		}
		a, known := byHash[change.Hash()]
		used[a.Hash] = used[a.Hash] || known
		if known && a.holds(day) {
			s.Accepted[change] = a
			continue
		}
		if known {
			s.Findings.Add(expiredAcceptance.At(a.Place, "Het akkoord %s liep tot %s en geldt niet meer.",
				"Acceptance %s ran until %s and holds no more.", a.Hash, a.Until))
		}
		s.Open = append(s.Open, change)
		open[change.Subject()] = change
	}
	for _, a := range acceptances {
		if change := open[a.For]; change != nil && !used[a.Hash] {
			s.Findings.Add(voidAcceptance.At(a.Place, "Het akkoord %s voor %s geldt niet meer: de inhoud is daarna gewijzigd. De wijziging is nu %s.",
				"Acceptance %s for %s holds no more: the content has changed since. The change is now %s.", a.Hash, a.For, change.Hash()))
		}
	}
	return s
}

func (a Acceptance) holds(day value.Date) bool { return a.Until.IsZero() || !a.Until.Before(day) }
