package policy

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
)

// limitEnv gives limits their values. Those of other packs have been settled
// before.
type limitEnv struct {
	book *Book
	pack *compiler.Pack
}

// Value implements [expr.Env].
func (e limitEnv) Value(symbol *expr.Symbol) value.Value {
	if read := e.pack.Reads(symbol); read.Kind == compiler.ReadLimit {
		if v := e.book.limits[read.Limit]; v != nil {
			return v
		}
	}
	return value.Unknown{Of: symbol.Type.Kind}
}

// settleLimits computes the limits, and puts those that a pack sets for another
// in their place. Of two packs that do so the one that is named last decides.
func (b *Book) settleLimits() diag.List {
	var findings diag.List
	for _, pack := range b.packs {
		for _, limit := range pack.Limits {
			b.limits[limit] = compute(limit, limitEnv{b, pack})
		}
	}
	for _, pack := range b.packs {
		for _, limit := range pack.Limits {
			of, name, dotted := strings.Cut(limit.Name, ".")
			if !dotted || b.named[of] == nil {
				continue // a pack that this document is not held against
			}
			target := limitOf(b.named[of], name)
			if target == nil || !target.Type.Equal(limit.Type) {
				findings.Add(b.noSuchLimit(limit, of, name, target))
				continue
			}
			b.limits[target] = b.limits[limit]
		}
	}
	return findings
}

func compute(limit *compiler.Limit, env expr.Env) value.Value {
	unknown := value.Unknown{Of: limit.Type.Kind}
	if limit.Value == nil {
		return unknown
	}
	result := expr.Eval(limit.Value, env)
	if result.Problem != nil {
		return unknown
	}
	if exact, ok := limit.Type.Conform(result.Value); ok {
		return exact
	}
	return unknown
}

func limitOf(pack *compiler.Pack, name string) *compiler.Limit {
	for _, limit := range pack.Limits {
		if limit.Name == name {
			return limit
		}
	}
	return nil
}

func (b *Book) noSuchLimit(limit *compiler.Limit, of, name string, target *compiler.Limit) diag.Finding {
	if target != nil {
		return unknownLimit.At(limit.Place, "De grens %s is een %s, geen %s.", "The limit %s is a %s, not a %s.",
			limit.Name, target.Type.String(), limit.Type.String()).
			WithNote(target.Place, "Hier staat de grens van het pakket.", "The limit of the pack is here.")
	}
	var names []string
	for _, known := range b.named[of].Limits {
		names = append(names, known.Name)
	}
	return suggest(unknownLimit.At(limit.Place, "Het pakket %s heeft geen grens %q.", "The pack %s has no limit %q.", of, name), name, names)
}

// suggest adds the question after the nearest name.
func suggest(finding diag.Finding, typed string, names []string) diag.Finding {
	if near := diag.DidYouMean(typed, names); !near.IsZero() {
		finding.Notes = append(finding.Notes, diag.Note{Text: near})
	}
	return finding
}

// LimitsOf returns the limits that the conditions of a rule read, each once.
func (b *Book) LimitsOf(r *compiler.Rule) []*compiler.Limit {
	one := b.codes[r.Code()]
	if one == nil {
		return nil
	}
	var limits []*compiler.Limit
	for _, c := range one.conditions {
		for _, limit := range c.limits {
			if !slices.Contains(limits, limit) {
				limits = append(limits, limit)
			}
		}
	}
	return limits
}

// LimitValue returns the value of a limit: that of the pack, or of another that
// puts its own in the place of it.
func (b *Book) LimitValue(limit *compiler.Limit) value.Value { return b.limits[limit] }
