package diff

import "github.com/akte-lang/akte/internal/diag"

// Codes are the findings of this package.
func Codes() []*diag.Description {
	return []*diag.Description{incompleteAcceptance, expiredAcceptance, voidAcceptance, unacceptedChange}
}

var incompleteAcceptance = &diag.Description{
	Code: "AK1401", Severity: diag.Error,
	Title: diag.T("Een akkoord zonder wie, wanneer of waarom", "An acceptance without who, when or why"),
	Why: diag.T("Wie later vraagt waarom een bepaling is gewijzigd, vindt het antwoord hier of nergens.",
		"Whoever asks later why a provision was changed finds the answer here or nowhere."),
	Cure: diag.T("Vul door, op en reden in.", "Fill in door, op and reden."),
	Bad: `akkoorden "Akkoorden bij de huurvoorwaarden"

akkoord 5b2e90fd voor opzegging
    door "M. Overgaauw"
    op   3 december 2026
`,
	Good: `akkoorden "Akkoorden bij de huurvoorwaarden"

akkoord 5b2e90fd voor opzegging
    door  "M. Overgaauw"
    op    3 december 2026
    reden "De opzegtermijn volgt nu die van de leverancier."
`,
}

var expiredAcceptance = &diag.Description{
	Code: "AK1402", Severity: diag.Warning,
	Title: diag.T("Een akkoord dat is verlopen", "An acceptance that has expired"),
	Why: diag.T("Wie akkoord ging, deed dat tot een bepaalde dag; daarna is opnieuw een besluit nodig.",
		"Whoever accepted did so until a certain day; after it a new decision is needed."),
	Cure: diag.T("Vraag een nieuw akkoord, of draai de wijziging terug.", "Ask for a new acceptance, or undo the change."),
}

var voidAcceptance = &diag.Description{
	Code: "AK1403", Severity: diag.Warning,
	Title: diag.T("Een akkoord op iets wat daarna is gewijzigd", "An acceptance of something that has changed since"),
	Why:   diag.T("Het akkoord gold voor andere woorden dan er nu staan.", "The acceptance was for other words than those that stand there now."),
	Cure: diag.T("Laat de wijziging opnieuw beoordelen en leg een nieuw akkoord vast; het oude kan weg.",
		"Have the change reviewed again and record a new acceptance; the old one can go."),
}

var unacceptedChange = &diag.Description{
	Code: "AK1404", Severity: diag.Error,
	Title: diag.T("Een inhoudelijke wijziging waar niemand akkoord op gaf", "A substantive change that nobody accepted"),
	Why: diag.T("Wat inhoudelijk verandert, mag niet ongezien in de voorwaarden komen.",
		"What changes in substance should not get into the terms unseen."),
	Cure: diag.T("Laat de wijziging beoordelen en leg het akkoord vast met akte accept, of draai haar terug.",
		"Have the change reviewed and record it with akte accept, or undo it."),
}

// Unaccepted returns the finding for a substantive change that nobody accepted.
// What says in a line what has changed.
func (c *Change) Unaccepted(what diag.Text) diag.Finding {
	place := c.NewPlace
	if n := c.Part(); n != nil {
		place = n.Place
	}
	if place.IsZero() {
		place = c.OldPlace
	}
	finding := unacceptedChange.At(place, "%s (%s)", "%s (%s)", what, c.Hash())
	if n := c.Part(); n != nil {
		finding.Legal = n.Legal()
	}
	return finding
}
