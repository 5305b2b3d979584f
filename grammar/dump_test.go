package grammar

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// dumpFile writes a tree with its places, for a person to read and a test to
// compare.
func dumpFile(file *File) string {
	d := dumper{file: file.Source}
	for _, statement := range file.Statements {
		d.value("", reflect.ValueOf(statement), 0)
	}
	for _, comment := range file.Comments {
		d.value("", reflect.ValueOf(comment), 0)
	}
	return d.b.String()
}

// dumpNode writes one node.
func dumpNode(file *source.File, node any) string {
	d := dumper{file: file}
	d.value("", reflect.ValueOf(node), 0)
	return d.b.String()
}

type dumper struct {
	b    strings.Builder
	file *source.File
}

var literalNames = map[LiteralKind]string{
	DurationLiteral: "duur", AmountLiteral: "bedrag", PercentageLiteral: "percentage",
	NumberLiteral: "getal", DateLiteral: "datum", TextLiteral: "tekst", BoolLiteral: "janee",
	UnknownLiteral: "onbekend",
}

var (
	spanType   = reflect.TypeFor[source.Span]()
	nameType   = reflect.TypeFor[Name]()
	stringType = reflect.TypeFor[String]()
	nodeType   = reflect.TypeFor[node]()
)

// value writes v, which stands in the field label, at a depth of indentation.
func (d *dumper) value(label string, v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			d.value(label, v.Elem(), depth)
		}
	case reflect.Slice:
		for i := range v.Len() {
			d.value(label, v.Index(i), depth)
		}
		if v.Len() == 0 && label == "Cells" {
			d.line(label, "empty", depth)
		}
	case reflect.Struct:
		d.structure(label, v, depth)
	default:
		if kind, ok := v.Interface().(LiteralKind); ok {
			d.line(label, literalNames[kind], depth)
		} else if !v.IsZero() {
			d.line(label, fmt.Sprintf("%#v", v), depth)
		}
	}
}

func (d *dumper) structure(label string, v reflect.Value, depth int) {
	switch v.Type() {
	case nameType:
		name := v.Interface().(Name)
		if name.Text != "" {
			d.line(label, name.Text+d.place(name.Span), depth)
		}
		return
	case stringType:
		text := v.Interface().(String)
		d.line(label, fmt.Sprintf("%q%s", text.Value, d.place(text.Span)), depth)
		return
	}
	d.line(label, v.Type().Name()+d.place(spanOfNode(v)), depth)
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.Type != spanType && field.Type != nodeType {
			d.value(field.Name, v.Field(i), depth+1)
		}
	}
}

// spanOfNode returns the place that a node carries.
func spanOfNode(v reflect.Value) source.Span {
	if v.NumField() == 0 {
		return source.Span{}
	}
	switch v.Type().Field(0).Type {
	case spanType:
		return v.Field(0).Interface().(source.Span)
	case nodeType:
		return source.At(int(v.Field(0).Field(0).FieldByName("Offset").Int()), int(v.Field(0).Field(1).FieldByName("Offset").Int()))
	}
	return source.Span{}
}

// place writes a span as line:column-line:column.
func (d *dumper) place(span source.Span) string {
	if span == (source.Span{}) {
		return ""
	}
	from, to := d.file.Position(span.Start), d.file.Position(span.End)
	return fmt.Sprintf(" %d:%d-%d:%d", from.Line, from.Column, to.Line, to.Column)
}

func (d *dumper) line(label, text string, depth int) {
	d.b.WriteString(strings.Repeat("  ", depth))
	if label != "" {
		d.b.WriteString(label + ": ")
	}
	d.b.WriteString(text + "\n")
}

// dumpFindings writes findings, one a line, with their notes and fixes.
func dumpFindings(findings diag.List) string {
	var b strings.Builder
	for _, f := range findings {
		fmt.Fprintf(&b, "%s %s %s\n", position(f.Place), f.Code, f.Message.NL)
		for _, note := range f.Notes {
			fmt.Fprintf(&b, "  zie %s %s\n", position(note.Place), note.Text.NL)
		}
		for _, fix := range f.Fixes {
			for _, edit := range fix.Edits {
				fmt.Fprintf(&b, "  herstel zeker=%t %s %q wordt %q\n", fix.Sure, position(edit.Place), edit.Place.Text(), edit.New)
			}
		}
	}
	return b.String()
}

func position(place source.Place) string {
	p := place.File.Position(place.Start)
	return fmt.Sprintf("%d:%d", p.Line, p.Column)
}
