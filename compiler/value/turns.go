package value

import (
	"fmt"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// DateRange is a range of days, both ends included.
type DateRange struct{ From, To Date }

// Text writes the range: "30 januari tot en met 28 februari 2027".
func (r DateRange) Text() diag.Text {
	if r.From == r.To {
		return diag.Text{NL: r.From.String(), EN: r.From.english()}
	}
	from := diag.Text{NL: r.From.String(), EN: r.From.english()}
	if year := r.From.Year(); year == r.To.Year() {
		suffix := fmt.Sprintf(" %d", year)
		from.NL, from.EN = strings.TrimSuffix(from.NL, suffix), strings.TrimSuffix(from.EN, suffix)
	}
	return diag.T("%s tot en met %s", "%s to %s", from, diag.Text{NL: r.To.String(), EN: r.To.english()})
}

// startDates are the start dates of a year from which two durations relate in
// one way.
type startDates struct {
	ranges []DateRange
	count  int
}

// add adds the day after all that were added before.
func (s *startDates) add(day Date) {
	s.count++
	if n := len(s.ranges); n > 0 && s.ranges[n-1].To.serial+1 == day.serial {
		s.ranges[n-1].To = day
		return
	}
	s.ranges = append(s.ranges, DateRange{day, day})
}

// turns finds the first year from the given one in which the outcome hangs on
// the start date, and returns the start dates from which the comparison fails
// there, with a sentence that counts all. The durations are of days or longer.
func turns(year int, wanted relation, d, e Duration) ([]DateRange, diag.Text) {
	year = min(max(year, firstYear), lastYear)
	for step := range 400 {
		sample := year + step
		if sample > lastYear {
			sample -= 400
		}
		byRelation, fails := relateFrom(sample, wanted, d, e)
		if fails.count > 0 && fails.count < byRelation[0].count+byRelation[1].count+byRelation[2].count {
			return fails.ranges, countStarts(sample, byRelation, d, e)
		}
	}
	return nil, sentence("hoe %s zich verhoudt tot %s, hangt af van de dag waarop de duur begint",
		"how %s relates to %s depends on the day on which it starts", d, e)
}

// relateFrom sorts the start dates of a year: longer, equal, shorter; and those
// of which the relation is not wanted.
func relateFrom(year int, wanted relation, d, e Duration) (byRelation [3]startDates, fails startDates) {
	for n := serial(int64(year), 1, 1); n <= serial(int64(year), 12, 31); n++ {
		day := Date{int32(n)}
		relation := relate(sign(d.plus(n) - e.plus(n)))
		switch relation {
		case greater:
			byRelation[0].add(day)
		case equal:
			byRelation[1].add(day)
		default:
			byRelation[2].add(day)
		}
		if relation&wanted == 0 {
			fails.add(day)
		}
	}
	return byRelation, fails
}

// mostRanges is the number of ranges of dates that a sentence names.
const mostRanges = 2

// countStarts says from how many days of a year d is longer than e, as long
// and shorter, and names the dates where they are few ranges.
func countStarts(year int, byRelation [3]startDates, d, e Duration) diag.Text {
	words := [3]diag.Text{
		diag.T("langer dan %s", "longer than %s", e),
		diag.T("even lang", "as long"),
		diag.T("korter", "shorter"),
	}
	if byRelation[0].count == 0 {
		words[1] = diag.T("even lang als %s", "as long as %s", e)
	}
	var nl, en []string
	for i, starts := range byRelation {
		if starts.count == 0 {
			continue
		}
		part := diag.T("%s bij %d begindagen", "%s from %d start dates", words[i], starts.count)
		if starts.count == 1 {
			part = diag.T("%s bij één begindag", "%s from one start date", words[i])
		}
		if len(starts.ranges) <= mostRanges {
			part = diag.T("%s (%s)", "%s (%s)", part, joinRanges(starts.ranges))
		}
		nl, en = append(nl, part.NL), append(en, part.EN)
	}
	return sentence("in %d is %s %s", "in %d %s is %s", year, d,
		diag.Text{NL: strings.Join(nl, ", "), EN: strings.Join(en, ", ")})
}

func joinRanges(ranges []DateRange) diag.Text {
	nl, en := make([]string, len(ranges)), make([]string, len(ranges))
	for i, r := range ranges {
		text := r.Text()
		nl[i], en[i] = text.NL, text.EN
	}
	return diag.Text{NL: strings.Join(nl, " en "), EN: strings.Join(en, " and ")}
}
