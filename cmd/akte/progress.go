package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

const (
	// patience is how long a batch may take before a bar shows that it is going on.
	patience = time.Second
	// redraw is how long a bar stands before it is drawn anew.
	redraw = 100 * time.Millisecond
	// barWidth is the number of columns of a full bar.
	barWidth = 30
)

// progress shows on a terminal how far a long batch is.
type progress struct {
	out     io.Writer // nil: nowhere
	caption string
	now     func() time.Time
	start   time.Time

	mutex sync.Mutex
	drawn time.Time // when the bar was drawn last
	width int       // columns that it took, 0 while there is none
}

func (a *app) newProgress() *progress {
	p := &progress{caption: a.t("Documenten", "Documents"), now: time.Now, start: time.Now()}
	if isTerminal(a.stderr) {
		p.out = a.stderr
	}
	return p
}

// step says that so many documents are done.
func (p *progress) step(done, total int) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	now := p.now()
	if p.out == nil || now.Sub(p.start) < patience || p.width > 0 && now.Sub(p.drawn) < redraw {
		return
	}
	full := barWidth * done / max(total, 1)
	line := fmt.Sprintf("%s [%s%s] %d/%d", p.caption, strings.Repeat("#", full), strings.Repeat(".", barWidth-full), done, total)
	p.drawn, p.width = now, len(line)
	_, _ = fmt.Fprint(p.out, "\r", line) // a bar that cannot be drawn stops nobody
}

// close takes the bar away.
func (p *progress) close() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.width > 0 {
		_, _ = fmt.Fprint(p.out, "\r", strings.Repeat(" ", p.width), "\r")
	}
	p.width = 0
}
