package outline

import "github.com/akte-lang/akte/internal/diag"

// name is how many of one reason are spoken of: one, and more.
type name struct{ one, more diag.Text }

// names has the words for every reason, by its value.
var names = [...]name{
	PageNumber:    {diag.T("paginanummer", "page number"), diag.T("paginanummers", "page numbers")},
	RunningHead:   {diag.T("kop- of voetregel", "running head"), diag.T("kop- en voetregels", "running heads")},
	Hyphen:        {diag.T("afbreekstreepje", "line-end hyphen"), diag.T("afbreekstreepjes", "line-end hyphens")},
	SoftHyphen:    {diag.T("zacht afbreekstreepje", "soft hyphen"), diag.T("zachte afbreekstreepjes", "soft hyphens")},
	Comment:       {diag.T("opmerking", "comment"), diag.T("opmerkingen", "comments")},
	Deletion:      {diag.T("verwijdering", "deletion"), diag.T("verwijderingen", "deletions")},
	Contents:      {diag.T("regel van een inhoudsopgave", "line of a table of contents"), diag.T("regels van een inhoudsopgave", "lines of a table of contents")},
	Picture:       {diag.T("afbeelding", "picture"), diag.T("afbeeldingen", "pictures")},
	Script:        {diag.T("script of stijlblad", "script or style sheet"), diag.T("scripts en stijlbladen", "scripts and style sheets")},
	Hidden:        {diag.T("stuk verborgen tekst", "piece of hidden text"), diag.T("stukken verborgen tekst", "pieces of hidden text")},
	LinkTarget:    {diag.T("adres achter een link", "address behind a link"), diag.T("adressen achter links", "addresses behind links")},
	FieldCode:     {diag.T("veldcode", "field code"), diag.T("veldcodes", "field codes")},
	Markup:        {diag.T("opmaakteken", "markup sign"), diag.T("opmaaktekens", "markup signs")},
	FrontMatter:   {diag.T("gegeven over het bestand", "line about the file"), diag.T("gegevens over het bestand", "lines about the file")},
	Invisible:     {diag.T("onzichtbaar teken", "invisible character"), diag.T("onzichtbare tekens", "invisible characters")},
	OtherDocument: {diag.T("dubbele versie", "twin of a text"), diag.T("dubbele versies", "twins of a text")},
	Navigation:    {diag.T("menu", "menu"), diag.T("menu's", "menus")},
	Surroundings:  {diag.T("deel van de website om de tekst heen", "part of the web site around the text"), diag.T("delen van de website om de tekst heen", "parts of the web site around the text")},
	FormField:     {diag.T("invulveld of knop", "form field or button"), diag.T("invulvelden en knoppen", "form fields and buttons")},
}

// Reasons returns all reasons, in the order in which they are told.
func Reasons() []Reason {
	all := make([]Reason, 0, len(names)-1)
	for r := PageNumber; int(r) < len(names); r++ {
		all = append(all, r)
	}
	return all
}

// Count returns n with the words for things left out for this reason: "1
// paginanummer", "14 paginanummers".
func (r Reason) Count(n int) diag.Text {
	if r == 0 || int(r) >= len(names) {
		return diag.T("%d keer iets anders", "%d other things", n)
	}
	if n == 1 {
		return diag.T("%d %s", "%d %s", n, names[r].one)
	}
	return diag.T("%d %s", "%d %s", n, names[r].more)
}
