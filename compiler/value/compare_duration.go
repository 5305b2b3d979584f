package value

// compareDurations holds two durations against each other over all dates and
// times from which they may run.
//
// Exact are units of one family: minutes and hours, days and weeks, months,
// quarters and years. A month counts the days that the calendar gives it from
// the start date. Across the other families only bounds are known:
//
//   - A day by the calendar ends at midnight, so a term of n days lasts at
//     least n days less the hour that is lost in spring, and at most n + 1 days
//     and the hour that is won in autumn.
//   - A working day ends at the end of office hours, not at midnight. Weekends
//     are passed over, and holidays may be: the text decides which.
func compareDurations(year int, wanted relation, d, e Duration) Comparison {
	relation := relateDurations(d, e)
	outcome := Comparison{Truth: relation.truth(wanted)}
	if outcome.Truth != Depends {
		return outcome
	}
	familyD, _ := d.inBase()
	familyE, _ := e.inBase()
	switch {
	case familyD == office || familyE == office:
		outcome.Reason = sentence("hoe lang werkdagen samen duren, hangt af van het weekeinde en de feestdagen ertussen: %s tegenover %s",
			"how long working days last together depends on the weekend and the holidays between them: %s against %s", d, e)
	case familyD == clock || familyE == clock:
		outcome.Reason = sentence("een dag loopt tot middernacht en telt dus niet steeds evenveel uren: %s tegenover %s",
			"a day runs until midnight, so it does not always count as many hours: %s against %s", d, e)
	default:
		outcome.Turns, outcome.Reason = turns(year, wanted, d, e)
	}
	return outcome
}

// relateDurations is the set of relations that d may have to e.
func relateDurations(d, e Duration) relation {
	signD, signE := relate(int(d.Count)), relate(int(e.Count))
	switch {
	case signD != signE || signD == equal:
		return relate(sign(d.Count) - sign(e.Count))
	case signD == less:
		return relateDurations(Duration{-d.Count, d.Unit}, Duration{-e.Count, e.Unit}).flip()
	}
	familyD, countD := d.inBase()
	familyE, countE := e.inBase()
	switch {
	case familyD == familyE:
		return relate(sign(countD - countE))
	case familyD == days && familyE == months:
		return relateDaysToMonths(countD, countE)
	case familyD == months && familyE == days:
		return relateDaysToMonths(countE, countD).flip()
	}
	if r := relateSpans(familyD, countD, familyE, countE, roughDays); r == less || r == greater {
		return r
	}
	return relateSpans(familyD, countD, familyE, countE, wholeDays)
}

func sign(n int64) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}

// monthsInCycle is the number of months after which the calendar repeats.
const monthsInCycle = 4800

// relateDaysToMonths holds a number of days against a number of months from
// every start date in the 400 years of the calendar.
func relateDaysToMonths(dayCount, monthCount int64) relation {
	// Most are far apart and need no calendar.
	if r := (span{dayCount, dayCount}).relate(span{28 * monthCount, 31 * monthCount}); r == less || r == greater {
		return r
	}
	var r relation
	for month := range int64(monthsInCycle) {
		r |= span{dayCount, dayCount}.relate(daysInMonths(month, monthCount))
		if r == less|equal|greater {
			break
		}
	}
	return r
}

// daysInMonths is the range of days that count months last from the days of
// the start month, a count of months since January of the year 0. From the
// last days it is less when the month of arrival is the shorter one.
func daysInMonths(start, count int64) span {
	from, length := monthStart(start)
	to, lengthThere := monthStart(start + count)
	return span{to - from - max(0, length-lengthThere), to - from}
}

// monthStart returns the serial of the first of a month, and its length.
func monthStart(month int64) (first, length int64) {
	year, m := floorDiv(month, 12), int(month-12*floorDiv(month, 12))+1
	return serial(year, m, 1), int64(monthLength(int(year), m))
}

// relateSpans relates two durations by how long each may be, in days or, where
// one of them counts hours, in minutes.
func relateSpans(familyD family, countD int64, familyE family, countE int64, inDays func(family, int64) span) relation {
	if familyD == clock || familyE == clock {
		return minutes(familyD, countD, inDays).relate(minutes(familyE, countE, inDays))
	}
	return inDays(familyD, countD).relate(inDays(familyE, countE))
}

// roughDays returns days between which a duration lies for certain. Where that is
// enough, nobody has to look at every month of the calendar.
func roughDays(family family, count int64) span {
	const shortest, longest = 28, 31
	if family == months {
		return span{shortest * count, longest * count}
	}
	return wholeDays(family, count)
}

// wholeDays is the range of days that a duration of days, working days or
// months lasts.
func wholeDays(family family, count int64) span {
	switch family {
	case office:
		return workdaySpan(count)
	case months:
		all := daysInMonths(0, count)
		for month := range int64(monthsInCycle) {
			one := daysInMonths(month, count)
			all = span{min(all.low, one.low), max(all.high, one.high)}
		}
		return all
	}
	return span{count, count}
}

// workdaySpan is the range of days that count working days last, the first of
// them the day after the start. From a Sunday the fewest weekends lie between,
// from a Friday the most. Because a working day ends before midnight, a day
// less is possible.
func workdaySpan(count int64) span {
	const sunday, friday = 7, 5 // serials
	return span{
		plusWorkdays(sunday, count) - sunday - 1,
		plusWorkdays(friday, count+holidays(count)) - friday,
	}
}

// holidays is the number of holidays that can fall on working days within a
// term of so many working days. Good Friday, Easter Monday and King's Day can
// follow upon each other; thereafter at most one comes in four working days;
// a year has nine.
func holidays(workdays int64) int64 { return min(3+workdays/4, 9*(1+workdays/240)) }

// minutes is the range of minutes that a duration lasts.
func minutes(family family, count int64, inDays func(family, int64) span) span {
	const hour, day = 60, 24 * 60
	if family == clock {
		return span{count, count}
	}
	length := inDays(family, count)
	if family == office {
		return span{length.low * day, (length.high+1)*day + hour}
	}
	return span{length.low*day - hour, (length.high+1)*day + hour}
}
