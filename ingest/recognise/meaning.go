package recognise

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
)

// sentence is the sentence that a quantity stands in: what comes before it and
// what behind, in small letters.
type sentence struct{ before, after string }

// longestSentence is how many bytes on either side are looked at.
const longestSentence = 240

// sentenceAround returns the sentence around a quantity.
func sentenceAround(before, text string, q quantity) sentence {
	front := ahead(before, text[:q.start], longestSentence)
	if stop := strings.LastIndex(front, ". "); stop >= 0 {
		front = front[stop:]
	}
	behind := text[q.end:]
	if len(behind) > longestSentence {
		behind = behind[:runeStart(behind, longestSentence)]
	}
	if stop := strings.Index(behind, ". "); stop >= 0 {
		behind = behind[:stop]
	}
	return sentence{strings.ToLower(front), strings.ToLower(behind)}
}

// subject is what a quantity is about, with parts of words that tell it.
type subject struct {
	name  string
	signs []string
}

// subjects are what quantities of a kind may be about.
func subjects(kind value.Kind) []subject {
	switch kind {
	case value.DurationKind:
		return []subject{
			{"opzegtermijn", []string{"opzeg", "opgezegd", "zegt op", "annuler"}},
			{"meldtermijn", []string{"datalek", "inbreuk in verband", "meldt", "melding", "gemeld"}},
			{"betalingstermijn", []string{"betal", "betaald", "factuur", "voldaan", "voldoe"}},
			{"geldigheidsduur", []string{"offerte", "geldig", "aanbod", "aanbieding"}},
			{"klachttermijn", []string{"klacht", "reclam", "bezwaar"}},
			{"bewaartermijn", []string{"bewaar", "bewaren", "bewaard"}},
			{"reactietermijn", []string{"reactie", "reageer", "antwoord", "beantwoord"}},
			{"vervaltermijn", []string{"vervalt", "verval", "verjaar", "verjar"}},
			{"bedenktijd", []string{"herroep", "bedenk"}},
			{"garantietermijn", []string{"garantie"}},
			{"hersteltermijn", []string{"herstel", "ingebreke", "in gebreke"}},
			{"proeftijd", []string{"proeftijd", "proefperiode"}},
			{"levertijd", []string{"lever", "oplever"}},
			{"looptijd", []string{"looptijd", "aangegaan", "verlengd", "verlenging", "duur van"}},
			{"wijzigingstermijn", []string{"wijzig"}},
		}
	case value.AmountKind:
		return []subject{
			{"plafond", []string{"aansprakelijk", "schade", "maximum", "hoogstens", "ten hoogste"}},
			{"boete", []string{"boete"}},
			{"korting", []string{"korting"}},
			{"incassokosten", []string{"incasso"}},
			{"waarborgsom", []string{"waarborg", "borg"}},
			{"huurprijs", []string{"huur"}},
			{"loon", []string{"loon", "salaris"}},
			{"kosten", []string{"kosten"}},
			{"tarief", []string{"tarief", "per uur"}},
			{"prijs", []string{"prijs", "vergoeding", "contributie"}},
		}
	}
	return []subject{
		{"rente", []string{"rente"}},
		{"korting", []string{"korting"}},
		{"aanbetaling", []string{"aanbetal", "vooruit", "voorschot"}},
		{"boete", []string{"boete"}},
		{"btw", []string{"btw", "omzetbelasting"}},
		{"vakantiegeld", []string{"vakantie"}},
		{"prijsverhoging", []string{"prijs", "tarief", "verhog", "index"}},
		{"incassokosten", []string{"incasso"}},
	}
}

// about returns the subject of which a word stands nearest to the quantity, ""
// when there is none.
func (s sentence) about(kind value.Kind) string {
	known := subjects(kind)
	best, nearest := "", len(s.before)+1
	for at := len(s.before) - 1; at >= 0 && best == ""; at-- {
		if name, _ := subjectAt(known, s.before, at); name != "" {
			best, nearest = name, len(s.before)-at
		}
	}
	for at := 0; at < len(s.after) && (best == "" || at < nearest); at++ {
		if name, size := subjectAt(known, s.after, at); name != "" {
			if best == "" || at+size < nearest {
				return name
			}
			break
		}
	}
	return best
}

// subjectAt returns the subject that a word at an offset tells, with the length
// of its sign; "" when no word starts there or it tells none.
func subjectAt(known []subject, text string, at int) (name string, size int) {
	if !isWordByte(text[at]) || at > 0 && isWordByte(text[at-1]) {
		return "", 0
	}
	for i := range known {
		for _, sign := range known[i].signs {
			if text[at] == sign[0] && strings.HasPrefix(text[at:], sign) {
				return known[i].name, len(sign)
			}
		}
	}
	return "", 0
}

// nameByTitle names a quantity after the article that it stands in.
func nameByTitle(kind value.Kind, title string) string {
	name := map[value.Kind]string{value.DurationKind: "termijn", value.AmountKind: "bedrag"}[kind]
	if name == "" {
		name = "percentage"
	}
	if words := stressed(title, 1); len(words) > 0 && words[0] != name {
		return name + "_" + words[0]
	}
	if name != "termijn" {
		return name + "_algemeen" // bedrag and percentage are words of the language
	}
	return name
}
