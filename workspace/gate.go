package workspace

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// GateRequest says which changes have to be accepted.
type GateRequest struct {
	// Paths are documents as they stand in their folder. Without any they are all
	// documents of the repository that the working folder is in and that have
	// changed themselves or through a file that they use.
	Paths []string
	// Base is the revision that they are held against: HEAD when it is "". What
	// counts is what has changed since its history and that of the working tree
	// parted.
	Base string
	// Accepted are files of akkoorden. Without any they are those beside each
	// document and in the folders above it.
	Accepted []string
	// Day is the day on which acceptances have to hold, "2026-12-01" or as Akte
	// writes dates.
	Day string
}

// Gate is what came of holding changes against what was accepted.
type Gate struct {
	// Findings are the substantive changes that nobody accepted, what is wrong
	// with acceptances, and what keeps documents from being compared, with the
	// files named as seen from the working folder.
	Findings diag.List
	// Notes are about documents of which nothing had to be accepted.
	Notes []diag.Text
	// Documents is how many were compared, Accepted how many of their changes
	// somebody has accepted, Open how many nobody has.
	Documents, Accepted, Open int
}

// OK reports whether everything of substance was accepted.
func (g *Gate) OK() bool { return g.Findings.Count(diag.Error) == 0 }

// RunGate holds what has changed in documents against what was accepted. The
// error is a [Fault].
func RunGate(request GateRequest) (*Gate, error) {
	accepted, err := newAcceptanceFiles(request.Accepted)
	if err != nil {
		return nil, err
	}
	held, err := hold(request, accepted)
	if err != nil {
		return nil, err
	}
	gate := &Gate{Notes: held.notes}
	files := map[*acceptanceFile]bool{}
	for _, document := range held.documents {
		gate.Documents++
		gate.Accepted += len(document.settled.Accepted)
		gate.Open += len(document.settled.Open)
		gate.Findings.Add(document.comparison.Findings...)
		gate.Findings.Add(held.unaccepted(document, request)...)
		for _, file := range document.files {
			if !files[file] {
				files[file] = true
				gate.Findings.Add(file.findings...)
			}
			gate.Findings.Add(held.about(document, file)...)
		}
	}
	gate.Findings = unique(gate.Findings)
	gate.Findings.Sort()
	return gate, nil
}

// heldDocument is a document held against its base and what was accepted.
type heldDocument struct {
	path       string // as it was asked for, or as seen from the working folder
	absolute   string
	gone       bool // there is no such document now
	before     atRevision
	comparison *Comparison
	files      []*acceptanceFile
	settled    diff.Settlement
}

// holding is documents held against what was accepted.
type holding struct {
	documents []*heldDocument
	notes     []diag.Text
	used      map[string]bool // the hashes of acceptances that some document uses
}

// hold compares the documents of a request and settles their changes.
func hold(request GateRequest, accepted *acceptanceFiles) (*holding, error) {
	day, err := parseDay(request.Day)
	if err != nil {
		return nil, err
	}
	pairs, err := changedPairs(request)
	if err != nil {
		return nil, err
	}
	held := &holding{used: map[string]bool{}}
	for _, pair := range pairs {
		if pair.before.name == "" {
			held.notes = append(held.notes, diag.T("%s is nieuw: er is niets om het mee te vergelijken.",
				"%s is new: there is nothing to compare it with.", pair.path))
			continue
		}
		document, err := pair.compare()
		if err != nil {
			return nil, err
		}
		if document.files, err = accepted.of(pair.absolute, pair.before.repository.Folder); err != nil {
			return nil, err
		}
		held.settle(document, day)
		if document.comparison.Old.incomparable() != nil {
			held.notes = append(held.notes, diag.T("%s was bij %s niet als document te lezen. Kies met --base een eerdere revisie.",
				"%s could not be read as a document at %s. Choose an earlier revision with --base.", pair.path, pair.before.revision))
		}
	}
	return held, nil
}

// settle holds the changes of a document against what was accepted.
func (h *holding) settle(document *heldDocument, day value.Date) {
	h.documents = append(h.documents, document)
	if document.comparison.Diff == nil {
		return
	}
	var accepted []diff.Acceptance
	for _, file := range document.files {
		accepted = append(accepted, file.accepted...)
	}
	document.settled = document.comparison.Settle(accepted, day)
	for _, acceptance := range document.settled.Accepted {
		h.used[acceptance.Hash] = true
	}
}

// unaccepted returns a finding for each change of a document that nobody
// accepted, with the command that accepts it.
func (h *holding) unaccepted(document *heldDocument, request GateRequest) diag.List {
	if document.comparison.Diff == nil {
		return nil
	}
	var all diag.List
	for _, change := range document.settled.Open {
		command := acceptCommand(change.Hash(), document.path, request)
		all.Add(document.finding(change).WithHelp("Laat de wijziging beoordelen en leg het akkoord vast met: %s",
			"Have the change reviewed and record it with: %s", command))
	}
	return document.comparison.New.Show(all)
}

// finding returns the finding for a change that nobody accepted; of a document
// that is gone it is at no place.
func (d *heldDocument) finding(change *diff.Change) diag.Finding {
	finding := d.comparison.finding(change)
	if d.gone {
		finding.Place = source.Place{}
		finding.Message = diag.T("%s: %s", "%s: %s", d.path, finding.Message)
	}
	return finding
}

// acceptCommand returns the command that accepts a change.
func acceptCommand(hash, path string, request GateRequest) string {
	words := []string{"akte", "accept", hash}
	if request.Base != "" {
		words = append(words, "--base", shellWord(request.Base))
	}
	for _, file := range request.Accepted[:min(len(request.Accepted), 1)] {
		words = append(words, "--accept-file", shellWord(filepath.ToSlash(file)))
	}
	return strings.Join(append(words, "--by", `"…"`, "--reason", `"…"`, shellWord(path)), " ")
}

// shellWord returns a text as one word of a command line, with quotes only where
// they are needed.
func shellWord(text string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("_-./~^:@", r)
	}
	if text != "" && !strings.ContainsFunc(text, func(r rune) bool { return !plain(r) }) {
		return text
	}
	return shellQuoted(text)
}

// about returns what is to be said of the acceptances in a file: expired ones,
// and those whose content has changed since. Not void is an acceptance that some
// other document uses, nor one that the base had already: it was for a change
// that is part of the base.
func (h *holding) about(document *heldDocument, file *acceptanceFile) diag.List {
	open := map[string]bool{}
	for _, change := range document.settled.Open {
		open[change.Hash()] = true
	}
	var findings diag.List
	for _, finding := range document.settled.Findings {
		i := slices.IndexFunc(file.accepted, func(a diff.Acceptance) bool { return a.Place == finding.Place })
		if i < 0 {
			continue
		}
		hash := file.accepted[i].Hash
		if expired := open[hash]; expired || !h.used[hash] && !file.at(document.before)[hash] {
			findings.Add(finding)
		}
	}
	return file.draft.Show(findings)
}

// pair is a document now and what it was.
type pair struct {
	path     string // as asked for, or as seen from the working folder
	absolute string
	gone     bool       // there is none now
	before   atRevision // its name is "" of a document that is new
}

// compare compares the two texts. A document that is gone is one change.
func (p pair) compare() (*heldDocument, error) {
	old, err := openAt(p.before)
	if err != nil {
		return nil, err
	}
	document := &heldDocument{path: p.path, absolute: p.absolute, gone: p.gone, before: p.before}
	if p.gone {
		c := &Comparison{Old: old, New: old, Findings: old.incomparable()}
		document.comparison = c
		if len(c.Findings) == 0 {
			before := diff.Read(old.Program)
			c.Diff = &diff.Diff{Old: before, New: before, Changes: []diff.Change{{
				Sort: diff.Removed, Class: diff.Substantive, Old: before.Root, OldPlace: source.At(0, 0).In(old.Sources.Main.Source),
			}}}
		}
		return document, nil
	}
	open := Open
	if importable(p.path) {
		open = OpenVersion
	}
	now, err := open(p.path)
	if err != nil {
		return nil, err
	}
	c := &Comparison{Old: old, New: now}
	c.Findings.Add(old.incomparable()...)
	c.Findings.Add(now.incomparable()...)
	if len(c.Findings) == 0 {
		c.Diff = diff.Compare(diff.Read(old.Program), diff.Read(now.Program))
	}
	document.comparison = c
	return document, nil
}

// parseDay reads a day: as Akte writes dates, 2026-12-01 among them.
func parseDay(text string) (value.Date, error) {
	parsed, problem := value.ParseLiteral(value.DateKind, strings.TrimSpace(text))
	date, ok := parsed.(value.Date)
	if problem != nil || !ok {
		return value.Date{}, fault("%q is geen dag; schrijf bijvoorbeeld 2026-12-01 of \"1 december 2026\".",
			"%q is not a day; write for example 2026-12-01 or \"1 december 2026\".", text)
	}
	return date, nil
}

// Summary says in a line what came of it.
func (g *Gate) Summary() diag.Text {
	switch {
	case g.Open > 0:
		return diag.T("Zonder akkoord: %d. Geaccepteerd: %d.", "Not accepted: %d. Accepted: %d.", g.Open, g.Accepted)
	case !g.OK():
		return diag.T("Er staat een fout in de weg, die eerst moet worden verholpen.", "A mistake stands in the way, which has to be mended first.")
	case g.Accepted > 0:
		return diag.T("Alle inhoudelijke wijzigingen zijn geaccepteerd: %d.", "All substantive changes have been accepted: %d.", g.Accepted)
	}
	return diag.T("Er is niets van inhoud veranderd.", "Nothing of substance has changed.")
}
