package grammar

import (
	"sync"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// parseFunc parses one statement and leaves the lexer after it. With an error
// it returns what it had understood.
type parseFunc func(*lexer.PeekingLexer) (Statement, error)

// production is the grammar of one kind of statement.
type production struct {
	keyword string
	build   func() built
}

// built is a parser, and what tells its grammar in EBNF.
type built struct {
	parse parseFunc
	ebnf  func() string
}

// productions lists the kinds of statements in the order of the language
// reference. A parser is built when it is first needed.
var productions = []production{
	{"overeenkomst", once[Agreement]()},
	{"clausules", once[Library]()},
	{"beleid", once[Policy]()},
	{"akkoorden", once[Acceptances]()},
	{"gebruik", once[Use]()},
	{"partij", once[Party]()},
	{"parameter", once[Parameter]()},
	{"waarde", once[Computed]()},
	{"hoofdstuk", once[Chapter]()},
	{"artikel", once[Article]()},
	{"lid", once[Clause]()},
	{"tekst", once[Text]()},
	{"kop", once[Heading]()},
	{"tussenkop", once[Subheading]()},
	{"begrip", once[Term]()},
	{"partijen", once[Parties]()},
	{"bijlage", once[Annex]()},
	{"ondertekening", once[Signature]()},
	{"als", once[If]()},
	{"anders", once[Else]()},
	{"voor", once[ForEach]()},
	{"einde", func() built { return built{parseEnd, func() string { return `End = "einde" .` }} }},
	{"toelichting", once[Explanation]()},
	{"clausule", once[ModelClause]()},
	{"schrap", once[Omit]()},
	{"vervang", once[Replace]()},
	{"grens", once[Limit]()},
	{"onderwerp", once[Topic]()},
	{"regel", once[Rule]()},
	{"toets", once[Test]()},
	{"akkoord", once[Acceptance]()},
}

// Prepare builds the parsers of the statements that nearly every document has,
// which takes as long as parsing a few pages. Parse does it too; whoever still has
// files to read may let Prepare run meanwhile.
func Prepare() {
	for _, keyword := range []string{"overeenkomst", "partij", "parameter", "artikel", "lid", "begrip", "als"} {
		parserFor(keyword)
	}
}

// parserFor returns the parser of the statement that a keyword opens.
func parserFor(keyword string) parseFunc {
	for i := range productions {
		if productions[i].keyword == keyword {
			return productions[i].build().parse
		}
	}
	return parseEnd
}

// once returns a function that builds the parser of a kind of statement when
// it is first called.
func once[T any, P interface {
	*T
	Statement
}]() func() built {
	return sync.OnceValue(func() built {
		// The grammar is part of the program: building it cannot fail on any
		// input, and a test builds all of it.
		parser := participle.MustBuild[T](
			participle.Lexer(definition{}),
			participle.ParseTypeWith(parseExpression),
			participle.ParseTypeWith(parseAttribute),
		)
		parse := func(lex *lexer.PeekingLexer) (Statement, error) {
			statement, err := parser.ParseFromLexer(lex, participle.AllowTrailing(true))
			return P(statement), err
		}
		return built{parse, parser.String}
	})
}

// parseEnd parses einde, which is nothing but its keyword.
func parseEnd(lex *lexer.PeekingLexer) (Statement, error) {
	t := lex.Next()
	return &End{node{Pos: t.Pos, EndPos: t.Pos}}, nil
}
