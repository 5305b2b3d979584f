package diff

import (
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/source"
)

// declared is something that the head of a document declares under a name.
type declared struct {
	name  string
	text  string // as written, on one line
	value value.Value
	place source.Place
}

// header returns the fields of the header, each under its name; a field that
// stands there more than once counts as one.
func (r *Reading) header() []declared {
	var fields []declared
	for _, statement := range r.Program.Sources.Main.Statements {
		if opening, ok := statement.(*grammar.Agreement); ok {
			fields = append(fields, r.settings("", opening.Settings)...)
		}
	}
	return fields
}

// parties returns the fields of the parties: "klant.naam", and under its own
// name what a party is called.
func (r *Reading) parties() []declared {
	var fields []declared
	for _, statement := range r.Program.Sources.Main.Statements {
		party, ok := statement.(*grammar.Party)
		if !ok {
			continue
		}
		title := party.Title.Value
		for _, also := range party.Also {
			title += ", " + also.Value
		}
		fields = append(fields, declared{name: party.Name.Text, text: title, place: party.Span().In(r.file())})
		fields = append(fields, r.settings(party.Name.Text+".", party.Settings)...)
	}
	return fields
}

// parameters returns the parameters and computed values with what they come to
// by default, and what else is said of each: its type and bounds.
func (r *Reading) parameters() []declared {
	values := map[string]value.Value{}
	for _, v := range r.view.Values() {
		if _, unknown := v.Value.(value.Unknown); !unknown {
			values[v.Name] = v.Value
		}
	}
	var found []declared
	for _, statement := range r.Program.Sources.Main.Statements {
		switch s := statement.(type) {
		case *grammar.Parameter:
			name := s.Name.Text
			found = append(found, declared{name: name, text: grammar.FormatExpr(s.Default), value: values[name], place: s.Span().In(r.file())})
			kind := ""
			for _, p := range r.Program.Parameters() {
				if p.Name == name {
					kind = p.Type.String()
				}
			}
			found = append(found, declared{name: name + " (soort)", text: kind, place: s.Span().In(r.file())})
			found = append(found, r.settings(name+" ", s.Settings)...)
		case *grammar.Computed:
			name := s.Name.Text
			found = append(found, declared{name: name, text: grammar.FormatExpr(s.Value), value: values[name], place: s.Span().In(r.file())})
		}
	}
	return found
}

// settings returns the fields of a statement by name.
func (r *Reading) settings(prefix string, settings []*grammar.Setting) []declared {
	var fields []declared
	at := map[string]int{}
	for _, setting := range settings {
		place := setting.Span().In(r.file())
		name := prefix + setting.Name.Text
		text := strings.Join(strings.Fields(place.Text()), " ")
		text = strings.TrimSpace(strings.TrimPrefix(text, setting.Name.Text))
		if i, twice := at[name]; twice {
			fields[i].text += ", " + text
			continue
		}
		at[name] = len(fields)
		fields = append(fields, declared{name: name, text: text, place: place})
	}
	return fields
}

func (r *Reading) file() *source.File { return r.Program.Sources.Main.Source }
