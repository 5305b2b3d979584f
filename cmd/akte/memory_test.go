package main

import (
	"os"
	"path/filepath"
	"runtime/debug"
	"testing"

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
		"large":           {[]string{"check", large}, unset, usual},
		"chosen outside":  {[]string{"check", "memory_test.go"}, func(string) string { return "50" }, usual},
		"no such file":    {[]string{"check", "nergens.akte"}, unset, smallPercent},
		"nothing but cmd": {[]string{"version"}, unset, smallPercent},
	} {
		tuneMemory(c.args, c.getenv)
		assert.Equal(t, c.want, debug.SetGCPercent(usual), name)
	}
}
