package starter

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/akte-lang/akte/workspace/files"
)

// policyName stands for the name of the pack in the files of a new one.
const policyName = "NAAM"

// WritePolicy makes a new policy pack in a folder, with tests and the document that
// they are about, and returns the names of the files made. The error is
// [fs.ErrExist] when one of them is there already.
func WritePolicy(ctx context.Context, folder, name string) ([]string, error) {
	made := []struct{ from, name string }{
		{"beleid.akte", name + ".akte"}, {"beleid_voorbeeld.akte", name + "_voorbeeld.akte"},
	}
	for _, file := range made {
		target := filepath.Join(folder, file.name)
		if _, err := os.Lstat(target); !errors.Is(err, fs.ErrNotExist) {
			return nil, &fs.PathError{Op: "new", Path: target, Err: fs.ErrExist}
		}
	}
	var names []string
	for _, file := range made {
		text, err := content.ReadFile("files/" + file.from)
		if err != nil {
			return nil, err
		}
		target := filepath.Join(folder, file.name)
		if err := files.WriteMode(ctx, target, []byte(strings.ReplaceAll(string(text), policyName, name)), 0o666); err != nil {
			return names, err
		}
		names = append(names, target)
	}
	return names, nil
}
