package value

// String names the kind as the language does: duur, bedrag, keuze.
func (k Kind) String() string {
	switch k {
	case DurationKind:
		return "duur"
	case AmountKind:
		return "bedrag"
	case PercentageKind:
		return "percentage"
	case NumberKind:
		return "getal"
	case DateKind:
		return "datum"
	case TextKind:
		return "tekst"
	case BoolKind:
		return "janee"
	case ChoiceKind:
		return "keuze"
	case ChoicesKind:
		return "keuzes"
	case ListKind:
		return "lijst"
	case TableKind:
		return "tabel"
	case AnyKind:
		return unknownWord
	}
	return "geen soort"
}
