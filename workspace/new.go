package workspace

import (
	"context"
	"errors"
	"path/filepath"

	"github.com/akte-lang/akte/workspace/starter"
)

// New makes a new project in a folder that is empty or not there yet, and
// returns the paths of the files made. The error is a [Fault], or that of ctx.
func New(ctx context.Context, folder string) ([]string, error) {
	made, err := starter.Write(ctx, folder)
	switch {
	case err == nil:
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(err, starter.ErrNotEmpty):
		return nil, fault("De map %s is niet leeg; kies een nieuwe of een lege map.",
			"The folder %s is not empty; choose a new or an empty one.", folder)
	default:
		return nil, cannotWrite(folder, err)
	}
	var names []string
	for _, file := range made {
		names = append(names, filepath.Join(folder, filepath.FromSlash(file.Name)))
	}
	return names, nil
}
