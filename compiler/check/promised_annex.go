package check

import (
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
)

// promisedAnnex looks for "zoals vermeld in de bijlage" in a text that has no
// annex at all. It may have been attached apart, so that it is no more than a
// remark.
func (c *Context) promisedAnnex(p *Passage) (diag.Finding, bool) {
	if explains(p.Part) {
		return diag.Finding{}, false
	}
	for i := 2; i < len(p.Words); i++ {
		word := p.Word(i)
		if word[0]|0x20 != 'b' || !isOneOf(word, "bijlage", "bijlagen", "bijlages") || !startsLower(word) {
			continue
		}
		at := i - 1
		if isOneOf(p.Word(at), "de", "bijgevoegde", "aangehechte", "bijgaande", "deze") {
			at--
		}
		if at == i-1 || at < 1 || !isOneOf(p.Word(at), "in") || !isOneOf(p.Word(at-1), "vermeld", "opgenomen", "omschreven", "beschreven", "genoemd",
			"vastgelegd", "bedoeld", "geregeld") {
			continue
		}
		if i+1 < len(p.Words) && isOneOf(p.Word(i+1), "bij", "van", "1", "A") {
			continue // of another document, or with a number
		}
		place := p.Place(p.Words[i].Start, p.Words[i].End)
		finding := absentAnnexDescription.At(place, "De tekst verwijst naar %q, maar het document heeft er geen.",
			"The text refers to %q, but the document has none.", word)
		finding.Severity = diag.Info
		return finding, true
	}
	return diag.Finding{}, false
}

// hasAnnexes reports whether the document has an annex, or a heading or term
// that says what one is.
func (c *Context) hasAnnexes() bool {
	if len(c.outline().annexs) > 0 || len(c.ownNames().terms) > 0 && (c.ownNames().terms["bijlage"] || c.ownNames().terms["bijlagen"]) {
		return true
	}
	found := false
	compiler.Walk(c.Program.Body, func(part compiler.Part) {
		for _, w := range words(titleOf(part)) {
			found = found || isOneOf(titleOf(part)[w.Start:w.End], "bijlage", "bijlagen")
		}
	})
	return found
}
