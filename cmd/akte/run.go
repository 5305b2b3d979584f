package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// The exit codes.
const (
	exitClean       = 0
	exitFindings    = 1   // something is wrong in a text, or a document was not made
	exitUsage       = 2   // the command makes no sense, or a file cannot be read or written
	exitInterrupted = 130 // as shells have it for ctrl-C
)

// app is one run of the program: what every command needs.
type app struct {
	lang           diag.Lang
	stdin          io.Reader
	stdout, stderr io.Writer
	getenv         func(string) string
	color          string // auto, always or never
}

// run carries out one command and returns the exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer, getenv func(string) string) int {
	a := &app{lang: diag.Dutch, stdin: stdin, stdout: stdout, stderr: stderr, getenv: getenv, color: colorAuto}
	lang, err := language(args, getenv)
	if err != nil {
		return a.exit(err)
	}
	a.lang = lang
	root := a.root()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	return a.exit(root.ExecuteContext(ctx))
}

// errFindings ends a command of which all has been said and that did not come
// out clean.
var errFindings = errors.New("findings")

// usageError is a command that makes no sense.
type usageError struct {
	text diag.Text
	hint string // the command whose help tells more, "" for none
}

// Error implements error.
func (e *usageError) Error() string { return e.text.EN }

func usage(nl, en string, args ...any) *usageError { return &usageError{text: diag.T(nl, en, args...)} }

// exit tells the user about an error and returns the exit code.
func (a *app) exit(err error) int {
	var wrong *usageError
	var fault *workspace.Fault
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, context.Canceled):
		a.say(diag.T("Afgebroken.", "Interrupted."))
		return exitInterrupted
	case errors.As(err, &wrong):
		a.say(wrong.text)
		if wrong.hint != "" {
			a.say(diag.T("Zie: %s --help", "See: %s --help", wrong.hint))
		}
	case errors.As(err, &fault):
		a.say(fault.Text)
	default:
		a.say(diag.Same(err.Error()))
	}
	return exitUsage
}

// say prints a line on standard error.
func (a *app) say(text diag.Text) { _, _ = fmt.Fprintln(a.stderr, text.In(a.lang)) }

// t returns a text in the language of the user.
func (a *app) t(nl, en string) string { return diag.T(nl, en).In(a.lang) }
