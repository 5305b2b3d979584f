package raw_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest/raw"
)

// words returns the words of a text, parted by a space.
func words(t testing.TB, kind raw.Kind, content string) string {
	t.Helper()
	found, _, err := raw.Words(kind, "stuk", []byte(content))
	require.NoError(t, err)
	texts := make([]string, len(found))
	for i, word := range found {
		texts[i] = word.Text
	}
	return strings.Join(texts, " ")
}

func TestWords(t *testing.T) {
	tests := []struct {
		name, content, want string
		kind                raw.Kind
	}{
		{"white space parts", "Artikel\u00a01.\tDe  huur\n\nis € 5,-", "Artikel 1. De huur is € 5,-", raw.Text},
		{"no width, no word", "ver\u00adhuur\u200bder \u200b hier", "verhuurder hier", raw.Text},
		{"composed", "cree\u0308ren", "creëren", raw.Text},
		{"headings", "# Huur #\n## 2\\. Borg\n", "Huur 2. Borg", raw.Markdown},
		{"emphasis", "De **huurder** (_pachter_) betaalt **b*or*g** en 2*3 of a_b_c", "De huurder (pachter) betaalt borg en 2*3 of a_b_c", raw.Markdown},
		{"lone signs", "prijs* geldt * niet\n\n*) tenzij", "prijs* geldt * niet *) tenzij", raw.Markdown},
		{"emphasis over lines", "**de\nhuur**", "de huur", raw.Markdown},
		{"a line to fill in", "Plaats: ______________", "Plaats: ______________", raw.Markdown},
		{"links", "Zie [de site](https://huur.example/a_(b)) of <https://huur.example> en [naam invullen]", "Zie de site of https://huur.example en [naam invullen]", raw.Markdown},
		{"table", "| a | b |\n|---|:-:|\n| c\\|d | e |", "a b c|d e", raw.Markdown},
		{"rules", "een\n\n---\n***\ntwee\n====\n", "een twee", raw.Markdown},
		{"notes", "huur[^1]\n\n[^1]: per maand", "huur[1] [1] per maand", raw.Markdown},
		{"entities and tags", "&euro;&nbsp;5<br>en <b>m</b>eer <!-- nee --> <div>", "€ 5 en meer", raw.Markdown},
		{"front matter", "---\ntitle: Huur\n---\n> De huur", "De huur", raw.Markdown},
		{"list marks", "* een\n3) drie\n- vier", "* een 3) drie - vier", raw.Markdown},
		{"page", "<title>t</title><style>p{}</style><p>Art<b>ikel</b> 1<br>De&nbsp;hu&shy;ur</p><li>is</li><!-- x --><td>5</td><td>6</td>", "Artikel 1 De huur is 5 6", raw.HTML},
		{"template", "<p><?php echo $naam; ?> en {{ naam }}</p>", "<?php echo $naam; ?> en {{ naam }}", raw.HTML},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, words(t, test.kind, test.content))
		})
	}
}
