package layers_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/akte-lang/akte"

// room is a folder with what lies below it, as far as no other room does, and
// the rooms that its packages may import. Packages of one room may import each
// other.
type room struct {
	folder string
	may    []string
}

// ground is what every layer stands on.
var ground = []string{"internal/source", "internal/diag", "internal/lazyregexp", "internal/rising"}

// rooms is the order of the layers, lowest first. Nothing may import a room that
// stands below it in this table; the test sees to that too.
var rooms = []room{
	{"internal/layers", nil},
	{"internal/bench", nil},
	{"internal/lazyregexp", nil},
	{"internal/rising", nil},
	{"internal/source", nil},
	{"internal/diag", []string{"internal/source"}},
	{"grammar", ground},
	{"compiler/value", with(ground, "grammar")},
	{"compiler/document", with(ground)},
	{"compiler", with(ground, "grammar", "compiler/value", "compiler/document")},
	{"compiler/facts", with(ground, "grammar", "compiler/value", "compiler/document", "compiler")},
	{"output", with(ground, "compiler/value", "compiler/document")},
	{"ingest", with(ground, "grammar", "compiler/value", "compiler/document", "compiler", "output")},
	{"compiler/check", with(ground, "grammar", "compiler/value", "compiler/document", "compiler", "compiler/facts")},
	{"compiler/policy", with(ground, "grammar", "compiler/value", "compiler/document", "compiler", "compiler/facts", "compiler/check")},
	{"compiler/annotate", with(ground, "grammar", "compiler/value", "compiler/document", "compiler", "compiler/facts", "compiler/check")},
	{"compiler/diff", with(ground, "grammar", "compiler/value", "compiler/document", "compiler", "compiler/facts", "compiler/check", "compiler/policy")},
	{"output/changes", with(ground, "compiler/value", "compiler/document", "compiler", "output", "compiler/diff")},
	{"clauses", nil},
	{"workspace", with(ground, "grammar", "compiler/value", "compiler/document", "compiler", "compiler/facts", "output", "ingest",
		"compiler/check", "compiler/policy", "compiler/annotate", "compiler/diff", "output/changes", "clauses")},
	{"editor", with(ground, "grammar", "compiler/value", "compiler/document", "compiler", "workspace")},
	{"cmd/akte", with(ground, "workspace", "editor")},
}

func with(rooms []string, more ...string) []string { return append(slices.Clone(rooms), more...) }

// roomOf returns the innermost room that a package of the module lies in.
func roomOf(path string) (room, bool) {
	found, folder := room{}, strings.TrimPrefix(path, module+"/")
	for _, r := range rooms {
		if (folder == r.folder || strings.HasPrefix(folder, r.folder+"/")) && len(r.folder) > len(found.folder) {
			found = r
		}
	}
	return found, found.folder != ""
}

// imported is what go list tells of a package.
type imported struct {
	ImportPath string
	Imports    []string
}

// list asks go list for packages.
func list(t *testing.T, arguments ...string) []imported {
	t.Helper()
	command := exec.Command("go", append([]string{"list", "-json=ImportPath,Imports"}, arguments...)...)
	command.Dir = filepath.Join("..", "..")
	var complaints bytes.Buffer
	command.Stderr = &complaints
	output, err := command.Output()
	require.NoError(t, err, complaints.String())
	var packages []imported
	for decoder := json.NewDecoder(bytes.NewReader(output)); ; {
		var p imported
		err := decoder.Decode(&p)
		if errors.Is(err, io.EOF) {
			return packages
		}
		require.NoError(t, err)
		packages = append(packages, p)
	}
}

// TestImportsRunDown holds every import between packages of the project against
// the table. Tests may reach further.
func TestImportsRunDown(t *testing.T) {
	packages := list(t, "./...")
	require.NotEmpty(t, packages)
	for _, p := range packages {
		from, ok := roomOf(p.ImportPath)
		if !assert.True(t, ok, "%s lies in no room: give it one in the table of layers", p.ImportPath) {
			continue
		}
		for _, path := range p.Imports {
			if path != module && !strings.HasPrefix(path, module+"/") {
				continue
			}
			to, _ := roomOf(path)
			assert.True(t, to.folder == from.folder || slices.Contains(from.may, to.folder),
				"%s may not import %s: imports run down only", p.ImportPath, path)
		}
	}
}

func TestTableRunsDown(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rooms {
		assert.False(t, seen[r.folder], "%s stands in the table twice", r.folder)
		for _, folder := range r.may {
			assert.True(t, seen[folder], "%s may import %s, which stands below it", r.folder, folder)
		}
		seen[r.folder] = true
	}
}

// TestNoNetwork keeps whatever a lawyer compiles on the machine: nothing that the
// program is made of can reach a server.
func TestNoNetwork(t *testing.T) {
	dependencies := list(t, "-deps", "./cmd/akte")
	needed := map[string]bool{}
	for _, p := range dependencies {
		needed[p.ImportPath] = true
		if first, _, _ := strings.Cut(p.ImportPath, "/"); !strings.Contains(first, ".") {
			continue // the standard library answers to whoever imports it
		}
		forbidden := []string{"net/http", "net/rpc", "net/smtp", "golang.org/x/net/http2", "golang.org/x/net/websocket"}
		if strings.HasPrefix(p.ImportPath, module+"/") {
			forbidden = append(forbidden, "net") // libraries read addresses with it
		}
		for _, network := range forbidden {
			assert.NotContains(t, p.Imports, network, "%s imports %s", p.ImportPath, network)
		}
	}
	assert.True(t, needed["fmt"], "go list gave the dependencies")
}
