package recognise

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/lazyregexp"
)

var (
	calledPattern = lazyregexp.New(`(?i:hierna|verder|nader)(?:(?:\s(?i:ook|verder|gezamenlijk|tezamen))*\s(?i:te\snoemen|genoemd|aangeduid\sals|aan\ste\sduiden\sals|aan\ste\sduiden\smet)\s?:?|\s?:|\s)\s?(?i:de\s|het\s)?(?:` +
		`["“„'‘«](?i:de\s|het\s)?(\pL[\pL\d-]*(?:\s[\pL\d-]+)?)["”’'»]` + // quoted
		`|([A-ZÀ-Þ][\pL\d-]*(?:\s[A-ZÀ-Þ][\pL\d-]*)?)` + // with a capital
		`|(\pL[\pL-]{3,})(?:[,;.)]|$))`) // the last word
	personPattern = lazyregexp.New(`(?i)\b(?:gevestigd|geboren|kantoorhoudend|wonende|woonachtig|kvk|kamer van koophandel|handelsregister|vertegenwoordigd)`)
	kvkPattern    = lazyregexp.New(`(?i)(?:kvk|kamer van koophandel|handelsregister)[^\d]{0,60}(\d{8})\b`)
	// A place of more words is not taken: half of a name is worse than none.
	seatPattern = lazyregexp.New(`\b(?:gevestigd|kantoorhoudende?|wonende|woonachtig)\s(?:te|in)\s([A-ZÀ-Þ'’][\pL'’-]+)(?:[,;.)]|\s(?:aan|en)\b|$)`)
)

// noParties are names that people give to other things than a party.
var noParties = []string{"partijen", "partij", "overeenkomst", "hoofdovereenkomst", "voorwaarden", "bijlage", "dienst", "diensten"}

// mostParties is how many parties one document introduces at most.
const mostParties = 32

// partyNameWords is how many words the name of a party has at most.
const partyNameWords = 10

// roles declares the parties that the text before the first article introduces:
// "Molen B.V., gevestigd te Zwolle, hierna te noemen: Leverancier". The text
// itself stays as it is.
func (b *builder) roles(section []*unit) {
	for _, u := range section {
		switch {
		case u.role == articleRole, u.role == chapterRole, u.role == partyRole, len(b.parties) == mostParties:
			return
		case u.role == textRole, u.role == itemRole:
			if party := b.partyIn(flat(u.text)); party != nil {
				b.parties = append(b.parties, party)
			}
		}
	}
}

// partyIn returns the party that a text introduces, nil for none.
func (b *builder) partyIn(text string) *grammar.Party {
	if len(text) > longestIntroduction || !personPattern.MatchString(text) {
		return nil
	}
	called := calledPattern.FindStringSubmatch(text)
	name, _, listed := strings.Cut(text, ",")
	if called == nil || !listed || !isShort(name, partyNameWords) {
		return nil
	}
	title := strings.TrimSpace(called[1] + called[2] + called[3])
	if slices.Contains(noParties, strings.ToLower(title)) || slices.ContainsFunc(b.parties, func(p *grammar.Party) bool {
		return strings.EqualFold(p.Title.Value, title)
	}) {
		return nil
	}
	party := &grammar.Party{Name: grammar.Name{Text: b.valueName(title)}, Title: grammar.String{Value: title}}
	party.Settings = append(party.Settings, textSetting("naam", strings.TrimSpace(name)))
	if m := seatPattern.FindStringSubmatch(text); m != nil {
		party.Settings = append(party.Settings, textSetting("plaats", m[1]))
	}
	if m := kvkPattern.FindStringSubmatch(text); m != nil {
		party.Settings = append(party.Settings, setting("kvk", &grammar.Literal{Kind: grammar.NumberLiteral, Text: m[1]}))
	}
	return party
}

// longestIntroduction is how many bytes the introduction of a party has at most.
const longestIntroduction = 1200

func textSetting(name, text string) *grammar.Setting {
	return setting(name, &grammar.Literal{Kind: grammar.TextLiteral, Text: text})
}
