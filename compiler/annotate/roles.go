package annotate

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/value"
)

// roles are the names by which a text calls whoever plays a role: the usual words
// for it, and the names of the parties that are declared to play it.
type roles map[string][][]string

// usualNames are the words that name a role in any text.
func usualNames() map[string][]string {
	return map[string][]string{
		"gebruiker": {
			"opdrachtnemer", "leverancier", "verkoper", "ondernemer", "aannemer", "dienstverlener", "licentiegever", "aanbieder",
			"verhuurder", "wij", "ons",
		},
		"wederpartij": {
			"wederpartij", "opdrachtgever", "klant", "afnemer", "koper", "consument", "cliënt", "huurder", "licentienemer", "abonnee",
			"deelnemer", "besteller", "u",
		},
		"verwerker":                    {"verwerker", "bewerker"},
		"verwerkingsverantwoordelijke": {"verwerkingsverantwoordelijke", "verantwoordelijke"},
	}
}

func newRoles(p *compiler.Program) roles {
	r := roles{}
	for role, names := range usualNames() {
		for _, name := range names {
			r.add(role, name)
		}
	}
	view, env := p.View(), p.In(compiler.Variant{})
	for _, party := range p.Parties {
		names := append([]string{party.Title}, party.Also...)
		if symbol := p.Symbol(party.Name + ".naam"); symbol != nil {
			if name, ok := env.Value(symbol).(value.Text); ok {
				names = append(names, string(name))
				if words := wordsOf(string(name)).words; len(words) > 1 && len(words[0]) > 3 {
					names = append(names, words[0])
				}
			}
		}
		for _, role := range view.Roles(party) {
			for _, name := range names {
				r.add(role, name)
			}
		}
	}
	r.exclude()
	return r
}

// add adds a name of a role, without an article before it.
func (r roles) add(role, name string) {
	words := wordsOf(name).words
	if len(words) > 1 && (words[0] == "de" || words[0] == "het") {
		words = words[1:]
	}
	if len(words) > 0 && !slices.ContainsFunc(r[role], func(known []string) bool { return slices.Equal(known, words) }) {
		r[role] = append(r[role], words)
	}
}

// exclude drops the usual names that a party of the opposite role has in this
// document.
func (r roles) exclude() {
	opposite := map[string]string{
		"gebruiker": "wederpartij", "wederpartij": "gebruiker",
		"verwerker": "verwerkingsverantwoordelijke", "verwerkingsverantwoordelijke": "verwerker",
	}
	usual := usualNames()
	for _, role := range []string{"gebruiker", "wederpartij", "verwerker", "verwerkingsverantwoordelijke"} {
		own := r[role]
		r[role] = slices.DeleteFunc(slices.Clone(own), func(name []string) bool {
			word := strings.Join(name, " ")
			if !slices.Contains(usual[role], word) {
				return false
			}
			others := usual[opposite[role]]
			return slices.ContainsFunc(r[opposite[role]], func(other []string) bool {
				return slices.Equal(other, name) && !slices.Contains(others, word)
			})
		})
	}
}

// at returns how many words at the start of a text name whoever plays a role, 0
// when they do not.
func (r roles) at(role string, words []string) int {
	longest := 0
	for _, name := range r[role] {
		if len(name) > longest && len(name) <= len(words) && slices.Equal(name, words[:len(name)]) {
			longest = len(name)
		}
	}
	return longest
}
