package expr

import (
	"github.com/akte-lang/akte/compiler/value"
)

func (n *Const) eval(Env) Result { return settled(n.Value) }

func (n *Name) eval(env Env) Result { return settled(env.Value(n.Symbol)) }

func (n *Call) eval(env Env) Result {
	if caller, ok := env.(Caller); ok {
		return caller.Call(n)
	}
	return settled(value.Unknown{Of: n.typ.Kind})
}

// settled returns a value as a result.
func settled(v value.Value) Result {
	result := Result{Value: v}
	switch v := v.(type) {
	case value.Bool:
		result.Comparison.Truth = value.False
		if v {
			result.Comparison.Truth = value.True
		}
	case value.Unknown:
		result.Comparison.Truth = value.NotKnown
	}
	return result
}

// truth returns a comparison as a result.
func truth(c value.Comparison) Result {
	result := Result{Comparison: c}
	switch c.Truth {
	case value.True:
		result.Value = value.Bool(true)
	case value.False:
		result.Value = value.Bool(false)
	default:
		result.Value = value.Unknown{Of: value.BoolKind}
	}
	return result
}

func (n *Unary) eval(env Env) Result {
	x := n.X.eval(env)
	if x.Problem != nil {
		return x
	}
	if n.Op == "niet" {
		x.Comparison.Truth = value.Not(x.Comparison.Truth)
		return truth(x.Comparison)
	}
	if n.Op == "moet" {
		return mustHold(n.X, x, env)
	}
	v, problem := value.Neg(x.Value)
	return Result{Value: v, Problem: problem}
}

// mustHold is what moet x comes to: what is settled is met, and a condition has
// to hold besides; what is not settled is not met, unless env says otherwise.
func mustHold(n Node, x Result, env Env) Result {
	unsettled := value.False
	if judge, ok := env.(Judge); ok {
		unsettled = judge.Unsettled(n)
	}
	if n.Type().Kind == value.BoolKind {
		if x.Comparison.Truth == value.NotKnown {
			x.Comparison.Truth = unsettled
		}
		return truth(x.Comparison)
	}
	if _, unknown := x.Value.(value.Unknown); unknown || x.Value == nil {
		return truth(value.Comparison{Truth: unsettled})
	}
	return settled(value.Bool(true))
}

func (n *Binary) eval(env Env) Result {
	x := n.X.eval(env)
	if x.Problem != nil {
		return x
	}
	switch n.Op {
	case "en", "of":
		return n.connect(env, x)
	}
	y := n.Y.eval(env)
	if y.Problem != nil {
		return y
	}
	switch n.Op {
	case "=", "<>", "<", "<=", ">", ">=", "in":
		return truth(value.Compare(n.Op, x.Value, y.Value))
	}
	v, problem := arithmetic[n.Op](x.Value, y.Value)
	return Result{Value: v, Problem: problem}
}

var arithmetic = map[string]func(a, b value.Value) (value.Value, *value.Problem){
	"+": value.Add, "-": value.Sub, "*": value.Mul, "/": value.Div,
}

// connect computes en and of. A side that decides alone makes the other not
// count, unsettled or not.
func (n *Binary) connect(env Env, x Result) Result {
	deciding := value.False
	connective := value.And
	if n.Op == "of" {
		deciding = value.True
		connective = value.Or
	}
	if x.Comparison.Truth == deciding {
		return x
	}
	y := n.Y.eval(env)
	if y.Problem != nil || y.Comparison.Truth == deciding {
		return y
	}
	both := connective(x.Comparison.Truth, y.Comparison.Truth)
	if both == x.Comparison.Truth {
		x.Comparison.Turns = append(x.Comparison.Turns[:len(x.Comparison.Turns):len(x.Comparison.Turns)], y.Comparison.Turns...)
		return truth(x.Comparison)
	}
	return truth(y.Comparison)
}

func (n *Group) eval(env Env) Result {
	values := make([]value.Value, len(n.Elems))
	for i, elem := range n.Elems {
		result := elem.eval(env)
		if result.Problem != nil {
			return result
		}
		values[i] = result.Value
	}
	return collect(*n.typ, values)
}

// collect makes one value of the elements of a list, a set or a table.
func collect(t value.Type, values []value.Value) Result {
	switch t.Kind {
	case value.ChoicesKind:
		return set(values)
	case value.TableKind:
		return table(t, values)
	}
	return Result{Value: value.ListOf(values...)}
}

func set(values []value.Value) Result {
	var names []string
	for _, v := range values {
		switch v := v.(type) {
		case value.Choice:
			names = append(names, string(v))
		case value.Choices:
			names = append(names, v.Names()...)
		default:
			return Result{Value: value.Unknown{Of: value.ChoicesKind}}
		}
	}
	return Result{Value: value.ChoicesOf(names...)}
}

// table makes a table of its rows; a row is itself a list of cells.
func table(t value.Type, values []value.Value) Result {
	rows := make([][]value.Value, 0, len(values))
	for _, v := range values {
		row, ok := v.(value.List)
		if !ok {
			return Result{Value: value.Unknown{Of: value.TableKind}}
		}
		rows = append(rows, row.Elems())
	}
	tbl, ok := value.NewTable(t.Columns, rows...)
	if !ok {
		return Result{Value: value.Unknown{Of: value.TableKind}}
	}
	return Result{Value: tbl}
}
