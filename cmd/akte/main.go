// Command akte checks agreements and general terms that are written in the
// Akte language, and makes documents of them.
package main

import (
	"context"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/akte-lang/akte/workspace"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	if slices.ContainsFunc(os.Args[1:], isAkte) {
		go workspace.Prepare() // while the commands are made
	}
	tuneMemory(os.Args[1:], os.Getenv)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv)
	stop()
	os.Exit(code)
}

// isAkte reports whether an argument is the name of a file in the Akte language.
func isAkte(argument string) bool { return strings.HasSuffix(argument, ".akte") }
