package workspace

import (
	"io"
	"strings"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/files"
)

// Textconv writes a source file as text in which a plain git diff reads well:
// the parts with their numbers and labels, values and references filled in, one
// sentence a line, so that neither another number nor another line break changes
// the lines of a text that stayed the same. What prints nothing (the header,
// parameters, kenmerken, comments) stands there as the source has it.
//
// Git shows files of earlier times from a folder of its own, without the files
// that they use. So the text is made of nothing but the file itself and what
// comes with Akte, now and then alike. A file that is no document, or that has
// mistakes in it, is written as it is. The error is a [Fault]: the file cannot
// be read.
func Textconv(file string, w io.Writer) error {
	content, err := files.Read(file, source.MaxSize)
	if err != nil {
		return cannotRead(file, err)
	}
	text, ok := readable(string(content))
	if !ok {
		text = string(content)
	}
	if _, err := io.WriteString(w, text); err != nil {
		return cannotWrite(standardStream, err)
	}
	return nil
}

// readable returns a document as text; ok is false of what is no document or
// has mistakes in it.
func readable(content string) (text string, ok bool) {
	go compiler.Prepare()
	file, findings := grammar.Parse(source.New("akte.akte", content))
	if findings.Count(diag.Error) > 0 || len(file.Statements) == 0 {
		return "", false
	}
	if _, ok := file.Statements[0].(*grammar.Agreement); !ok {
		return "", false
	}
	sources, _ := load.Text(noFiles{}, file.Source.Name, content, clauses.FS)
	program, _ := compiler.Compile(sources)
	if program == nil {
		return "", false
	}
	p := plainWriter{view: program.View(), file: sources.Main, parts: map[int32]compiler.Part{}}
	p.index(program.Body)
	p.statements()
	return p.b.String(), true
}

// plainWriter writes a document as text.
type plainWriter struct {
	view  *compiler.View
	file  *grammar.File
	parts map[int32]compiler.Part // by where they begin in the file
	b     strings.Builder
	said  int // how many comments have been written
	// close is set when the next blank line is left out: a comment stands by what
	// comes after it.
	close bool
}

// index notes where the parts that statements make begin.
func (p *plainWriter) index(parts []compiler.Part) {
	for _, part := range parts {
		if place := part.Common().Place; place.File == p.file.Source {
			if _, taken := p.parts[place.Start]; !taken {
				p.parts[place.Start] = part
			}
		}
		switch part.(type) {
		case *compiler.Clause, *compiler.Text, *compiler.Definition, *compiler.Explanation, *compiler.PartyList:
			// what stands below is its prose
		default:
			p.index(part.Common().Parts)
		}
	}
}

func (p *plainWriter) statements() {
	for _, statement := range p.file.Statements {
		span := statement.Span()
		p.comments(span.Start)
		part := p.parts[span.Start]
		switch part := part.(type) {
		case *compiler.Article:
			p.article(part, statement)
		case *compiler.Chapter:
			p.heading(part, p.number(part), part.Title)
		case *compiler.Annex:
			p.heading(part, p.number(part), part.Title)
			p.settings(grammar.SettingsOf(statement))
		case *compiler.Heading:
			p.heading(part, "", part.Title)
		case *compiler.Clause, *compiler.Text, *compiler.Definition, *compiler.Explanation:
			p.prosePart(part)
		default:
			p.canonical(statement)
		}
	}
	p.comments(int32(len(p.file.Source.Text)))
}

// comments writes the comments before a place in the source.
func (p *plainWriter) comments(before int32) {
	first := p.said
	for ; p.said < len(p.file.Comments) && p.file.Comments[p.said].Start < before; p.said++ {
		if p.said == first {
			p.line("")
		}
		p.line(p.file.Comments[p.said].Text)
	}
	p.close = p.said > first
}

// heading writes a heading as git finds it again: "# Artikel 6 Datalekken [datalekken]".
func (p *plainWriter) heading(part compiler.Part, number, title string) {
	p.line("")
	p.line(joinWords("#", number, title, labelOf(part)))
}

func (p *plainWriter) article(article *compiler.Article, statement grammar.Statement) {
	p.heading(article, p.number(article), article.Title)
	if s, ok := statement.(*grammar.Article); ok && s.Follows != nil {
		with := make([]string, len(s.With))
		for i, assignment := range s.With {
			with[i] = assignment.Name.Text + " = " + grammar.FormatExpr(assignment.Value)
		}
		p.line(joinWords("    volgens", s.Follows.Text))
		if len(with) > 0 {
			p.line("    met " + strings.Join(with, ", "))
		}
	}
	p.attributes(article)
	p.supplied(article.Parts)
}

// supplied writes the parts that come from a model clause, which stand in no
// statement of this file.
func (p *plainWriter) supplied(parts []compiler.Part) {
	for _, part := range parts {
		if part.Common().Place.File == p.file.Source {
			continue
		}
		switch part := part.(type) {
		case *compiler.Heading:
			p.heading(part, "", part.Title)
		case *compiler.Clause, *compiler.Text, *compiler.Definition, *compiler.Explanation:
			p.prosePart(part)
		case *compiler.Choice:
			p.supplied(part.Parts)
			p.line("einde")
		case *compiler.Branch:
			p.line(strings.Join(p.view.Conditions(part), " "))
			p.supplied(part.Parts)
		case *compiler.Repeat:
			p.line(strings.Join(p.view.Conditions(part), " "))
			p.supplied(part.Parts)
			p.line("einde")
		}
	}
}

// number returns the number of a part as a lawyer says it, with a capital.
func (p *plainWriter) number(part compiler.Part) string {
	spot := p.view.Spot(part)
	if spot == nil {
		return ""
	}
	return capital(p.view.Cite(spot))
}

// attributes writes the kenmerken of a part.
func (p *plainWriter) attributes(part compiler.Part) {
	base := part.Common()
	for _, attribute := range base.Attributes {
		p.line("    " + oneLine(attribute.Place().In(base.Place.File).Text()))
	}
}

func (p *plainWriter) settings(settings []*grammar.Setting) {
	for _, setting := range settings {
		p.line("    " + oneLine(setting.Span().In(p.file.Source).Text()))
	}
}

// canonical writes a statement that makes no numbered part as the source has it,
// in its fixed layout.
func (p *plainWriter) canonical(statement grammar.Statement) {
	p.line("")
	layout := grammar.Format(&grammar.File{Source: p.file.Source, Statements: []grammar.Statement{statement}})
	p.b.Write(layout)
}

// line writes a line; never two blank ones after each other, and none at the top.
func (p *plainWriter) line(text string) {
	if text == "" && (p.close || p.b.Len() == 0 || strings.HasSuffix(p.b.String(), "\n\n")) {
		p.close = false
		return
	}
	p.close = false
	p.b.WriteString(text)
	p.b.WriteByte('\n')
}

// labelOf returns the label of a part between brackets, "" without one.
func labelOf(part compiler.Part) string {
	if label := part.Common().Label; label != "" {
		return "[" + label + "]"
	}
	return ""
}

// joinWords joins what is not empty with spaces.
func joinWords(words ...string) string {
	var kept []string
	for _, word := range words {
		if word != "" {
			kept = append(kept, word)
		}
	}
	return strings.Join(kept, " ")
}
