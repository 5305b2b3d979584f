package changes

import (
	"github.com/akte-lang/akte/compiler/diff"
)

// meanings tells what the names of values stand for, in the words of the document
// and of the packs: of a parameter its question, of a fact its title.
func meanings(d *diff.Diff) map[meaning]string {
	found := map[meaning]string{}
	for _, reading := range []*diff.Reading{d.Old, d.New} { // the new words last
		for _, parameter := range reading.Program.Parameters() {
			if parameter.Question != "" {
				found[meaning{diff.Parameter, parameter.Name}] = parameter.Question
			}
		}
		for _, use := range reading.Program.Topics {
			for _, fact := range use.Topic.Facts {
				if fact.Title != "" {
					found[meaning{diff.Fact, use.Topic.Name + "." + fact.Name}] = fact.Title
				}
			}
		}
	}
	return found
}

// meaning is a name, with what it is the name of.
type meaning struct {
	sort diff.Sort
	name string
}

// Meaning tells a reader what the name of a changed value stands for, "" where
// nothing does.
func (r *Report) Meaning(c *diff.Change) string { return r.meanings[meaning{c.Sort, c.Name}] }
