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
	// MaxBlockDepth is how deep als … einde and voor elke … einde may nest
	// between statements.
	MaxBlockDepth = 64
)

// repairBudget bounds how many tokens are parsed again while one bad statement
// is mended, so that a statement with very many mistakes costs no more than
// linear time.
const repairBudget = 1 << 20
