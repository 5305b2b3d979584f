package diff

import "strings"

// settleConsequences keeps as consequences only the changes whose value, of a
// parameter, a party or the header, has really changed, and tells the value for
// whom its facts turn out worse.
func (c *comparer) settleConsequences() {
	declared := map[string]*Change{}
	for i := range c.diff.Changes {
		if change := &c.diff.Changes[i]; change.Sort == Parameter || change.Sort == PartyField || change.Sort == Metadata {
			declared[change.Name] = change
		}
	}
	for i := range c.diff.Changes {
		change := &c.diff.Changes[i]
		if change.Follows == "" {
			continue
		}
		for _, name := range strings.Split(change.Follows, separator) {
			value := declared[name]
			if value == nil {
				change.Follows = ""
				break
			}
			if change.Sort == Fact {
				value.Effect = value.Effect.and(change.Effect)
			}
		}
	}
}
