package check

import "strings"

// roleWord is a word for somebody who takes part in an agreement.
type roleWord struct {
	word string
	// other is the word for the other side of the same bargain.
	other string
	// buys is set for the side that pays.
	buys bool
	// always is set when the word can hardly mean anybody but a party. Of the
	// others the other side has to be a party.
	always bool
	// capital is set when the word means somebody only with a capital.
	capital bool
	// acts is set when the word means somebody only where it does or gets
	// something: "zal het bedrijf", "aan het bedrijf".
	acts bool
}

// roleWords are the words for parties. Words that as often mean somebody else
// (gebruiker, consument, schuldeiser, betrokkene) are not among them.
func roleWords() []roleWord {
	return []roleWord{
		{word: "opdrachtgever", other: "opdrachtnemer", buys: true, always: true},
		{word: "opdrachtnemer", other: "opdrachtgever", always: true},
		{word: "cliënt", other: "opdrachtnemer", buys: true, always: true},
		{word: "afnemer", other: "leverancier", buys: true, always: true},
		{word: "klant", other: "leverancier", buys: true, always: true},
		{word: "leverancier", other: "afnemer"},
		{word: "koper", other: "verkoper", buys: true},
		{word: "verkoper", other: "koper"},
		{word: "huurder", other: "verhuurder", buys: true},
		{word: "verhuurder", other: "huurder"},
		{word: "onderhuurder", other: "onderverhuurder", buys: true},
		{word: "werknemer", other: "werkgever"},
		{word: "werkgever", other: "werknemer", buys: true},
		{word: "licentienemer", other: "licentiegever", buys: true},
		{word: "licentiegever", other: "licentienemer"},
		{word: "pachter", other: "verpachter", buys: true},
		{word: "verpachter", other: "pachter"},
		{word: "franchisenemer", other: "franchisegever", buys: true},
		{word: "franchisegever", other: "franchisenemer"},
		{word: "bruiklener", other: "uitlener", buys: true},
		{word: "bewaarnemer", other: "bewaargever"},
		{word: "bewaargever", other: "bewaarnemer", buys: true},
		{word: "aannemer", other: "opdrachtgever"},
		{word: "dienstverlener", other: "opdrachtgever"},
		{word: "verwerker", other: "verwerkingsverantwoordelijke"},
		{word: "verwerkingsverantwoordelijke", other: "verwerker", buys: true},
		{word: "verantwoordelijke", other: "verwerker", buys: true, capital: true},
		{word: "bedrijf", other: "consument", acts: true},
	}
}

// isActor reports whether a name can only be that of somebody who acts.
func isActor(name string) bool {
	folded := strings.ToLower(name)
	if _, role := roleOf(folded); role {
		return true
	}
	switch folded {
	case "ondernemer", "consument", "oproepkracht", "uitzendkracht", "vrijwilliger", "stagiair", "organisator", "deelnemer", "gebruiker",
		"aanbieder", "beheerder", "makelaar", "vervoerder", "afzender", "eigenaar", "inlener", "uitlener", "schuldeiser", "schuldenaar":
		return true
	}
	return false
}

// roleOf returns the entry of a word for a party, in lower case.
func roleOf(folded string) (roleWord, bool) {
	for _, role := range roleWords() {
		if role.word == folded {
			return role, true
		}
	}
	return roleWord{}, false
}
