package check

import (
	_ "embed" // the phrases
	"encoding/json"
	"fmt"
	"sync"
)

// phraseData is data/phrases.yaml in the form that is read fastest, since every
// command reads it: go test ./compiler/check -run Data -update makes it.
//
//go:embed data/phrases.json
var phraseData []byte

// wrongPhrase is a phrase that is never right, or hardly ever.
type wrongPhrase struct {
	Wrong string `json:"fout,omitempty"`
	Right string `json:"goed,omitempty"`
	Doubt string `json:"twijfel,omitempty"`
}

// wrongPhrases returns the phrases of the data file. They are read once. An
// error means that the file itself is broken.
var wrongPhrases = sync.OnceValues(func() ([]wrongPhrase, error) {
	var phrases []wrongPhrase
	if err := json.Unmarshal(phraseData, &phrases); err != nil {
		return nil, fmt.Errorf("wrong phrases: %w", err)
	}
	known := map[string]bool{}
	for _, phrase := range phrases {
		if len(phrase.Wrong) < 3 || phrase.Right == "" || phrase.Wrong == phrase.Right || known[phrase.Wrong] {
			return nil, fmt.Errorf("wrong phrases: %q", phrase.Wrong)
		}
		if phrase.Doubt != "" && phrase.Doubt != "ja" {
			return nil, fmt.Errorf("wrong phrases: twijfel %q", phrase.Doubt)
		}
		known[phrase.Wrong] = true
	}
	return phrases, nil
})
