package main

import (
	"io"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// patience is how long a batch may take before a bar shows that it is going on.
const patience = time.Second

// progress shows on a terminal how far a long batch is.
type progress struct {
	out     io.Writer // nil: nowhere
	caption string
	now     func() time.Time
	start   time.Time

	mutex sync.Mutex
	bar   *progressbar.ProgressBar
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
	if p.out == nil || p.now().Sub(p.start) < patience {
		return
	}
	if p.bar == nil {
		p.bar = progressbar.NewOptions(total, progressbar.OptionSetWriter(p.out),
			progressbar.OptionSetDescription(p.caption), progressbar.OptionShowCount(), progressbar.OptionClearOnFinish(),
			progressbar.OptionThrottle(100*time.Millisecond))
	}
	_ = p.bar.Set(done) // a bar that cannot be drawn stops nobody
}

// close takes the bar away.
func (p *progress) close() {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
