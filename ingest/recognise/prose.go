package recognise

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// lineWidth is the number of columns at which prose is broken.
const lineWidth = 100

// plain returns the text of runs.
func plain(runs []outline.Run) string { return outline.Plain(runs) }

// flat returns a text on one line, with single spaces.
func flat(text string) string {
	return strings.TrimSpace(strings.Join(strings.FieldsFunc(text, isSpace), " "))
}

// isSpace reports whether r is white space at which text may be broken; a
// no-break space is not.
func isSpace(r rune) bool { return r != 0xA0 && r != 0x202F && r != 0x2007 && unicode.IsSpace(r) }

// looksLikeStatement reports whether a paragraph would be taken for a statement
// at the start of a line. The language itself is asked, for texts that start
// with a keyword; a few words that might mean anything are taken for one.
func looksLikeStatement(text string) bool {
	start := strings.TrimSpace(head(text))
	end := strings.IndexFunc(start+" ", func(r rune) bool { return !unicode.IsLetter(r) })
	first, rest := start[:end], start[end:]
	if !slices.Contains(grammar.Keywords(), strings.ToLower(first)) {
		return false
	}
	if len(strings.Fields(rest)) < fewWords {
		return true
	}
	inner := inlines([]piece{{text: text}}, 4, 4)
	try := &grammar.File{Statements: []grammar.Statement{
		&grammar.Agreement{},
		&grammar.Text{Prose: &grammar.Prose{Blocks: []grammar.Block{
			&grammar.Paragraph{Inlines: []grammar.Inline{&grammar.Words{Text: "."}}}, &grammar.Paragraph{Inlines: inner},
		}}},
	}}
	parsed, findings := grammar.Parse(source.New("", string(grammar.Format(try))))
	return len(findings) > 0 || len(parsed.Statements) != len(try.Statements)
}

// fewWords is how many words behind a keyword make a sentence.
const fewWords = 4

// piece is running text in one look, or something else that is printed.
type piece struct {
	text   string // a newline is a line break of the author
	strong bool
	slant  bool
	inline grammar.Inline // instead of text: a value, a reference
	width  int            // in columns, of an inline
}

// piecesOf returns runs as pieces: neighbours of one look together.
func piecesOf(runs []outline.Run) []piece {
	var list []piece
	var text strings.Builder
	end := func() {
		if len(list) > 0 {
			list[len(list)-1].text = text.String()
			text.Reset()
		}
	}
	for _, run := range runs {
		if run.Break {
			run.Text = "\n"
		}
		if run.Text == "" {
			continue
		}
		last := len(list) - 1
		blank := strings.TrimSpace(run.Text) == ""
		if last < 0 || !blank && (list[last].strong != run.Bold || list[last].slant != run.Italic) {
			end()
			list = append(list, piece{strong: run.Bold && !blank, slant: run.Italic && !blank})
		}
		text.WriteString(run.Text)
	}
	end()
	return list
}

// trimRuns drops the runs without text at both ends.
func trimRuns(runs []outline.Run) []outline.Run {
	for len(runs) > 0 && strings.TrimSpace(runs[0].Text) == "" {
		runs = runs[1:]
	}
	for len(runs) > 0 && strings.TrimSpace(runs[len(runs)-1].Text) == "" {
		runs = runs[:len(runs)-1]
	}
	return runs
}

// inlines writes pieces as running text, broken into lines. Emphasis that the
// language cannot write, within a word say, is left out.
func inlines(pieces []piece, column, indent int) []grammar.Inline {
	f := filler{column: column, indent: indent, width: lineWidth}
	if indent == 0 {
		f.width = 0 // a cell of a table is one line
	}
	for i, p := range pieces {
		switch {
		case p.inline != nil:
			f.inline(p)
		case (p.strong || p.slant) && canEmphasise(pieces, i):
			f.emphasis(p)
		default:
			f.text(p.text)
		}
	}
	f.flush()
	return f.out
}

// canEmphasise reports whether the emphasis of piece i can be written: it must
// not touch letters or other emphasis, nor hold asterisks.
func canEmphasise(pieces []piece, i int) bool {
	text := strings.TrimFunc(pieces[i].text, unicode.IsSpace)
	if text == "" || strings.ContainsAny(text, "*\\") {
		return false
	}
	start := strings.Index(pieces[i].text, text)
	end := start + len(text)
	before, after := ' ', ' '
	switch {
	case start > 0:
		before, _ = utf8.DecodeLastRuneInString(pieces[i].text[:start])
	case i > 0:
		before = pieces[i-1].edge(true)
	}
	switch {
	case end < len(pieces[i].text):
		after, _ = utf8.DecodeRuneInString(pieces[i].text[end:])
	case i+1 < len(pieces):
		after = pieces[i+1].edge(false)
	}
	return !touches(before) && !touches(after)
}

// edge returns the last or the first character that a piece prints.
func (p piece) edge(last bool) rune {
	r, _ := utf8.DecodeRuneInString(p.text)
	if last {
		r, _ = utf8.DecodeLastRuneInString(p.text)
	}
	switch {
	case p.inline != nil:
		return 'x'
	case (p.strong || p.slant) && !unicode.IsSpace(r):
		return '*'
	}
	return r
}

func touches(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '*' || r == '\\' || r == utf8.RuneError
}

// filler breaks running text into lines.
type filler struct {
	out    []grammar.Inline
	buffer strings.Builder // words that are not yet in out
	column int             // the column of what comes next
	indent int             // the column at which lines start
	width  int             // 0: everything on one line
	space  bool            // white space comes before the next word
}

func (f *filler) flush() {
	if f.buffer.Len() > 0 {
		f.out = append(f.out, &grammar.Words{Text: f.buffer.String()})
		f.buffer.Reset()
	}
}

// text writes words with the white space between them.
func (f *filler) text(text string) {
	for text != "" {
		end := strings.IndexFunc(text, isSpace)
		if end == 0 {
			r, size := utf8.DecodeRuneInString(text)
			if r == '\n' && f.width > 0 && f.begun() {
				f.newLine()
			}
			f.space = true
			text = text[size:]
			continue
		}
		if end < 0 {
			end = len(text)
		}
		f.word(text[:end])
		text = text[end:]
	}
}

func (f *filler) begun() bool { return f.buffer.Len() > 0 || len(f.out) > 0 }

// newLine breaks the line where the author did, but for a line break that comes
// first or right after another.
func (f *filler) newLine() {
	if f.column == f.indent {
		return
	}
	f.buffer.WriteByte('\n')
	f.column = f.indent
}

// word writes one word behind the white space that came before it.
func (f *filler) word(word string) {
	width := utf8.RuneCountInString(word)
	if strings.ContainsAny(word, "{}[]") {
		width += strings.Count(word, "{") + strings.Count(word, "}") + strings.Count(word, "[") + strings.Count(word, "]")
	}
	f.separate(width, word)
	f.buffer.WriteString(word)
	f.column += width
}

// separate writes white space before a word: a line break where the word does
// not fit and may stand at the start of a line.
func (f *filler) separate(width int, word string) {
	if !f.space || !f.begun() {
		f.space = false
		return
	}
	f.space = false
	atStart := f.column == f.indent && strings.HasSuffix(f.buffer.String(), "\n")
	switch {
	case atStart:
	case f.width > 0 && f.column+1+width > f.width && mayStartLine(word) && !strings.HasSuffix(f.buffer.String(), "€"):
		f.buffer.WriteByte('\n')
		f.column = f.indent
	default:
		f.buffer.WriteByte(' ')
		f.column++
	}
}

// mayStartLine reports whether a word can start a line without being taken for
// markup. One that looks like a statement is moved by the formatter.
func mayStartLine(word string) bool {
	return word != "" && !strings.ContainsRune("-*|/@{}#", rune(word[0]))
}

// inline writes a value or a reference.
func (f *filler) inline(p piece) {
	f.separate(p.width, "x")
	f.flush()
	f.out = append(f.out, p.inline)
	f.column += p.width
}

// emphasis writes words with emphasis; the white space around them stays
// outside.
func (f *filler) emphasis(p piece) {
	text := strings.TrimFunc(p.text, unicode.IsSpace)
	start := strings.Index(p.text, text)
	f.text(p.text[:start])
	f.separate(utf8.RuneCountInString(text), text)
	f.flush()
	inner := filler{column: f.column, indent: f.indent, width: f.width}
	inner.text(text)
	inner.flush()
	f.out = append(f.out, &grammar.Emphasis{Strong: p.strong, Inlines: inner.out})
	f.column = inner.column
	f.text(p.text[start+len(text):])
}
