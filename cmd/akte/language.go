package main

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

// languageVariable names the language when --lang does not. The locale of the
// machine never does: the same command prints the same everywhere.
const languageVariable = "AKTE_LANG"

// language finds the language of the user. It is needed before the flags are
// read, since their help is in that language.
func language(args []string, getenv func(string) string) (diag.Lang, error) {
	chosen, from := getenv(languageVariable), languageVariable
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if arg == "--lang" && i+1 < len(args) {
			chosen, from = args[i+1], "--lang"
		} else if after, ok := strings.CutPrefix(arg, "--lang="); ok {
			chosen, from = after, "--lang"
		}
	}
	switch lang := diag.Lang(chosen); lang {
	case "":
		return diag.Dutch, nil
	case diag.Dutch, diag.English:
		return lang, nil
	}
	return diag.Dutch, usage("%s is nl of en, niet %q. / %[1]s is nl or en, not %[2]q.",
		"%s is nl or en, not %q.", from, chosen)
}
