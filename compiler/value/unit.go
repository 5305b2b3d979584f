package value

// Unit is the unit of a duration.
type Unit uint8

// The units, shortest first.
const (
	Minute Unit = iota + 1
	Hour
	Day
	Workday // Monday to Friday
	Week
	Month
	Quarter
	Year
)

// unitForms are the words for a unit: after a numeral of one, after any other,
// and what people write instead.
type unitForms struct {
	one, more string
	instead   []string
}

// formsOf holds the words by unit.
var formsOf = [...]unitForms{
	Minute:  {"minuut", "minuten", []string{"min", "min.", "minute", "minutes"}},
	Hour:    {"uur", "uur", []string{"uren", "u", "u.", "h", "hour", "hours"}},
	Day:     {"dag", "dagen", []string{"d", "day", "days", "kalenderdag", "kalenderdagen"}},
	Workday: {"werkdag", "werkdagen", []string{"workday", "workdays"}},
	Week:    {"week", "weken", []string{"wk", "weeks"}},
	Month:   {"maand", "maanden", []string{"mnd", "mnd.", "mnden", "month", "months"}},
	Quarter: {"kwartaal", "kwartalen", []string{"quarter", "quarters"}},
	Year:    {"jaar", "jaar", []string{"jaren", "jr", "jr.", "year", "years"}},
}

// forms returns the words for a unit, which are not to be changed.
func (u Unit) forms() *unitForms {
	if int(u) >= len(formsOf) {
		u = 0
	}
	return &formsOf[u]
}

// units are all units, shortest first.
func units() []Unit { return []Unit{Minute, Hour, Day, Workday, Week, Month, Quarter, Year} }

// String names the unit as it stands after a number: dagen, uur, jaar.
func (u Unit) String() string { return u.forms().more }

// After returns the word for the unit after a count: dag after 1, dagen after
// any other; uur and jaar stay singular.
func (u Unit) After(count int64) string {
	if count == 1 || count == -1 {
		return u.forms().one
	}
	return u.forms().more
}

// ParseUnit reads a unit in its singular or plural: dag, dagen.
func ParseUnit(word string) (Unit, bool) {
	for _, u := range units() {
		if forms := u.forms(); word == forms.one || word == forms.more {
			return u, true
		}
	}
	return 0, false
}

// family is a group of units that convert into each other exactly.
type family uint8

const (
	clock  family = iota + 1 // base: minute
	days                     // base: day
	office                   // base: workday
	months                   // base: month
)

// base returns the family of u and how many of its base units u is.
func (u Unit) base() (family, int64) {
	switch u {
	case Minute:
		return clock, 1
	case Hour:
		return clock, 60
	case Day:
		return days, 1
	case Week:
		return days, 7
	case Workday:
		return office, 1
	case Month:
		return months, 1
	case Quarter:
		return months, 3
	case Year:
		return months, 12
	}
	return 0, 0
}
