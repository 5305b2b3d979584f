package check

// Checks returns all checks, in order of code.
func Checks() []Check {
	return []Check{
		absentTarget,
		absentNumber,
		staleLetter,
		lidAlone,
		absentAnnex,
		typedParameter,
		unlikeCounts,
		mixedNotations,
		twoUnits,
		sums,
		unusedValue,
		twoTerms,
		equalTitles,
		emptyArticle,
		openIntroduction,
		listOfOne,
		unevenList,
		listWithoutAnd,
	}
}
