package value

// The arithmetic of the calendar. A serial is a count of days in which 1 is 1
// January of the year 1, a Monday; it may be of any size.

func isLeap(year int64) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func monthLength(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if isLeap(int64(year)) {
			return 29
		}
		return 28
	}
	return 31
}

// daysBefore is the number of days before a month of a year that is no leap
// year.
func daysBefore(month int) int64 {
	return [...]int64{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334}[month-1]
}

// serial returns the serial of a day; day may lie outside the month.
func serial(year int64, month, day int) int64 {
	before := year - 1
	n := 365*before + floorDiv(before, 4) - floorDiv(before, 100) + floorDiv(before, 400) + daysBefore(month) + int64(day)
	if month > 2 && isLeap(year) {
		n++
	}
	return n
}

// civil is the inverse of serial.
func civil(n int64) (year int64, month, day int) {
	// A guess that is never too late, then forward: at most two steps.
	year = floorDiv((n-1)*400, daysIn400Years) + 1
	for serial(year, 1, 1) > n {
		year--
	}
	for serial(year+1, 1, 1) <= n {
		year++
	}
	month = 12
	for serial(year, month, 1) > n {
		month--
	}
	return year, month, int(n-serial(year, month, 1)) + 1
}

const daysIn400Years = 146_097

// floorDiv divides, rounding down.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && a < 0 {
		q--
	}
	return q
}

// plusMonths returns the serial of the same day so many months later, or of
// the last day of that month when it is shorter.
func plusMonths(n, count int64) int64 {
	year, month, day := civil(n)
	total := year*12 + int64(month-1) + count
	year, month = floorDiv(total, 12), int(total-floorDiv(total, 12)*12)+1
	return serial(year, month, min(day, monthLength(int(year), month)))
}

// plusWorkdays returns the serial of the day that is the count-th working day
// after n, or before it when count is negative.
func plusWorkdays(n, count int64) int64 {
	step := int64(1)
	if count < 0 {
		step, count = -1, -count
	}
	// Five working days fill every week, wherever it starts, provided that the
	// start is one: go back to the last working day before.
	for count > 0 && weekend(n) {
		n -= step
	}
	n += step * 7 * (count / 5)
	for count %= 5; count > 0; {
		n += step
		if !weekend(n) {
			count--
		}
	}
	return n
}

// plus returns the serial of the day that lies d, a duration in days or
// longer, after n.
func (d Duration) plus(n int64) int64 {
	family, count := d.inBase()
	switch family {
	case days:
		return n + count
	case months:
		return plusMonths(n, count)
	case office:
		return plusWorkdays(n, count)
	}
	return n
}

// Add returns the day that lies a duration after d, before it when the
// duration is negative. A month, quarter or year leads to the same day of the
// month, or to its last day when it is shorter: a month after 31 January is
// the last of February. Working days pass over Saturdays and Sundays and over
// nothing else: which holidays count is for the agreement to say. Minutes and
// hours are a Problem, and so is a day outside the years 1000 to 9999.
func (d Date) Add(duration Duration) (Date, *Problem) {
	if family, _ := duration.Unit.base(); family == clock {
		return Date{}, problem("een datum heeft geen tijdstip, dus %s erbij tellen gaat niet",
			"a date has no time of day, so %s cannot be added to it", duration).
			cure("Reken met dagen, of tel vanaf een tijdstip in de tekst.", "Compute with days, or count from a time in the text.")
	}
	return dateAt(duration.plus(int64(d.serial)))
}

func dateAt(n int64) (Date, *Problem) {
	if n < serial(firstYear, 1, 1) || n > serial(lastYear, 12, 31) {
		return Date{}, problem("de datum die eruit komt, ligt niet in de jaren %d tot en met %d",
			"the date that comes out is not in the years %d to %d", firstYear, lastYear).
			cure("Noem een kortere duur.", "Give a shorter duration.")
	}
	return Date{int32(n)}, nil
}

// DaysUntil returns the number of days from d to e; negative when e is earlier.
func (d Date) DaysUntil(e Date) Duration { return Duration{int64(e.serial) - int64(d.serial), Day} }
