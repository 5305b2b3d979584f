package compiler

import (
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Codes are the findings of the compiler and of the stages in it, in order of
// code.
func Codes() []*diag.Description {
	codes := load.Codes()
	codes = append(codes, notUsable, unknownPack, badSetting, misplaced, unknownModel, missingParameter, unknownExample, nearKind, unprinted, tooMuch, unknownRule, idleSilencer, silencerWithoutReason)
	codes = append(codes, unknownLabel, duplicateLabel, AbsentTarget, unnumbered, ambiguous, unknownParty)
	codes = append(codes, expr.Codes()...)
	codes = append(codes, duplicate, missingValue, outOfBounds, circular, badType, unprintable, badGiven, badNumber, undecided, dependsOnDate)
	codes = append(codes, unknownTopic, unknownFact, leftPlaceholder, forcedNumber)
	codes = append(codes, BeyondModel, droppedReferred)
	return append(codes, law.Codes...)
}

func notAList(place source.Place, t value.Type) diag.Finding {
	return badType.At(place, "Achter in hoort een lijst of tabel; dit is een %s.", "After in comes a list or table; this is a %s.", t.String())
}

func notATable(place source.Place, t value.Type) diag.Finding {
	return badType.At(place, "{tabel …} vraagt een waarde van het type tabel; dit is een %s.",
		"{tabel …} takes a value of type tabel; this is a %s.", t.String())
}

func tableInText(place source.Place) diag.Finding {
	return unprintable.At(place, "Een tabel past niet midden in een zin.", "A table does not fit inside a sentence.").
		WithHelp("Zet {tabel naam} alleen op een regel.", "Put {tabel name} alone on a line.")
}
