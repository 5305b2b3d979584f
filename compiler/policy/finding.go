package policy

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Findings returns what there is to say: a finding for every rule that has one, and
// for every rule that cannot be judged an info, which [Summarise] puts together.
func (r *Report) Findings() diag.List {
	var findings diag.List
	for _, result := range r.Results {
		if finding, ok := result.Finding(); ok {
			findings.Add(finding)
		}
	}
	for _, pack := range r.run.misfits() {
		findings.Add(packForOthers.At(r.run.heading(r.run.facts.Scopes[0], pack), "Het pakket %s geldt voor %s; dit document is %s.",
			"The pack %s is about %s; this document is %s.", pack.Name, strings.Join(pack.Kinds, ", "), strings.Join(r.run.program.Kinds, ", ")))
	}
	return findings
}

// Finding returns what the outcome says to whoever reads the document; false where
// it says nothing.
func (r Result) Finding() (diag.Finding, bool) {
	if len(r.hits) == 0 {
		return diag.Finding{}, false
	}
	first := r.hits[0]
	c := r.rule.conditions[first.condition]
	places := r.places(first)
	finding := diag.Finding{
		Code: r.Rule.Code(), Severity: first.severity(c), Place: places[0], Message: r.say(first),
		Why: r.why(c), Help: fill(c.Advice, first.verdict.env),
	}
	if variants := describe(r.variants, first.variants); !variants.IsZero() {
		finding.Notes = append(finding.Notes, diag.Note{Text: diag.T("Zo is het als %s.", "It is so if %s.", variants)})
	}
	if text := message(c, first.verdict); first.saysOtherwise() && !text.IsZero() {
		finding.Notes = append(finding.Notes, diag.Note{Text: diag.T("Waar de regel op let: %s", "What the rule looks at: %s", text)})
	}
	for _, place := range places[1:] {
		finding = finding.WithNote(place, "Dit hoort erbij.", "This belongs to it.")
	}
	finding.Notes = append(finding.Notes, r.limits(first)...)
	if first.verdict.env.proposed(c.symbols) {
		finding.Notes = append(finding.Notes, diag.Note{Text: diag.T("Dit rust op een kenmerk dat nog een voorstel is: niemand heeft het bevestigd.",
			"This rests on a kenmerk that is a proposal still: nobody confirmed it.")})
	}
	for _, other := range r.hits[1:] {
		if other.condition != first.condition || other.key.message != first.key.message {
			finding.Notes = append(finding.Notes, r.also(other, first, finding.Place)...)
		}
	}
	return finding, true
}

// severity is how much a finding weighs. What hangs on the date is a warning at
// most.
func (h *hit) severity(c condition) diag.Severity {
	switch h.verdict.outcome {
	case Fails, Warns:
		return c.weight()
	case Depends:
		return min(c.weight(), diag.Warning)
	}
	return diag.Info
}

// saysOtherwise reports whether the message of the finding is not that of the rule.
func (h *hit) saysOtherwise() bool { return h.verdict.outcome == Depends || h.wanting() }

// wanting reports whether the condition was not met because the document says
// nothing, in a document in which somebody marked every lid.
func (h *hit) wanting() bool {
	switch h.verdict.outcome {
	case Fails, Warns, Informs:
		return h.verdict.wanting
	}
	return false
}

// say is the message of a finding.
func (r Result) say(h *hit) diag.Text {
	c := r.rule.conditions[h.condition]
	title := diag.Same(r.Rule.Title)
	switch h.verdict.outcome {
	case Unknown:
		return diag.T("%s: onbekend, want %s.", "%s: unknown, for %s.", title, r.unknown(h))
	case Untested:
		return diag.T("%s: niet getoetst, want %s.", "%s: not tested, for %s.", title, r.unmarked(h))
	case Depends:
		return diag.T("%s: dit hangt af van de datum. %s", "%s: this depends on the date. %s", title, h.verdict.comparison.Reason)
	}
	if h.wanting() {
		return diag.T("%s: %s.", "%s: %s.", title, r.unmarked(h))
	}
	if text := message(c, h.verdict); !text.IsZero() {
		return text
	}
	return title
}

// also returns what another condition has to say, or the same one elsewhere. What
// stands where the finding does itself needs no place of its own.
func (r Result) also(h, first *hit, at source.Place) []diag.Note {
	if h.verdict.outcome == Untested {
		return nil
	}
	said := r.say(h)
	if text := message(r.rule.conditions[h.condition], h.verdict); h.wanting() && first.wanting() && !text.IsZero() {
		said = text // what is missing the finding has told already
	}
	note := diag.Note{Place: r.places(h)[0], Text: diag.T("Ook: %s", "Also: %s", said)}
	if variants := describe(r.variants, h.variants); !variants.IsZero() {
		note.Text = diag.T("Als %s: %s", "If %s: %s", variants, said)
	}
	if note.Place == at {
		note.Place = source.Place{}
	}
	return []diag.Note{note}
}

// missing returns the names that a condition reads and that the document says
// nothing of, or leaves unsettled; or those only that no lid is marked as.
func (h *hit) missing(c condition, unmarkedOnly bool) []*expr.Symbol {
	var symbols []*expr.Symbol
	e := h.verdict.env
	for _, symbol := range c.symbols {
		a := e.reader.answer(e.pack, symbol)
		_, unsettled := a.values[0].(value.Unknown)
		if e.unmarked(symbol) || !unmarkedOnly && (a.absent || unsettled) {
			symbols = append(symbols, symbol)
		}
	}
	return symbols
}

// unknown says which facts are missing: "avg.datalek.anker is nergens ingevuld".
func (r Result) unknown(h *hit) diag.Text {
	var parts []diag.Text
	for _, symbol := range h.missing(r.rule.conditions[h.condition], false) {
		name := nameOf(r.Rule.Pack.Reads(symbol))
		if h.verdict.env.reader.answer(r.Rule.Pack, symbol).absent {
			parts = append(parts, diag.T("%s is nergens ingevuld", "%s is filled in nowhere", name))
		} else {
			parts = append(parts, diag.T("%s is opengelaten", "%s is left open", name))
		}
	}
	if len(parts) == 0 {
		if reason := h.verdict.comparison.Reason; !reason.IsZero() {
			return diag.Text{NL: strings.TrimSuffix(reason.NL, "."), EN: strings.TrimSuffix(reason.EN, ".")}
		}
		return diag.T("het document zegt er te weinig over", "the document says too little about it")
	}
	return joined(parts)
}

// unmarked says which topics or facts no lid was marked with.
func (r Result) unmarked(h *hit) diag.Text {
	var names []string
	seen := map[string]bool{}
	for _, symbol := range h.missing(r.rule.conditions[h.condition], true) {
		read := r.Rule.Pack.Reads(symbol)
		name, title := read.Topic.Name, read.Topic.Title
		if read.Fact != nil && h.verdict.env.reader.reading.Topic(r.Scope, read.Topic.Name) != value.False {
			name, title = nameOf(read), read.Fact.Title
		}
		if title != "" {
			name += " (" + title + ")"
		}
		if !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	}
	return diag.T("geen lid is gemerkt als %s", "no lid is marked as %s", strings.Join(names, ", "))
}

// nameOf returns a name in full.
func nameOf(read compiler.Read) string {
	switch read.Kind {
	case compiler.ReadTopic:
		return read.Topic.Name
	case compiler.ReadFact:
		return read.Topic.Name + "." + read.Fact.Name
	case compiler.ReadRole:
		return read.Role + "." + read.Field
	case compiler.ReadLimit:
		return limitName(read.Limit)
	}
	return read.Field
}

// limitName returns the name of a limit with its pack.
func limitName(limit *compiler.Limit) string {
	if strings.Contains(limit.Name, ".") {
		return limit.Name // it stands for that of another pack
	}
	return limit.Pack.Name + "." + limit.Name
}

func joined(parts []diag.Text) diag.Text {
	nl, en := make([]string, len(parts)), make([]string, len(parts))
	for i, part := range parts {
		nl[i], en[i] = part.NL, part.EN
	}
	return diag.Text{NL: strings.Join(nl, ", "), EN: strings.Join(en, ", ")}
}

// limits says of the limits that a condition reads that the pack chose them.
func (r Result) limits(h *hit) []diag.Note {
	var notes []diag.Note
	for _, limit := range r.rule.conditions[h.condition].limits {
		v := r.run.book.limits[limit]
		notes = append(notes, diag.Note{Text: diag.T("De grens %s is %s: een keuze van het pakket, niet van de wet.",
			"The limit %s is %s: a choice of the pack, not of the law.", limitName(limit), shown(v))})
	}
	return notes
}
