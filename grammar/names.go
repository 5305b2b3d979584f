package grammar

import "github.com/akte-lang/akte/internal/diag"

// checkNames finds names that the language keeps for itself.
func (w *worker) checkNames(statement Statement) {
	switch s := statement.(type) {
	case *Party:
		w.checkValueName(s.Name)
	case *Parameter:
		w.checkValueName(s.Name)
		w.checkType(s.Type)
	case *Computed:
		w.checkValueName(s.Name)
	case *Limit:
		w.checkValueName(s.Name)
		w.checkType(s.Type)
	case *ForEach:
		w.checkValueName(s.Variable)
	case *Topic:
		for _, fact := range s.Facts {
			w.checkFactName(fact.Name)
			w.checkType(fact.Type)
		}
	}
}

func (w *worker) checkType(typ *Type) {
	for _, choice := range typ.Choices {
		w.checkValueName(choice)
	}
	for _, column := range typ.Columns {
		w.checkType(column.Type)
	}
	if typ.Elem != nil {
		w.checkType(typ.Elem)
	}
}

func (w *worker) checkValueName(name Name) {
	if isReserved(name.Text) {
		w.reserved(name, diag.T("waarde of keuze", "value or choice"))
	}
}

func (w *worker) checkFactName(name Name) {
	if isReserved(name.Text) || canonicalKeyword(name.Text) != "" || isTypeName(name.Text) {
		w.reserved(name, diag.T("feit", "fact"))
	}
}

func (w *worker) reserved(name Name, what diag.Text) {
	w.findings.Add(reservedName.At(name.In(w.file),
		"%q is een vast woord van Akte en kan niet de naam van een %s zijn.",
		"%q is a fixed word of Akte and cannot be the name of a %s.", name.Text, what))
}
