package check

// Checks returns all checks, in order of code.
func Checks() []Check {
	return []Check{
		absentTarget,
		typedParameter,
		unlikeCounts,
		mixedNotations,
		twoUnits,
		sums,
		unusedValue,
		twoTerms,
	}
}
