package text_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/ingest/text"
	"github.com/akte-lang/akte/internal/source"
)

// The last item of a list begins a block, though the word before it, "en", might
// go on with a number.
func TestLastItemOfAList(t *testing.T) {
	o, _ := text.Read(source.New("x.txt", "De stalling vraagt van ieder die er een fiets neerzet en die daar dus ook weer\n"+
		"wordt opgehaald, dat hij zorgt voor wat hierna staat, zonder enige uitzondering:\n"+
		"d. het slot, dat van een soort moet zijn die ook door anderen wordt gebruikt; en\n"+
		"e. de bel, die hoorbaar moet zijn.\n"))
	last := o.Blocks[len(o.Blocks)-1]
	assert.True(t, strings.HasPrefix(last.Text(), "e. de bel"), o.String())
}
