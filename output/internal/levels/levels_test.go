package levels_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/output/internal/levels"
)

func TestHeadingsNest(t *testing.T) {
	l := levels.New(true)
	assert.Equal(t, 2, l.Next())
	l.Under(2, func() {
		assert.Equal(t, 3, l.Next())
		l.Under(3, func() { assert.Equal(t, 4, l.Next()) })
		assert.Equal(t, 3, l.Next())
	})
	assert.Equal(t, 2, l.Next())
}

func TestWithoutTitleHeadingsStartAtOne(t *testing.T) {
	l := levels.New(false)
	assert.Equal(t, 1, l.Next())
	assert.Equal(t, 1, l.Annex(1))
}

func TestAnnexes(t *testing.T) {
	l := levels.New(true)
	assert.Equal(t, 2, l.Annex(2), "an annex of nothing is one of the document")
	assert.Equal(t, 2, l.Annex(1))
	assert.Equal(t, 3, l.Annex(2))
	assert.Equal(t, 4, l.Annex(9))
	assert.Equal(t, 2, l.Next())
	assert.Equal(t, 3, l.Annex(9), "the heading before closed the deeper annexes")
}

func TestDeepestLevel(t *testing.T) {
	l := levels.New(true)
	l.Under(6, func() { assert.Equal(t, 6, l.Next()) })
	for range 9 {
		assert.LessOrEqual(t, l.Annex(99), 6)
	}
}
