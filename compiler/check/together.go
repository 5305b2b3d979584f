package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/value"
)

// together reports whether some variant of the document has both parts.
func (c *Context) together(a, b compiler.Part) bool {
	guards := compiler.Guards(a)
	if more := compiler.Guards(b); len(more) > 0 {
		guards = append(guards, more...)
	} else if len(guards) == 0 {
		return true
	}
	found := false
	complete := c.Program.Variants(compiler.Nodes(guards), func(_ compiler.Variant, truth func(expr.Node) value.Truth) bool {
		found = compiler.Met(guards, truth) != value.False
		return !found
	})
	return found || !complete
}

// apart reports whether two stretches of one passage stand in different
// branches of it, as far as can be seen.
func (p *Passage) apart(end, start int) bool {
	return start > end && strings.Contains(p.Text[end:start], Filler)
}

// explains reports whether a part belongs to a toelichting, which is no part
// of the agreement.
func explains(part compiler.Part) bool {
	_, ok := compiler.Ancestor[*compiler.Explanation](part)
	return ok
}
