package check

import (
	"strings"

	"github.com/akte-lang/akte/grammar"
)

// usedNames returns the names that the expressions of some statements use,
// whole and up to their first dot. What a parameter or waarde says of itself
// does not count, nor do tests.
func usedNames(statements []grammar.Statement) map[string]bool {
	u := nameUses{}
	for _, statement := range statements {
		u.statement(statement)
	}
	return u
}

type nameUses map[string]bool

func (u nameUses) statement(statement grammar.Statement) {
	own := ""
	switch s := statement.(type) {
	case *grammar.Parameter:
		own = s.Name.Text
		u.add(s.Default, own)
	case *grammar.Computed:
		own = s.Name.Text
		u.add(s.Value, own)
	case *grammar.Article:
		for _, with := range s.With {
			u.add(with.Value, "")
		}
	case *grammar.If:
		u.add(s.Condition, "")
	case *grammar.Else:
		u.add(s.Condition, "")
	case *grammar.ForEach:
		u.add(s.List, "")
	}
	for _, setting := range grammar.SettingsOf(statement) {
		for _, e := range setting.Values {
			u.add(e, own)
		}
	}
	for _, attribute := range grammar.AttributesOf(statement) {
		u.attribute(attribute)
	}
	grammar.WalkProse(grammar.ProseOf(statement), u.block, u.inline)
}

func (u nameUses) attribute(attribute grammar.Attribute) {
	over, ok := attribute.(*grammar.Over)
	if !ok {
		return
	}
	for _, topic := range over.Topics {
		for _, fact := range topic.Facts {
			u.add(fact.Value, "")
		}
	}
}

func (u nameUses) block(block grammar.Block) {
	switch b := block.(type) {
	case *grammar.ValueTable:
		u.add(b.Value, "")
	case *grammar.BlockChoice:
		for _, branch := range b.Branches {
			u.add(branch.Condition, "")
		}
	case *grammar.BlockRepeat:
		u.add(b.List, "")
	}
}

func (u nameUses) inline(in grammar.Inline) {
	switch in := in.(type) {
	case *grammar.Interpolation:
		u.add(in.Value, "")
	case *grammar.InlineChoice:
		for _, branch := range in.Branches {
			u.add(branch.Condition, "")
		}
	case *grammar.InlineRepeat:
		u.add(in.List, "")
	}
}

// add adds the names in an expression, which may be nil, but for one.
func (u nameUses) add(e grammar.Expr, except string) {
	if e == nil {
		return
	}
	for _, name := range grammar.NamesIn(e) {
		if name.Text == except {
			continue
		}
		first, _, _ := strings.Cut(name.Text, ".")
		u[name.Text], u[first] = true, true
	}
}
