package check

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
)

// meant returns the name of the party that a word stands for: the one that the
// same sentence equates it with, or the only one on that side; "" when there is
// no telling.
func (c *Context) meant(role roleWord, uses []use) string {
	for _, u := range uses {
		for i := u.last + 1; i+1 < len(u.passage.Words) && i <= u.last+4; i++ {
			if !isOneOf(u.passage.Word(i), "als") {
				continue
			}
			for _, t := range c.vocabulary().termsByStem[stemOf(strings.ToLower(u.passage.Word(i+1)))] {
				if t.kind == partyTerm {
					return t.name()
				}
			}
		}
	}
	var names []string
	for _, party := range c.Program.Parties {
		if c.onSide(party, role) {
			names = append(names, party.Title)
		}
	}
	if len(names) != 1 {
		return ""
	}
	return names[0]
}

// onSide reports whether a party is on the side that a role word names, going
// by who is on the other side, by its roles or else by its name.
func (c *Context) onSide(party *compiler.Party, role roleWord) bool {
	for _, other := range c.Program.Parties {
		if strings.EqualFold(other.Title, role.other) && len(c.Program.Parties) == 2 {
			return party != other
		}
	}
	roles := c.View.Roles(party)
	pays := slices.Contains(roles, "wederpartij") || slices.Contains(roles, "schuldenaar")
	paid := slices.Contains(roles, "gebruiker") || slices.Contains(roles, "schuldeiser")
	if pays == paid {
		own, ok := roleOf(strings.ToLower(party.Title))
		return ok && own.buys == role.buys
	}
	return pays == role.buys
}
