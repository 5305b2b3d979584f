package grammar

import (
	"reflect"
	"strings"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// requireSound checks what holds for every tree, whatever the text: places lie
// in the file, in order and inside the node around them, no part that a kind
// must have is missing, findings have places in the file, and a tree without
// findings about its prose holds every character of it.
func requireSound(t require.TestingT, file *File, findings diag.List) {
	limit := int32(len(file.Source.Text))
	end := int32(0)
	for _, statement := range file.Statements {
		span := statement.Span()
		require.LessOrEqual(t, end, span.Start)
		require.LessOrEqual(t, span.Start, span.End)
		require.LessOrEqual(t, span.End, limit)
		end = span.End
		requireNested(t, reflect.ValueOf(statement), span)
		requireComplete(t, statement)
	}
	for _, f := range findings {
		require.NotEmpty(t, f.Code)
		require.NotEmpty(t, f.Message.NL)
		requirePlace(t, f.Place, limit)
		for _, note := range f.Notes {
			requirePlace(t, note.Place, limit)
		}
		for _, fix := range f.Fixes {
			for _, edit := range fix.Edits {
				requirePlace(t, edit.Place, limit)
			}
		}
	}
	if len(findings) > 0 {
		return
	}
	for _, statement := range file.Statements {
		if prose := ProseOf(statement); prose != nil {
			requireBraced(t, file.Source, prose)
		}
		for _, setting := range SettingsOf(statement) {
			if setting.Prose != nil {
				requireBraced(t, file.Source, setting.Prose)
			}
		}
	}
}

func requirePlace(t require.TestingT, place source.Place, limit int32) {
	require.LessOrEqual(t, int32(0), place.Start)
	require.LessOrEqual(t, place.Start, place.End)
	require.LessOrEqual(t, place.End, limit)
}

// requireNested checks that the nodes in v lie inside outer.
func requireNested(t require.TestingT, v reflect.Value, outer source.Span) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			requireNested(t, v.Elem(), outer)
		}
	case reflect.Slice:
		for i := range v.Len() {
			requireNested(t, v.Index(i), outer)
		}
	case reflect.Struct:
		span := spanOfNode(v)
		if span == (source.Span{}) {
			span = outer
		}
		if span.Start > span.End || span.Start < outer.Start || span.End > outer.End {
			require.Fail(t, "place outside its parent", "%s %v in %v", v.Type(), span, outer)
		}
		for i := range v.NumField() {
			if field := v.Type().Field(i); field.Type != spanType && field.Type != nodeType {
				requireNested(t, v.Field(i), span)
			}
		}
	}
}

// requireComplete checks that nothing is nil that a later stage relies on.
func requireComplete(t require.TestingT, statement Statement) {
	switch s := statement.(type) {
	case *Clause, *Text, *Term, *Explanation, *Replace:
		require.NotNil(t, ProseOf(statement))
	case *Parameter:
		require.NotNil(t, s.Type)
	case *Limit:
		require.NotNil(t, s.Type)
		require.NotNil(t, s.Value)
	case *Computed:
		require.NotNil(t, s.Value)
	case *If:
		require.NotNil(t, s.Condition)
	case *ForEach:
		require.NotNil(t, s.List)
	case *Article:
		for _, with := range s.With {
			require.NotNil(t, with.Value)
		}
	case *Test:
		for _, line := range s.Lines {
			require.True(t, line.Document != nil || line.Set != nil || line.Expect != nil)
		}
	}
}

// requireBraced checks prose between braces, as requireWhole does.
func requireBraced(t require.TestingT, src *source.File, prose *Prose) {
	requireWhole(t, src, prose, source.Span{Start: prose.Start + 1, End: prose.End - 1})
}

// requireWhole checks that prose without findings holds every character of its
// inside that is no white space and no sign of the language.
func requireWhole(t require.TestingT, src *source.File, prose *Prose, inside source.Span) {
	start, end := inside.Start, inside.End
	at := start
	for _, leaf := range leaves(reflect.ValueOf(prose.Blocks), nil) {
		span := leaf.Place()
		requireSigns(t, src.Slice(source.Span{Start: at, End: span.Start}))
		if words, ok := leaf.(*Words); ok {
			typed := squeeze(unescape(src.Slice(span)))
			require.Equal(t, typed, squeeze(words.Text))
		}
		at = span.End
	}
	requireSigns(t, src.Slice(source.Span{Start: at, End: end}))
}

// requireSigns checks that text between the leaves of prose is made of the
// signs of the language.
func requireSigns(t require.TestingT, text string) {
	for text = strings.TrimLeftFunc(text, isSpace); text != ""; text = strings.TrimLeftFunc(text, isSpace) {
		switch {
		case strings.ContainsRune("-*|", rune(text[0])):
			text = text[1:]
		case text[0] == '@':
			text = text[nameEnd(text, 1):]
		case text[0] == '{':
			end, closed := braceEnd(text, 1)
			require.True(t, closed && isInterpolation(text[:end], 1), "left out: %q", text)
			text = text[end+1:]
		default:
			require.Fail(t, "words are lost", "%q", text)
			return
		}
	}
}

// reflectOf is the value whose leaves are asked for.
func reflectOf(node any) reflect.Value { return reflect.ValueOf(node) }

// placed is a node with a place.
type placed interface{ Place() source.Span }

// allLeaves returns what leaves returns, and the expressions around it.
func allLeaves(v reflect.Value, list []placed) []placed {
	return collect(v, list, func(node any) bool {
		_, ok := node.(Expr)
		return ok
	})
}

// leaves returns the inlines of prose that hold text of their own, in order.
func leaves(v reflect.Value, list []placed) []placed {
	return collect(v, list, func(any) bool { return false })
}

func collect(v reflect.Value, list []placed, also func(any) bool) []placed {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return list
		}
		switch node := v.Interface().(type) {
		case *Words, *Interpolation, *Reference, *LawReference, *Placeholder, *CommentLine:
			return append(list, node.(placed))
		default:
			if also(node) {
				return append(list, node.(placed))
			}
		}
		return collect(v.Elem(), list, also)
	case reflect.Slice:
		for i := range v.Len() {
			list = collect(v.Index(i), list, also)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() && v.Field(i).Type() != spanType {
				list = collect(v.Field(i), list, also)
			}
		}
	}
	return list
}

// unescape drops the backslashes that make the next character text.
func unescape(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' && i+1 < len(text) && isEscapable(text[i+1]) {
			i++
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// squeeze drops all white space.
func squeeze(text string) string {
	return strings.Map(func(r rune) rune {
		if isSpace(r) {
			return -1
		}
		return r
	}, text)
}

func isSpace(r rune) bool { return unicode.IsSpace(r) || isBlank(r) }
