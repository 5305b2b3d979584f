package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// smallInput is the size in bytes of the files in a command below which memory
// is collected less often.
const smallInput = 1 << 20

// smallPercent is how far the heap may then grow between collections. Measured
// on 20 KB: akte check takes three quarters of the time it takes at the 100 that
// Go starts with, and no more memory, since hardly anything is ever collected.
const smallPercent = 400

// The memory up to which nothing is collected when the files are larger, as a
// multiple of their size and at least, in bytes. Most of what is made of a
// document stays in use to the end, and collecting it again and again, as Go does
// from 4 MB on, is work for nothing. Measured on 20 MB: 32 times takes 5% less time
// and 40 MB more, 9 times 8% more time and 100 MB less. Of 2 MB nothing is collected at
// all, which saves a fifth of the time and costs 30 MB.
const (
	freeMemory      = 24
	leastFreeMemory = 128 << 20
)

// tuneMemory sets how often memory is collected by the size of the files that
// are named in a command. Of a few pages most of what is made stays in use until
// the end, so that collecting it is work for nothing. GOGC and GOMEMLIMIT in the
// environment go before it.
func tuneMemory(args []string, getenv func(string) string) {
	if getenv("GOGC") != "" || getenv("GOMEMLIMIT") != "" {
		return
	}
	var size int64
	for _, arg := range args {
		if !isAkte(arg) {
			continue // what is written is no measure of what is read
		}
		info, err := os.Stat(arg) //nolint:gosec // whoever gives a command names files of their own
		if err == nil && info.Mode().IsRegular() {
			size += info.Size()
		}
	}
	if size < smallInput {
		debug.SetGCPercent(smallPercent)
		return
	}
	leaveFree(max(freeMemory*size, leastFreeMemory))
}

// leaveFree keeps memory from being collected while the heap is smaller than a
// number of bytes. Above it the heap doubles between collections, as ever.
func leaveFree(size int64) {
	debug.SetGCPercent(-1)
	unlimited := debug.SetMemoryLimit(size) // the first collection comes here
	afterCollection(func() {
		debug.SetMemoryLimit(unlimited)
		leaveFreeAbove(size)
	})
}

// leaveFreeAbove sets how far the heap may grow after a collection, and again
// after each that follows.
func leaveFreeAbove(size int64) {
	const doubling = 100
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	used := max(int64(live[0].Value.Uint64()), 1)
	if 2*used >= size {
		debug.SetGCPercent(doubling)
		return
	}
	debug.SetGCPercent(int((size - used) * doubling / used))
	afterCollection(func() { leaveFreeAbove(size) })
}

// afterCollection calls a function once memory has been collected.
func afterCollection(call func()) {
	unused := new(*byte) // so that the next collection finds it
	runtime.AddCleanup(unused, func(call func()) { call() }, call)
}
