package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

const (
	// patience is how long a batch may take before a bar shows that it goes on.
	patience = time.Second
	// pace is the time between two drawings of the bar.
	pace = 100 * time.Millisecond
	// barCells is the length of the bar in columns.
	barCells = 30
)

// progress shows on a terminal how far a long batch is. It is drawn by hand:
// the libraries for it can reach the network, and akte must not.
type progress struct {
	out     io.Writer // nil: nowhere
	caption string
	now     func() time.Time
	next    time.Time // when to draw again

	mutex sync.Mutex
	drawn int // columns of the bar as it stands, 0 for none
}

func (a *app) newProgress() *progress {
	p := &progress{caption: a.t("documenten", "documents"), now: time.Now}
	if isTerminal(a.stderr) {
		p.out = a.stderr
	}
	p.next = p.now().Add(patience)
	return p
}

// step says that so many documents are done.
func (p *progress) step(done, total int) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	now := p.now()
	if p.out == nil || now.Before(p.next) {
		return
	}
	p.next = now.Add(pace)
	full := barCells * done / max(total, 1)
	line := fmt.Sprintf("[%s%s] %d/%d %s", strings.Repeat("#", full), strings.Repeat(".", barCells-full), done, total, p.caption)
	p.drawn = max(p.drawn, len(line))
	p.draw(line)
}

// close takes the bar away.
func (p *progress) close() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.drawn > 0 {
		p.draw(strings.Repeat(" ", p.drawn))
		p.draw("")
		p.drawn = 0
	}
}

// draw puts a line over the last one. A bar that cannot be drawn stops nobody.
func (p *progress) draw(line string) { _, _ = fmt.Fprint(p.out, "\r"+line) }
