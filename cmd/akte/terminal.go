package main

import (
	"io"
	"os"

	"github.com/mattn/go-colorable"
	"github.com/mattn/go-isatty"
)

// The values of --color.
const (
	colorAuto   = "auto"
	colorAlways = "always"
	colorNever  = "never"
)

func (a *app) checkColor() error {
	switch a.color {
	case colorAuto, colorAlways, colorNever:
		return nil
	}
	return usage("--color is auto, always of never, niet %q.", "--color is auto, always or never, not %q.", a.color)
}

// colored reports whether to print in colour on w. See https://no-color.org.
func (a *app) colored(w io.Writer) bool {
	switch a.color {
	case colorAlways:
		return true
	case colorNever:
		return false
	}
	return a.getenv("NO_COLOR") == "" && a.getenv("TERM") != "dumb" && isTerminal(w)
}

func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && (isatty.IsTerminal(file.Fd()) || isatty.IsCygwinTerminal(file.Fd()))
}

// paint returns w such that colours come out on the consoles of Windows too.
func paint(w io.Writer) io.Writer {
	if file, ok := w.(*os.File); ok {
		return colorable.NewColorable(file)
	}
	return w
}
