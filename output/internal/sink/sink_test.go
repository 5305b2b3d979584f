package sink_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/output/internal/sink"
)

func TestWritesEverythingInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var below, want bytes.Buffer
		w := sink.New(&below)
		for range rapid.IntRange(0, 20).Draw(t, "writes") {
			text := strings.Repeat(rapid.String().Draw(t, "text"), rapid.SampledFrom([]int{1, 3, 20_000}).Draw(t, "times"))
			want.WriteString(text)
			switch rapid.IntRange(0, 4).Draw(t, "how") {
			case 0:
				w.Text(text)
			case 1:
				w.Bytes([]byte(text))
			case 2:
				n, err := w.WriteString(text)
				require.NoError(t, err)
				require.Equal(t, len(text), n)
			case 3:
				for i := range len(text) {
					w.Byte(text[i])
				}
			default:
				_, err := w.Write([]byte(text))
				require.NoError(t, err)
			}
		}
		w.Repeat("ab", 2)
		_, err := w.WriteRune('é')
		require.NoError(t, err)
		want.WriteString("ababé")
		require.NoError(t, w.Flush())
		require.Equal(t, want.String(), below.String())
		require.Zero(t, w.Buffered())
		require.Positive(t, w.Available())
	})
}

func TestFirstErrorStays(t *testing.T) {
	below := &failing{}
	w := sink.New(below)
	for range 1000 {
		w.Text(strings.Repeat("x", 1000))
	}
	require.ErrorIs(t, w.WriteByte('x'), errFirst)
	require.ErrorIs(t, w.Flush(), errFirst)
	assert.Equal(t, 1, below.calls)
}

var errFirst = errors.New("first")

type failing struct{ calls int }

func (f *failing) Write([]byte) (int, error) {
	f.calls++
	return 0, errFirst
}
