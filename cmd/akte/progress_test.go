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
	p := &progress{out: &out, caption: "documenten", now: func() time.Time { return clock }, next: start.Add(patience)}

	p.step(1, 10)
	p.close()
	assert.Empty(t, out.String(), "a quick batch shows nothing")

	clock = start.Add(patience)
	p.step(5, 10)
	p.step(6, 10)
	assert.Equal(t, "\r[###############...............] 5/10 documenten", out.String(), "one drawing a pace")

	clock = clock.Add(pace)
	p.step(10, 10)
	assert.True(t, strings.HasSuffix(out.String(), "\r[##############################] 10/10 documenten"))
	p.close()
	assert.True(t, strings.HasSuffix(out.String(), "\r"+strings.Repeat(" ", 49)+"\r"), "%q", out.String())

	nowhere := &progress{now: func() time.Time { return clock }}
	nowhere.step(1, 1)
	nowhere.close()
}
