package docx

import (
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// once reports whether something is told for the first time. A file with a
// million of one fault gives one finding.
func (r *reader) once(what string) bool {
	told := r.told[what]
	r.told[what] = true
	return !told
}

// tell makes a finding about this place in a paragraph.
func (p *paragraph) tell(made func(source.Place) diag.Finding) {
	p.remarks = append(p.remarks, remark{len(p.text), made})
}

// computed tells of a field that Word computes and does not store.
func (s *story) computed(name string) {
	if s.deleted == 0 && s.once("field "+name) {
		s.paragraph.tell(func(at source.Place) diag.Finding {
			return uncounted.At(at, "Hier toont Word met het veld %s iets dat niet in het bestand is opgeslagen.",
				"Here Word shows something by the field %s that is not stored in the file.", name)
		})
	}
}

// symbol reads a character of a symbol font.
func (s *story) symbol(font, code string) {
	text, known := symbol(font, code)
	if !known && s.deleted == 0 && s.once("symbol "+font+" "+code) {
		s.paragraph.tell(func(at source.Place) diag.Finding {
			return unknownSymbol.At(at, "Het teken %s uit het lettertype %s is niet om te zetten.",
				"The character %s of the font %s cannot be turned into another.", code, font)
		})
	}
	s.say(text)
}

// embedded tells of a file that Word inserts here.
func (s *story) embedded(p *paragraph, id string) {
	target := s.targets[id]
	if target == "" {
		target = id
	}
	p.tell(func(at source.Place) diag.Finding {
		return embedded.At(at, "Hier voegt Word de inhoud van %s in; die is niet meegelezen.",
			"Here Word inserts the content of %s; it was not read.", target)
	})
}
