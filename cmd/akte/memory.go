package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
)

// smallInput is the size in bytes of the files in a command below which memory
// is collected less often.
const smallInput = 1 << 20

// smallPercent is how far the heap may then grow between collections. Measured
// on 20 KB: akte check takes three quarters of the time it takes at the 100 that
// Go starts with, and no more memory, since hardly anything is ever collected.
const smallPercent = 400

// The heap at which memory is collected for the first time when the files are
// larger, as a multiple of their size and at least, in bytes. Until a document
// is compiled nearly all that is made stays in use, and collecting it, which Go
// begins at 4 MB, is work for nothing. Measured on 20 MB: an eighth less processor
// time, a tenth more memory.
const (
	firstHeap      = 6
	leastFirstHeap = 32 << 20
)

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
		return
	}
	collectFrom(max(firstHeap*size, leastFirstHeap))
}

// collectFrom has memory collected for the first time when the heap is so many
// bytes, and then as often as before.
func collectFrom(size int64) {
	const unit = 4 << 20 / 100 // bytes of the first heap for each percent
	usual := debug.SetGCPercent(int(min(size/unit, math.MaxInt32)))
	unused := new(*byte) // so that the first collection finds it
	runtime.AddCleanup(unused, func(percent int) { debug.SetGCPercent(percent) }, usual)
}
