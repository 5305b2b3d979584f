package main

import (
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTuneMemory(t *testing.T) {
	const usual = 100
	before := debug.SetGCPercent(usual)
	t.Cleanup(func() { debug.SetGCPercent(before) })
	unset := func(string) string { return "" }
	page := filepath.Join(t.TempDir(), "groot.html")
	require.NoError(t, os.WriteFile(page, make([]byte, 64*smallInput), 0o600))
	for name, c := range map[string]struct {
		args   []string
		getenv func(string) string
		want   int
	}{
		"small":           {[]string{"check", "memory_test.go"}, unset, smallPercent},
		"chosen outside":  {[]string{"check", "memory_test.go"}, func(string) string { return "50" }, usual},
		"no such file":    {[]string{"check", "nergens.akte"}, unset, smallPercent},
		"what is written": {[]string{"build", "memory_test.go", "-o", page}, unset, smallPercent},
		"nothing but cmd": {[]string{"version"}, unset, smallPercent},
	} {
		tuneMemory(c.args, c.getenv)
		assert.Equal(t, c.want, debug.SetGCPercent(usual), name)
	}
}

func TestLeaveFree(t *testing.T) {
	const usual = 100
	before, limit := debug.SetGCPercent(usual), debug.SetMemoryLimit(-1)
	t.Cleanup(func() {
		debug.SetGCPercent(before)
		debug.SetMemoryLimit(limit)
	})
	const files = 6 // as long as so many small ones: more than is left free in any case
	large := filepath.Join(t.TempDir(), "groot.akte")
	require.NoError(t, os.WriteFile(large, make([]byte, files*smallInput), 0o600))
	tuneMemory([]string{"check", large}, func(string) string { return "" })
	assert.EqualValues(t, files*freeMemory*smallInput, debug.SetMemoryLimit(-1), "the first collection")

	runtime.GC()
	require.Eventually(t, func() bool { return debug.SetMemoryLimit(-1) == limit && growth() > 2*usual }, 5*time.Second, time.Millisecond,
		"of the little that is in use, much may be made")

	held := make([]byte, files*freeMemory*smallInput)
	require.Eventually(t, func() bool {
		runtime.GC()
		return growth() == usual
	}, 5*time.Second, 10*time.Millisecond, "with all of it in use the heap doubles, as ever")
	runtime.KeepAlive(held)
}

// growth returns how far the heap may grow between collections, in percent.
func growth() uint64 {
	percent := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	metrics.Read(percent)
	return percent[0].Value.Uint64()
}
