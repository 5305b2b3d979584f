package grammar

// columns are the widths to which the first parts of one-line statements are
// padded, so that those of a run stand in columns.
type columns struct {
	name, kind int
}

// alignRuns gives the statements of each run of like one-line statements the
// same columns.
func (p *printer) alignRuns(statements []Statement, layouts []layout) {
	for start := 0; start < len(statements); {
		end := start + 1
		for end < len(statements) && p.continuesRun(statements[end-1], statements[end], layouts[end]) {
			end++
		}
		shared := columns{}
		for _, statement := range statements[start:end] {
			own := columnsOf(statement)
			shared.name, shared.kind = max(shared.name, own.name), max(shared.kind, own.kind)
		}
		for i := start; i < end; i++ {
			layouts[i].columns = shared
		}
		start = end
	}
}

// continuesRun reports whether after stands in one run with before.
func (p *printer) continuesRun(before, after Statement, layout layout) bool {
	if !isOneLine(before) || !isOneLine(after) || before.Keyword() != after.Keyword() || layout.spacing == apart {
		return false
	}
	return !p.hasBlank(before.Span().End, after.Span().Start)
}

// columnsOf returns the widths that a statement needs by itself.
func columnsOf(statement Statement) columns {
	switch s := statement.(type) {
	case *Parameter:
		return columns{name: width(s.Name.Text), kind: width(typeText(s.Type))}
	case *Limit:
		return columns{name: width(s.Name.Text), kind: width(typeText(s.Type))}
	case *Computed:
		return columns{name: width(s.Name.Text)}
	}
	return columns{}
}
