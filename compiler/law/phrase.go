package law

import (
	"strconv"
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
)

// part is one target as it stands among others in the same article.
func (p *printer) part(target grammar.Pinpoint, shared sharing) string {
	switch {
	case shared.items:
		return p.deep(target.Onder)
	case shared.clauses && p.style.Form == numbering.Legislative:
		number, _ := clauseNumber(target.Lid)
		return value.Ordinal(number)
	case shared.clauses:
		return target.Lid
	}
	return p.clause(target.Lid) + p.itemAfter(target)
}

// clause phrases a lid: "lid 3", "derde lid".
func (p *printer) clause(lid string) string {
	if number, ok := clauseNumber(lid); ok && p.style.Form == numbering.Legislative {
		return value.Ordinal(number) + " lid"
	}
	if lid == "" {
		return ""
	}
	return "lid " + lid
}

// itemAfter phrases an item, with what parts it from the lid before it.
func (p *printer) itemAfter(target grammar.Pinpoint) string {
	switch {
	case target.Onder == "":
		return ""
	case target.Lid == "":
		return p.style.Item + " " + p.deep(target.Onder)
	}
	return p.separator() + p.style.Item + " " + p.deep(target.Onder)
}

// itemWords is the word before several items: "onder", "onderdelen".
func (p *printer) itemWords(r run) string {
	if p.style.Item == "onderdeel" && joinBefore(p.joins, r.first+1) != grammar.Or {
		return "onderdelen "
	}
	return p.style.Item + " "
}

// clauseWords is the word before several leden.
func clauseWords(joins []grammar.Join, r run) string {
	if joinBefore(joins, r.end-1) == grammar.Or {
		return "lid "
	}
	return "leden "
}

// deep phrases an item within an item: "a 1°", in acts "a, onder 1°".
func (p *printer) deep(onder string) string {
	if p.style.Form != numbering.Legislative {
		return onder
	}
	return strings.Join(strings.Fields(onder), ", onder ")
}

// clauseNumber returns the number of a lid that has nothing but a number.
func clauseNumber(lid string) (int, bool) {
	number, err := strconv.Atoi(lid)
	return number, err == nil && number > 0
}

// separator parts article, lid and item.
func (p *printer) separator() string {
	if p.style.Comma {
		return ", "
	}
	return " "
}
