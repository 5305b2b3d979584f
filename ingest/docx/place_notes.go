package docx

import "github.com/akte-lang/akte/ingest/outline"

// noteStyleOf returns how notes of a kind are counted here.
func (s *settler) noteStyleOf(kind noteKind) noteStyle {
	style := s.noteStyle[kind].over(usual(kind))
	if s.section < len(s.sections) {
		style = s.sections[s.section].notes[kind].over(style)
	}
	return style
}

// notesOf adds the notes that a paragraph refers to.
func (b *blocks) notesOf(p *paragraph) {
	if b.inNote {
		return // Word makes no notes to notes
	}
	for _, m := range p.notes {
		content, there, fresh := b.notes[m.kind].use(m.id)
		switch {
		case !there:
			if b.once("note " + m.id) {
				b.findings.Add(missingNote.At(b.here(), "De noot bij deze alinea ontbreekt in het bestand.",
					"The note to this paragraph is missing from the file."))
			}
		case fresh:
			b.note(m, content)
		}
	}
}

// note adds one note; its mark is what the text refers to it by.
func (b *blocks) note(m noteMark, content flow) {
	text := ""
	if !m.custom {
		text = b.noteNumber(m.kind)
	}
	b.inNote = true
	inner := b.settle(content)
	b.inNote = false
	for i := range inner {
		if inner[i].Kind == outline.Paragraph {
			inner[i].Kind = outline.Note
		}
	}
	if len(inner) > 0 && inner[0].Kind == outline.Note && inner[0].Mark == "" {
		inner[0].Mark, inner[0].Computed = text, text != ""
	}
	b.all = append(b.all, inner...)
}

func (b *blocks) noteNumber(kind noteKind) string {
	style := b.noteStyleOf(kind)
	text, known := numeral(style.format, style.start+b.counted[kind], b.styles.language)
	b.counted[kind]++
	b.last = b.here()
	if !known {
		b.counter.unknown(style.format)
	}
	if style.restart == "eachPage" && b.once("notes by page") {
		b.findings.Add(unknownFormat.At(b.here(), "De noten beginnen in Word op elke bladzijde opnieuw; Akte nummert ze door.",
			"The notes start again on every page in Word; Akte numbers them on."))
	}
	return text
}
