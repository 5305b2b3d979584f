package diff

// settleConsequences keeps as consequences only the changes whose parameter has
// really changed, and tells the parameter for whom its facts turn out worse.
func (c *comparer) settleConsequences() {
	parameters := map[string]*Change{}
	for i := range c.diff.Changes {
		if change := &c.diff.Changes[i]; change.Sort == Parameter {
			parameters[change.Name] = change
		}
	}
	for i := range c.diff.Changes {
		change := &c.diff.Changes[i]
		if change.Follows == "" {
			continue
		}
		parameter := parameters[change.Follows]
		if parameter == nil {
			change.Follows = ""
			continue
		}
		if change.Sort == Fact {
			parameter.Effect = parameter.Effect.and(change.Effect)
		}
	}
}
