package workspace

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/output/changes"
	"github.com/akte-lang/akte/workspace/git"
)

// Log is the history of a document, of one part of it or of one value.
type Log struct {
	File  string `json:"file"`  // as it was asked for
	About string `json:"about"` // the label or name that was asked for, "" for the whole document
	// Entries are the commits in which it changed, newest first.
	Entries []LogEntry `json:"entries"`
	// Cut is set when older history is not on this computer (a shallow clone).
	Cut bool `json:"cut"`
}

// LogEntry is one commit in a [Log].
type LogEntry struct {
	Commit   string `json:"commit"`   // in full
	Revision string `json:"revision"` // the same, short
	Date     string `json:"date"`     // of the author, 2026-11-20
	Author   string `json:"author"`
	Message  string `json:"message"` // the first line of what the author wrote with it
	File     string `json:"file"`    // the path of the document then
	// Label and Place are those of the part then, "artikel 6 lid 1"; "" of the
	// whole document and of a part without.
	Label string `json:"label"`
	Place string `json:"place"`
	// Class is one of inhoudelijk, redactioneel, nummering, gelijk (nothing that is
	// printed has changed), begin, weg and onleesbaar.
	Class string `json:"class"`
	// What says in a line what changed.
	What diag.Text `json:"-"`
}

// The classes of an entry that no change has.
const (
	sameClass       = "gelijk"
	beginClass      = "begin"
	goneClass       = "weg"
	unreadableClass = "onleesbaar"
)

// History reads the history of a document, or with a label after it
// ("voorwaarden.akte#datalekken.melden") of one part, through other numbers,
// places, labels and names of the file; the name of a parameter, a field or a
// party does as well as a label. A commit also counts when it changed a file
// that the document uses. The error is a [Fault].
func History(asked string) (*Log, error) {
	file, about := aboutOf(asked)
	repository, err := git.Find(nearestFolder(filepath.Dir(file)))
	if err != nil {
		return nil, gitFault(err)
	}
	name, err := repository.Inside(file)
	if err != nil {
		return nil, cannotRead(file, err)
	}
	if repository.Unborn() {
		return nil, noHistory(file, repository)
	}
	h := &historian{repository: repository, versions: map[string]*version{}, drafts: map[string]*version{}}
	steps, err := h.steps(name)
	if err != nil {
		return nil, gitFault(err)
	}
	if len(steps) == 0 {
		return nil, noHistory(file, repository)
	}
	log := &Log{File: filepath.ToSlash(file), About: about, Cut: repository.Shallow(), Entries: []LogEntry{}}
	if err := h.follow(log, steps); err != nil {
		return nil, err
	}
	return log, nil
}

// aboutOf takes the label from behind the path of a document. A file that is
// there with the sign in its name has none.
func aboutOf(asked string) (file, about string) {
	i := strings.LastIndexByte(asked, '#')
	if i < 0 || filepath.Ext(asked[:i]) != ending && !importable(asked[:i]) {
		return asked, ""
	}
	if _, err := os.Lstat(asked); err == nil {
		return asked, ""
	}
	return asked[:i], asked[i+1:]
}

// noHistory says why a file has no history.
func noHistory(file string, repository *git.Repository) *Fault {
	switch {
	case !exists(file):
		_, err := os.Lstat(file)
		return cannotRead(file, err)
	case repository.Unborn():
		return fault("%s heeft nog geen geschiedenis: in deze repository is nog niets vastgelegd met git commit.",
			"%s has no history yet: nothing has been committed in this repository.", file)
	}
	return fault("%s heeft nog geen geschiedenis: het bestand is nog niet vastgelegd met git commit.",
		"%s has no history yet: the file has not been committed.", file)
}

// entry begins the entry of a commit.
func (s step) entry() LogEntry {
	return LogEntry{
		Commit: s.Hash, Revision: s.Short, Date: s.Date, Author: s.Author, Message: s.Subject, File: s.Name,
	}
}

// mostTold is how many changes are told in the line of an entry.
const mostTold = 3

// told puts lines into the one line of an entry.
func (e *LogEntry) told(lines []diag.Text) {
	if len(lines) == 0 {
		e.What = diag.T("alleen de opmaak of een opmerking", "only the layout or a comment")
		return
	}
	shown := lines[:min(len(lines), mostTold)]
	for i, line := range shown {
		if i > 0 {
			line = diag.T("%s; %s", "%s; %s", e.What, line)
		}
		e.What = line
	}
	if more := len(lines) - len(shown); more > 0 {
		e.What = diag.T("%s; en nog %d", "%s; and %d more", e.What, more)
	}
}

// linesOf puts each of some changes into a line, the weightiest first and what
// the text says before what it is marked with. Those of the part that is read
// about need not name it.
func linesOf(found []*diff.Change, about *diff.Node) []diag.Text {
	found = slices.Clone(found)
	slices.SortStableFunc(found, func(a, b *diff.Change) int {
		return cmp.Or(cmp.Compare(a.Class, b.Class), cmp.Compare(marking(a), marking(b)))
	})
	lines := make([]diag.Text, len(found))
	for i, change := range found {
		lines[i] = changes.Line(change)
		if about != nil && change.Part() == about {
			where := changes.Where(about)
			lines[i] = diag.Text{NL: strings.TrimPrefix(lines[i].NL, where.NL+": "), EN: strings.TrimPrefix(lines[i].EN, where.EN+": ")}
		}
	}
	return lines
}

// marking is 1 of what a lid is marked with.
func marking(change *diff.Change) int {
	if change.Sort == diff.Fact {
		return 1
	}
	return 0
}

// classOf returns the weight of the weightiest of some changes.
func classOf(found []*diff.Change, runs []changes.Run) string {
	heaviest := diff.Class(0)
	for _, change := range found {
		if heaviest == 0 || change.Class < heaviest {
			heaviest = change.Class
		}
	}
	if heaviest == 0 && len(runs) > 0 {
		heaviest = diff.Numbering
	}
	if heaviest == 0 {
		return sameClass
	}
	return heaviest.Label().NL
}
