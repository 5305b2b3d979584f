package check

import (
	_ "embed" // the institutions
	"encoding/json"
	"fmt"
	"sync"
	"time"
)

// institutionData is data/institutions.yaml in the form that is read fastest,
// since every command reads it: go test ./compiler/check -run Data -update makes
// it.
//
//go:embed data/institutions.json
var institutionData []byte

// institution is one that no longer exists, or not under that name.
type institution struct {
	Names       []string `json:"namen,omitempty"`
	Exact       string   `json:"exact,omitempty"`
	Since       string   `json:"sinds,omitempty"` // ISO 8601
	Successor   string   `json:"opvolger,omitempty"`
	Explanation string   `json:"uitleg,omitempty"`
	English     string   `json:"explanation,omitempty"`
	Verified    string   `json:"merk,omitempty"`
}

// institutions returns the institutions of the data file. They are read once.
// An error means that the file itself is broken.
var institutions = sync.OnceValues(func() ([]institution, error) {
	var all []institution
	if err := json.Unmarshal(institutionData, &all); err != nil {
		return nil, fmt.Errorf("institutions: %w", err)
	}
	for _, in := range all {
		if len(in.Names) == 0 || in.Verified != "secundair" && in.Verified != "eigen_kennis" || in.Exact != "" && in.Exact != "ja" {
			return nil, fmt.Errorf("institutions: %v", in)
		}
		if _, err := time.Parse(time.DateOnly, in.Since); err != nil {
			return nil, fmt.Errorf("institutions: %v: %w", in.Names, err)
		}
	}
	return all, nil
})
