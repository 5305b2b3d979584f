package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

var typedParameterDescription = &diag.Description{
	Code: "AK0404", Severity: diag.Warning,
	Title: diag.T("Een waarde is met de hand getypt naast haar parameter", "A value is typed by hand beside its parameter"),
	Why: diag.T("Krijgt de parameter een andere waarde, dan blijft de getypte staan en spreekt het document zichzelf tegen.",
		"When the parameter gets another value, the typed one stays and the document contradicts itself."),
	Cure: diag.T("Zet de parameter in de tekst, of schrijf met negeer waarom deze waarde een andere is.",
		"Put the parameter into the text, or say by negeer why this value is another one."),
	Bad: `overeenkomst "Abonnement"
parameter opzegtermijn duur = 30 dagen
artikel opzeggen "Opzegging"
    lid {
        Het abonnement kan worden opgezegd met een termijn van {opzegtermijn}.
    }
    lid {
        Na het opzeggen loopt het abonnement nog 30 dagen door.
    }
`,
	Good: `overeenkomst "Abonnement"
parameter opzegtermijn duur = 30 dagen
artikel opzeggen "Opzegging"
    lid {
        Het abonnement kan worden opgezegd met een termijn van {opzegtermijn}.
    }
    lid {
        Na het opzeggen loopt het abonnement nog {opzegtermijn} door.
    }
`,
}

// typedParameter looks for quantities that are typed and have the value and the
// subject of a parameter.
var typedParameter = Check{
	Description: typedParameterDescription,
	FalseAlarms: []string{
		`overeenkomst "Abonnement"
parameter opzegtermijn duur = 30 dagen
artikel opzeggen "Opzegging"
    lid {
        Het abonnement kan worden opgezegd met een termijn van {opzegtermijn}.
    }
    lid {
        Een klacht wordt binnen 30 dagen na ontvangst beantwoord.
    }
    toelichting {
        De opzegtermijn was eerder ook 30 dagen.
    }
`,
	},
	Start: func(c *Context) Watcher {
		named := c.namedValues()
		if len(named) == 0 {
			return Watcher{}
		}
		return Watcher{Passage: func(p *Passage) {
			if p.Part.Common().Place.File != c.Program.Sources.Main.Source || explains(p.Part) {
				return // model clauses do not see the parameters of the document
			}
			for _, q := range p.quantities() {
				if q.typed && q.form != articleForm {
					c.checkTyped(p, q, named)
				}
			}
		}}
	},
}

// namedValue is a parameter or waarde with what it is about.
type namedValue struct {
	compiler.NamedValue
	subject subject
	stems   []string // the words of its name that say what it is about
}

// namedValues returns the values of the document that text can print.
func (c *Context) namedValues() []namedValue {
	var named []namedValue
	for _, v := range c.View.Values() {
		switch v.Value.Kind() {
		case value.DurationKind, value.AmountKind, value.PercentageKind:
			n := namedValue{NamedValue: v, subject: c.subjectOfName(v.Name)}
			for _, word := range strings.Split(v.Name, "_") {
				if len(word) > 4 && !vagueName(word) {
					n.stems = append(n.stems, word)
				}
			}
			named = append(named, n)
		}
	}
	return named
}

// vagueName reports whether a word of a name says nothing of its subject.
func vagueName(word string) bool {
	switch word {
	case "termijn", "periode", "bedrag", "aantal", "maximum", "minimum", "hoogte", "waarde", "dagen", "maanden":
		return true
	}
	return false
}

// subjectOfName returns the subject that a name shows: that of its last word
// that shows one.
func (c *Context) subjectOfName(name string) subject {
	found := noSubject
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r == '_' || r == '.' }) {
		if s := c.subjects.of(word); s != noSubject {
			found = s
		}
	}
	return found
}

func (c *Context) checkTyped(p *Passage, q quantity, named []namedValue) {
	about := noSubject
	for i, n := range named {
		if n.Value.Kind() != q.value.Kind() || !value.Equal(n.Value, q.value) {
			continue
		}
		if about == noSubject {
			about = c.subjects.near(p, q)
		}
		if n.subject != noSubject && n.subject == about || p.sentenceHas(q, n.stems) {
			c.Report(c.typedFinding(p, q, named[i]))
			return
		}
	}
}

// sentenceHas reports whether the sentence of a quantity holds a word that
// starts with one of the stems.
func (p *Passage) sentenceHas(q quantity, stems []string) bool {
	first, last := p.sentence(q.first)
	for i := first; i <= last; i++ {
		word := p.Word(i)
		for _, stem := range stems {
			if len(word) >= len(stem) && strings.EqualFold(word[:len(stem)], stem) {
				return true
			}
		}
	}
	return false
}

func (c *Context) typedFinding(p *Passage, q quantity, n namedValue) diag.Finding {
	typed, place := p.Text[q.start:q.end], p.Place(q.start, q.end)
	finding := typedParameterDescription.At(place,
		"“%s” is met de hand getypt, en de parameter %s heeft dezelfde waarde.",
		"“%s” is typed by hand, and the parameter %s has the same value.", typed, n.Name).
		WithNote(n.Place, "Hier staat de parameter.", "The parameter is here.")
	replacement := "{" + n.Name + "}"
	notations := c.View.Form(p.Part).Notations
	if printed, problem := value.Write(n.Value, notations); problem != nil || !sameButSpaces(printed, typed) {
		if _, ok := value.ParseNotation(typed); ok {
			replacement = "{" + n.Name + `, "` + typed + `"}`
		}
	}
	return finding.WithFix(false, diag.T("Schrijf %s", "Write %s", replacement), place, replacement)
}

// sameButSpaces reports whether two texts are the same but for no-break spaces.
func sameButSpaces(a, b string) bool {
	return strings.ReplaceAll(a, "\u00A0", " ") == strings.ReplaceAll(b, "\u00A0", " ")
}
