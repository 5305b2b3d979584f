package diag

import (
	"fmt"
	"io"
	"strings"
)

// PrintGitHub writes findings as workflow commands of GitHub Actions, which
// shows them at their lines in a pull request. The error is that of w.
func PrintGitHub(w io.Writer, list List, options Options) error {
	var out strings.Builder
	for _, f := range list.sorted() {
		out.WriteString("::" + gitHubLevel(f.Severity) + " " + gitHubProperties(&f, options.Lang) + "::")
		message := f.Message.In(options.Lang)
		if f.Legal != "" {
			message = f.Legal + ": " + message
		}
		if help := f.Help.In(options.Lang); help != "" {
			message += "\n" + help
		}
		out.WriteString(gitHubData(visible(strings.ReplaceAll(message, "\r\n", "\n"))) + "\n")
	}
	_, err := io.WriteString(w, out.String())
	return err
}

func gitHubLevel(s Severity) string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	}
	return "notice"
}

// gitHubProperties returns the place and the title. GitHub takes columns only
// for a finding on a single line.
func gitHubProperties(f *Finding, lang Lang) string {
	title := "title=" + gitHubProperty(string(f.Code)+" "+f.Severity.Label().In(lang))
	if f.Place.IsZero() {
		return title
	}
	start, end := f.Place.File.Position(f.Place.Start), f.Place.File.Position(max(f.Place.Start, f.Place.End))
	place := fmt.Sprintf("file=%s,line=%d,endLine=%d", gitHubProperty(f.Place.File.Name), start.Line, end.Line)
	if start.Line == end.Line {
		place += fmt.Sprintf(",col=%d,endColumn=%d", start.Column, end.Column)
	}
	return place + "," + title
}

// gitHubData escapes the text of a command.
func gitHubData(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// gitHubProperty escapes a property of a command.
func gitHubProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(gitHubData(s))
}
