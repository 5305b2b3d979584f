package value

// moveDate adds a duration to a date or takes it off.
func moveDate(op string, a, b Value) (Value, *Problem) {
	date, isDate := a.(Date)
	duration, isDuration := b.(Duration)
	if !isDate || !isDuration {
		date, duration = b.(Date), a.(Duration)
	}
	if op == "-" {
		duration.Count = -duration.Count
	}
	return result(date.Add(duration))
}

func computeDuration(op string, a, b Value) (Value, *Problem) {
	if date, ok := a.(Date); ok {
		return b.(Date).DaysUntil(date), nil
	}
	d, isDuration := a.(Duration)
	if !isDuration {
		d, b = b.(Duration), a
	}
	factor, isNumber := b.(Number)
	if !isNumber {
		return addDurations(op, d, b.(Duration))
	}
	size := factor.exact
	if op == "/" {
		if size.sign() == 0 {
			return nil, byZero()
		}
		size = whole(1).quo(size)
	}
	return result(newDuration(whole(d.Count).mul(size), d.Unit))
}

// addDurations adds or subtracts two durations, in the smaller of their units,
// when one converts into the other exactly. Nothing of any unit is nothing.
func addDurations(op string, d, e Duration) (Value, *Problem) {
	if op == "-" {
		e.Count = -e.Count
	}
	family, count := d.inBase()
	other, otherCount := e.inBase()
	switch {
	case e.Count == 0 && family != other:
		return d, nil
	case d.Count == 0 && family != other:
		return e, nil
	case family != other:
		return nil, problem("%s en %s zijn niet bij elkaar op te tellen: hoeveel %s er in %s gaan, ligt niet vast",
			"%s and %s cannot be added: how many %s go into %s is not fixed",
			d, e, finer(d, e).Unit, coarser(d, e)).
			cure("Schrijf beide duren in dezelfde eenheid, of noem ze na elkaar in de tekst.",
				"Write both durations in one unit, or name them one after the other in the text.")
	}
	unit := finer(d, e).Unit
	_, size := unit.base()
	return result(newDuration(fraction(count+otherCount, size), unit))
}

// finer returns the duration with the smaller unit, coarser the other one.
func finer(d, e Duration) Duration {
	if e.Unit < d.Unit {
		return e
	}
	return d
}

func coarser(d, e Duration) Duration {
	if e.Unit < d.Unit {
		return d
	}
	return e
}

// ratio returns how many times e goes into d.
func ratio(d, e Duration) (Value, *Problem) {
	family, count := d.inBase()
	other, otherCount := e.inBase()
	switch {
	case otherCount == 0:
		return nil, byZero()
	case family != other:
		return nil, problem("%s is niet te delen door %s: hoeveel %s er in %s gaan, ligt niet vast",
			"%s cannot be divided by %s: how many %s go into %s is not fixed",
			d, e, finer(d, e).Unit, coarser(d, e)).
			cure("Schrijf beide duren in dezelfde eenheid.", "Write both durations in one unit.")
	}
	return Number{fraction(count, otherCount)}, nil
}
