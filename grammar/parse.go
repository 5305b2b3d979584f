package grammar

import (
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Parse parses a source file. It never fails: what is wrong is found, all of
// it in one run, and the tree holds everything that could be understood. A
// statement with a mistake may be incomplete in the tree, but has no part
// missing that its kind must have: a missing title is empty, a missing value
// is onbekend.
func Parse(src *source.File) (*File, diag.List) {
	file := &File{Source: src}
	if findings := unreadable(src); findings != nil {
		return file, findings
	}
	s := scanner{file: src, src: src.Text}
	s.scan()
	s.findings.Sort()
	file.Comments = s.comments
	findings := s.findings
	starts := statementStarts(s.tokens)
	findings.Add(beforeFirst(src, s.tokens, starts)...)

	chunks := cut(s.tokens, starts)
	results := make([]result, len(chunks))
	each(len(chunks), len(src.Text), func() func(int) {
		w := newWorker(&s)
		return func(i int) { results[i] = w.chunk(chunks[i]) }
	})
	file.Statements = make([]Statement, 0, len(starts))
	for _, r := range results {
		file.Statements = append(file.Statements, r.statements...)
		findings.Add(r.findings...)
	}
	findings.Add(checkOpening(file)...)
	findings.Add(checkBlocks(file)...)
	findings.Sort()
	return file, findings
}

// ParseExpr parses a text that is one expression, such as the value of a
// parameter on the command line. The expression is nil when there is none.
func ParseExpr(src *source.File) (Expr, diag.List) {
	if findings := unreadable(src); findings != nil {
		return nil, findings
	}
	tokens, findings := innerTokens(src, src.Text, 0, nil)
	s := stream{list: tokens, src: src.Text}
	expr, wrong := s.expression()
	if wrong == nil && s.next < len(tokens) {
		t := s.peek()
		wrong = newFault(badExpression, t.Span,
			"Na de waarde staat nog %s.", "After the value there is still %s.", t.describe())
		if t.kind == illegalKind {
			wrong = illegalText(t)
		}
	}
	if wrong != nil && len(findings) == 0 {
		findings.Add(wrong.finding(src))
	}
	return expr, findings
}

// ParseProse parses a text as prose without its braces. A line of it that
// opens a statement is text like any other.
func ParseProse(src *source.File) (*Prose, diag.List) {
	prose := &Prose{Span: source.At(0, len(src.Text))}
	if findings := unreadable(src); findings != nil {
		return prose, findings
	}
	var findings diag.List
	p := proseParser{file: src, findings: &findings, arena: new(strings.Builder)}
	p.parse(prose, braces{})
	findings.Sort()
	return prose, findings
}

// statementStarts returns the indices of the keywords in tokens.
func statementStarts(tokens []token) []int {
	var starts []int
	for i, t := range tokens {
		if t.kind == keywordKind {
			starts = append(starts, i)
		}
	}
	return starts
}

// chunk is a run of whole statements: their tokens, and where in these each
// statement starts.
type chunk struct {
	tokens []token
	starts []int
}

// chunkTokens is about how many tokens make a chunk: the number for which
// participle, whose lists grow by doubling, makes least that it throws away.
const chunkTokens = 960

// cut cuts the tokens into chunks. Where is not up to the machine, so that
// nothing in the result can be.
func cut(tokens []token, starts []int) []chunk {
	var chunks []chunk
	for i := 0; i < len(starts); {
		first := starts[i]
		var own []int
		for i < len(starts) && (len(own) == 0 || starts[i]-first < chunkTokens) {
			own = append(own, starts[i]-first)
			i++
		}
		end := len(tokens)
		if i < len(starts) {
			end = starts[i]
		}
		chunks = append(chunks, chunk{tokens[first:end], own})
	}
	return chunks
}

// result is what became of a chunk.
type result struct {
	statements []Statement
	findings   diag.List
}

// parallelSize is the size in bytes from which a file is parsed on all cores.
const parallelSize = 64 << 10

// each calls work for 0 to n-1, on all cores when the text is large. Each core
// has a worker of its own, which start makes.
func each(n, size int, start func() func(int)) {
	workers := min(runtime.GOMAXPROCS(0), n)
	if workers < 2 || size < parallelSize {
		work := start()
		for i := range n {
			work(i)
		}
		return
	}
	var next atomic.Int64
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			work := start()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				work(i)
			}
		})
	}
	group.Wait()
}

// worker parses statements, one after another.
type worker struct {
	scanned  *scanner
	file     *source.File
	prose    proseParser
	findings diag.List
}

func newWorker(s *scanner) *worker {
	w := &worker{scanned: s, file: s.file}
	w.prose = proseParser{file: s.file, findings: &w.findings, arena: new(strings.Builder)}
	return w
}

// chunk parses a chunk of statements.
func (w *worker) chunk(c chunk) result {
	w.findings = nil
	statements := make([]Statement, 0, len(c.starts))
	lex := peeking(w.file.Text, c.tokens)
	begin := lex.MakeCheckpoint()
	at := 0
	for i, start := range c.starts {
		end := len(c.tokens)
		if i+1 < len(c.starts) {
			end = c.starts[i+1]
		}
		if at != start {
			lex.LoadCheckpoint(begin)
			lex.FastForward(lexer.RawCursor(start - 1))
		}
		statements = append(statements, w.statement(lex, c.tokens[start:end], start))
		at = int(lex.RawCursor())
	}
	return result{statements, w.findings}
}

// peeking returns tokens in the form in which participle reads them.
func peeking(src string, tokens []token) *lexer.PeekingLexer {
	// The lexer of a run returns no error.
	lex, _ := lexer.Upgrade(&run{src: src, tokens: tokens})
	return lex
}

// statement parses one statement from lex, where it starts at index start. On
// a mistake it is parsed anew, and mended.
func (w *worker) statement(lex *lexer.PeekingLexer, tokens []token, start int) Statement {
	keyword := tokens[0].text(w.file.Text)
	statement, err := parserFor(keyword)(lex)
	if err != nil || int(lex.RawCursor()) != start+len(tokens) {
		statement = w.mend(keyword, tokens)
	} else {
		w.settle(statement, tokens)
	}
	return statement
}
