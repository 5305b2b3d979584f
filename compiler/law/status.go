package law

import (
	"fmt"
	"time"
)

// Status is whether a law holds on a day.
type Status uint8

// The statuses.
const (
	InForce  Status = iota + 1 // as far as the register knows
	NotYet                     // not yet in force
	Repealed                   // no longer in force
	NeverWas                   // never came into force
)

// Period is the time in which a law holds. Days are ISO 8601 (2018-05-25); an
// empty one is not known.
type Period struct {
	From  string // the first day on which it holds
	Until string // the first day on which it no longer holds
}

func newPeriod(from, until string) (Period, error) {
	for _, day := range []string{from, until} {
		if day == "" {
			continue
		}
		if _, err := time.Parse(time.DateOnly, day); err != nil {
			return Period{}, fmt.Errorf("day %q: %w", day, err)
		}
	}
	if from != "" && until != "" && until <= from {
		return Period{}, fmt.Errorf("until %s is not after from %s", until, from)
	}
	return Period{From: from, Until: until}, nil
}

// status returns the status on a day; on an unknown day ("") nothing can be
// said against it.
func (p Period) status(day string) Status {
	switch {
	case day == "":
		return InForce
	case p.From != "" && day < p.From:
		return NotYet
	case p.Until != "" && day >= p.Until:
		return Repealed
	}
	return InForce
}

// Status returns whether the law holds on a day, ISO 8601 (the peildatum); ""
// is a day that is not known.
func (l *Law) Status(day string) Status {
	if l.Never {
		return NeverWas
	}
	return l.Period.status(day)
}

// Status returns whether the cited law and book hold on a day, ISO 8601. An
// unknown law is not in the register to say anything against.
func (c Citation) Status(day string) Status {
	if c.Law == nil {
		return InForce
	}
	if status := c.Law.Status(day); status != InForce || c.Book == nil {
		return status
	}
	return c.Book.Period.status(day)
}
