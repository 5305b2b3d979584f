package check

// soon are expressions for a deadline that set no day, or none that can be
// proved to have passed.
func soon() []string {
	return []string{
		"zo spoedig mogelijk", "zo spoedig als mogelijk", "zo snel mogelijk", "zo snel als mogelijk", "zo vlug mogelijk",
		"zo vroeg mogelijk", "zo tijdig mogelijk", "ten spoedigste", "met spoed", "met bekwame spoed", "met gepaste spoed",
		"onverwijld", "onmiddellijk", "terstond", "per omgaande", "zonder vertraging", "zonder uitstel", "zonder onnodige vertraging",
		"zonder onnodig uitstel",
	}
}

// reasonable are expressions for a term of no length.
func reasonable() []string {
	return []string{
		"redelijke termijn", "redelijk termijn", "redelijke tijd", "redelijke periode", "passende termijn", "gepaste termijn",
		"afzienbare tijd", "afzienbare termijn", "korte termijn", "korte tijd", "bekwame tijd", "gebruikelijke termijn", "tijdig",
		"te zijner tijd", "zonder onredelijke vertraging", "binnenkort", "spoedig",
	}
}

// vagueTerms are all of them.
func vagueTerms() *lexicon { return newLexicon(plainPhrases(append(soon(), reasonable()...)...)) }
