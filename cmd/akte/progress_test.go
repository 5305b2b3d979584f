package main

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func TestProgress(t *testing.T) {
	var out strings.Builder
	start := time.Unix(0, 0)
	clock := start
	p := &progress{out: &out, caption: "Documenten", now: func() time.Time { return clock }, start: start}

	p.step(1, 10)
	p.close()
	assert.Empty(t, out.String(), "a quick batch shows nothing")

	clock = start.Add(patience)
	p.step(5, 10)
	assert.Contains(t, out.String(), "Documenten")
	assert.Contains(t, out.String(), "[###############...............] 5/10")
	clock = clock.Add(redraw / 2)
	p.step(6, 10)
	assert.NotContains(t, out.String(), "6/10", "it is not drawn at every step")
	clock = clock.Add(redraw)
	p.step(10, 10)
	assert.Contains(t, out.String(), "10/10")
	p.close()
	assert.True(t, strings.HasSuffix(out.String(), "\r"), "the bar is taken away: %q", out.String())

	nowhere := &progress{now: func() time.Time { return clock }, start: start}
	nowhere.step(1, 1)
	assert.Zero(t, nowhere.width)
	nowhere.close()
}
