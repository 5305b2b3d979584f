package json

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/internal/source"
)

// format is the name of the form.
const format = "akte-document"

// builder turns a document into data. As a visitor it adds to the blocks and
// the inlines at hand.
type builder struct {
	options Options
	blocks  blocks
	inlines inlines
}

func newBuilder(options Options) *builder { return &builder{options: options} }

func (b *builder) root(d *document.Document) root {
	return root{Format: format, Version: Version, Title: d.Title, Meta: newMeta(d.Meta), Body: b.all(d.Body)}
}

// all returns blocks as data.
func (b *builder) all(list []document.Block) blocks {
	outer := b.blocks
	b.blocks = make(blocks, 0, len(list))
	for _, block := range list {
		block.Accept(b)
	}
	inner := b.blocks
	b.blocks = outer
	return inner
}

// text returns inlines as data.
func (b *builder) text(list []document.Inline) inlines {
	outer := b.inlines
	b.inlines = make(inlines, 0, len(list))
	for _, inline := range list {
		inline.AcceptInline(b)
	}
	inner := b.inlines
	b.inlines = outer
	return inner
}

func (b *builder) add(block any) { b.blocks = append(b.blocks, block) }

func (b *builder) addInline(inline any) { b.inlines = append(b.inlines, inline) }

// at returns a place as data, nil for nowhere.
func at(p source.Place) *place {
	if p.IsZero() {
		return nil
	}
	start, end := p.File.Position(p.Start), p.File.Position(p.End)
	return &place{
		File: p.File.Name,
		Line: start.Line, Column: start.Column,
		EndLine: end.Line, EndColumn: end.Column,
	}
}

// each returns what convert makes of every element, never nil.
func each[From, To any](list []From, convert func(From) To) []To {
	converted := make([]To, len(list))
	for i, element := range list {
		converted[i] = convert(element)
	}
	return converted
}

func same(s string) string { return s }

func newMeta(m document.Meta) meta {
	return meta{
		Kinds: each(m.Kinds, same), Version: m.Version, Date: m.Date, LawDate: m.LawDate,
		Parties: each(m.Parties, func(p document.Party) party {
			return party{
				Name: p.Name, Title: p.Title, Roles: each(p.Roles, same),
				Fields: each(p.Fields, func(f document.Field) field { return field(f) }),
			}
		}),
		Parameters: each(m.Parameters, func(p document.Parameter) parameter { return parameter(p) }),
		Deviations: each(m.Deviations, func(d document.Deviation) deviation {
			return deviation{Clause: d.Clause, Kind: d.Kind, Part: d.Part, Target: d.Target, Place: at(d.Place)}
		}),
	}
}
