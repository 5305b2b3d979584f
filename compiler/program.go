// Package compiler turns a loaded document into a [Program]: resolved and
// typed, with every branch under its condition. [Program.Evaluate] chooses one
// variant and gives a finished document.
package compiler

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/internal/diag"
)

// Given is one value from outside: what --set or a data file says.
type Given struct {
	// Data is a decoded value: string, bool, json.Number, int64, uint64,
	// []any, map[string]any.
	Data any
	// Origin says where it was given: "--set meldtermijn", "klanten.csv, rij 3".
	Origin diag.Text
}

// Values are the values from outside, by name: meldtermijn, klant.naam.
type Values map[string]Given

var (
	_ = load.Load
	_ document.Document
)
