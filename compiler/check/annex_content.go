package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var annexContentDescription = &diag.Description{
	Code: "AK0226", Severity: diag.Warning,
	Title: diag.T("Wat in de bijlage zou staan, staat er niet", "What the annex is said to hold is not there"),
	Why: diag.T("De bepaling hangt op een lijst of gegeven dat bij het invullen is vergeten; dan is het niet afgesproken.",
		"The provision hangs on a list or fact that was forgotten when filling in; then it is not agreed."),
	Cure: diag.T("Vul de bijlage aan, of haal de verwijzing weg.", "Complete the annex, or remove the reference."),
	Bad: `overeenkomst "Schoonmaak van een kantoor"
artikel werk "Werk"
    lid {
        Het werk wordt gedaan op de tijden zoals vermeld in [rooster].
    }
    lid {
        De contactpersonen zoals vermeld in [rooster] krijgen een sleutel. Zij gebruiken de materialen zoals opgenomen in [rooster].
    }
bijlage rooster "Afspraken over schoonmaak"
tekst {
    De tijden zijn maandag en vrijdag, van zes tot acht uur.
}
`,
	Good: `overeenkomst "Schoonmaak van een kantoor"
artikel werk "Werk"
    lid {
        Het werk wordt gedaan op de tijden zoals vermeld in [rooster].
    }
    lid {
        De contactpersonen zoals vermeld in [rooster] krijgen een sleutel. Zij gebruiken de materialen zoals opgenomen in [rooster].
    }
bijlage rooster "Afspraken over schoonmaak"
tekst {
    De tijden zijn maandag en vrijdag, van zes tot acht uur. Contactpersoon is de conciërge, die ook het materiaal beheert.
}
`,
}

// annexContent looks for annexes that have nothing of two things or more that
// the text says are in them. One may go by another name there.
var annexContent = Check{
	Description: annexContentDescription,
	FalseAlarms: []string{
		`overeenkomst "Schoonmaak van een kantoor"
artikel werk "Werk"
    lid {
        De prijzen zoals vermeld in [tarieven] gelden een jaar.
    }
    lid {
        De tarieven zoals vermeld in [tarieven] zijn zonder btw.
    }
bijlage tarieven "Tarieven"
tekst {
    Een uur werk kost € 35.
}
`,
	},
	Start: func(c *Context) Watcher {
		search := &annexClaims{c: c, absent: map[*node][]annexClaim{}, stems: map[*node]map[string]bool{}}
		return Watcher{Passage: search.passage, Finish: search.finish}
	},
}

// annexClaims gathers what is said to be in annexes and is not.
type annexClaims struct {
	c      *Context
	absent map[*node][]annexClaim
	stems  map[*node]map[string]bool // of the annexes that were asked for
}

type annexClaim struct {
	noun  string
	place source.Place
}

func (s *annexClaims) passage(p *Passage) {
	if explains(p.Part) {
		return
	}
	for _, cited := range s.c.citations(p) {
		if len(cited.aims) != 1 || cited.aims[0].verdict != sound || cited.aims[0].node.kind != refer.AnnexSpot {
			continue
		}
		annex := cited.aims[0].node
		i := p.claimed(cited.Mention)
		if own, _ := compiler.Ancestor[*compiler.Annex](p.Part); i < 0 || own == annex.part {
			continue
		}
		if s.claims(annex, p.Word(i)) {
			s.absent[annex] = append(s.absent[annex], annexClaim{p.Text[p.Words[i].Start:p.Words[i].End], p.Place(p.Words[i].Start, p.Words[i].End)})
		}
	}
}

// claims reports whether an annex has nothing of what a noun says.
func (s *annexClaims) claims(annex *node, noun string) bool {
	const shortest = 6
	stem := bareStem(noun)
	for _, claim := range s.absent[annex] {
		if bareStem(claim.noun) == stem {
			return false
		}
	}
	if len(noun) < shortest || isOneOf(noun, "gegevens", "informatie", "afspraken", "voorwaarden", "bepalingen", "onderdelen", "zaken") {
		return false
	}
	const tail = 5
	for own := range s.stemsOf(annex) {
		if strings.Contains(own, stem) || len(own) >= tail && strings.HasSuffix(stem, own) {
			return false
		}
	}
	return true
}

// stemsOf returns the stems of the words of an annex, of its titles too.
func (s *annexClaims) stemsOf(annex *node) map[string]bool {
	if stems, ok := s.stems[annex]; ok {
		return stems
	}
	var text strings.Builder
	text.WriteString(s.c.textOf(annex))
	compiler.Walk([]compiler.Part{annex.part}, func(part compiler.Part) { text.WriteString(" " + titleOf(part)) })
	stems := map[string]bool{}
	for _, w := range words(text.String()) {
		stems[bareStem(text.String()[w.Start:w.End])] = true
	}
	s.stems[annex] = stems
	return stems
}

// bareStem returns the stem of a word without its hyphens.
func bareStem(word string) string { return stemOf(strings.ReplaceAll(strings.ToLower(word), "-", "")) }

// claimed returns the word for what an annex is said to hold: "de contacten
// zoals vermeld in", "deze worden vermeld in", "de in Bijlage A opgenomen lijst";
// -1 when the words do not say.
func (p *Passage) claimed(m *Mention) int {
	if i := p.subjectBehind(m.Last + 1); i >= 0 {
		return i
	}
	i := m.First - 1
	if i < 2 || !isOneOf(p.Word(i), "in") || !isOneOf(p.Word(i-1), "bedoeld", "omschreven", "genoemd", "vermeld", "beschreven", "geregeld", "opgenomen", "vastgelegd") {
		return -1
	}
	i -= 2
	if isOneOf(p.Word(i), "zoals", "als", "is", "zijn", "wordt", "worden") {
		i--
	}
	if i < 0 || strings.ContainsAny(p.Between(i), ".;:") || !isNoun(p.Word(i)) {
		return -1
	}
	return i
}

// isNoun reports whether a word before "vermeld in" can be what is meant, and is
// no adverb.
func isNoun(word string) bool {
	return !isDigit(word[0]) && !isOneOf(word, "hierin", "uitsluitend", "nader", "verder", "tevens", "alleen", "niet", "mede", "daarin",
		"volledig", "hiervan", "daarvan", "limitatief", "expliciet", "uitdrukkelijk", "uitputtend", "specifiek", "anders", "hierna")
}

func (s *annexClaims) finish() {
	for _, annex := range s.c.outline().annexs {
		claims := s.absent[annex]
		if len(claims) < 2 {
			continue
		}
		finding := annexContentDescription.At(claims[0].place, "In %s staat niets over %q, en ook niets over %q.",
			"%s has nothing about %q, nor about %q.", annex.spot.AnnexCite, claims[0].noun, claims[1].noun)
		for _, other := range claims[1:] {
			finding = finding.WithNote(other.place, "Ook dit zou er staan.", "This should be there too.")
		}
		s.c.Report(finding.WithNote(compiler.Opening(annex.part), "Dit is %s.", "This is %s.", annex.spot.AnnexCite))
	}
}
