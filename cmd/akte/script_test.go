package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"unicode/utf16"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"akte": main})
}

// TestScripts runs the program as people do, in testdata/script. Beside the
// usual commands of testscript there are those of commands and conditions.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup:               setup,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"bytes": writeBytes, "exitcode": exitCode,
		},
		Condition: func(name string) (bool, error) { return name == "root" && os.Geteuid() == 0, nil },
	})
}

// setup keeps the environment of the machine out.
func setup(env *testscript.Env) error {
	for _, name := range []string{languageVariable, "NO_COLOR", "TERM"} {
		env.Setenv(name, "")
	}
	return nil
}

// exitCode runs akte and asks for an exit code: exitcode 2 akte build x.
func exitCode(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exitcode CODE COMMAND…")
	}
	err := ts.Exec(args[1], args[2:]...)
	got := "0"
	if err != nil {
		got = exitOf(err)
	}
	if got != args[0] {
		ts.Fatalf("exit code %s, want %s", got, args[0])
	}
}

// writeBytes writes files that a script cannot hold: bytes FILE KIND, where the
// kind is windows-1252, utf-16 or binary, from the text that FILE holds.
func writeBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: bytes FILE KIND")
	}
	name := ts.MkAbs(args[0])
	text := ts.ReadFile(args[0])
	var out bytes.Buffer
	switch args[1] {
	case "windows-1252":
		for _, r := range text {
			if r == '€' {
				r = 0x80
			}
			out.WriteByte(byte(r))
		}
	case "utf-16":
		out.WriteString("\xff\xfe")
		for _, unit := range utf16.Encode([]rune(text)) {
			out.WriteByte(byte(unit))
			out.WriteByte(byte(unit >> 8))
		}
	case "binary":
		out.WriteString("PK\x03\x04\x00\x00\xff")
	default:
		ts.Fatalf("unknown kind %s", args[1])
	}
	ts.Check(os.WriteFile(name, out.Bytes(), 0o666))
}

// exitOf returns the exit code of a program that failed.
func exitOf(err error) string {
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		return strconv.Itoa(failed.ExitCode())
	}
	return err.Error()
}
