// Package source holds source texts and places in them. Everything inside the
// compiler speaks in byte offsets; lines and columns exist only where a person
// or an editor is spoken to.
package source

import (
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

// MaxSize is the size in bytes above which a source file is refused.
const MaxSize = 64 << 20

// File is one source text. It is immutable and safe for concurrent use.
type File struct {
	// Name is the path by which the file was asked for, slash-separated and
	// relative to the project folder.
	Name string
	// Text is the content, UTF-8, without a byte-order mark.
	Text string

	once  sync.Once
	lines []int32 // offsets of the line starts
}

// New returns a File. A leading byte-order mark is not part of its text.
func New(name, text string) *File {
	return &File{Name: name, Text: strings.TrimPrefix(text, "\uFEFF")}
}

// Span is a range of byte offsets in one file; End is exclusive.
type Span struct {
	Start, End int32
}

// At returns a Span from two offsets as the standard library counts them.
func At(start, end int) Span { return Span{int32(start), int32(end)} }

// Len returns the number of bytes in s.
func (s Span) Len() int { return int(s.End - s.Start) }

// Contains reports whether offset lies in s.
func (s Span) Contains(offset int32) bool { return s.Start <= offset && offset < s.End }

// To returns the span from the start of s to the end of t.
func (s Span) To(t Span) Span { return Span{s.Start, t.End} }

// Place is a span in a file. The zero Place is nowhere.
type Place struct {
	File *File
	Span
}

// In returns the place of s in f.
func (s Span) In(f *File) Place { return Place{f, s} }

// IsZero reports whether p is nowhere.
func (p Place) IsZero() bool { return p.File == nil }

// Text returns the source text at p, or "" when p is nowhere.
func (p Place) Text() string {
	if p.File == nil {
		return ""
	}
	return p.File.Slice(p.Span)
}

// Slice returns the text of s, clipped to the file.
func (f *File) Slice(s Span) string {
	start := min(max(int(s.Start), 0), len(f.Text))
	end := min(max(int(s.End), start), len(f.Text))
	return f.Text[start:end]
}

// Position is a place as people and editors count: from 1.
type Position struct {
	Line   int // from 1
	Column int // from 1, in characters (runes)
	UTF16  int // from 1, in UTF-16 code units, as the language server protocol counts
}

// Position returns the position of a byte offset.
func (f *File) Position(offset int32) Position {
	offset = min(max(offset, 0), int32(len(f.Text)))
	lines := f.lineStarts()
	line := sort.Search(len(lines), func(i int) bool { return lines[i] > offset })
	before := f.Text[lines[line-1]:offset]
	position := Position{Line: line, Column: utf8.RuneCountInString(before) + 1, UTF16: 1}
	for _, r := range before {
		position.UTF16++
		if r > 0xFFFF {
			position.UTF16++
		}
	}
	return position
}

// Line returns the text of line n (from 1) without its line end, and the
// offset at which it starts.
func (f *File) Line(n int) (text string, start int32) {
	lines := f.lineStarts()
	if n < 1 || n > len(lines) {
		return "", int32(len(f.Text))
	}
	start = lines[n-1]
	end := int32(len(f.Text))
	if n < len(lines) {
		end = lines[n]
	}
	return strings.TrimRight(f.Text[start:end], "\r\n"), start
}

// Lines returns the number of lines.
func (f *File) Lines() int { return len(f.lineStarts()) }

func (f *File) lineStarts() []int32 {
	f.once.Do(func() {
		f.lines = append(make([]int32, 0, 1+strings.Count(f.Text, "\n")), 0)
		for i := range len(f.Text) {
			if f.Text[i] == '\n' {
				f.lines = append(f.lines, int32(i+1))
			}
		}
	})
	return f.lines
}
