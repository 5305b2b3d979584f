package grammar

import "github.com/alecthomas/participle/v2/lexer"

// kind is the kind of a token.
type kind uint8

// The kinds of tokens. White space and comments are no tokens.
const (
	endKind           kind = iota // the end of the text
	keywordKind                   // a statement keyword that opens a statement
	firstKind                     // another word that is first on its line
	identKind                     // a word or a dotted name
	markKind                      // over, negeer, nummer, volgens, met where they open an attribute
	stringKind                    // "…" with its quotes
	durationKind                  // 24 uur
	amountKind                    // € 1.000,00
	percentageKind                // 7,5 %
	numberKind                    // 1.250
	dateKind                      // 6 juni 2018
	referenceKind                 // […] as a whole
	proseKind                     // {…} as a whole
	hashKind                      // 3f9a1c20 after akkoord
	operatorKind                  // = <> < <= > >= + - * /
	commaKind                     // ,
	openKind                      // (
	closeKind                     // )
	illegalKind                   // what fits nowhere
	missingCloseKind              // put in for a ) that is not there
	missingNameKind               // put in for a name that is not there
	missingStringKind             // put in for a string that is not there
	missingValueKind              // put in for a value that cannot be read
	stopKind                      // stands after the last token of a run
	kindCount
)

// kindNames are the names by which the statement grammar knows the kinds.
var kindNames = [kindCount]string{
	endKind: "EOF", keywordKind: "Keyword", firstKind: "First", identKind: "Ident",
	markKind: "Mark", stringKind: "String", durationKind: "Duration", amountKind: "Amount",
	percentageKind: "Percentage", numberKind: "Number", dateKind: "Date",
	referenceKind: "Reference", proseKind: "Prose", hashKind: "Hash",
	operatorKind: "Operator", commaKind: "Comma", openKind: "Open", closeKind: "Close",
	illegalKind: "Illegal", missingCloseKind: "MissingClose", missingNameKind: "MissingName",
	missingStringKind: "MissingString", missingValueKind: "MissingValue",
	stopKind: "Stop",
}

// token is one token: a kind and the place of its text. Tokens are kept small,
// for a file has very many.
type token struct {
	kind       kind
	start, end int32
}

// isWord reports whether t is a word that can be a name.
func (t token) isWord() bool { return t.kind == identKind || t.kind == firstKind }

// tokenType returns the kind as participle wants it.
func (k kind) tokenType() lexer.TokenType {
	if k == endKind {
		return lexer.EOF
	}
	return lexer.TokenType(k)
}
