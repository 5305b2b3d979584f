package grammar

// Limits of the language. They lie far beyond what a contract needs and keep a
// damaged or hostile file from exhausting the machine. The size of a file is
// limited by source.MaxSize.
const (
	// MaxExpressionDepth is how deep parentheses and operators may nest in one
	// expression.
	MaxExpressionDepth = 64
	// MaxOperators is how many operators of one kind may follow each other.
	MaxOperators = 4096
	// MaxChoiceDepth is how deep {als …} and {voor elke …} may nest in one
	// prose.
	MaxChoiceDepth = 32
	// MaxItemDepth is how deep the items of a list go: -, --, ---.
	MaxItemDepth = 3
	// MaxTypeDepth is how deep the types of a table or a list may nest.
	MaxTypeDepth = 8
	// MaxLine is how many bytes a line may have; text may stand on one line, a
	// paragraph a line, but a whole book may not.
	MaxLine = 1 << 17
	// MaxBlockDepth is how deep als … einde and voor elke … einde may nest
	// between statements.
	MaxBlockDepth = 64
)

// While a bad statement is mended it is parsed anew for every mistake. Of a
// statement with very many mistakes in very many tokens only the first are
// mended and reported, so that it takes no more than linear time: at least
// minRepairs of them, and more in a statement of less than repairTokens tokens.
const (
	minRepairs   = 12
	repairTokens = 1 << 14
)
