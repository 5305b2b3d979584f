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
	best, nearest := "", 2*longestSentence
	for _, known := range subjects(kind) {
		for _, sign := range known.signs {
			if at := lastStart(s.before, sign); at >= 0 && len(s.before)-at < nearest {
				best, nearest = known.name, len(s.before)-at
			}
			if at := firstStart(s.after, sign); at >= 0 && at+len(sign) < nearest {
				best, nearest = known.name, at+len(sign)
			}
		}
	}
	return best
}

// lastStart returns where the last word starts that begins with sign, -1 for
// none.
func lastStart(text, sign string) int {
	for end := len(text); ; {
		at := strings.LastIndex(text[:end], sign)
		if at <= 0 || !isWordByte(text[at-1]) {
			return at
		}
		end = at + len(sign) - 1
	}
}

// firstStart returns where the first word starts that begins with sign, -1 for
// none.
func firstStart(text, sign string) int {
	for start := 0; ; {
		at := strings.Index(text[start:], sign)
		if at < 0 {
			return -1
		}
		if at += start; at == 0 || !isWordByte(text[at-1]) {
			return at
		}
		start = at + 1
	}
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
