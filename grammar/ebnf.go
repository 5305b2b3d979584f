package grammar

import (
	"slices"
	"strings"
)

// EBNF returns the grammar of the language: the productions of statements as
// participle reads them from the tree, and those of the parts that are parsed
// by hand. A word between angle brackets is a token.
func EBNF() string {
	var b strings.Builder
	b.WriteString("File = Statement* .\n\nStatement = ")
	names := make([]string, len(productions))
	lines := make([][]string, len(productions))
	for i, p := range productions {
		lines[i] = strings.Split(p.build().ebnf(), "\n")
		names[i], _, _ = strings.Cut(lines[i][0], " ")
	}
	b.WriteString(strings.Join(names, "\n          | "))
	b.WriteString(" .\n\n")
	var seen []string
	for _, group := range lines {
		for _, line := range group {
			if !slices.Contains(seen, line) {
				seen = append(seen, line)
				b.WriteString(line + "\n")
			}
		}
	}
	b.WriteString(handWritten)
	return strings.ReplaceAll(b.String(), "<comma>", `","`)
}

// handWritten are the productions that are parsed by hand.
const handWritten = `
Setting = ("nummering" | "notatie") Example+
        | "negeer" Name <string>?
        | "geldt" "voor" Expr ("," Expr)*
        | Name Name? Prose
        | Name <reference> ("," <reference>)*
        | Name Expr ("," Expr)* .
Example = Name <string> (","? <string>)* "herstart"? .
Attribute = "over" TopicUse ("," TopicUse)* | "negeer" Name <string>? .
TopicUse = Name ("(" (FactValue ("," FactValue)*)? ")")? | "(" (FactValue ("," FactValue)*)? ")" .
FactValue = Name "=" Expr .
Fact = Name Type <string>? Favour* .
Favour = ("lager" | "hoger") "gunstig" "voor" Name .
Type = ("keuze" | "keuzes") "(" Name ("," Name)* ")"
     | "lijst" "van" Type
     | "tabel" "(" Name Type ("," Name Type)* ")"
     | Name .

Expr = Or .
Or = And ("of" And)* .
And = Not ("en" Not)* .
Not = ("niet" | "moet") Not | Comparison .
Comparison = Sum (("=" | "<>" | "≠" | "<" | "<=" | "≤" | ">" | ">=" | "≥" | "is" "niet"? | "in") Sum)* .
Sum = Product (("+" | "-") Product)* .
Product = Minus (("*" | "/") Minus)* .
Minus = "-" Minus | Primary .
Primary = Literal | Name | Call | List .
Call = Name "(" (Expr ("," Expr)*)? ")" .
List = "(" (Expr ("," Expr)*)? ")" .
Literal = <duration> | <amount> | <percentage> | <number> | <date> | <string>
        | "ja" | "nee" | "onbekend" .
Name = <ident> .
String = <string> .

Prose = "{" Block* "}" .
Block = Paragraph | Item | Table | ValueTable | BlockChoice | BlockRepeat | CommentLine .
Paragraph = Inline+ .
Item = ("- " | "-- " | "--- " | "* " | "** " | "*** ") ("@" Name)? Inline* .
Table = Row+ .
Row = "|" (Inline* "|")* .
ValueTable = "{" "tabel" Expr "}" .
BlockChoice = "{" "als" Expr "}" Block* ("{" "anders" "als" Expr "}" Block*)* ("{" "anders" "}" Block*)? "{" "einde" "}" .
BlockRepeat = "{" "voor" "elke" Name "in" Expr "}" Block* "{" "einde" "}" .
CommentLine = "//" <text> .
Inline = <text> | Interpolation | Emphasis | InlineChoice | InlineRepeat | Bracketed | CommentLine .
Interpolation = "{" Expr ("," <string>)? "}" .
Emphasis = "*" Inline+ "*" | "**" Inline+ "**" .
InlineChoice = "{" "als" Expr "}" Inline* ("{" "anders" "als" Expr "}" Inline*)* ("{" "anders" "}" Inline*)? "{" "einde" "}" .
InlineRepeat = "{" "voor" "elke" Name "in" Expr "}" Inline* "{" "einde" "}" .
Bracketed = "[" (Reference | LawReference | Placeholder) "]" .
Reference = Name (Join Name)* ("," <string>)? .
LawReference = <law> Pinpoint (Join Pinpoint)* ("," <string>)? .
Pinpoint = ((<number> ":")? <number>)? ("lid" <number>)? ("onder" <letter>)? .
Placeholder = <text> .
Join = "," | "en" | "of" | "tot" "en" "met" .
`
