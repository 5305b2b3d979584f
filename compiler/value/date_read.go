package value

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// dateReading is a date with the way it was written.
type dateReading struct {
	value Date
	style dateStyle
	// asStyled is set when the style writes the date just so.
	asStyled bool
}

// readDate reads "6 juni 2018", "06-06-2018", "6-6-2018" and "2018-06-06".
func readDate(text string) (dateReading, *Problem) {
	parts, style, ok := splitDate(text)
	if !ok {
		return dateReading{}, notADate(text)
	}
	day, dayOK := shortNumber(parts.day, 2)
	year, yearOK := shortNumber(parts.year, 4)
	month, monthOK := shortNumber(parts.month, 2)
	if style == dateInWords {
		month = slices.Index(monthNames(), strings.ToLower(parts.month)) + 1
		monthOK = month > 0
	}
	switch {
	case !dayOK || !yearOK && len(parts.year) != 2 || !monthOK && style != dateInWords:
		return dateReading{}, notADate(text)
	case !monthOK:
		return dateReading{}, notAMonth(parts, day, year)
	case len(parts.year) != 4:
		return dateReading{}, problem("het jaartal in %s heeft geen vier cijfers", "the year in %s does not have four digits", shown(text)).
			cure("Schrijf het jaartal voluit, zoals in 6 juni 2018.", "Write the whole year, as in 6 juni 2018.")
	}
	date, ok := NewDate(year, month, day)
	if !ok {
		return dateReading{}, noSuchDay(text, year, month, day)
	}
	return dateReading{date, style, style.write(date) == text}, nil
}

// shortNumber reads a number of at most so many digits.
func shortNumber(text string, most int) (int, bool) {
	if text == "" || len(text) > most || strings.Trim(text, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(text)
	return n, err == nil
}

// notADate is the problem of a text of no known shape. Shapes that other
// people use are recognised for the suggestion; those with slashes and dots
// only when day and month cannot be mistaken for each other.
func notADate(text string) *Problem {
	p := problem("%s is geen datum", "%s is no date", shown(text))
	bare, _, timed := strings.Cut(text, "T")
	if timed {
		if reading, fault := readDate(bare); fault == nil {
			return problem("een datum heeft geen tijdstip: %s", "a date has no time of day: %s", shown(text)).
				suggest(reading.value.String())
		}
	}
	dashed := strings.NewReplacer("/", "-", ".", "-", " - ", "-").Replace(text)
	if dashed != text {
		if reading, fault := readDate(dashed); fault == nil {
			if _, month, day := reading.value.Parts(); reading.style == dateISO || day > 12 || day == month {
				return p.suggest(reading.value.String())
			}
		}
	}
	return p.cure("Schrijf 6 juni 2018, 6-6-2018 of 2018-06-06.", "Write 6 juni 2018, 6-6-2018 or 2018-06-06.")
}

// notAMonth looks for the month that was meant: an abbreviation, an English
// name, a slip.
func notAMonth(parts dateParts, day, year int) *Problem {
	typed := strings.ToLower(strings.TrimSuffix(parts.month, "."))
	p := problem("%s is geen maand", "%s is no month", shown(parts.month))
	for month := 1; month <= 12; month++ {
		names := []string{monthName(month), strings.ToLower(englishMonth(month))}
		short := typed == "mrt" && month == 3 || len(typed) >= 3 && strings.HasPrefix(names[0], typed)
		if !short && !slices.Contains(names, typed) && diag.Nearest(typed, monthNames()) != names[0] {
			continue
		}
		if date, ok := NewDate(year, month, day); ok {
			return p.ask(date.String())
		}
	}
	return p.cure("Schrijf de maand voluit, zoals in 6 juni 2018.", "Write the whole month, as in 6 juni 2018.")
}

// noSuchDay is the problem of a date that the calendar does not have.
func noSuchDay(text string, year, month, day int) *Problem {
	switch {
	case year < firstYear:
		return problem("het jaar van %s is te vroeg", "the year of %s is too early", shown(text)).
			cure("Noem een jaar vanaf %d.", "Give a year from %d.", firstYear)
	case month < 1 || month > 12:
		p := problem("%s is geen datum: er zijn twaalf maanden", "%s is no date: there are twelve months", shown(text))
		if swapped, ok := NewDate(year, day, month); ok {
			return p.ask(swapped.String())
		}
		return p.cure("Schrijf eerst de dag en dan de maand: 6-6-2018.", "Write the day first and then the month: 6-6-2018.")
	}
	length := monthLength(year, month)
	nl, en := monthName(month), englishMonth(month)
	if month == 2 {
		nl, en = fmt.Sprintf("%s %d", nl, year), fmt.Sprintf("%s %d", en, year)
	}
	p := problem("%s bestaat niet: %s heeft %d dagen", "%s does not exist: %s has %d days", shown(text),
		diag.Text{NL: nl, EN: en}, length)
	if day < 1 {
		return p.cure("Dagen tellen vanaf 1.", "Days count from 1.")
	}
	last, _ := NewDate(year, month, length)
	if next, fault := last.Add(Duration{1, Day}); fault == nil {
		return p.ask(last.String(), next.String())
	}
	return p.ask(last.String())
}
