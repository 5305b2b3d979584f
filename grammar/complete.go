package grammar

import "github.com/akte-lang/akte/internal/source"

// complete gives a statement that could not be mended the parts that its kind
// must have, so that no later stage finds them missing: prose and titles are
// empty then, values onbekend.
func complete(statement Statement, end int) {
	switch s := statement.(type) {
	case *Parameter:
		s.Type = completeType(s.Type, end)
	case *Limit:
		s.Type = completeType(s.Type, end)
		s.Value = completeValue(s.Value, end)
	case *Computed:
		s.Value = completeValue(s.Value, end)
	case *If:
		s.Condition = completeValue(s.Condition, end)
	case *ForEach:
		s.List = completeValue(s.List, end)
	case *Clause:
		s.Prose = completeProse(s.Prose, end)
	case *Text:
		s.Prose = completeProse(s.Prose, end)
	case *Term:
		s.Prose = completeProse(s.Prose, end)
	case *Explanation:
		s.Prose = completeProse(s.Prose, end)
	case *Replace:
		s.Prose = completeProse(s.Prose, end)
	case *Article:
		s.With = completeAssignments(s.With, end)
	case *Test:
		s.Lines = completeLines(s.Lines, end)
	}
}

func completeType(typ *Type, end int) *Type {
	if typ == nil {
		typ = &Type{Span: emptyAt(end)}
	}
	return typ
}

func completeValue(value Expr, end int) Expr {
	if value == nil {
		value = unknownAt(end)
	}
	return value
}

func completeProse(prose *Prose, end int) *Prose {
	if prose == nil {
		prose = &Prose{Span: emptyAt(end)}
	}
	return prose
}

// completeAssignments drops what has no name and gives the rest a value.
func completeAssignments(list []*Assignment, end int) []*Assignment {
	var whole []*Assignment
	for _, a := range list {
		if a.Name.Text != "" {
			a.Value = completeValue(a.Value, end)
			a.finish(end)
			whole = append(whole, a)
		}
	}
	return whole
}

// completeLines drops the lines of a test that say nothing.
func completeLines(lines []*TestLine, end int) []*TestLine {
	var whole []*TestLine
	for _, l := range lines {
		l.finish(end)
		if l.Set != nil {
			l.Set.finish(end)
		}
		if l.Expect != nil {
			l.Expect.finish(end)
		}
		switch {
		case l.Document != nil, l.Expect != nil && (l.Expect.Subject != nil || l.Expect.Text != nil),
			l.Set != nil && l.Set.Name.Text != "" && l.Set.Value != nil:
			whole = append(whole, l)
		}
	}
	return whole
}

// finish gives a node that was left half-way its end.
func (n *node) finish(end int) {
	if n.EndPos.Offset < n.Pos.Offset {
		n.EndPos.Offset = end
	}
}

func emptyAt(offset int) source.Span { return source.At(offset, offset) }
