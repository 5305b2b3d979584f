package workspace

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
	"github.com/akte-lang/akte/workspace/files"
	"github.com/akte-lang/akte/workspace/git"
)

const (
	// attributesFile is where git keeps the attributes of files, and driver the
	// name under which Akte files are compared.
	attributesFile = ".gitattributes"
	driver         = "akte"
	attributeLine  = "*.akte diff=" + driver
	// sample is a name that Akte files have.
	sample = "akte.akte"

	textconvKey = "diff." + driver + ".textconv"
	headingKey  = "diff." + driver + ".xfuncname"
	// headingPattern tells git which lines of the text are headings: it shows the
	// last one above every change.
	headingPattern = "^# (.*)$"
)

// GitStep is one thing that git needs to know to show Akte files as text.
type GitStep struct {
	// Done tells what was there or what has been written.
	Done diag.Text
	// Missing tells what is not there; zero when it is.
	Missing diag.Text
}

// GitSetup is what stands, and what is still missing, of the way in which git
// shows Akte files.
type GitSetup struct {
	Steps []GitStep
}

// OK reports whether nothing is missing.
func (s *GitSetup) OK() bool {
	for _, step := range s.Steps {
		if !step.Missing.IsZero() {
			return false
		}
	}
	return true
}

// SetUpGit makes git show the Akte files of the repository that a folder is in
// as text with numbers and labels: it adds a line to .gitattributes and settings
// to the repository, each once. Program is the path of akte, "" to find it in
// PATH. With check it changes nothing and tells what is missing. The error is a
// [Fault], or that of ctx.
func SetUpGit(ctx context.Context, folder, program string, check bool) (*GitSetup, error) {
	repository, err := git.Find(folder)
	if err != nil {
		return nil, gitFault(err)
	}
	setup := &GitSetup{}
	step, err := setAttribute(ctx, repository, check)
	if err != nil {
		return nil, err
	}
	setup.Steps = append(setup.Steps, step)
	for _, setting := range [][2]string{{textconvKey, textconvCommand(program)}, {headingKey, headingPattern}} {
		step, err := setSetting(repository, setting[0], setting[1], check)
		if err != nil {
			return nil, err
		}
		setup.Steps = append(setup.Steps, step)
	}
	return setup, nil
}

// setAttribute says in .gitattributes that Akte files are compared by their own
// driver, unless git knows that already.
func setAttribute(ctx context.Context, repository *git.Repository, check bool) (GitStep, error) {
	known, err := repository.Attribute("diff", sample)
	if err != nil {
		return GitStep{}, gitFault(err)
	}
	if known == driver {
		return GitStep{Done: diag.T("%s: %s stond er al.", "%s: %s was there already.", attributesFile, attributeLine)}, nil
	}
	if check {
		return GitStep{Missing: diag.T("In %s ontbreekt: %s", "%s lacks: %s", attributesFile, attributeLine)}, nil
	}
	if err := addLine(ctx, filepath.Join(repository.Folder, attributesFile), attributeLine); err != nil {
		return GitStep{}, err
	}
	if known, err = repository.Attribute("diff", sample); err != nil {
		return GitStep{}, gitFault(err)
	}
	if known != driver {
		return GitStep{Missing: diag.T("%s: %s is erbij gezet, maar .git/info/attributes zegt iets anders (diff=%s) en gaat voor.",
			"%s: %s was added, but .git/info/attributes says otherwise (diff=%s) and comes first.", attributesFile, attributeLine, known)}, nil
	}
	return GitStep{Done: diag.T("%s: %s erbij gezet.", "%s: %s added.", attributesFile, attributeLine)}, nil
}

// addLine puts a line at the end of a file of text, and makes the file when it
// is not there. The rest stays as it is, the ends of its lines included.
func addLine(ctx context.Context, name, line string) error {
	shown := seenFrom(name)
	content, err := files.Read(name, source.MaxSize)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return cannotRead(shown, err)
	}
	text, end := string(content), "\n"
	if strings.Contains(text, "\r\n") {
		end = "\r\n"
	}
	if text != "" && !strings.HasSuffix(text, "\n") {
		text += end
	}
	if err := files.Write(ctx, name, []byte(text+line+end)); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return cannotWrite(shown, err)
	}
	return nil
}

// setSetting gives the repository a setting that it does not have.
func setSetting(repository *git.Repository, key, value string, check bool) (GitStep, error) {
	known, err := repository.Setting(key)
	if err != nil {
		return GitStep{}, gitFault(err)
	}
	switch {
	case known == value:
		return GitStep{Done: diag.T("git config %s: stond er al.", "git config %s: was there already.", key)}, nil
	case check && known != "":
		return GitStep{Missing: diag.T("git config %s is: %s", "git config %s is: %s", key, known)}, nil
	case check:
		return GitStep{Missing: diag.T("git config %s ontbreekt.", "git config %s is missing.", key)}, nil
	}
	if err := repository.Set(key, value); err != nil {
		return GitStep{}, &Fault{Err: err, Text: diag.T("De instelling %s kan niet worden opgeslagen: %s.",
			"The setting %s cannot be saved: %s.", key, err.Error())}
	}
	return GitStep{Done: diag.T("git config %s: ingesteld.", "git config %s: set.", key)}, nil
}

// textconvCommand returns the command by which git turns an Akte file into text,
// for the shell that comes with git on every system. Without akte (it was moved,
// or not installed on this computer) git shows the source instead of giving up.
func textconvCommand(program string) string {
	if program == "" {
		program = "akte"
	} else {
		program = shellQuoted(filepath.ToSlash(program))
	}
	return `f() { ` + program + ` textconv "$1" || cat "$1"; }; f`
}

// shellQuoted returns a text as one word for a shell.
func shellQuoted(text string) string { return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'" }

// Program returns the path of a program for [SetUpGit]: "" when it is the one
// that is found in PATH by its name, so that a new version in another place is
// found too. Found is what PATH leads to, "" for nothing.
func Program(executable, found string) string {
	if found == "" {
		return executable
	}
	one, err := os.Stat(executable)
	if err != nil {
		return executable
	}
	other, err := os.Stat(found)
	if err != nil || !os.SameFile(one, other) {
		return executable
	}
	return ""
}

// gitFault says why git cannot be used here.
func gitFault(err error) *Fault {
	switch {
	case errors.Is(err, git.ErrNoGit):
		return &Fault{Err: err, Text: diag.T("git staat niet op deze computer, of niet in PATH.", "git is not on this computer, or not in PATH.")}
	case errors.Is(err, git.ErrNoRepository):
		return &Fault{Err: err, Text: diag.T("Deze map staat niet onder git. Voer eerst git init uit.",
			"This folder is not under git. Run git init first.")}
	}
	return &Fault{Err: err, Text: diag.T("git gaf een fout: %s.", "git failed: %s.", err.Error())}
}
