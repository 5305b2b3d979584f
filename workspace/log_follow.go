package workspace

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes"
)

// thread is what a log is about, as it is followed back in time.
type thread struct {
	about string
	value bool // it is the name of a value, not the label of a part
	// parts are the parts in the versions that have been reached.
	parts map[*version]compiler.Part
	// label is the label that the part had last.
	label string
}

// follow fills a log from the newest commit to the oldest.
func (h *historian) follow(log *Log, steps []step) error {
	t := &thread{about: log.About, parts: map[*version]compiler.Part{}, label: log.About}
	if t.about != "" {
		if err := t.begin(h, steps); err != nil {
			return err
		}
	}
	for i, s := range steps {
		now := h.after(s)
		if now == nil || !now.readable() {
			log.Entries = append(log.Entries, unread(s, now))
			continue
		}
		before := h.readableBefore(steps[i:])
		entry, ok := t.step(s, before, now)
		if before == nil && log.Cut && i == len(steps)-1 {
			entry.What = diag.T("de oudste versie in deze ondiepe kloon", "the oldest version in this shallow clone")
		}
		if ok {
			log.Entries = append(log.Entries, entry)
		}
		if before != now { // whatever came after it has been told
			h.forget(now)
			delete(t.parts, now)
		}
	}
	return nil
}

// readableBefore returns the nearest version before the first of some commits
// that can be read, nil when there is none.
func (h *historian) readableBefore(steps []step) *version {
	for i, s := range steps {
		if i > 0 {
			if now := h.after(s); now.readable() {
				return now
			}
		}
		if before := h.before(s); before.readable() {
			return before
		}
	}
	return nil
}

// unread tells of a commit after which there was nothing to read.
func unread(s step, now *version) LogEntry {
	entry := s.entry()
	if now == nil {
		entry.Class, entry.What = goneClass, diag.T("het document is verwijderd", "the document was removed")
	} else {
		entry.Class, entry.What = unreadableClass, now.why
	}
	return entry
}

// begin finds what the log is about in the newest version that can be read.
func (t *thread) begin(h *historian, steps []step) error {
	for _, s := range steps {
		now := h.after(s)
		if !now.readable() {
			continue
		}
		reading := now.reading()
		names := valueNames(now.draft.Program)
		if n := labelled(reading, t.about); n != nil {
			t.parts[now] = n.Part
			return nil
		}
		if slices.Contains(names, t.about) {
			t.value = true
			return nil
		}
		for _, n := range reading.Nodes {
			if n.Label != "" { // its end alone does where no other part has it
				names = append(names, n.Label, n.Label[strings.LastIndexByte(n.Label, '.')+1:])
			}
		}
		question := diag.DidYouMean(t.about, names)
		if !question.IsZero() {
			question = diag.T(" %s", " %s", question)
		}
		return fault("Er is geen onderdeel met het label %q en geen waarde die zo heet.%s",
			"There is no part with the label %q and no value of that name.%s", t.about, question)
	}
	return fault("Geen enkele versie is als document te lezen.", "No version can be read as a document.")
}

// labelled returns the part with a label: in full, or with the end of it when
// only one part has that. Nil when there is none.
func labelled(r *diff.Reading, label string) *diff.Node {
	var ends []*diff.Node
	for _, n := range r.Nodes {
		switch {
		case n.Label == label:
			return n
		case strings.HasSuffix(n.Label, "."+label):
			ends = append(ends, n)
		}
	}
	if len(ends) == 1 {
		return ends[0]
	}
	return nil
}

// valueNames are the names of the parameters and values of a document.
func valueNames(p *compiler.Program) []string {
	var names []string
	for _, v := range p.View().Values() {
		names = append(names, v.Name)
	}
	for _, parameter := range p.Parameters() {
		names = append(names, parameter.Name)
	}
	return names
}

// step tells what a commit did to the thread; false when it did nothing to it.
func (t *thread) step(s step, before, now *version) (LogEntry, bool) {
	entry := s.entry()
	if before == nil {
		return t.first(entry, now)
	}
	if before == now {
		t.parts[before] = t.parts[now]
		return t.renamed(entry, s)
	}
	old, reading := before.reading(), now.reading()
	d := diff.Compare(old, reading)
	if t.about != "" && !t.value {
		return t.part(entry, d, before, now)
	}
	if t.value {
		return t.valueChanges(entry, d)
	}
	var found []*diff.Change
	for i := range d.Changes {
		if change := &d.Changes[i]; !change.Consequence() && change.Sort != diff.Renumbered {
			found = append(found, change)
		}
	}
	runs := changes.New(d, "", "").Runs
	lines := linesOf(found, nil)
	for _, run := range runs {
		lines = append(lines, run.Text())
	}
	entry.Class = classOf(found, runs)
	entry.told(lines)
	return entry, true
}

// valueChanges tells what a commit did to a value.
func (t *thread) valueChanges(entry LogEntry, d *diff.Diff) (LogEntry, bool) {
	var found []*diff.Change
	for i := range d.Changes {
		if change := &d.Changes[i]; t.named(change) {
			found = append(found, change)
		}
	}
	entry.Class = classOf(found, nil)
	entry.told(linesOf(found, nil))
	return entry, len(found) > 0
}

// first tells of the oldest version.
func (t *thread) first(entry LogEntry, now *version) (LogEntry, bool) {
	entry.Class, entry.What = beginClass, diag.T("de eerste versie", "the first version")
	switch {
	case t.value:
		return entry, slices.Contains(valueNames(now.draft.Program), t.about)
	case t.about != "":
		n := t.find(now, now.reading())
		if n == nil {
			return entry, false
		}
		entry.Label, entry.Place = n.Label, n.Legal()
	}
	return entry, true
}

// renamed tells of a commit after which the document says what it said before:
// that changed the name of the file, or put it back.
func (t *thread) renamed(entry LogEntry, s step) (LogEntry, bool) {
	entry.Class = sameClass
	switch {
	case t.about != "":
		return entry, false
	case s.NameBefore == "":
		entry.What = diag.T("het document is teruggezet", "the document was put back")
		return entry, true
	case s.NameBefore == s.Name:
		entry.told(nil)
		return entry, true
	}
	entry.What = diag.T("het bestand heette %s", "the file was called %s", s.NameBefore)
	return entry, true
}

// named reports whether a change is of the value that the log is about.
func (t *thread) named(change *diff.Change) bool {
	if change.Sort != diff.Parameter && change.Sort != diff.Metadata && change.Sort != diff.PartyField {
		return false
	}
	return change.Name == t.about || strings.HasPrefix(change.Name, t.about+" ") || strings.HasPrefix(change.Name, t.about+".")
}

// find returns the part that the log is about in a version: the one that newer
// versions led to, or else the one with the label that it had last.
func (t *thread) find(v *version, r *diff.Reading) *diff.Node {
	part := t.parts[v]
	if part == nil {
		return labelled(r, t.label)
	}
	for _, n := range r.Nodes {
		if n.Part == part {
			return n
		}
	}
	return nil
}

// part tells what a commit did to a part and all below it.
func (t *thread) part(entry LogEntry, d *diff.Diff, before, now *version) (LogEntry, bool) {
	n := t.find(now, d.New)
	if n == nil {
		return entry, false
	}
	entry.Label, entry.Place = n.Label, n.Legal()
	old := n.Other()
	if old == nil {
		entry.Class, entry.What = diff.Substantive.Label().NL, diag.T("toegevoegd", "added")
		return entry, true
	}
	t.parts[before] = old.Part
	if old.Label != "" {
		t.label = old.Label
	}
	var found []*diff.Change
	for i := range d.Changes {
		if change := &d.Changes[i]; concerns(change, old, n) {
			found = append(found, change)
		}
	}
	lines := linesOf(found, n)
	if old.Label != n.Label {
		lines = append(lines, diag.T("label %s → %s", "label %s → %s", orNone(old.Label), orNone(n.Label)))
	}
	renumbered := old.Legal() != n.Legal() && !slices.ContainsFunc(found, func(c *diff.Change) bool { return c.Sort == diff.Moved && c.New == n })
	if renumbered {
		lines = append(lines, diag.T("%s werd %s", "%s became %s", old.Legal(), n.Legal()))
	}
	if len(lines) == 0 {
		return entry, false
	}
	if entry.Class = classOf(found, nil); renumbered && len(found) == 0 {
		entry.Class = diff.Numbering.Label().NL
	}
	entry.told(lines)
	return entry, true
}

// orNone returns a label, or a dash for none.
func orNone(label string) string {
	if label == "" {
		return "–"
	}
	return label
}

// concerns reports whether a change is one of a part: of the part itself, of
// what stands below it, or a move of what it stands in. That its number changed
// is told by the number.
func concerns(change *diff.Change, old, n *diff.Node) bool {
	switch own := standsIn(change.New, n) || standsIn(change.Old, old); change.Sort {
	case diff.Moved:
		return own || standsIn(n, change.New)
	case diff.Renumbered:
		return own && change.New != n
	default:
		return own
	}
}

// standsIn reports whether a part is another one or stands below it.
func standsIn(n, in *diff.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == in {
			return true
		}
	}
	return false
}
