package main

import (
	"os"
	"runtime/debug"
)

// smallInput is the size in bytes of the files in a command below which memory
// is collected less often.
const smallInput = 1 << 20

// smallPercent is how far the heap may then grow between collections. Measured
// on 20 KB: akte check takes three quarters of the time it takes at the 100 that
// Go starts with, and no more memory, since hardly anything is ever collected.
const smallPercent = 400

// tuneMemory sets how often memory is collected by the size of the files that
// are named in a command. Of a few pages most of what is made stays in use until
// the end, so that collecting it is work for nothing. GOGC in the environment
// goes before it.
func tuneMemory(args []string, getenv func(string) string) {
	if getenv("GOGC") != "" {
		return
	}
	var size int64
	for _, arg := range args {
		info, err := os.Stat(arg) //nolint:gosec // whoever gives a command names files of their own
		if err == nil && info.Mode().IsRegular() {
			size += info.Size()
		}
	}
	if size < smallInput {
		debug.SetGCPercent(smallPercent)
	}
}
