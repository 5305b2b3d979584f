package check

import "slices"

// synonym is a pair of words for one thing in an agreement.
type synonym struct {
	// one and other are the words, with their inflections, in lower case.
	one, other []string
	// of is the word that both have to stand near before they can be said to
	// mean one thing; "" when they always do.
	of string
	// within is the kind of document in which they mean one thing; "" for any.
	within string
	// sure is set when two readings are to be expected: a warning.
	sure bool
	// spellings is set when they are one word in several spellings.
	spellings bool
}

// synonyms are the pairs that matter: where one of the two is ruled, the other
// is not. Words that the law keeps apart (opzegging and ontbinding, garantie
// and borgtocht) are not among them.
func synonyms() []synonym {
	return []synonym{
		{
			one:   []string{"annulering", "annuleren", "annuleert", "geannuleerd", "annuleringen"},
			other: []string{"opzegging", "opzeggen", "opzegt", "opgezegd", "opzeggingen"},
			of:    "overeenkomst", sure: true,
		},
		{
			one: []string{"onderaannemer", "onderaannemers", "onderverwerker", "onderverwerkers"}, other: []string{"subverwerker", "subverwerkers"},
			within: "verwerkersovereenkomst", sure: true,
		},
		{one: []string{"bijlage", "bijlagen"}, other: []string{"annex", "annexen", "appendix", "appendices"}},
		{one: []string{"overeenkomst"}, other: []string{"contract"}},
		{one: []string{"waarborgsom"}, other: []string{"borgsom", "borg"}},
		{one: []string{"huurprijs"}, other: []string{"huursom", "huurpenningen"}},
		{one: []string{"software"}, other: []string{"programmatuur"}},
		{one: []string{"hardware"}, other: []string{"apparatuur"}},
		{one: []string{"factuur", "facturen"}, other: []string{"nota", "nota's", "nota’s"}},
		{one: []string{"offerte", "offertes"}, other: []string{"prijsopgave", "prijsopgaven"}},
		{one: []string{"proeftijd"}, other: []string{"proefperiode"}},
		{one: []string{"boekjaar", "boekjaren"}, other: []string{"verenigingsjaar", "verenigingsjaren"}},
		{one: []string{"levertijd", "levertijden"}, other: []string{"leveringstermijn", "leveringstermijnen", "levertermijn", "levertermijnen"}},
		{one: []string{"bestelling", "bestellingen"}, other: []string{"order", "orders"}},
		{one: []string{"salaris"}, other: []string{"loon"}},
		{one: []string{"voorschot", "voorschotten"}, other: []string{"aanbetaling", "aanbetalingen"}},
		{one: []string{"e-mail", "e-mails"}, other: []string{"email", "emails", "mail", "mails", "mailbericht"}, spellings: true},
	}
}

// askedWords returns the words, in lower case, of which a check asks the places
// whether or not the document makes anything of them.
func askedWords() map[string]bool {
	asked := map[string]bool{}
	for _, role := range roleWords() {
		asked[role.word] = true
	}
	for _, pair := range synonyms() {
		for _, word := range slices.Concat(pair.one, pair.other) {
			asked[word] = true
		}
	}
	return asked
}
