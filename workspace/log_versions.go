package workspace

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"slices"
	"strings"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace/git"
)

// historian reads the versions that a document had. A text is compiled once for
// all commits in a row that have it, and let go when the history has passed it: a
// long one would not fit in memory.
type historian struct {
	repository *git.Repository
	versions   map[string]*version // by what they say
	drafts     map[string]*version // by the commit and the name in it
}

// version is what a document said at some time.
type version struct {
	draft *Draft
	// why is why it cannot be read; zero when it can.
	why diag.Text
	// text is its key among the versions, and at are those among the drafts.
	text string
	at   []string
}

// readable reports whether there is a document to compare.
func (v *version) readable() bool { return v != nil && v.why.IsZero() }

// reading returns the version to be compared once.
func (v *version) reading() *diff.Reading { return diff.Read(v.draft.Program) }

// step is a commit in the history of a document.
type step struct {
	git.Commit
	// used is set when the commit changed only files that the document uses.
	used bool
}

// steps returns the commits that changed a document or a file that it uses now,
// newest first.
func (h *historian) steps(name string) ([]step, error) {
	own, err := h.repository.History(name)
	if err != nil || len(own) == 0 {
		return nil, err
	}
	steps := make([]step, len(own))
	known := map[string]bool{}
	for i, commit := range own {
		steps[i] = step{Commit: commit}
		known[commit.Hash] = true
	}
	used := h.uses(own[0])
	if len(used) == 0 {
		return steps, nil
	}
	others, err := h.repository.Commits(used)
	if err != nil {
		return nil, err
	}
	for _, commit := range others {
		if !known[commit.Hash] {
			steps = append(steps, step{Commit: commit, used: true})
		}
	}
	order, err := h.repository.Order()
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(steps, func(a, b step) int { return cmp.Compare(order[a.Hash], order[b.Hash]) })
	return named(steps, name), nil
}

// named gives the commits that changed only used files the name that the
// document had then. Those before it was made are left out.
func named(steps []step, name string) []step {
	last := len(steps)
	for i := range steps {
		if steps[i].used {
			steps[i].Name, steps[i].NameBefore = name, name
			continue
		}
		last = i + 1
		if steps[i].NameBefore != "" {
			name = steps[i].NameBefore
		}
	}
	return steps[:last]
}

// uses returns the files of the project that the newest version uses.
func (h *historian) uses(newest git.Commit) []string {
	if importable(newest.Name) {
		return nil
	}
	sources, _, err := load.Load(h.repository.Tree(newest.Hash), newest.Name, clauses.FS)
	if err != nil {
		return nil
	}
	var names []string
	for _, file := range sources.Files[1:] {
		if !sources.Supplied[file.Source] {
			names = append(names, file.Source.Name)
		}
	}
	return names
}

// after returns what the document said after a commit, nil when it was gone.
func (h *historian) after(s step) *version {
	if s.Gone {
		return nil
	}
	return h.at(s.Hash, s.Short, s.Name)
}

// before returns what the document said before a commit, nil when there was none.
func (h *historian) before(s step) *version {
	if s.NameBefore == "" || s.Parent == "" {
		return nil
	}
	return h.at(s.Parent, s.Short+"~1", s.NameBefore)
}

// at returns what the document said at a commit.
func (h *historian) at(commit, shown, name string) *version {
	key := commit + ":" + name
	if h.drafts[key] == nil {
		v := h.read(atRevision{repository: h.repository, revision: shown, commit: commit, name: name})
		v.at = append(v.at, key)
		h.drafts[key] = v
	}
	return h.drafts[key]
}

// forget lets go of a version.
func (h *historian) forget(v *version) {
	delete(h.versions, v.text)
	for _, key := range v.at {
		delete(h.drafts, key)
	}
}

// read reads a version, and compiles it when no version before said the same.
func (h *historian) read(at atRevision) *version {
	if importable(at.name) {
		content, err := fs.ReadFile(at.files(), at.name)
		if err != nil {
			return &version{why: cannotBeRead(err)}
		}
		return h.version(string(content), func() *Draft { return openImported(at.version(), content) })
	}
	sources, findings, err := load.Load(at.files(), at.name, clauses.FS)
	if err != nil {
		return &version{why: cannotBeRead(err)}
	}
	var text strings.Builder
	for _, file := range sources.Files {
		if !sources.Supplied[file.Source] {
			text.WriteString(file.Source.Text)
			text.WriteByte(0)
		}
	}
	return h.version(text.String(), func() *Draft {
		draft := &Draft{Path: at.version(), folder: h.repository.Folder, revision: at.revision}
		draft.compile(sources, findings)
		return draft
	})
}

// version returns the version with a text, and opens it when it is the first.
func (h *historian) version(text string, open func() *Draft) *version {
	sum := sha256.Sum256([]byte(text))
	key := hex.EncodeToString(sum[:])
	if known := h.versions[key]; known != nil {
		return known
	}
	v := &version{draft: open(), text: key}
	if why := v.draft.incomparable(); len(why) > 0 {
		v.draft = nil
		v.why = diag.T("kan niet als document worden gelezen: %s", "cannot be read as a document: %s", why[0].Message)
	}
	h.versions[key] = v
	return v
}

func cannotBeRead(err error) diag.Text {
	return diag.T("kan niet worden gelezen: %s", "cannot be read: %s", reason(err))
}
