package policy_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/policy"
)

// outcomeGenerator draws an outcome.
func outcomeGenerator() *rapid.Generator[policy.Outcome] {
	return rapid.Custom(func(t *rapid.T) policy.Outcome {
		return policy.Outcome(rapid.IntRange(int(policy.NotApplicable), int(policy.Fails)).Draw(t, "outcome"))
	})
}

func TestOutcomesHaveNames(t *testing.T) {
	names := []string{"nvt", "geen", "info", "niet_getoetst", "onbekend", "hangt_af", "waarschuwing", "fout"}
	for i, name := range names {
		outcome, ok := policy.ParseOutcome(name)
		require.True(t, ok, name)
		assert.Equal(t, policy.Outcome(i), outcome, "the worst comes last")
		assert.Equal(t, name, outcome.String())
	}
	_, ok := policy.ParseOutcome("voldoet")
	assert.False(t, ok, "nothing satisfies the law")
	assert.Empty(t, policy.Outcome(len(names)).String())
}

// TestWorstCounts holds that the order in which outcomes come makes no difference,
// that one of them is the worst, and that a further one never makes it lighter.
func TestWorstCounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		outcomes := rapid.SliceOfN(outcomeGenerator(), 1, 8).Draw(t, "outcomes")
		worst := policy.Worst(outcomes...)
		require.Contains(t, outcomes, worst)
		for _, outcome := range outcomes {
			require.LessOrEqual(t, outcome, worst)
		}
		reversed := slices.Clone(outcomes)
		slices.Reverse(reversed)
		require.Equal(t, worst, policy.Worst(reversed...))
		more := outcomeGenerator().Draw(t, "more")
		require.GreaterOrEqual(t, policy.Worst(append(outcomes, more)...), worst)
		half := len(outcomes) / 2
		require.Equal(t, worst, policy.Worst(policy.Worst(outcomes[:half]...), policy.Worst(outcomes[half:]...)))
	})
}
