package policy

import "github.com/akte-lang/akte/internal/diag"

// Codes are the findings of this package: about policies themselves, and about rules
// that cannot be judged. The findings of rules have codes of their own, pack.rule.
var Codes = []*diag.Description{
	circularRules, unknownSubject, unknownLimit, ruleWithoutCondition, ruleWithoutMessage, heavyPractice,
	unknownArgument, unjudgedRules, packForOthers,
}

var circularRules = &diag.Description{
	Code: "AK1301", Severity: diag.Error,
	Title: diag.T("Regels vragen in een kring naar elkaars uitkomst", "Rules ask after each other's outcome in a circle"),
	Why: diag.T("Geen van de regels heeft een uitkomst voordat de andere er een heeft; zij blijven onbekend.",
		"None of the rules has an outcome before the other has; they stay unknown."),
	Cure: diag.T("Haal een van de verwijzingen met uitkomst weg.", "Remove one of the references by uitkomst."),
	Bad: `beleid kantoor "Kantoorregels"

regel eerste "Eerste regel"
    moet    uitkomst(kantoor.tweede) is geen
    ernst   info
    melding { De tweede regel heeft een bevinding. }

regel tweede "Tweede regel"
    moet    uitkomst(kantoor.eerste) is geen
    ernst   info
    melding { De eerste regel heeft een bevinding. }
`,
	Good: `beleid kantoor "Kantoorregels"

regel eerste "Eerste regel"
    moet    bevat("betaaltermijn")
    ernst   info
    melding { Er staat geen betaaltermijn. }

regel tweede "Tweede regel"
    moet    uitkomst(kantoor.eerste) is geen
    ernst   info
    melding { De eerste regel heeft een bevinding. }
`,
}

var unknownSubject = &diag.Description{
	Code: "AK1302", Severity: diag.Error,
	Title: diag.T("Een regel vraagt naar een regel die er niet is", "A rule asks after a rule that does not exist"),
	Why: diag.T("De uitkomst blijft dan altijd onbekend, en de regel vindt nooit iets.",
		"The outcome then always stays unknown, and the rule never finds anything."),
	Cure: diag.T("Verbeter de naam achter uitkomst: pakket.regel.", "Correct the name after uitkomst: pack.rule."),
	Bad: `beleid kantoor "Kantoorregels"

regel betaling "Betaaltermijn"
    moet    bevat("betaaltermijn")
    ernst   info
    melding { Er staat geen betaaltermijn. }

regel slot "Slot"
    moet    uitkomst(kantoor.betalling) is geen
    ernst   info
    melding { De betaaltermijn is niet in orde. }
`,
	Good: `beleid kantoor "Kantoorregels"

regel betaling "Betaaltermijn"
    moet    bevat("betaaltermijn")
    ernst   info
    melding { Er staat geen betaaltermijn. }

regel slot "Slot"
    moet    uitkomst(kantoor.betaling) is geen
    ernst   info
    melding { De betaaltermijn is niet in orde. }
`,
}

var unknownLimit = &diag.Description{
	Code: "AK1303", Severity: diag.Error,
	Title: diag.T("Een grens is van geen enkel pakket", "A limit belongs to no pack"),
	Why: diag.T("De eigen grens doet dan niets: het pakket rekent met die van zichzelf.",
		"The limit then does nothing: the pack goes on using its own."),
	Cure: diag.T("Schrijf de grens zoals het pakket haar noemt, met het pakket ervoor.",
		"Write the limit as the pack calls it, with the pack before it."),
	Bad: `-- kantoor.akte --
beleid kantoor "Kantoorregels"
gebruik "basis.akte"

grens basis.dage duur = 14 dagen

regel factuur "Factuur"
    moet    uitkomst(basis.factuur) is geen
    ernst   info
    melding { De basisregel heeft een bevinding. }
-- basis.akte --
beleid basis "Basis"

grens dagen duur = 30 dagen

onderwerp factuur "Betaling"
    termijn duur "Betaaltermijn"

regel factuur "Betaaltermijn"
    eist    factuur.termijn <= dagen
    ernst   waarschuwing
    melding { De betaaltermijn is langer dan {dagen}. }
`,
	Good: `-- kantoor.akte --
beleid kantoor "Kantoorregels"
gebruik "basis.akte"

grens basis.dagen duur = 14 dagen

regel factuur "Factuur"
    moet    uitkomst(basis.factuur) is geen
    ernst   info
    melding { De basisregel heeft een bevinding. }
-- basis.akte --
beleid basis "Basis"

grens dagen duur = 30 dagen

onderwerp factuur "Betaling"
    termijn duur "Betaaltermijn"

regel factuur "Betaaltermijn"
    eist    factuur.termijn <= dagen
    ernst   waarschuwing
    melding { De betaaltermijn is langer dan {dagen}. }
`,
}

var ruleWithoutCondition = &diag.Description{
	Code: "AK1304", Severity: diag.Warning,
	Title: diag.T("Een regel vraagt niets", "A rule asks nothing"),
	Why: diag.T("Zonder moet of eist vindt de regel nooit iets, en lijkt het alsof er getoetst is.",
		"Without moet or eist the rule never finds anything, and it looks as if something was tested."),
	Cure: diag.T("Schrijf met moet of eist waaraan de tekst moet voldoen.", "Write with moet or eist what the text has to meet."),
	Bad: `beleid kantoor "Kantoorregels"

regel betaling "Betaaltermijn"
    ernst   info
    melding { Er staat geen betaaltermijn. }
`,
	Good: `beleid kantoor "Kantoorregels"

regel betaling "Betaaltermijn"
    moet    bevat("betaaltermijn")
    ernst   info
    melding { Er staat geen betaaltermijn. }
`,
}

var ruleWithoutMessage = &diag.Description{
	Code: "AK1305", Severity: diag.Warning,
	Title: diag.T("Een voorwaarde zonder melding of ernst", "A condition without a message or a severity"),
	Why: diag.T("Wie de bevinding leest, ziet alleen de naam van de regel en weet niet wat er mis is of hoe zwaar het weegt.",
		"Whoever reads the finding sees only the name of the rule and does not know what is wrong or how much it weighs."),
	Cure: diag.T("Zet achter de voorwaarde een ernst en een melding, of voor de eerste voorwaarde als zij voor alle gelden.",
		"Put an ernst and a melding after the condition, or before the first one when they hold for all."),
	Bad: `beleid kantoor "Kantoorregels"

regel betaling "Betaaltermijn"
    moet    bevat("betaaltermijn")
    ernst   info
`,
	Good: `beleid kantoor "Kantoorregels"

regel betaling "Betaaltermijn"
    moet    bevat("betaaltermijn")
    ernst   info
    melding { Er staat geen betaaltermijn. }
`,
}

var heavyPractice = &diag.Description{
	Code: "AK1306", Severity: diag.Warning,
	Title: diag.T("Een gebruik uit de praktijk weegt als fout", "A usual practice weighs as an error"),
	Why: diag.T("Wat alleen gebruikelijk is, geeft ten hoogste een waarschuwing; de ernst die er staat, geldt dus niet.",
		"What is only usual gives a warning at most; so the severity that is written does not hold."),
	Cure: diag.T("Schrijf ernst waarschuwing of info, of noem een norm die de regel draagt.",
		"Write ernst waarschuwing or info, or name a norm that carries the rule."),
	Bad: `beleid kantoor "Kantoorregels"

regel betaling "Betaaltermijn"
    norm    praktijk
    moet    bevat("betaaltermijn")
    ernst   fout
    melding { Er staat geen betaaltermijn. }
`,
	Good: `beleid kantoor "Kantoorregels"

regel betaling "Betaaltermijn"
    norm    praktijk
    moet    bevat("betaaltermijn")
    ernst   waarschuwing
    melding { Er staat geen betaaltermijn. }
`,
}

var unknownArgument = &diag.Description{
	Code: "AK1307", Severity: diag.Error,
	Title: diag.T("Een functie vraagt naar iets wat er niet is", "A function asks after something that does not exist"),
	Why: diag.T("De regel zou altijd hetzelfde antwoord krijgen, wat er ook in het document staat.",
		"The rule would always get the same answer, whatever the document says."),
	Cure: diag.T("Verbeter de rol, de wet of de code tussen de haakjes.", "Correct the role, the law or the code between the parentheses."),
	Bad: `beleid kantoor "Kantoorregels"

regel rollen "Rollen"
    moet    partij_met(verwerkr)
    ernst   info
    melding { Geen partij is de verwerker. }
`,
	Good: `beleid kantoor "Kantoorregels"

regel rollen "Rollen"
    moet    partij_met(verwerker)
    ernst   info
    melding { Geen partij is de verwerker. }
`,
}

var unjudgedRules = &diag.Description{
	Code: "AK1320", Severity: diag.Info,
	Title: diag.T("Regels die niet te beoordelen zijn", "Rules that cannot be judged"),
	Why: diag.T("Een regel zonder bevinding zegt alleen iets als de feiten waarnaar hij vraagt, bekend zijn.",
		"A rule without a finding means something only when the facts that it asks after are known."),
	Cure: diag.T("Merk de leden waar het over gaat met over, en vul de feiten in. Zijn alle leden nagelopen, schrijf dan kenmerken volledig in de kop.",
		"Mark the leden that it is about with over, and fill in the facts. When all leden have been gone through, write kenmerken volledig in the header."),
	Bad: `-- stuk.akte --
overeenkomst "Levering"
    toetsing kantoor

gebruik "kantoor.akte"

artikel prijs "Prijs"
    lid over kantoor.prijs {
        De prijs is vast.
    }
-- kantoor.akte --
beleid kantoor "Kantoorregels"

onderwerp prijs "Prijs"
    inclusief_btw janee "De prijs is met btw"

regel btw "Prijs met btw"
    eist    prijs.inclusief_btw
    ernst   waarschuwing
    melding { De prijs is zonder btw. }
`,
	Good: `-- stuk.akte --
overeenkomst "Levering"
    toetsing kantoor

gebruik "kantoor.akte"

artikel prijs "Prijs"
    lid over kantoor.prijs(inclusief_btw = ja) {
        De prijs is vast en met btw.
    }
-- kantoor.akte --
beleid kantoor "Kantoorregels"

onderwerp prijs "Prijs"
    inclusief_btw janee "De prijs is met btw"

regel btw "Prijs met btw"
    eist    prijs.inclusief_btw
    ernst   waarschuwing
    melding { De prijs is zonder btw. }
`,
}

var packForOthers = &diag.Description{
	Code: "AK1321", Severity: diag.Info,
	Title: diag.T("Een pakket gaat over een andere soort document", "A pack is about another kind of document"),
	Why: diag.T("Geen enkele regel van het pakket is toegepast; dat er geen bevindingen zijn, zegt niets.",
		"No rule of the pack was applied; that there are no findings means nothing."),
	Cure: diag.T("Verbeter soort in de kop, of haal het pakket uit toetsing.", "Correct soort in the header, or take the pack out of toetsing."),
	Bad: `-- stuk.akte --
overeenkomst "Levering"
    soort    overeenkomst
    toetsing kantoor

gebruik "kantoor.akte"

artikel prijs "Prijs"
    lid {
        De prijs is vast.
    }
-- kantoor.akte --
beleid kantoor "Kantoorregels"
    geldt voor algemene_voorwaarden

regel prijs "Prijs"
    moet    bevat("prijs")
    ernst   info
    melding { Er staat geen prijs. }
`,
	Good: `-- stuk.akte --
overeenkomst "Levering"
    soort    algemene_voorwaarden
    toetsing kantoor

gebruik "kantoor.akte"

artikel prijs "Prijs"
    lid {
        De prijs is vast.
    }
-- kantoor.akte --
beleid kantoor "Kantoorregels"
    geldt voor algemene_voorwaarden

regel prijs "Prijs"
    moet    bevat("prijs")
    ernst   info
    melding { Er staat geen prijs. }
`,
}
