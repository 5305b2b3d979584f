package grammar

// layout is how one statement stands among the others.
type layout struct {
	indent  int // in columns
	spacing spacing
	closes  bool    // an einde: comments above it belong to what it closes
	columns columns // of the run of like statements that it is in
}

// commentIndent returns the column of comments above the statement.
func (l layout) commentIndent() int {
	if l.closes {
		return l.indent + indentStep
	}
	return l.indent
}

// arrange returns the layout of each statement.
func (p *printer) arrange(statements []Statement) []layout {
	layouts := make([]layout, len(statements))
	levels := nesting{}
	for i, statement := range statements {
		layouts[i].indent = levels.place(statements, i) * indentStep
		_, layouts[i].closes = statement.(*End)
		layouts[i].spacing = grouped
		if i > 0 {
			layouts[i].spacing = p.spacingBetween(statements[i-1], statement)
		}
	}
	p.alignRuns(statements, layouts)
	return layouts
}

// nesting follows a list of statements and knows how deep each stands. The
// list is flat: what an article or a choice holds, is all that follows up to
// its end.
type nesting struct {
	open      []frame // choices and repetitions
	inArticle bool    // an article or a model clause is open
	inClause  bool    // it is a model clause
}

// frame is an open als or voor elke.
type frame struct {
	level int
	outer bool // it stands between articles
}

// place returns the level of statement i.
func (n *nesting) place(statements []Statement, i int) int {
	switch s := statements[i].(type) {
	case *If, *ForEach:
		outer := holdsArticles(statements[i+1:])
		if outer {
			n.inArticle, n.inClause = false, false
		}
		level := n.inner()
		n.open = append(n.open, frame{level, outer})
		return level
	case *Else:
		return n.closing()
	case *End:
		level := n.closing()
		n.open = n.open[:max(len(n.open)-1, 0)]
		return level
	case *ModelClause, *Article:
		n.inArticle = true
		_, n.inClause = s.(*ModelClause)
		return len(n.open)
	case *Clause, *Text, *Subheading, *Term, *Explanation, *Omit, *Replace:
		return n.inner()
	case *Parameter, *Computed:
		if n.inClause {
			return n.inner()
		}
		return len(n.open)
	case *Use:
		return len(n.open)
	}
	n.inArticle, n.inClause = false, false
	return len(n.open)
}

// inner returns the level of what belongs to the open article.
func (n *nesting) inner() int {
	if n.inArticle {
		return len(n.open) + 1
	}
	return len(n.open)
}

// closing returns the level of the choice or repetition that is open. A branch
// or an end of one that stands between articles ends the article before it.
func (n *nesting) closing() int {
	if len(n.open) == 0 {
		return 0
	}
	top := n.open[len(n.open)-1]
	if top.outer {
		n.inArticle, n.inClause = false, false
	}
	return top.level
}

// holdsArticles reports whether a choice or repetition stands between articles:
// it does when the first statement in it is one that articles stand under or
// beside.
func holdsArticles(inside []Statement) bool {
	for _, statement := range inside {
		switch statement.(type) {
		case *If, *ForEach:
			continue
		case *Article, *Chapter, *Annex:
			return true
		}
		return false
	}
	return false
}

// spacingBetween returns the spacing between two statements.
func (p *printer) spacingBetween(before, after Statement) spacing {
	if opensGroup(before) || closesGroup(after) {
		return grouped
	}
	if !mayJoin(before, after) {
		return apart
	}
	if isPlaced(before.Span()) && isPlaced(after.Span()) {
		return grouped
	}
	if before.Keyword() == after.Keyword() && !listed(after) {
		return apart
	}
	return tight
}

// mayJoin reports whether the author may leave out the blank line between two
// statements.
func mayJoin(before, after Statement) bool {
	if !isOneLine(after) {
		return false
	}
	switch after.(type) {
	case *Parameter, *Computed:
		if _, ok := before.(*ModelClause); ok {
			return true
		}
	case *Omit:
		if article, ok := before.(*Article); ok {
			return article.Follows != nil
		}
	}
	return isOneLine(before) && before.Keyword() == after.Keyword()
}

// listed reports whether statements of this kind, one a line, make a list.
func listed(statement Statement) bool {
	switch statement.(type) {
	case *Parameter, *Computed, *Use, *Limit, *Omit:
		return true
	}
	return false
}

func opensGroup(statement Statement) bool {
	switch statement.(type) {
	case *If, *Else, *ForEach:
		return true
	}
	return false
}

func closesGroup(statement Statement) bool {
	switch statement.(type) {
	case *Else, *End:
		return true
	}
	return false
}

// isOneLine reports whether a statement has nothing below its first line.
func isOneLine(statement Statement) bool {
	switch s := statement.(type) {
	case *Article:
		return len(s.Attributes)+len(s.With) == 0
	case *Clause, *Text, *Term, *Explanation, *Replace:
		return false
	case *Topic:
		return len(s.Facts) == 0
	case *Test:
		return len(s.Lines) == 0
	}
	return ProseOf(statement) == nil && len(SettingsOf(statement)) == 0
}
