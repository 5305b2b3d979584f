package value

import (
	"fmt"
	"strings"
)

// The years that a date can have: those of four digits.
const (
	firstYear = 1000
	lastYear  = 9999
)

// Date is a day in the Gregorian calendar, which is taken to have always been
// in force. It has no time and no zone. The zero Date is no day.
type Date struct {
	serial int32 // days since 31 December of the year before 1
}

// NewDate returns a day; false when there is no such day or its year is not
// from 1000 to 9999.
func NewDate(year, month, day int) (Date, bool) {
	if year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > monthLength(year, month) {
		return Date{}, false
	}
	return Date{int32(serial(int64(year), month, day))}, true
}

// Kind implements [Value].
func (Date) Kind() Kind { return DateKind }

// String implements [Value]: "6 juni 2018".
func (d Date) String() string {
	if d.IsZero() {
		return unknownWord
	}
	year, month, day := d.Parts()
	return fmt.Sprintf("%d %s %d", day, monthName(month), year)
}

// ISO writes the date as 2018-06-06; the zero Date as "".
func (d Date) ISO() string {
	if d.IsZero() {
		return ""
	}
	year, month, day := d.Parts()
	return fmt.Sprintf("%d-%02d-%02d", year, month, day)
}

// IsZero reports whether d is no day.
func (d Date) IsZero() bool { return d.serial == 0 }

// Parts returns year, month (1 to 12) and day (1 to 31).
func (d Date) Parts() (year, month, day int) {
	y, month, day := civil(int64(d.serial))
	return int(y), month, day
}

// Year returns the year.
func (d Date) Year() int {
	year, _, _ := d.Parts()
	return year
}

// Before reports whether d is an earlier day than e.
func (d Date) Before(e Date) bool { return d.serial < e.serial }

func monthNames() []string {
	return []string{"januari", "februari", "maart", "april", "mei", "juni",
		"juli", "augustus", "september", "oktober", "november", "december"}
}

// monthName names month 1 to 12 in Dutch.
func monthName(month int) string { return monthNames()[month-1] }

func englishMonth(month int) string {
	return [...]string{"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December"}[month-1]
}

// dateStyle is how a date is written.
type dateStyle uint8

const (
	dateInWords  dateStyle = iota // 6 juni 2018
	datePadded                    // 06-06-2018
	dateUnpadded                  // 6-6-2018
	dateISO                       // 2018-06-06
)

// write writes the date.
func (s dateStyle) write(d Date) string {
	year, month, day := d.Parts()
	switch s {
	case datePadded:
		return fmt.Sprintf("%02d-%02d-%d", day, month, year)
	case dateUnpadded:
		return fmt.Sprintf("%d-%d-%d", day, month, year)
	case dateISO:
		return d.ISO()
	}
	return d.String()
}

// english writes the date for an English message.
func (d Date) english() string {
	year, month, day := d.Parts()
	return fmt.Sprintf("%d %s %d", day, englishMonth(month), year)
}

// weekend reports whether the day with a serial is a Saturday or a Sunday.
// Serial 1 was a Monday.
func weekend(serial int64) bool { return weekday(serial) > 4 }

// weekday counts from 0, Monday.
func weekday(serial int64) int { return int(((serial-1)%7 + 7) % 7) }

// dateParts are the written parts of a date.
type dateParts struct{ day, month, year string }

// split reads the shape of a date and says which it is.
func splitDate(text string) (parts dateParts, style dateStyle, ok bool) {
	if words := strings.Split(text, " "); len(words) == 3 {
		return dateParts{words[0], words[1], words[2]}, dateInWords, true
	}
	fields := strings.Split(text, "-")
	if len(fields) != 3 {
		return dateParts{}, 0, false
	}
	if len(fields[0]) == 4 {
		return dateParts{fields[2], fields[1], fields[0]}, dateISO, true
	}
	if fields[0] != "" && fields[0][0] == '0' || strings.HasPrefix(fields[1], "0") {
		return dateParts{fields[0], fields[1], fields[2]}, datePadded, true
	}
	return dateParts{fields[0], fields[1], fields[2]}, dateUnpadded, true
}
