package workspace

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/akte-lang/akte/clauses"
	"github.com/akte-lang/akte/compiler/load"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/lazyregexp"
	"github.com/akte-lang/akte/workspace/starter"
)

// packName is the shape of the name of a pack.
var packName = lazyregexp.New(`^\p{Ll}[\p{Ll}\p{Nd}_]*$`)

// NewPolicy makes a policy pack with tests that pass, and returns the paths of the
// files made. Path is its name, with the folder before it when it is not to stand in
// the working folder. The error is a [Fault], or that of ctx.
func NewPolicy(ctx context.Context, path string) ([]string, error) {
	folder, name := filepath.Split(path)
	name = strings.TrimSuffix(name, ".akte")
	switch {
	case !packName.MatchString(name) || slices.Contains(grammar.Keywords(), name):
		return nil, fault("%q kan geen naam van een pakket zijn: neem kleine letters, cijfers en _, en geen woord van de taal.",
			"%q cannot be the name of a pack: use small letters, digits and _, and no word of the language.", name)
	case slices.Contains(load.StandardNames(clauses.FS), name):
		return nil, fault("Akte heeft zelf al een pakket %q; kies een andere naam.",
			"Akte has a pack %q of its own; choose another name.", name)
	}
	made, err := starter.WritePolicy(ctx, folder, name)
	switch {
	case err == nil:
		return made, nil
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(err, fs.ErrExist):
		return nil, fault("%s.akte of %[1]s_voorbeeld.akte bestaat al; kies een andere naam.",
			"%s.akte or %[1]s_voorbeeld.akte exists already; choose another name.", name)
	}
	return nil, cannotWrite(path, err)
}
