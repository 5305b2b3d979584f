package sample_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/sample"
	"github.com/akte-lang/akte/output/internal/walk"
)

// A visitor has a method a kind, named after it: the sample must hold them all.
func TestHoldsEveryKind(t *testing.T) {
	held := map[string]bool{}
	walk.Document(sample.Document(), walk.Visit{
		Block: func(b document.Block) bool {
			held[reflect.TypeOf(b).Elem().Name()] = true
			return true
		},
		Inline: func(i document.Inline) { held[reflect.TypeOf(i).Elem().Name()] = true },
	})
	for _, kinds := range []reflect.Type{reflect.TypeFor[document.Visitor](), reflect.TypeFor[document.InlineVisitor]()} {
		for i := range kinds.NumMethod() {
			assert.True(t, held[kinds.Method(i).Name], kinds.Method(i).Name)
		}
	}
}
