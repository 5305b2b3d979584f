package lazyregexp_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/internal/lazyregexp"
)

func TestAnExpressionIsCompiledOnUse(t *testing.T) {
	r := lazyregexp.New(`lid (\d+)`)
	assert.True(t, r.MatchString("zie lid 3"))
	assert.Equal(t, "lid 3", r.FindString("zie lid 3"))
	assert.Equal(t, []string{"lid 3", "3"}, r.FindStringSubmatch("zie lid 3"))
	assert.Equal(t, "zie 3", r.ReplaceAllString("zie lid 3", "$1"))
	first := r.Get()
	assert.Same(t, first, r.Get(), "once")

	broken := lazyregexp.New(`(`)
	assert.Panics(t, func() { broken.MatchString("") })
}
