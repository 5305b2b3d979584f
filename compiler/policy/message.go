package policy

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/law"
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
)

// message is what a condition has to say, with the values filled in; the title of
// its rule where it says nothing.
func message(c condition, v verdict) diag.Text {
	return fill(c.Message, v.env)
}

// textSymbols returns the names that a text prints.
func textSymbols(text compiler.RuleText) []*expr.Symbol {
	var nodes []expr.Node
	for _, prose := range []*grammar.Prose{text.NL, text.EN} {
		if prose == nil {
			continue
		}
		grammar.WalkProse(prose, nil, func(in grammar.Inline) {
			if printed, ok := in.(*grammar.Interpolation); ok && text.Values[printed] != nil {
				nodes = append(nodes, text.Values[printed])
			}
		})
	}
	return symbolsOf(nodes)
}

// Written returns a text of a rule in both languages, with the values as the rule
// names them.
func Written(text compiler.RuleText) diag.Text { return fill(text, nil) }

// fill fills in a text in both languages. A language that it does not have gets the
// other.
func fill(text compiler.RuleText, e expr.Env) diag.Text {
	nl, en := written(text, text.NL, diag.Dutch, e), written(text, text.EN, diag.English, e)
	if nl == "" {
		nl = en
	}
	if en == "" {
		en = nl
	}
	return diag.Text{NL: nl, EN: en}
}

// written returns a text on one line; without an environment values stand as they
// are written in the rule.
func written(text compiler.RuleText, prose *grammar.Prose, lang diag.Lang, e expr.Env) string {
	if prose == nil {
		return ""
	}
	w := textWriter{values: text.Values, env: e, file: text.Place.File.Text, lang: lang}
	for _, block := range prose.Blocks {
		switch b := block.(type) {
		case *grammar.Paragraph:
			w.inlines(b.Inlines)
		case *grammar.Item:
			w.inlines(b.Inlines)
		}
		w.out.WriteByte(' ')
	}
	return strings.Join(strings.Fields(w.out.String()), " ")
}

// textWriter writes a text of a rule.
type textWriter struct {
	values map[*grammar.Interpolation]expr.Node
	env    expr.Env
	file   string
	lang   diag.Lang
	out    strings.Builder
}

func (w *textWriter) inlines(inlines []grammar.Inline) {
	for _, in := range inlines {
		switch in := in.(type) {
		case *grammar.Words:
			w.out.WriteString(in.Text)
		case *grammar.Emphasis:
			w.inlines(in.Inlines)
		case *grammar.Interpolation:
			w.value(in)
		case *grammar.LawReference:
			w.out.WriteString(cite(in))
		default:
			span := in.Place()
			w.out.WriteString(w.file[span.Start:span.End])
		}
	}
}

// value writes a value in the language of the text.
func (w *textWriter) value(in *grammar.Interpolation) {
	node := w.values[in]
	if node == nil || w.env == nil {
		w.out.WriteString(w.file[in.Start:in.End])
		return
	}
	w.out.WriteString(shown(expr.Eval(node, w.env).Value).In(w.lang))
}

// cite prints a reference to the law.
func cite(ref *grammar.LawReference) string {
	register, err := law.Load()
	if err != nil {
		return grammar.FormatReference(ref)
	}
	citations, _ := register.Resolve(ref)
	return citation(ref, citations)
}

func citation(ref *grammar.LawReference, citations []law.Citation) string {
	var b strings.Builder
	for _, piece := range law.Render(ref, citations, numbering.DefaultStyle(), "") {
		b.WriteString(piece.Text)
	}
	return b.String()
}
