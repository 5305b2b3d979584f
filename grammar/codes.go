package grammar

import "github.com/akte-lang/akte/internal/diag"

// Codes returns the kinds of findings about the form of a source file, in the
// order of their codes.
func Codes() []*diag.Description {
	return []*diag.Description{
		unexpectedPart, incomplete, proseNotClosed, proseNotOpened, strayBrace, strayBracket,
		interpolationNotClosed, referenceNotClosed, stringNotClosed, parenthesisNotClosed,
		capitalKeyword, leadingOperator, spelledNumber, reservedName, badExpression,
		badInterpolation, choiceNotClosed, directiveWithoutStart, blockNotClosed, endWithoutStart,
		noOpening, secondOpening, emptyFile, notUTF8Text, notText, limitExceeded,
		illegalCharacter, looseText,
	}
}

// Why a mistake of form matters, where there is nothing more to say than this.
var (
	whyStructure = diag.T(
		"Zolang de opbouw niet vaststaat, is niet zeker wat er is afgesproken; er wordt geen document gemaakt.",
		"While the structure is uncertain, so is what was agreed; no document is made.")
	whyGuess = diag.T(
		"Akte raadt niet wat bedoeld is: een verkeerd gelezen beding bindt net zo goed.",
		"Akte does not guess what was meant: a clause read wrongly binds all the same.")
)
