package wording_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/output/internal/wording"
)

func TestDeviations(t *testing.T) {
	d := &document.Document{
		Meta: document.Meta{Deviations: []document.Deviation{
			{Clause: "standaard.geheim", Kind: "vervangen", Part: "plicht", Target: "geheim"},
			{Clause: "standaard.geheim", Kind: "geschrapt", Part: "boete", Target: "geheim"},
			{Clause: "standaard.geheim", Kind: "toegevoegd", Part: "extra", Target: "weg"},
			{Clause: "standaard.geheim", Kind: "waarde", Part: "looptijd", Target: "geheim"},
			{Clause: "standaard.geheim", Kind: "verplaatst", Part: "slot"},
		}},
		Body: []document.Block{&document.Article{Anchor: "geheim", Cite: "artikel 3"}},
	}
	assert.Equal(t, []wording.Deviation{
		{Target: "geheim", Article: "Artikel 3", Sentence: "wijkt af van standaard.geheim: plicht is vervangen."},
		{Target: "geheim", Article: "Artikel 3", Sentence: "wijkt af van standaard.geheim: boete is geschrapt."},
		{Article: "De overeenkomst", Sentence: "wijkt af van standaard.geheim: extra is toegevoegd."},
		{Target: "geheim", Article: "Artikel 3", Sentence: "wijkt af van standaard.geheim: looptijd heeft een andere waarde."},
		{Article: "De overeenkomst", Sentence: "wijkt af van standaard.geheim: slot (verplaatst)."},
	}, wording.Deviations(d))
	assert.Empty(t, wording.Deviations(&document.Document{}))
}

func TestCapital(t *testing.T) {
	for given, want := range map[string]string{"": "", "artikel 1": "Artikel 1", "één": "Één", "§ 1": "§ 1", "\xff": "\xff"} {
		assert.Equal(t, want, wording.Capital(given))
	}
}
