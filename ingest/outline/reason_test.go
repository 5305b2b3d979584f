package outline_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/ingest/outline"
)

func TestReasons(t *testing.T) {
	seen := map[string]bool{}
	for _, reason := range outline.Reasons() {
		one, more := reason.Count(1), reason.Count(14)
		assert.Regexp(t, `^1 \pL`, one.NL)
		assert.Regexp(t, `^1 \pL`, one.EN)
		assert.Regexp(t, `^14 \pL`, more.NL)
		assert.NotEqual(t, one.NL[2:], more.NL[3:])
		assert.False(t, seen[one.NL], "two reasons read the same: %s", one.NL)
		seen[one.NL] = true
	}
	assert.Equal(t, "14 paginanummers", outline.PageNumber.Count(14).NL)
	assert.Equal(t, "2 other things", outline.Reason(200).Count(2).EN)
}

func TestString(t *testing.T) {
	o := &outline.Outline{
		Properties: []outline.Property{{Name: "title", Value: "Huur"}},
		Blocks: []outline.Block{
			{Kind: outline.Heading, Level: 2, Centered: true, Runs: []outline.Run{{Text: "Huur"}}},
			{Kind: outline.Item, Level: 1, List: 3, Mark: "a.", Computed: true, Style: "lid", Indent: 4, Gap: true,
				Runs: []outline.Run{{Text: "de "}, {Text: "borg", Bold: true, Italic: true}, {Break: true}, {Text: "laag"}}},
			{Kind: outline.Table, Head: true, Rows: [][]outline.Cell{{{Span: 2, Blocks: []outline.Block{{Kind: outline.Paragraph, Runs: []outline.Run{{Text: "x"}}}}}}}},
		},
		Left: []outline.Left{{Reason: outline.Comment, Text: "nakijken"}},
	}
	assert.Equal(t, "@title Huur\nh2 centred Huur\n~ li1 >4 #3 .lid <=a.> de */borg/*⏎laag\ntable\n  head\n    cell ×2\n      p x\n-1 comment \"nakijken\"\n", o.String())
}
