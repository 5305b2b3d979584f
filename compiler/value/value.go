// Package value holds the values of the language: durations, amounts, dates
// and the like, exact, read and written the Dutch way.
package value

// Kind is a kind of value.
type Kind uint8

// The kinds.
const (
	DurationKind Kind = iota + 1
	AmountKind
	PercentageKind
	NumberKind
	DateKind
	TextKind
	BoolKind
	ChoiceKind
	ChoicesKind
	ListKind
	TableKind
	// AnyKind is the kind of onbekend where no type is asked for.
	AnyKind
)

// Type is a type of the language.
type Type struct {
	Kind    Kind
	Choices []string // of keuze and keuzes
	Elem    *Type    // of lijst van T
	Columns []Column // of tabel(naam T, …)
}

// Column is one column of a table type.
type Column struct {
	Name string
	Type Type
}

// Value is a value of the language. Values are immutable and comparable with
// [Equal].
type Value interface {
	// Kind is the kind of the value; AnyKind of an Unknown without a type.
	Kind() Kind
	// String writes the value as a source literal of the language, such that
	// [Parse] with its type reads it back.
	String() string
}
