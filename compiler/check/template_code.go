package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var templateCodeDescription = &diag.Description{
	Code: "AK0611", Severity: diag.Warning,
	Title: diag.T("Code van een sjabloon in de tekst", "Code of a template in the text"),
	Why: diag.T("De tekst komt uit een sjabloon dat niet is ingevuld. Wie hem zo tekent, tekent zonder namen en bedragen.",
		"The text comes from a template that was not filled in. Who signs it so signs without names and amounts."),
	Cure: diag.T("Maak van elke plek een parameter, {naam}, of vul haar in; haal code weg die bij een ander programma hoort.",
		"Make each space a parameter, {naam}, or fill it in; remove code that belongs to another program."),
	Bad: `overeenkomst "Verhuur van een kano"
artikel huur "Huur"
    lid {
        De huurder, \{\{naam\}\}, huurt de kano op zaterdag.
    }
`,
	Good: `overeenkomst "Verhuur van een kano"
parameter naam tekst = "J. Peddel"
artikel huur "Huur"
    lid {
        De huurder, {naam}, huurt de kano op zaterdag.
    }
`,
}

// templateCode looks for what another program was to fill in. It speaks once
// for a document.
var templateCode = Check{
	Description: templateCodeDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van een kano"
artikel huur "Huur"
    lid {
        Het wachtwoord heeft een teken als !@#$%^&, de verzameling \{1, 2\} telt niet, en het adres is info@kano.example.
        De korting is 10% voor leden en 5% voor anderen.
    }
`,
	},
	Start: func(c *Context) Watcher {
		var places []source.Place
		count := 0
		return Watcher{
			Part: func(part compiler.Part) {
				title := titleOf(part)
				for at := range title {
					if templateAt(title[at:]) > 0 {
						count++
						places = append(places, quoted(part.Common().Place, title))
						return
					}
				}
			},
			Passage: func(p *Passage) {
				if explains(p.Part) {
					return
				}
				p.eachTemplate(func(start, end int) {
					if count++; len(places) <= mostPlaces {
						places = append(places, p.Place(start, end))
					}
				})
			},
			Finish: func() {
				if count == 0 {
					return
				}
				finding := templateCodeDescription.At(places[0], "Hier staat code van een sjabloon, en zo nog %d keer.",
					"Here stands code of a template, and %d times more.", count-1)
				if count == 1 {
					finding = templateCodeDescription.At(places[0], "Hier staat code van een sjabloon.", "Here stands code of a template.")
				}
				for _, other := range places[1:] {
					finding = finding.WithNote(other, "Hier ook.", "Here too.")
				}
				c.Report(finding)
			},
		}
	},
}

// eachTemplate calls found for every stretch of template code: {{naam}}, {naam},
// %NAAM%, <<naam>>, @include('…').
func (p *Passage) eachTemplate(found func(start, end int)) {
	for at := 0; at < len(p.Text); {
		next := strings.IndexAny(p.Text[at:], "{@%<$")
		if next < 0 {
			return
		}
		at += next
		length := templateAt(p.Text[at:])
		if length > 0 && p.Typed(at, at+length) {
			found(at, at+length)
		}
		at += max(1, length)
	}
}

// templateAt returns the length of the template code that a text starts with, 0
// for none.
func templateAt(text string) int {
	for _, pair := range [][2]string{{"{{", "}}"}, {"{%", "%}"}, {"${", "}"}, {"<<", ">>"}, {"<%", "%>"}, {"{", "}"}, {"%", "%"}} {
		rest, ok := strings.CutPrefix(text, pair[0])
		if !ok {
			continue
		}
		inside, _, closed := strings.Cut(rest, pair[1])
		if closed && isFieldName(inside, pair[0] == "%") {
			return len(pair[0]) + len(inside) + len(pair[1])
		}
	}
	for _, directive := range []string{"@extends(", "@include(", "@section(", "@yield(", "@if(", "@foreach(", "@endsection", "@endif", "@stop", "<?php"} {
		if strings.HasPrefix(text, directive) {
			if end := strings.IndexByte(text, ')'); end > 0 && strings.HasSuffix(directive, "(") {
				return end + 1
			}
			return len(directive)
		}
	}
	return 0
}

// isFieldName reports whether a text can be the name of a field.
func isFieldName(text string, capitals bool) bool {
	const longest = 60
	text = strings.TrimSpace(text)
	if text == "" || len(text) > longest || isDigit(text[0]) {
		return false
	}
	letters := false
	for i := range len(text) {
		b := text[i]
		switch {
		case 'a' <= b && b <= 'z':
			if capitals {
				return false
			}
			letters = true
		case 'A' <= b && b <= 'Z':
			letters = true
		case isDigit(b), strings.IndexByte("_.-$|> ()'\"", b) >= 0:
			if capitals && b == ' ' {
				return false
			}
		default:
			return false
		}
	}
	return letters
}
