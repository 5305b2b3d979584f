package policy

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// functions are what the functions of rules come to.
var functions = map[string]func(*env, *expr.Call) value.Value{
	oneValueFunction:  (*env).oneValue,
	durationsFunction: (*env).durations,
	"eenheid":         (*env).unit,
	"bevindingen":     (*env).count,
	"uitkomst":        (*env).outcome,
	"wet_geldt":       (*env).lawHolds,
	"partij_met":      (*env).hasRole,
	"bevat":           (*env).contains,
	"begrip":          (*env).defines,
}

// Call implements [expr.Caller].
func (e *env) Call(call *expr.Call) expr.Result {
	v := value.Value(value.Unknown{Of: call.Type().Kind})
	if compute := functions[call.Function.Name]; compute != nil {
		v = compute(e, call)
	}
	return expr.Settled(v)
}

// oneValue computes een_waarde(f): whether the whole document, annexes included,
// gives a fact one value.
func (e *env) oneValue(call *expr.Call) value.Value {
	unknown := value.Unknown{Of: value.BoolKind}
	name, ok := call.Args[0].(*expr.Name)
	if !ok {
		return unknown
	}
	read := e.pack.Reads(name.Symbol)
	if read.Kind != compiler.ReadFact {
		return value.Bool(len(e.reader.answer(e.pack, name.Symbol).values) == 1)
	}
	var first value.Value
	for _, scope := range e.reader.run.facts.Scopes {
		for _, v := range e.reader.reading.Fact(scope, read.Topic.Name, read.Fact.Name).Values {
			if first != nil && !facts.Same(first, v) {
				return value.Bool(false)
			}
			first = v
		}
	}
	if first == nil {
		return unknown
	}
	return value.Bool(true)
}

// unitNames are the choices of eenheid.
var unitNames = map[value.Unit]value.Choice{
	value.Minute: "minuten", value.Hour: "uur", value.Day: "dagen", value.Workday: "werkdagen",
	value.Week: "weken", value.Month: "maanden", value.Quarter: "kwartalen", value.Year: "jaar",
}

func (e *env) unit(call *expr.Call) value.Value {
	if duration, ok := expr.Eval(call.Args[0], e).Value.(value.Duration); ok {
		return unitNames[duration.Unit]
	}
	return value.Unknown{Of: value.ChoiceKind}
}

// durations computes alle_duren(): the durations that the document states, each
// once.
func (e *env) durations(*expr.Call) value.Value {
	var elems []value.Value
	seen := map[value.Duration]bool{}
	for _, statement := range e.reader.run.durations {
		for _, v := range e.reader.reading.Fact(statement.Scope, statement.Topic.Name, statement.Fact.Name).Values {
			if duration, ok := v.(value.Duration); ok && !seen[duration] {
				seen[duration] = true
				elems = append(elems, duration)
			}
		}
	}
	return value.ListOf(elems...)
}

// count computes bevindingen(AK02): how many findings of that code or family the
// document has, remarks left out.
func (e *env) count(call *expr.Call) value.Value {
	return value.NumberOf(int64(e.reader.run.count(argument(call))))
}

func (e *env) outcome(call *expr.Call) value.Value {
	asked := e.reader.run.book.codes[diag.Code(argument(call))]
	if asked == nil || asked.circular {
		return value.Unknown{Of: value.ChoiceKind}
	}
	outcome, known := e.reader.run.outcomes[asked]
	if !known {
		return value.Unknown{Of: value.ChoiceKind}
	}
	return value.Choice(outcome.String())
}

// lawHolds computes wet_geldt("…") on the day whose law counts.
func (e *env) lawHolds(call *expr.Call) value.Value {
	known, ok := e.reader.run.register.Find(argument(call))
	if !ok {
		return value.Unknown{Of: value.BoolKind}
	}
	return value.Bool(known.Status(e.reader.run.program.LawDay()) == law.InForce)
}

func (e *env) hasRole(call *expr.Call) value.Value {
	return value.Bool(len(e.reader.withRole(argument(call))) > 0)
}

// contains computes bevat("…"): whether the words stand in the text, whatever
// their capitals.
func (e *env) contains(call *expr.Call) value.Value {
	return value.Bool(containsWords(e.reader.run.text(e.reader.scope), strings.ToLower(argument(call))))
}

func (e *env) defines(call *expr.Call) value.Value {
	return value.Bool(e.reader.run.terms()[strings.ToLower(argument(call))])
}

func argument(call *expr.Call) string {
	if constant, ok := call.Args[0].(*expr.Const); ok {
		if text, ok := constant.Value.(value.Text); ok {
			return string(text)
		}
	}
	return ""
}

// containsWords reports whether words stand in a text with nothing of a word
// right before or behind them.
func containsWords(text, words string) bool {
	if words == "" {
		return false
	}
	for from := 0; ; {
		at := strings.Index(text[from:], words)
		if at < 0 {
			return false
		}
		start, end := from+at, from+at+len(words)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after, _ := utf8.DecodeRuneInString(text[end:])
		if !inWord(before) && !inWord(after) {
			return true
		}
		from = start + 1
	}
}

func inWord(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }
