package glyph_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/ingest/glyph"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

func TestStrip(t *testing.T) {
	file := source.New("huur.txt", "ver\u00adhuur\u200b en\u2060 borg")
	place := func(start, end int) source.Place { return source.At(start, end).In(file) }
	text, left := glyph.Strip(file.Text, place)
	assert.Equal(t, "verhuur en borg", text)
	var reasons []outline.Reason
	for _, l := range left {
		assert.Equal(t, l.Text, l.Place.Text())
		reasons = append(reasons, l.Reason)
	}
	assert.Equal(t, []outline.Reason{outline.SoftHyphen, outline.Invisible, outline.Invisible}, reasons)
	text, left = glyph.Strip("huur", place)
	assert.Equal(t, "huur", text)
	assert.Empty(t, left)
}
