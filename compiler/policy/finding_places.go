package policy

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/source"
)

// places returns where a finding stands and what else belongs to it: the leden that
// state the facts, or else those about the topic, or what the header or a party
// says, or the line that names the pack.
func (r Result) places(h *hit) []source.Place {
	var stated, about, declared []source.Place
	for _, v := range append([]verdict{h.verdict}, h.others...) {
		for _, symbol := range r.rule.conditions[h.condition].symbols {
			switch read := r.Rule.Pack.Reads(symbol); read.Kind {
			case compiler.ReadFact:
				stated = append(stated, v.env.stated(symbol)...)
				about = append(about, v.env.reader.mentions(read.Topic)...)
			case compiler.ReadTopic:
				about = append(about, v.env.reader.mentions(read.Topic)...)
			case compiler.ReadHeader:
				if node := r.run.source(read.Field); node != nil {
					declared = append(declared, node.Place())
				}
			case compiler.ReadRole:
				declared = append(declared, v.env.parties(symbol, read)...)
			}
		}
	}
	for _, places := range [][]source.Place{stated, about, declared} {
		if len(places) > 0 {
			return few(places)
		}
	}
	return []source.Place{r.run.heading(r.Scope, r.Rule.Pack)}
}

// parties returns the parties with a role of which a fact has the value that was
// tried.
func (e *env) parties(symbol *expr.Symbol, read compiler.Read) []source.Place {
	tried := e.Value(symbol)
	var places []source.Place
	for _, party := range e.reader.withRole(read.Role) {
		if value.Equal(header(symbol, e.reader.reading.Party(party, read.Field)).first(symbol), tried) {
			places = append(places, party.Place)
		}
	}
	return places
}

// maxPlaces is how many places one finding names.
const maxPlaces = 6

// few returns the first of some places, each once.
func few(places []source.Place) []source.Place {
	seen := map[source.Place]bool{}
	var kept []source.Place
	for _, place := range places {
		if !seen[place] && len(kept) < maxPlaces {
			seen[place] = true
			kept = append(kept, place)
		}
	}
	return kept
}

// stated returns where leden state the value of a fact that was tried.
func (e *env) stated(symbol *expr.Symbol) []source.Place {
	a := e.reader.answer(e.pack, symbol).facts
	chosen, several := e.chosen[symbol]
	var places []source.Place
	for i, statement := range a.From {
		if several && !value.Equal(a.Values[a.Part[i]], chosen) {
			continue
		}
		places = append(places, statement.Place)
	}
	return places
}

// proposed reports whether a fact among some names is stated by a kenmerk that a
// program proposed and nobody accepted.
func (e *env) proposed(symbols []*expr.Symbol) bool {
	for _, symbol := range symbols {
		for _, statement := range e.reader.answer(e.pack, symbol).facts.From {
			if statement.Proposed {
				return true
			}
		}
	}
	return false
}

// mentions returns where leden speak of a topic in the variant.
func (r *reader) mentions(topic *compiler.Topic) []source.Place {
	var places []source.Place
	for _, mention := range r.run.facts.About(r.scope, topic.Name) {
		if r.stands(mention.Part) {
			places = append(places, mention.Place)
		}
	}
	return places
}

// stands reports whether a part may stand in the variant.
func (r *reader) stands(part compiler.Part) bool {
	stands := false
	r.env.Each(part, func(env *compiler.Environment) { stands = stands || env.Met(part) != value.False })
	return stands
}
