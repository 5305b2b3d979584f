package annotate

import (
	"embed"
	"fmt"
	"strings"
	"sync"

	"github.com/goccy/go-yaml"
)

// data holds the lexicon, one file a pack.
//
//go:embed data/*.yaml
var data embed.FS

// packs are the files of the lexicon, in the order in which topics are proposed.
func packs() []string {
	return []string{"avg", "av", "consument", "betaling", "termijnen", "cookies", "dataverordening"}
}

// topicEntry is what the lexicon knows of a topic.
type topicEntry struct {
	topic string
	// hints are in the order of the file.
	hints []hint
}

// The values of a hint that are taken from the text.
const (
	quantityValue = "#"     // the quantity that a pattern found
	listValue     = "lijst" // the items of the lid
)

// hint tells of one fact of a topic, or of the topic alone.
type hint struct {
	fact  string // "" for the topic alone
	value string // an expression, or where it comes from
	// adds is set when the value is one of a set, to which other hints may add.
	adds bool
	// all of heading has to match in some heading, all of clause somewhere in the
	// lid, all of sentence in one sentence of it, none of not there, and none of
	// notInClause in the lid.
	heading, clause, sentence [][]pattern
	not, notInClause          []pattern
}

// rawTopic and rawHint are the shape of the files; data/README.md tells about it.
type rawTopic struct {
	Topic   string    `yaml:"over"`
	Heading []string  `yaml:"kop"`
	Hints   []rawHint `yaml:"feiten"`
}

type rawHint struct {
	Fact     string   `yaml:"feit"`
	Value    string   `yaml:"waarde"`
	Heading  []string `yaml:"kop"`
	Clause   []string `yaml:"lid"`
	Sentence []string `yaml:"zin"`
	Not      []string `yaml:"niet"`
	NotIn    []string `yaml:"nietlid"`
}

// readLexicon reads the lexicon, once.
var readLexicon = sync.OnceValues(func() ([]topicEntry, error) {
	var lexicon []topicEntry
	for _, pack := range packs() {
		text, err := data.ReadFile("data/" + pack + ".yaml")
		if err != nil {
			return nil, fmt.Errorf("lexicon: %w", err)
		}
		var raw []rawTopic
		if err := yaml.UnmarshalWithOptions(text, &raw, yaml.Strict()); err != nil {
			return nil, fmt.Errorf("lexicon of %s: %w", pack, err)
		}
		for _, topic := range raw {
			entry := topicEntry{topic: topic.Topic}
			for _, h := range topic.Hints {
				parsed, err := h.parse(topic)
				if err != nil {
					return nil, fmt.Errorf("lexicon of %s: %w", topic.Topic, err)
				}
				entry.hints = append(entry.hints, parsed)
			}
			lexicon = append(lexicon, entry)
		}
	}
	return lexicon, nil
})

func (h rawHint) parse(topic rawTopic) (parsed hint, err error) {
	parsed = hint{fact: h.Fact}
	parsed.value, parsed.adds = strings.CutPrefix(h.Value, "+")
	for _, group := range []struct {
		lines []string
		to    *[][]pattern
	}{{append(topic.Heading, h.Heading...), &parsed.heading}, {h.Clause, &parsed.clause}, {h.Sentence, &parsed.sentence}} {
		for _, line := range group.lines {
			patterns, err := parsePatterns(line)
			if err != nil {
				return hint{}, err
			}
			*group.to = append(*group.to, patterns)
		}
	}
	if parsed.not, err = parseAny(h.Not); err != nil {
		return hint{}, err
	}
	if parsed.notInClause, err = parseAny(h.NotIn); err != nil {
		return hint{}, err
	}
	if len(parsed.sentence) == 0 || (h.Fact == "") != (h.Value == "") {
		return hint{}, fmt.Errorf("the hint for %q lacks a sentence, a fact or a value", h.Fact)
	}
	return parsed, nil
}

// parseAny reads lines of which any may match.
func parseAny(lines []string) ([]pattern, error) {
	var all []pattern
	for _, line := range lines {
		patterns, err := parsePatterns(line)
		if err != nil {
			return nil, err
		}
		all = append(all, patterns...)
	}
	return all, nil
}
