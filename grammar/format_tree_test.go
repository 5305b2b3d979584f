package grammar

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/akte-lang/akte/internal/source"
)

// treeText writes a tree without its places, to hold two trees beside each
// other. Parentheses around an operator are left out: whether they were typed
// or are needed does not change what the tree says.
func treeText(v any) string {
	var b strings.Builder
	writeTree(&b, reflect.ValueOf(v), 0)
	return b.String()
}

func writeTree(b *strings.Builder, v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.Invalid:
		b.WriteString("nil\n")
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			b.WriteString("nil\n")
			return
		}
		if list, ok := v.Interface().(*List); ok && isGrouping(list) {
			writeTree(b, reflect.ValueOf(list.Elems[0]), depth)
			return
		}
		writeTree(b, v.Elem(), depth)
	case reflect.Slice:
		fmt.Fprintf(b, "%d\n", v.Len())
		for i := range v.Len() {
			b.WriteString(strings.Repeat("  ", depth) + "- ")
			writeTree(b, v.Index(i), depth+1)
		}
	case reflect.Struct:
		writeStruct(b, v, depth)
	default:
		fmt.Fprintf(b, "%#v\n", v.Interface())
	}
}

func writeStruct(b *strings.Builder, v reflect.Value, depth int) {
	fmt.Fprintln(b, v.Type().Name())
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if slices.Contains(places(), field.Type) {
			continue
		}
		b.WriteString(strings.Repeat("  ", depth) + field.Name + ": ")
		writeTree(b, v.Field(i), depth+1)
	}
}

// places are the types of the fields that only say where something stands.
func places() []reflect.Type {
	return []reflect.Type{reflect.TypeFor[source.Span](), reflect.TypeFor[node]()}
}

func isGrouping(list *List) bool {
	if len(list.Elems) != 1 {
		return false
	}
	switch list.Elems[0].(type) {
	case *Binary, *Unary:
		return true
	}
	return false
}

// commentTexts returns the texts of comments.
func commentTexts(comments []Comment) []string {
	texts := make([]string, len(comments))
	for i, comment := range comments {
		texts[i] = comment.Text
	}
	return texts
}
