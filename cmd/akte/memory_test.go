package main

import (
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTuneMemory(t *testing.T) {
	const usual = 100
	before := debug.SetGCPercent(usual)
	t.Cleanup(func() { debug.SetGCPercent(before) })
	large := filepath.Join(t.TempDir(), "groot.akte")
	require.NoError(t, os.WriteFile(large, make([]byte, smallInput), 0o600))
	unset := func(string) string { return "" }
	for name, c := range map[string]struct {
		args   []string
		getenv func(string) string
		want   int
	}{
		"small":           {[]string{"check", "memory_test.go"}, unset, smallPercent},
		"chosen outside":  {[]string{"check", "memory_test.go"}, func(string) string { return "50" }, usual},
		"no such file":    {[]string{"check", "nergens.akte"}, unset, smallPercent},
		"nothing but cmd": {[]string{"version"}, unset, smallPercent},
	} {
		tuneMemory(c.args, c.getenv)
		assert.Equal(t, c.want, debug.SetGCPercent(usual), name)
	}

	tuneMemory([]string{"check", large}, unset)
	assert.InDelta(t, 800, debug.SetGCPercent(usual), 2, "32 MB is 8 times the 4 MB that Go begins with")
}

func TestCollectFrom(t *testing.T) {
	const usual = 100
	before := debug.SetGCPercent(usual)
	t.Cleanup(func() { debug.SetGCPercent(before) })
	collectFrom(64 << 20)
	runtime.GC()
	assert.Eventually(t, func() bool {
		now := debug.SetGCPercent(usual)
		debug.SetGCPercent(now)
		return now == usual
	}, 5*time.Second, time.Millisecond, "after the first collection it is as before")
}
