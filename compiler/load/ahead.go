package load

import (
	"io/fs"
	"path"
	"strings"
	"sync"
	"unicode"

	"github.com/akte-lang/akte/grammar"
)

// ahead reads the packs that a document seems to name while the document itself is
// being parsed: they are often longer than it is. What it reads for nothing is in no
// result.
type ahead struct {
	from  fs.FS // the files that are always at hand; nil for none
	lock  sync.Mutex
	files map[string]func() parsed // that reading has begun of, by path
}

// headerSize is within how many bytes from the start a header is looked for.
const headerSize = 4 << 10

// mentioned begins to read the packs that the header of a text names.
func (a *ahead) mentioned(text string) {
	if a.from == nil {
		return
	}
	for line := range strings.Lines(text[:min(len(text), headerSize)]) {
		names, found := strings.CutPrefix(strings.TrimSpace(line), "toetsing")
		if !found {
			continue
		}
		for _, name := range strings.FieldsFunc(names, notInName) {
			a.beginPack(name)
		}
	}
}

func (a *ahead) beginPack(name string) {
	if file := "beleid/" + name + ".akte"; fs.ValidPath(file) {
		a.begin(file)
	}
}

// notInName reports whether a name ends at a character.
func notInName(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// begin begins to read a file, and what it uses and mentions in turn.
func (a *ahead) begin(name string) {
	a.lock.Lock()
	defer a.lock.Unlock()
	if a.files[name] != nil {
		return
	}
	read := sync.OnceValue(func() parsed { return parseFile(a.from, name) })
	a.files[name] = read
	go func() {
		if p := read(); p.err == nil {
			a.used(p.file)
		}
	}()
}

// used begins to read the files that another uses and the packs that it mentions.
func (a *ahead) used(file *grammar.File) {
	for _, name := range mentions(file) {
		a.beginPack(name)
	}
	for _, statement := range file.Statements {
		use, ok := statement.(*grammar.Use)
		if !ok {
			continue
		}
		if name := path.Join(path.Dir(file.Source.Name), use.Path.Value); fs.ValidPath(name) {
			a.begin(name)
		}
	}
}

// parsed returns a file that reading has begun of, when it is there.
func (a *ahead) parsed(name string) (p parsed, begun bool) {
	a.lock.Lock()
	read := a.files[name]
	a.lock.Unlock()
	if read == nil {
		return parsed{}, false
	}
	return read(), true
}
