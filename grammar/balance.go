package grammar

import (
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// checkBlocks finds als and voor elke without einde, and einde and anders
// without their opening, in the flat list of statements.
func checkBlocks(file *File) diag.List {
	b := balancer{file: file.Source}
	for i, statement := range file.Statements {
		b.visit(statement, i)
	}
	end := file.Source.Text
	for len(b.open) > 0 {
		b.missing(source.At(trimmedEnd(end, 0, len(end)), trimmedEnd(end, 0, len(end))))
	}
	return b.findings
}

// block is a choice or a repetition that is not closed yet.
type block struct {
	opening Statement
	index   int       // of the opening in the list of statements
	final   Statement // its anders without a condition, or nil
	inside  bool      // its first statement is not one that articles consist of
}

type balancer struct {
	file     *source.File
	open     []block
	forgiven int // einde still to come of blocks that have been reported
	findings diag.List
}

func (b *balancer) visit(statement Statement, i int) {
	keyword := statement.Keyword()
	if n := len(b.open); n > 0 && b.open[n-1].index == i-1 {
		b.open[n-1].inside = !standsBetweenArticles(keyword)
	}
	switch s := statement.(type) {
	case *If, *ForEach:
		b.push(statement, i)
	case *Else:
		b.branch(s)
	case *End:
		b.close(s)
	default:
		b.closeBefore(statement)
	}
}

// standsBetweenArticles reports whether a block whose first statement has this keyword
// may stand between articles. Another choice says nothing yet.
func standsBetweenArticles(keyword string) bool {
	switch keyword {
	case "artikel", "hoofdstuk", "bijlage", "als", "voor":
		return true
	}
	return false
}

func (b *balancer) push(statement Statement, i int) {
	if len(b.open) == MaxBlockDepth {
		b.findings.Add(limitExceeded.At(statement.Span().In(b.file),
			"Keuzes en herhalingen gaan hoogstens %d niveaus diep.",
			"Choices and repetitions go at most %d levels deep.", MaxBlockDepth))
	}
	b.open = append(b.open, block{opening: statement, index: i})
}

func (b *balancer) branch(s *Else) {
	if len(b.open) == 0 {
		b.findings.Add(endWithoutStart.At(s.Span().In(b.file),
			"Deze \"anders\" hoort bij geen \"als\".", "This \"anders\" belongs to no \"als\"."))
		return
	}
	top := &b.open[len(b.open)-1]
	switch {
	case top.opening.Keyword() != "als":
		b.findings.Add(endWithoutStart.At(s.Span().In(b.file),
			"\"anders\" hoort bij een \"als\", niet bij een \"voor elke\".",
			"\"anders\" belongs to an \"als\", not to a \"voor elke\".").
			WithNote(keywordSpan(top.opening).In(b.file), "Hier begint de herhaling.", "The repetition starts here."))
	case top.final != nil:
		b.findings.Add(endWithoutStart.At(s.Span().In(b.file),
			"Na \"anders\" kan alleen nog \"einde\" volgen.", "After \"anders\" only \"einde\" can follow.").
			WithNote(keywordSpan(top.opening).In(b.file), "Hier begint de keuze.", "The choice starts here.").
			WithNote(keywordSpan(top.final).In(b.file), "Hier staat de eerste \"anders\".", "The first \"anders\" is here."))
	case s.Condition == nil:
		top.final = s
	}
}

func (b *balancer) close(s *End) {
	switch {
	case len(b.open) > 0:
		b.open = b.open[:len(b.open)-1]
	case b.forgiven > 0:
		b.forgiven--
	default:
		place := s.Span().In(b.file)
		b.findings.Add(endWithoutStart.At(place,
			"Deze \"einde\" sluit geen \"als\" of \"voor elke\" af.",
			"This \"einde\" closes no \"als\" or \"voor elke\".").
			WithFix(false, diag.T("Haal \"einde\" weg", "Remove \"einde\""), place, ""))
	}
}

// closeBefore reports the blocks that cannot go on at a statement: those inside
// an article at the next article, all of them at the next model clause or test.
func (b *balancer) closeBefore(statement Statement) {
	inside := false
	switch statement.(type) {
	case *Article, *Chapter, *Annex:
		inside = true
	case *ModelClause, *Test, *Rule, *Topic:
	default:
		return
	}
	start := statement.Span().Start
	for len(b.open) > 0 && (!inside || b.open[len(b.open)-1].inside) {
		b.missing(source.Span{Start: start, End: start})
		b.forgiven++
	}
}

// missing reports the innermost block as not closed.
func (b *balancer) missing(at source.Span) {
	top := b.open[len(b.open)-1]
	b.open = b.open[:len(b.open)-1]
	text := diag.T("deze keuze (als)", "this choice (als)")
	if top.opening.Keyword() == "voor" {
		text = diag.T("deze herhaling (voor elke)", "this repetition (voor elke)")
	}
	b.findings.Add(blockNotClosed.At(at.In(b.file),
		"Hier ontbreekt \"einde\": %s is nog niet afgesloten.",
		"An \"einde\" is missing here: %s is not closed yet.", text).
		WithNote(top.opening.Span().In(b.file), "Hier begint zij.", "It starts here.").
		WithFix(false, diag.T("Zet \"einde\" op een eigen regel", "Put \"einde\" on a line of its own"),
			at.In(b.file), "\neinde\n"))
}

// keywordSpan returns the place of the keyword of a statement.
func keywordSpan(s Statement) source.Span {
	span := s.Span()
	return source.Span{Start: span.Start, End: span.Start + int32(len(s.Keyword()))}
}
