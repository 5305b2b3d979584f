package annotate

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/facts"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Line returns the line of kenmerken of a proposal, with the mark that it is one:
// "over avg.datalek(termijn = 24 uur)  // voorstel".
func (p Proposal) Line() string {
	var b strings.Builder
	b.WriteString("over " + p.Topic)
	for i, fact := range p.Facts {
		if i == 0 {
			b.WriteString("(")
		} else {
			b.WriteString(", ")
		}
		b.WriteString(fact.Name + " = " + fact.Value)
	}
	if len(p.Facts) > 0 {
		b.WriteString(")")
	}
	return b.String() + "  " + facts.ProposedMark
}

// Edits returns the edits that write proposals into the source of a document, one
// for each lid.
func Edits(p *compiler.Program, proposals []Proposal) []diag.Edit {
	proses := prosesOf(p.Sources.Main)
	var edits []diag.Edit
	for i := 0; i < len(proposals); {
		part := proposals[i].Part
		var lines []string
		for ; i < len(proposals) && proposals[i].Part == part; i++ {
			lines = append(lines, proposals[i].Line())
		}
		if prose := proses[part.Common().Place.Start]; prose != nil {
			edits = append(edits, insert(p.Sources.Main.Source, part.Common().Place, prose.Start, lines))
		}
	}
	return edits
}

// prosesOf returns the prose of the leden and teksten of a file by the offset at
// which they start.
func prosesOf(file *grammar.File) map[int32]*grammar.Prose {
	proses := map[int32]*grammar.Prose{}
	for _, statement := range file.Statements {
		switch statement.(type) {
		case *grammar.Clause, *grammar.Text:
			proses[statement.Span().Start] = grammar.ProseOf(statement)
		}
	}
	return proses
}

// insert returns the edit that puts lines of kenmerken between the opening of a
// lid and its brace, which then stands on a line of its own.
func insert(file *source.File, part source.Place, brace int32, lines []string) diag.Edit {
	_, start := file.Line(file.Position(part.Start).Line)
	indent := indentOf(file.Text[start:part.Start])
	from := brace
	for from > part.Start && strings.IndexByte(" \t\r\n", file.Text[from-1]) >= 0 {
		from--
	}
	newline := "\n"
	if strings.Contains(file.Text, "\r\n") {
		newline = "\r\n"
	}
	var b strings.Builder
	for _, line := range lines {
		b.WriteString(newline + indent + "    " + line)
	}
	b.WriteString(newline + indent)
	return diag.Edit{Place: source.Span{Start: from, End: brace}.In(file), New: b.String()}
}

// indentOf returns the white space that a line begins with.
func indentOf(line string) string { return line[:len(line)-len(strings.TrimLeft(line, " \t"))] }

// Apply writes proposals into the source of a document. A text in the canonical
// layout keeps it; of another nothing but the new lines changes. The error is that
// of [diag.Apply].
func Apply(p *compiler.Program, proposals []Proposal) (string, error) {
	main := p.Sources.Main
	text, err := diag.Apply(main.Source, Edits(p, proposals))
	if err != nil || text == main.Source.Text || string(grammar.Format(main)) != main.Source.Text {
		return text, err
	}
	file, findings := grammar.Parse(source.New(main.Source.Name, text))
	if findings.Count(diag.Error) > 0 {
		return text, nil
	}
	return string(grammar.Format(file)), nil
}
