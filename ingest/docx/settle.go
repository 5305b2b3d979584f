package docx

import (
	"bytes"
	"strings"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// twipsPerColumn is how wide a column of plain text is taken to be, in
// twentieths of a point: the usual tab of Word takes four.
const twipsPerColumn = 180

// settler makes blocks of a flow.
type settler struct {
	*reader
	out      *outline.Outline
	text     strings.Builder // of the places
	counter  *counter
	sections []*section
	section  int
	counted  [noteKinds]int
	inNote   bool
	pending  pending
	lines    int          // how many paragraphs came so far
	last     source.Place // of the block being made
}

func newSettler(r *reader, out *outline.Outline) *settler {
	s := &settler{reader: r, out: out, counter: newCounter(r.numbering, r.styles.language)}
	s.counter.unknown = func(format string) {
		if r.once("format " + format) {
			r.findings.Add(unknownFormat.At(s.last, "Word toont dit nummer in de vorm %q; Akte zet er gewone cijfers.",
				"Word shows this number in the form %q; Akte puts plain digits.", format))
		}
	}
	return s
}

// document settles a whole document with the texts of its headers and footers.
func (s *settler) document(body flow, edges []string) {
	for i := range body {
		if body[i].section != nil {
			s.sections = append(s.sections, body[i].section)
		}
	}
	s.out.Blocks = s.settle(body)
	for len(s.out.Blocks) > 0 && s.out.Blocks[len(s.out.Blocks)-1].Kind == outline.Break {
		s.out.Blocks = s.out.Blocks[:len(s.out.Blocks)-1]
	}
	for kind := range s.notes {
		for _, f := range s.notes[kind].unused() {
			s.leave(outline.Hidden, words(f))
		}
	}
	for _, f := range s.comments.unused() {
		s.leave(outline.Comment, words(f))
	}
	for _, text := range edges {
		s.leave(outline.RunningHead, text)
	}
	s.pending.flush(s.out, s.file)
	s.file.Text = s.text.String()
}

// leave takes note of what hangs on no paragraph.
func (s *settler) leave(reason outline.Reason, text string) {
	s.lines++
	if text != "" {
		s.pending.add(s.out, s.file, reason, text, s.text.Len(), s.lines)
	}
}

// settle makes the blocks of a flow and takes note of what is left out of it.
func (s *settler) settle(f flow) []outline.Block {
	b := &blocks{settler: s}
	b.flow(f)
	return b.all
}

// blocks are being made of one flow.
type blocks struct {
	*settler
	all    []outline.Block
	gap    bool
	joined *paragraph // whose end was deleted
}

func (b *blocks) flow(f flow) {
	for _, one := range f {
		switch {
		case one.page:
			b.page()
		case one.section != nil:
			b.endSection()
		case one.table != nil:
			b.flush()
			b.table(one.table)
		case one.paragraph != nil:
			b.paragraph(one.paragraph)
		}
	}
	b.flush()
}

// page adds a break, but none before all text and no two in a row.
func (b *blocks) page() {
	if n := len(b.all); n > 0 && b.all[n-1].Kind != outline.Break {
		b.all = append(b.all, outline.Block{Kind: outline.Break, Place: b.here()})
	}
	b.gap = false
}

func (s *settler) here() source.Place { return source.At(s.text.Len(), s.text.Len()).In(s.file) }

// endSection goes to the next section, which may begin on a page of its own.
func (b *blocks) endSection() {
	b.flush()
	b.section++
	if b.section < len(b.sections) && !b.sections[b.section].goesOn {
		b.page()
	}
	for kind := range b.counted {
		if b.noteStyleOf(noteKind(kind)).restart == "eachSect" {
			b.counted[kind] = 0
		}
	}
}

func (b *blocks) add(block outline.Block) {
	block.Gap = b.gap
	b.gap = false
	b.all = append(b.all, block)
}

func (b *blocks) table(t *table) {
	block := outline.Block{Kind: outline.Table, Head: t.head}
	start := b.text.Len()
	for _, row := range t.rows {
		cells := make([]outline.Cell, len(row))
		for i, one := range row {
			cells[i] = outline.Cell{Blocks: b.settle(one.content), Span: one.span}
		}
		block.Rows = append(block.Rows, cells)
	}
	block.Place = source.At(start, b.text.Len()).In(b.file)
	b.add(block)
}

// flush ends a paragraph whose end was deleted where no other follows to join.
func (b *blocks) flush() {
	if p := b.joined; p != nil {
		b.joined = nil
		b.finish(p)
	}
}

func (b *blocks) paragraph(p *paragraph) {
	if b.joined != nil && !p.gone {
		p.follow(b.joined)
		b.joined = nil
	}
	if p.joins && !p.gone {
		b.joined = p
		return
	}
	b.finish(p)
}

// finish makes the block of a paragraph, with what hangs on it.
func (b *blocks) finish(p *paragraph) {
	b.flow(p.before)
	shape := p.shape.over(p.style.shape).over(b.styles.shape)
	if shape.newPage == on && !p.gone {
		b.page()
	}
	if b.shows(p, shape) {
		b.place(p, shape)
	} else {
		b.gap = b.gap || len(p.left)+len(p.after) == 0 && !p.gone
		b.take(p, b.text.Len())
	}
	b.notesOf(p)
	b.flow(p.after)
}

// shows reports whether anything is seen of a paragraph: text, or the number
// that Word sets before an empty line.
func (b *blocks) shows(p *paragraph, s shape) bool {
	switch {
	case len(bytes.TrimSpace(p.text)) > 0:
		return true
	case p.gone, p.unseen, p.joins:
		return false
	}
	for i := range p.left {
		if p.left[i].reason == outline.Contents {
			return false
		}
	}
	_, definition := b.numbering.find(s.list)
	return s.hasList && definition != nil
}

// place makes the block of a paragraph that shows.
func (b *blocks) place(p *paragraph, s shape) {
	start := b.text.Len()
	block := outline.Block{
		Kind: outline.Paragraph, Style: p.style.name, Runs: p.runs(), Centered: s.centered == on,
		Place: source.At(start, start+len(p.text)).In(b.file),
	}
	b.last = block.Place
	indent := s.indent
	if s.hasList {
		if m, ok := b.counter.next(s.list, b.levelOf(p, s)); ok {
			block.Mark, block.Computed, block.Level, block.List = m.text, m.text != "", m.level+1, m.list
			if m.bullet {
				block.Kind = outline.Item
			}
			if m.shape.indented && !p.shape.indented {
				indent = m.shape.indent
			}
		}
	}
	if s.outline != noLevel && s.outline != bodyLevel {
		block.Kind, block.Level = outline.Heading, s.outline
	}
	block.Indent = max(indent, 0) / twipsPerColumn
	b.text.Write(p.text)
	b.text.WriteByte('\n')
	b.take(p, start)
	b.add(block)
}

// levelOf returns the level by which a paragraph is numbered: its own, that
// which names its style, that of its style, or the first.
func (b *blocks) levelOf(p *paragraph, s shape) int {
	if p.shape.hasLevel {
		return p.shape.level
	}
	if _, d := b.numbering.find(s.list); d != nil {
		one := p.style
		for range levels {
			if one == nil {
				break
			}
			if at, ok := d.byStyleOf(one.id); ok {
				return at
			}
			one = b.styles.byID[one.base]
		}
	}
	if s.hasLevel {
		return s.level
	}
	return 0
}

// take takes note of what was left out of a paragraph whose text starts at an
// offset, and of what there is to tell about it.
func (s *settler) take(p *paragraph, start int) {
	s.lines++
	for i := range p.left {
		l := &p.left[i]
		s.pending.add(s.out, s.file, l.reason, l.text, min(start+l.at, s.text.Len()), s.lines)
	}
	for _, r := range p.remarks {
		at := min(start+r.at, s.text.Len())
		s.findings.Add(r.made(source.At(at, at).In(s.file)))
	}
}

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
