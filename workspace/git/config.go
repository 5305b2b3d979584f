package git

import (
	"errors"
	"os/exec"
	"strings"
)

// Setting returns a setting of this repository ("diff.akte.textconv"), "" when
// it has none of its own.
func (r *Repository) Setting(key string) (string, error) {
	value, err := r.run("config", "--local", "--get", key)
	var failed *exec.ExitError
	if errors.As(err, &failed) && failed.ExitCode() == 1 { // it is not set
		return "", nil
	}
	return strings.TrimSuffix(string(value), "\n"), err
}

// Set gives this repository a setting.
func (r *Repository) Set(key, value string) error {
	_, err := r.run("config", "--local", "--replace-all", key, value)
	return err
}

// Attribute returns what the attributes of the repository (.gitattributes) say
// of a file by its name, which need not exist: "unspecified" when nothing.
func (r *Repository) Attribute(attribute, name string) (string, error) {
	printed, err := r.run("check-attr", "-z", attribute, "--", name)
	if err != nil {
		return "", err
	}
	fields := parts(printed) // name, attribute, value
	if len(fields) == 0 {
		return "", nil
	}
	return fields[len(fields)-1], nil
}
