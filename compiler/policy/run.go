package policy

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// Input is a document that is held against a book.
type Input struct {
	Program *compiler.Program
	// Facts are what its leden say; nil: they are collected.
	Facts *facts.Facts
	// Values are values from outside; they leave no other variants. With Defaults
	// neither do the defaults of the document.
	Values   compiler.Values
	Defaults bool
	// Packs are packs that it is held against besides those that it names itself.
	Packs []string
	// Findings returns what else there is to say about the document, for rules that
	// ask after it; nil: nothing. It is called once at most.
	Findings func() diag.List
}

// run is one document that is held against a book.
type run struct {
	book     *Book
	in       Input
	program  *compiler.Program
	facts    *facts.Facts
	register *law.Register
	// outcomes are those of the rules of the scope at hand.
	outcomes map[*rule]Outcome
	// readers are those of the variants so far: most rules turn on the same few
	// parameters.
	readers map[readerKey]*reader
	// fixedNames says of topics and facts whether they are the same in every variant.
	fixedNames map[fixedKey]bool
	// durations are the facts that are durations, one statement of each.
	durations []*facts.Statement

	found   diag.List
	counted bool
	texts   map[*facts.Scope]string
	known   map[string]bool // names of terms, lower case
	results []Result
}

// Evaluate holds a document against the rules: in every scope those of the packs
// that it names.
func (b *Book) Evaluate(in Input) *Report {
	register, err := law.Load()
	if err != nil {
		// The register is part of this program; its own tests read it.
		panic(err)
	}
	r := &run{
		book: b, in: in, program: in.Program, facts: in.Facts, register: register,
		readers: map[readerKey]*reader{}, fixedNames: map[fixedKey]bool{}, texts: map[*facts.Scope]string{},
	}
	if r.facts == nil {
		r.facts = facts.Collect(in.Program)
	}
	r.collectDurations()
	for _, scope := range r.facts.Scopes {
		r.scope(scope)
	}
	return &Report{Results: r.results, run: r}
}

// kindsOf are the kinds of document that a rule is about; none: all.
func (r *rule) kindsOf(c condition) []string {
	if len(c.Kinds) > 0 {
		return c.Kinds
	}
	return r.Pack.Kinds
}

// misfits returns the packs that the document is held against and that are about
// other kinds of document in every part of it.
func (r *run) misfits() []*compiler.Pack {
	named, fits := map[*compiler.Pack]bool{}, map[*compiler.Pack]bool{}
	for _, result := range r.results {
		named[result.Rule.Pack] = true
		for _, c := range result.rule.conditions {
			if r.fits(result.Scope, result.rule, c, r.plain(result.Scope)) != unfit {
				fits[result.Rule.Pack] = true
			}
		}
	}
	var misfits []*compiler.Pack
	for _, pack := range r.book.packs {
		if named[pack] && !fits[pack] {
			misfits = append(misfits, pack)
		}
	}
	return misfits
}

func (r *run) collectDurations() {
	type fact struct {
		scope *facts.Scope
		name  string
	}
	seen := map[fact]bool{}
	for _, mention := range r.facts.Mentions {
		for _, s := range mention.Statements {
			if s.Fact.Type.Kind != value.DurationKind {
				continue
			}
			if key := (fact{s.Scope, s.Name()}); !seen[key] {
				seen[key] = true
				r.durations = append(r.durations, s)
			}
		}
	}
}

// scope holds one scope against the rules, those first that others ask after.
func (r *run) scope(scope *facts.Scope) {
	wanted := r.wanted(scope)
	needed := map[*rule]bool{}
	var need func(*rule)
	need = func(one *rule) {
		if needed[one] {
			return
		}
		needed[one] = true
		for _, asked := range one.asks {
			need(asked)
		}
	}
	for _, one := range r.book.rules {
		if wanted[one.Pack] {
			need(one)
		}
	}
	r.outcomes = map[*rule]Outcome{}
	for _, one := range r.book.rules {
		if !needed[one] {
			continue
		}
		result := r.rule(scope, one)
		r.outcomes[one] = result.Outcome
		if wanted[one.Pack] {
			r.results = append(r.results, result)
		}
	}
}

// wanted returns the packs that a scope is held against. An annex that names none
// itself is held against those of the document that are about its kind.
func (r *run) wanted(scope *facts.Scope) map[*compiler.Pack]bool {
	wanted := map[*compiler.Pack]bool{}
	inherits := scope.Annex != nil && len(scope.Annex.Packs) == 0
	for _, name := range append(scope.Packs[:len(scope.Packs):len(scope.Packs)], r.in.Packs...) {
		if pack := r.book.named[name]; pack != nil && (!inherits || len(pack.Kinds) > 0) {
			wanted[pack] = true
		}
	}
	return wanted
}

// count returns how many findings of a code or family the document has that are
// more than a remark: rules ask after defects.
func (r *run) count(prefix string) int {
	if !r.counted {
		r.counted = true
		if r.in.Findings != nil {
			r.found = r.in.Findings()
		}
	}
	n := 0
	for _, finding := range r.found {
		if finding.Severity > diag.Info && strings.HasPrefix(string(finding.Code), prefix) {
			n++
		}
	}
	return n
}

// text returns the running text of a scope, lower case, all branches of it.
func (r *run) text(scope *facts.Scope) string {
	text, known := r.texts[scope]
	if known {
		return text
	}
	view := r.program.View()
	var b strings.Builder
	var pieces []compiler.Piece
	compiler.Walk(r.program.Body, func(part compiler.Part) {
		if r.scopeOf(part) != scope {
			return
		}
		if _, ok := compiler.Ancestor[*compiler.Explanation](part); ok {
			return // it is no part of the agreement
		}
		pieces = view.AppendPieces(pieces[:0], part)
		for _, piece := range pieces {
			b.WriteString(piece.Text)
			if piece.Kind == compiler.BreakPiece {
				b.WriteByte('\n')
			}
		}
		b.WriteByte('\n')
	})
	text = strings.ToLower(b.String())
	r.texts[scope] = text
	return text
}

// scopeOf returns the scope that a part is judged in: that of the nearest annex
// that is one, by what it stands in and what it belongs to.
func (r *run) scopeOf(part compiler.Part) *facts.Scope {
	annex, ok := compiler.Ancestor[*compiler.Annex](part)
	for ; ok && annex != nil; annex = annex.To {
		for _, scope := range r.facts.Scopes {
			if scope.Annex == annex {
				return scope
			}
		}
	}
	return r.facts.Scopes[0]
}

// terms returns the names of the terms that the document defines.
func (r *run) terms() map[string]bool {
	if r.known == nil {
		r.known = map[string]bool{}
		for _, definition := range r.program.Definitions() {
			for _, name := range append(append([]string{definition.Name}, definition.Also...), definition.Forms...) {
				r.known[strings.ToLower(name)] = true
			}
		}
	}
	return r.known
}
