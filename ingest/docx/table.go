package docx

// readTable reads a w:tbl. What was read before an error counts.
func (s *story) readTable(into *flow) error {
	t := &table{}
	var rows func(e *element) error
	rows = func(e *element) error {
		if done, err := s.through(e, rows); done {
			return err
		}
		if e.word("tr") {
			return s.row(t, into)
		}
		return s.c.each(rows)
	}
	err := s.c.each(rows)
	if len(t.rows) > 0 {
		*into = append(*into, piece{table: t})
	}
	return err
}

// row reads a row. What a deleted row held goes before the table, where nothing
// of it shows.
func (s *story) row(t *table, into *flow) error {
	var cells []cell
	deleted := s.deleted
	var visit func(e *element) error
	visit = func(e *element) error {
		switch {
		case e.word("trPr"):
			return s.rowProperties(t, &cells)
		case e.word("tc"):
			return s.cell(&cells)
		}
		if done, err := s.through(e, visit); done {
			return err
		}
		return s.c.each(visit)
	}
	err := s.c.each(visit)
	if s.deleted > 0 {
		for i := range cells {
			*into = append(*into, cells[i].content...)
		}
	} else if len(cells) > 0 {
		t.rows = append(t.rows, cells)
	}
	s.deleted = deleted
	return err
}

func (s *story) rowProperties(t *table, cells *[]cell) error {
	return s.c.each(func(e *element) error {
		switch {
		case e.word("tblHeader"):
			t.head = t.head || len(t.rows) == 0 && e.on()
		case e.word("del"):
			s.deleted++
		case e.word("gridBefore"):
			if n, ok := number(e.val()); ok && n > 0 {
				*cells = append(*cells, cell{span: min(n, MaxColumns)})
			}
		}
		return s.c.skip()
	})
}

// cell reads a cell. One that goes on from the row above has no text of its own.
func (s *story) cell(cells *[]cell) error {
	one, deleted, merged := cell{span: 1}, s.deleted, false
	visit := s.block(&one.content)
	err := s.c.each(func(e *element) error {
		if !e.word("tcPr") {
			return visit(e)
		}
		return s.c.each(func(e *element) error {
			switch {
			case e.word("gridSpan"):
				if n, ok := number(e.val()); ok {
					one.span = min(max(n, 1), MaxColumns)
				}
			case e.word("hMerge"):
				merged = e.val() != "restart"
			case e.word("cellDel"):
				s.deleted++
			}
			return s.c.skip()
		})
	})
	s.deleted = deleted
	if last := len(*cells) - 1; merged && last >= 0 {
		// An old way to say that the cell before takes this column too.
		(*cells)[last].span = min((*cells)[last].span+one.span, MaxColumns)
		(*cells)[last].content = append((*cells)[last].content, one.content...)
		return err
	}
	*cells = append(*cells, one)
	return err
}
