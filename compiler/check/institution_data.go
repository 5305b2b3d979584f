package check

import (
	_ "embed" // the institutions
	"fmt"
	"sync"
	"time"

	"github.com/goccy/go-yaml"
)

//go:embed data/institutions.yaml
var institutionData []byte

// institution is one that no longer exists, or not under that name.
type institution struct {
	Names       []string `yaml:"namen"`
	Exact       string   `yaml:"exact"`
	Since       string   `yaml:"sinds"` // ISO 8601
	Successor   string   `yaml:"opvolger"`
	Explanation string   `yaml:"uitleg"`
	English     string   `yaml:"explanation"`
	Verified    string   `yaml:"merk"`
}

// institutions returns the institutions of the data file. They are read once.
// An error means that the file itself is broken.
var institutions = sync.OnceValues(func() ([]institution, error) {
	var all []institution
	if err := yaml.UnmarshalWithOptions(institutionData, &all, yaml.Strict()); err != nil {
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
