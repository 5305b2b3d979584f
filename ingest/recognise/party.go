package recognise

import (
	"strings"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/grammar"
)

// partyTitleWords is how many words the title of a party has at most.
const partyTitleWords = 6

// partyEntries finds the list of parties before the first article: two or more
// numbered titles with a colon, each with text below it.
func partyEntries(section []*unit) {
	for i, u := range section {
		if u.role == articleRole || u.role == chapterRole || u.role == annexRole {
			return
		}
		if !isPartyTitle(section, i) {
			continue
		}
		var titles []*unit
		for at := i; at < len(section) && (isPlainText(section[at]) || isPartyTitle(section, at)); at++ {
			if next := section[at]; isPartyTitle(section, at) {
				if next.reading.n != len(titles)+1 || next.mark.suffix != u.mark.suffix {
					break
				}
				titles = append(titles, next)
			}
		}
		if len(titles) > 1 {
			for _, title := range titles {
				title.role = partyRole
			}
		}
		return
	}
}

// partySeries returns the series of which most units introduce a party: "1. Molen
// B.V., gevestigd te Zwolle, hierna te noemen …".
func partySeries(section []*unit) map[*series]bool {
	counts := map[*series]int{}
	for _, u := range section {
		if u.series != nil && introducesParty(u.text) {
			counts[u.series]++
		}
	}
	found := map[*series]bool{}
	for s, n := range counts {
		found[s] = 2*n >= s.count
	}
	return found
}

// introducesParty reports whether a text says who somebody is and what they are
// called.
func introducesParty(text string) bool {
	return len(text) <= longestIntroduction && personPattern.MatchString(text) && calledPattern.MatchString(text)
}

func isPlainText(u *unit) bool { return u.role == textRole && !u.marked }

// isPartyTitle reports whether unit i opens an entry of the list of parties.
func isPartyTitle(section []*unit, i int) bool {
	if i+1 >= len(section) {
		return false
	}
	u := section[i]
	return u.marked && u.series != nil && !u.mark.sign && u.mark.word == noWord && u.mark.above == "" &&
		isShort(u.text, partyTitleWords) && endsWith(u.text, ":") && startsUpper(u.text) && isPlainText(section[i+1])
}

// partyList writes the parties and the statement that prints them, and returns
// how many units it took.
func (b *builder) partyList(units []*unit) int {
	taken, n := 0, 0
	list := &grammar.Parties{}
	b.takeIntroduction(list)
	b.close()
	b.leaveArticle()
	b.add(list)
	for taken < len(units) && units[taken].role == partyRole {
		u := units[taken]
		if n == 0 {
			if _, example, ok := u.mark.shape(numbering.Party, u.reading.series); ok {
				b.scheme.show(numbering.Party, example)
			}
		}
		title := strings.TrimSuffix(flat(u.text), ":")
		party := &grammar.Party{
			Name: grammar.Name{Text: b.valueName(title)}, Title: grammar.String{Value: title}, Prose: &grammar.Prose{},
		}
		b.parties = append(b.parties, party)
		n++
		taken++
		b.open = &passage{prose: party.Prose, owner: u}
		b.resetItems()
		for last := partyEnd(units[taken:]); last > 0; last-- {
			b.paragraph(units[taken])
			taken++
		}
	}
	b.close()
	return taken
}

// takeIntroduction makes the words right before the list, "Tussen:", its
// introduction.
func (b *builder) takeIntroduction(list *grammar.Parties) {
	if b.open == nil || len(b.waiting) == 0 || len(b.statements) == 0 {
		return
	}
	text, ok := b.statements[len(b.statements)-1].(*grammar.Text)
	last := b.waiting[len(b.waiting)-1]
	if !ok || len(text.Prose.Blocks) != 1 {
		return
	}
	words := flat(plain(last.runs))
	if !isShort(words, partyTitleWords) || !endsWith(words, ":") {
		return
	}
	b.statements = b.statements[:len(b.statements)-1]
	b.waiting = b.waiting[:len(b.waiting)-1]
	list.Intro = &grammar.String{Value: words}
}

// partyEnd returns how many of the units that follow a title introduce that
// party: all up to the next title, or of the last party one paragraph.
func partyEnd(rest []*unit) int {
	for i, u := range rest {
		if u.role == partyRole {
			return i
		}
		if !isPlainText(u) {
			break
		}
	}
	return min(1, len(rest))
}
