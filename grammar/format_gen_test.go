package grammar

import (
	"strings"

	"pgregory.net/rapid"
)

// trees draws random trees of the language, all of which some source can say.
type trees struct {
	*rapid.T
	inProse bool // strings have no braces or brackets: they would end what they are in
}

func (g trees) chance(label string) bool { return rapid.Bool().Draw(g.T, label) }

func (g trees) count(label string, least, most int) int {
	return rapid.IntRange(least, most).Draw(g.T, label)
}

func (g trees) one(label string, texts ...string) string {
	return rapid.SampledFrom(texts).Draw(g.T, label)
}

func (g trees) name() Name {
	return Name{Text: g.one("name", "a", "prijs", "x1", "één", "klant.naam", "avg.datalek.inhoud",
		"een_naam_die_tamelijk_lang_is_en_nog_langer", "vormen", "dagen")}
}

func (g trees) plainName() Name {
	return Name{Text: g.one("label", "a", "prijs", "x1", "één", "lang_label")}
}

func (g trees) maybeName() *Name {
	if !g.chance("named") {
		return nil
	}
	name := g.plainName()
	return &name
}

func (g trees) text() String {
	parts := []string{"a", "Titel", " ", `"`, `\`, "“", "”", "//", "é", ",", "{", "}", "[", "]"}
	if g.inProse {
		parts = parts[:10]
	}
	return String{Value: strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 6).Draw(g.T, "text"), "")}
}

func (g trees) maybeText() *String {
	if !g.chance("titled") {
		return nil
	}
	text := g.text()
	return &text
}

func (g trees) texts(label string) []String {
	var texts []String
	for range g.count(label, 0, 2) {
		texts = append(texts, g.text())
	}
	return texts
}

func (g trees) literal() Expr {
	literals := []Literal{
		{Kind: DurationLiteral, Text: "24 uur"}, {Kind: DurationLiteral, Text: "14 werkdagen"},
		{Kind: AmountLiteral, Text: "€ 1.000,00"}, {Kind: AmountLiteral, Text: "€ 2,-"},
		{Kind: AmountLiteral, Text: "EUR 5"}, {Kind: AmountLiteral, Text: "1.000 euro"},
		{Kind: PercentageLiteral, Text: "7,5 %"}, {Kind: NumberLiteral, Text: "3"},
		{Kind: NumberLiteral, Text: "1.000,50"}, {Kind: DateLiteral, Text: "6 juni 2018"},
		{Kind: DateLiteral, Text: "2018-06-06"}, {Kind: BoolLiteral, Text: "ja"},
		{Kind: UnknownLiteral, Text: "onbekend"},
	}
	i := g.count("literal", 0, len(literals))
	if i == len(literals) {
		return &Literal{Kind: TextLiteral, Text: g.text().Value}
	}
	return &literals[i]
}

func (g trees) expr(depth int) Expr {
	kind := g.count("expr", 0, 7)
	if depth == 0 {
		kind = min(kind, 2)
	}
	switch kind {
	case 0, 1:
		name := g.name()
		return &name
	case 2:
		return g.literal()
	case 3:
		return &Unary{Op: g.one("unary", "niet", "-"), X: g.expr(depth - 1)}
	case 4:
		return &Call{Name: g.name(), Args: g.exprs(depth-1, 0)}
	case 5:
		return &List{Elems: g.exprs(depth-1, 0)}
	}
	op := g.one("operator", "of", "en", "=", "<>", "<", "<=", ">", ">=", "in", "+", "-", "*", "/")
	return &Binary{Op: op, X: g.expr(depth - 1), Y: g.expr(depth - 1)}
}

func (g trees) exprs(depth, least int) []Expr {
	var exprs []Expr
	for range g.count("exprs", least, 3) {
		exprs = append(exprs, g.expr(depth))
	}
	return exprs
}

func (g trees) typ(depth int) *Type {
	switch kind := g.count("type", 0, 5); {
	case kind == 0 && depth > 0:
		return &Type{Name: "lijst", Elem: g.typ(depth - 1)}
	case kind == 1 && depth > 0:
		table := &Type{Name: "tabel"}
		for range g.count("columns", 1, 3) {
			table.Columns = append(table.Columns, Column{Name: g.plainName(), Type: g.typ(depth - 1)})
		}
		return table
	case kind == 2:
		choice := &Type{Name: g.one("choice", "keuze", "keuzes")}
		for range g.count("choices", 1, 8) {
			choice.Choices = append(choice.Choices, g.plainName())
		}
		return choice
	}
	return &Type{Name: g.one("simple", "duur", "bedrag", "tekst", "janee", "datum", "getal", "percentage")}
}

// token draws a word of running text, many of which look like markup.
func (g trees) token() string {
	return g.one("token", "a", "Woord", "é", "-", "--", "*", "**", "***", "*x", "x*", "**y**", "|", "a|b", "//", "//x",
		"https://x", "@a", "@", `\`, `\{`, `\x`, "{", "}", "[", "]", "[a]", "1.", "3*4", "artikel 3", "lid 2", "anders dan", `"x"`)
}

// inlines draws running text with all that may stand in it. Lines breaks the
// text over lines; depth is how deep choices and emphasis may go.
func (g trees) inlines(depth int, lines bool) []Inline {
	var list []Inline
	var text strings.Builder
	flush := func() {
		if text.Len() > 0 {
			list = append(list, &Words{Text: text.String()})
			text.Reset()
		}
	}
	for i := range g.count("inlines", 1, 6) {
		if i > 0 {
			text.WriteString(g.separator(lines))
		}
		inline := g.inline(depth, lines)
		if inline == nil {
			text.WriteString(g.token())
			continue
		}
		flush()
		list = append(list, inline)
		if g.chance("followed") {
			text.WriteString(g.one("mark", ",", ".", ")", ":"))
		}
	}
	flush()
	return list
}

func (g trees) separator(lines bool) string {
	if lines && g.count("break", 0, 3) == 0 {
		return "\n"
	}
	return " "
}

// inline draws one inline; nil for a word.
func (g trees) inline(depth int, lines bool) Inline {
	kind := g.count("inline", 0, 11)
	if depth == 0 {
		kind = min(kind, 8)
	}
	switch kind {
	case 5:
		return &Interpolation{Value: g.expr(2), Notation: g.maybeText()}
	case 6:
		return g.reference()
	case 7:
		return g.law()
	case 8:
		return &Placeholder{Text: g.one("placeholder", "●", "naam invullen", "...", "1 2", "")}
	case 9:
		return &Emphasis{Strong: g.chance("strong"), Inlines: []Inline{&Words{Text: g.one("emphasis", "a", "b c", "d [e] {f}")}}}
	case 10:
		choice := &InlineChoice{}
		for i := range g.count("branches", 1, 3) {
			branch := &InlineBranch{Inlines: g.inlines(depth-1, lines)}
			if i == 0 || g.chance("conditional") {
				branch.Condition = g.expr(2)
			}
			choice.Branches = append(choice.Branches, branch)
			if branch.Condition == nil {
				break
			}
		}
		return choice
	case 11:
		return &InlineRepeat{Variable: g.plainName(), List: g.expr(1), Inlines: g.inlines(depth-1, lines)}
	}
	return nil
}

func (g trees) join() Join {
	return rapid.SampledFrom([]Join{Comma, And, Or, Through}).Draw(g.T, "join")
}

func (g trees) reference() Inline {
	reference := &Reference{Style: g.maybeText()}
	for i := range g.count("targets", 1, 3) {
		if i > 0 {
			reference.Joins = append(reference.Joins, g.join())
		}
		reference.Targets = append(reference.Targets, g.name())
	}
	return reference
}

func (g trees) law() Inline {
	law := &LawReference{Law: Name{Text: g.one("law", "AVG", "BW", "Wetboek van Koophandel", "Rv")}, Style: g.maybeText()}
	for i := range g.count("pinpoints", 1, 3) {
		if i > 0 {
			law.Joins = append(law.Joins, g.join())
		}
		law.Targets = append(law.Targets, Pinpoint{
			Book: g.one("book", "", "6", "7A"), Article: g.one("article", "28", "236", "230m", "7.4a"),
			Lid: g.one("paragraph", "", "3", "2a"), Onder: g.one("onder", "", "h", "a 1°", "2°"),
		})
	}
	return law
}
