package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
)

// writtenDate is a day or a month in running text: "1 mei 2019", "01-05-2019",
// "september 2019".
type writtenDate struct {
	first, last int // its words
	// date is the day, or the first of the month when month is set.
	date  value.Date
	month bool
}

// dates returns the dates in a passage that are written with the name of the
// month, in order.
func (p *Passage) dates() []writtenDate {
	var found []writtenDate
	for i := range p.Words {
		if date, ok := numericDate(p.Word(i)); ok {
			found = append(found, writtenDate{first: i, last: i, date: date})
			continue
		}
		if i+1 == len(p.Words) {
			break
		}
		month := monthOf(p.Word(i))
		year := count(p.Word(i + 1))
		if month == 0 || len(p.Word(i+1)) != 4 || year == 0 || !isSpace(p.Between(i)) {
			continue
		}
		if i > 0 && isSpace(p.Between(i-1)) {
			if date, ok := value.NewDate(year, month, count(p.Word(i-1))); ok {
				found = append(found, writtenDate{first: i - 1, last: i + 1, date: date})
				continue
			}
		}
		if date, ok := value.NewDate(year, month, 1); ok {
			found = append(found, writtenDate{first: i, last: i + 1, date: date, month: true})
		}
	}
	return found
}

// numericDate reads "01-05-2019".
func numericDate(word string) (value.Date, bool) {
	parts := strings.Split(word, "-")
	if len(parts) != 3 || len(parts[2]) != 4 || len(parts[0]) > 2 || len(parts[1]) > 2 {
		return value.Date{}, false
	}
	return value.NewDate(count(parts[2]), count(parts[1]), count(parts[0]))
}

// monthOf returns the number of a month, 0 for another word.
func monthOf(word string) int {
	for i, month := range []string{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
		"november", "december"} {
		if strings.EqualFold(word, month) {
			return i + 1
		}
	}
	return 0
}

// checkEnd holds the day on which something is said to end against the day on
// which it starts and how long it lasts: "op 1 mei 2019 voor twaalf maanden en
// eindigt op 30 april 2020".
func (c *Context) checkEnd(p *Passage, found []quantity) {
	dates := p.dates()
	for i := 1; i < len(dates); i++ {
		start, end := dates[i-1], dates[i]
		if start.month || !p.endsOn(end) || !p.startsOn(start) {
			continue
		}
		lasts, ok := onlyDuration(found, end.first)
		if !ok {
			continue
		}
		due, problem := start.date.Add(lasts)
		if problem != nil || fits(end, due) {
			continue
		}
		c.Report(sumsDescription.At(p.Place(p.Words[start.first].Start, p.Words[end.last].End),
			"%s vanaf %s duurt tot %s; hier staat een ander einde.", "%s from %s lasts until %s; another end stands here.",
			lasts.String(), start.date.String(), due.String()))
		return
	}
}

// fits reports whether a day of ending is that on which a term is over, or the
// last day of it.
func fits(end writtenDate, due value.Date) bool {
	before, problem := due.Add(value.Duration{Count: -1, Unit: value.Day})
	if problem != nil {
		return true
	}
	for _, day := range []value.Date{due, before} {
		year, month, _ := day.Parts()
		endYear, endMonth, _ := end.date.Parts()
		if value.Equal(end.date, day) || end.month && year == endYear && month == endMonth {
			return true
		}
	}
	return false
}

// onlyDuration returns the one term of weeks or longer that stands before a
// word; false when there are none or several.
func onlyDuration(found []quantity, before int) (value.Duration, bool) {
	var only value.Duration
	n := 0
	for _, q := range found {
		if d, ok := q.value.(value.Duration); ok && q.first < before {
			only, n = d, n+1
		}
	}
	return only, n == 1 && (only.Unit == value.Week || only.Unit == value.Month || only.Unit == value.Year)
}

// endsOn reports whether the words before a date say that something ends then.
func (p *Passage) endsOn(d writtenDate) bool {
	first, _ := p.sentence(d.first)
	return p.holdsWord(max(first, d.first-4), d.first-1, "eindigt", "eindigend", "eindigende", "eindigen", "afloopt", "loopt", "einddatum",
		"tot", "t/m") && !p.holdsWord(max(first, d.first-4), d.first-1, "tussen")
}

// startsOn reports whether the words before a date say that something starts
// then.
func (p *Passage) startsOn(d writtenDate) bool {
	return d.first > 0 && isOneOf(p.Word(d.first-1), "op", "per", "vanaf", "van", "ingaande", "ingaand", "ingangsdatum", "startdatum")
}
