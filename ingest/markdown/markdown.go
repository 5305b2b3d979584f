// Package markdown reads Markdown through the parser of goldmark, and the ways in
// which people misuse it in contracts: numbers typed before paragraphs, lines that
// are meant to stay lines.
//
// What a mark of a list was typed as is kept: Markdown itself would count 1, 2, 3
// whatever the numbers are. Every character of the file stands in a block, in a
// mark or among what was left out; what no block took up and is no markup becomes a
// paragraph.
package markdown

import (
	"cmp"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"github.com/akte-lang/akte/ingest/encoding"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Read returns the outline of a Markdown file.
func Read(file *source.File) (*outline.Outline, diag.List) {
	r := &reader{file: file, src: []byte(file.Text), out: &outline.Outline{Name: file.Name}}
	body := r.frontMatter()
	if at := tame(body); at >= 0 {
		r.findings.Add(dense.At(r.place(at, at), "In deze alinea staan zoveel opmaaktekens dat zij als gewone tekst is gelezen.",
			"This paragraph has so many markup signs that it was read as plain text."))
	}
	tree := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Footnote, extension.Strikethrough)).
		Parser().Parse(text.NewReader(body))
	r.wrapped = wrapped(tree, body)
	r.blocks(tree, context{})
	r.rest()
	slices.SortStableFunc(r.out.Blocks, func(a, b outline.Block) int { return cmp.Compare(a.Place.Start, b.Place.Start) })
	slices.SortStableFunc(r.out.Left, func(a, b outline.Left) int { return cmp.Compare(a.Place.Start, b.Place.Start) })
	if len(r.out.Blocks) == 0 {
		r.findings.Add(encoding.NoText(file))
	}
	return r.out, r.findings
}

// reader builds an outline.
type reader struct {
	file     *source.File
	src      []byte
	out      *outline.Outline
	findings diag.List
	// wrapped is set when the lines of paragraphs were broken to fit a width.
	wrapped bool
	lists   int
	// covered are the places that stand in a block, a mark or a Left.
	covered []source.Span
}

func (r *reader) place(start, end int) source.Place { return source.At(start, end).In(r.file) }

// cover tells that a stretch of the file is accounted for.
func (r *reader) cover(start, end int) {
	if start < end {
		r.covered = append(r.covered, source.At(start, end))
	}
}

func (r *reader) leave(reason outline.Reason, start, end int) {
	r.out.Left = append(r.out.Left, outline.Left{Reason: reason, Text: r.file.Text[start:end], Place: r.place(start, end)})
	r.cover(start, end)
}

// frontMatter takes the lines between --- and --- at the top apart, and returns
// the file with spaces in their place.
func (r *reader) frontMatter() []byte {
	body := slices.Clone(r.src)
	if !strings.HasPrefix(r.file.Text, "---\n") {
		return body
	}
	length := strings.Index(r.file.Text[3:], "\n---\n")
	end := 3 + length + len("\n---\n")
	if length < 0 {
		if length = strings.Index(r.file.Text[3:], "\n---"); length < 0 || 3+length+len("\n---") != len(r.file.Text) {
			return body
		}
		end = len(r.file.Text)
	}
	inside := r.file.Text[4 : 3+max(length, 1)]
	if !fields(inside) {
		return body // two rules around text
	}
	for line := range strings.SplitSeq(inside, "\n") {
		name, value, ok := strings.Cut(line, ":")
		value = strings.Trim(strings.TrimSpace(value), `"'`)
		if ok && value != "" && strings.TrimLeft(name, " \t-#") == name {
			r.out.Properties = append(r.out.Properties, outline.Property{Name: strings.TrimSpace(name), Value: value})
		}
	}
	r.leave(outline.FrontMatter, 0, end)
	for i := range end {
		if body[i] != '\n' {
			body[i] = ' '
		}
	}
	return body
}

// fields reports whether lines are those of YAML: a name and a colon, or what goes
// on with the line before.
func fields(text string) bool {
	any := false
	for line := range strings.SplitSeq(text, "\n") {
		switch name, _, ok := strings.Cut(line, ":"); {
		case strings.TrimSpace(line) == "", line[0] == '#', line[0] == ' ', line[0] == '\t', line[0] == '-':
		case ok && !strings.ContainsAny(name, " \t*"):
			any = true
		default:
			return false
		}
	}
	return any
}
