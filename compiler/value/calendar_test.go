package value_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/value"
)

func day(t require.TestingT, text string) value.Date {
	return read(t, date, text).(value.Date)
}

func length(t require.TestingT, text string) value.Duration {
	return read(t, duration, text).(value.Duration)
}

func TestDateAdd(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ from, length, want string }{
		{"31 januari 2027", "1 maand", "28 februari 2027"},
		{"31 januari 2028", "1 maand", "29 februari 2028"},
		{"31 januari 2027", "30 dagen", "2 maart 2027"},
		{"29 februari 2028", "1 jaar", "28 februari 2029"},
		{"29 februari 2028", "4 jaar", "29 februari 2032"},
		{"31 maart 2027", "-1 maand", "28 februari 2027"},
		{"30 november 2026", "1 kwartaal", "28 februari 2027"},
		{"15 december 2026", "2 maanden", "15 februari 2027"},
		{"15 januari 2026", "-1 maand", "15 december 2025"},
		{"6 juni 2018", "6 weken", "18 juli 2018"},
		{"6 juni 2018", "0 dagen", "6 juni 2018"},
		// 1 January 2027 is a Friday.
		{"1 januari 2027", "1 werkdag", "4 januari 2027"},
		{"2 januari 2027", "1 werkdag", "4 januari 2027"},
		{"3 januari 2027", "1 werkdag", "4 januari 2027"},
		{"4 januari 2027", "5 werkdagen", "11 januari 2027"},
		{"2 januari 2027", "5 werkdagen", "8 januari 2027"},
		{"3 januari 2027", "-1 werkdag", "1 januari 2027"},
		{"4 januari 2027", "-1 werkdag", "1 januari 2027"},
		{"2 januari 2027", "0 werkdagen", "2 januari 2027"},
	} {
		got, p := day(t, c.from).Add(length(t, c.length))
		require.Nil(t, p)
		assert.Equal(t, c.want, got.String(), "%s + %s", c.from, c.length)
	}
	for _, c := range []struct{ from, length string }{
		{"6 juni 2018", "24 uur"}, {"6 juni 2018", "90 minuten"},
		{"31 december 9999", "1 dag"}, {"1 januari 1000", "-1 dag"}, {"6 juni 2018", "1.000.000.000 jaar"},
	} {
		got, p := day(t, c.from).Add(length(t, c.length))
		require.NotNil(t, p)
		assert.True(t, got.IsZero())
		requireComplete(t, p)
	}
}

// TestCalendarAgainstTime holds the calendar against the standard library,
// which agrees on days but not on months.
func TestCalendarAgainstTime(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate().Draw(t, "from")
		days := rapid.Int64Range(-400_000, 400_000).Draw(t, "days")
		year, month, dayOfMonth := d.Parts()
		want := time.Date(year, time.Month(month), dayOfMonth, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(days))
		got, p := d.Add(value.Duration{Count: days, Unit: value.Day})
		if want.Year() < 1000 || want.Year() > 9999 {
			require.NotNil(t, p)
			return
		}
		require.Nil(t, p)
		require.Equal(t, want.Format(time.DateOnly), got.ISO())
		require.Equal(t, days, d.DaysUntil(got).Count)
		require.Equal(t, days > 0, d.Before(got))
	})
}

// TestWorkdaysOneByOne counts working days on a calendar of its own.
func TestWorkdaysOneByOne(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate().Draw(t, "from")
		count := rapid.Int64Range(-60, 60).Draw(t, "count")
		year, month, dayOfMonth := d.Parts()
		want := time.Date(year, time.Month(month), dayOfMonth, 0, 0, 0, 0, time.UTC)
		step := 1
		if count < 0 {
			step = -1
		}
		for left := count; left != 0; {
			want = want.AddDate(0, 0, step)
			if want.Weekday() != time.Saturday && want.Weekday() != time.Sunday {
				left -= int64(step)
			}
		}
		got, p := d.Add(value.Duration{Count: count, Unit: value.Workday})
		if p == nil {
			require.Equal(t, want.Format(time.DateOnly), got.ISO())
		}
	})
}

// TestMonths: the same day of the month, or the last one of a shorter month.
func TestMonths(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate().Draw(t, "from")
		count := rapid.Int64Range(-500, 500).Draw(t, "count")
		got, p := d.Add(value.Duration{Count: count, Unit: value.Month})
		if p != nil {
			return
		}
		year, month, dayOfMonth := d.Parts()
		gotYear, gotMonth, gotDay := got.Parts()
		require.Equal(t, int64(12*year+month)+count, int64(12*gotYear+gotMonth))
		if gotDay != dayOfMonth {
			_, exists := value.NewDate(gotYear, gotMonth, gotDay+1)
			require.False(t, exists, "the last day of the month")
			require.Less(t, gotDay, dayOfMonth)
		}
	})
}

func TestNewDate(t *testing.T) {
	t.Parallel()
	for _, c := range [][3]int{{2027, 2, 29}, {2100, 2, 29}, {2027, 13, 1}, {2027, 0, 1}, {2027, 1, 0}, {999, 1, 1}, {10_000, 1, 1}} {
		d, ok := value.NewDate(c[0], c[1], c[2])
		assert.False(t, ok)
		assert.True(t, d.IsZero())
	}
	d, ok := value.NewDate(2000, 2, 29)
	assert.True(t, ok)
	assert.Equal(t, "2000-02-29", d.ISO())
	assert.Equal(t, 2000, d.Year())
	assert.Empty(t, value.Date{}.ISO())
	assert.Equal(t, "onbekend", value.Date{}.String())
}
