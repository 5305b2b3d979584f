package check

// Checks returns all checks, in order of code.
func Checks() []Check {
	return []Check{
		absentTarget,
		absentNumber,
		staleLetter,
		lidAlone,
		absentAnnex,
		astrayNumber,
		typedReference,
		relativeReference,
		lonelyAnnex,
		wrongContent,
		hyphenRange,
		mixedStyles,
		externalDocument,
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
		wrongPhraseCheck,
		andOr,
		ifAndInsofar,
		doubledWord,
		pairedPronouns,
	}
}
