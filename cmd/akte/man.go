package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/akte-lang/akte/internal/diag"
)

// manCommand is akte man. The pages are written here and not by cobra/doc,
// whose headings are English whatever the language of the texts.
func (a *app) manCommand() *cobra.Command {
	return &cobra.Command{
		Use:   a.t("man MAP", "man FOLDER"),
		Short: a.t("schrijft handleidingen voor man", "writes pages for man"),
		Long: a.t(`Schrijft van elke opdracht een handleiding voor het programma man, in een map die zo nodig
wordt gemaakt. Dezelfde akte schrijft altijd dezelfde bestanden.`,
			`Writes a page about every command for the program man, in a folder that is made if needed.
The same akte always writes the same files.`),
		Example: "  akte man man1\n  man ./man1/akte-build.1",
		Args:    exactly(1, 1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return nil, cobra.ShellCompDirectiveFilterDirs
		},
		RunE: func(cmd *cobra.Command, args []string) error { return a.writeManPages(cmd.Root(), args[0]) },
	}
}

// writeManPages writes the page of root and those of its commands in a folder.
func (a *app) writeManPages(root *cobra.Command, folder string) error {
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return unwritable(folder)
	}
	for _, command := range append([]*cobra.Command{root}, available(root)...) {
		path := filepath.Join(folder, manName(command)+".1")
		if err := os.WriteFile(path, a.manPage(command), 0o666); err != nil {
			return unwritable(folder)
		}
		a.say(diag.T("Gemaakt: %s", "Made: %s", path))
	}
	return nil
}

// available are the commands below a command that people can use, and those below
// them.
func available(command *cobra.Command) []*cobra.Command {
	var commands []*cobra.Command
	for _, sub := range command.Commands() {
		if sub.IsAvailableCommand() {
			commands = append(append(commands, sub), available(sub)...)
		}
	}
	return commands
}

// unwritable is a folder in which no page can be written.
func unwritable(folder string) error {
	return usage("In de map %q kan akte niet schrijven.", "Akte cannot write in the folder %q.", folder)
}

// manName is the name under which man finds a command: akte-build.
func manName(command *cobra.Command) string {
	return strings.ReplaceAll(command.CommandPath(), " ", "-")
}

// manPage is the page about a command in the macros of man(7). It bears no date
// and no version, so that it changes only when its text does.
func (a *app) manPage(command *cobra.Command) []byte {
	var b bytes.Buffer
	name := manName(command)
	fmt.Fprintf(&b, "'\\\" -*- coding: UTF-8 -*-\n.TH %q 1 \"\" \"Akte\" %q\n", strings.ToUpper(name), a.t("Handleiding van Akte", "Akte manual"))
	about := command.Short
	if about == "" {
		about = a.t("maakt en controleert overeenkomsten", "makes and checks agreements")
	}
	fmt.Fprintf(&b, ".SH %s\n%s \\- %s\n", a.t("NAAM", "NAME"), roff(name), roff(about))
	line := command.UseLine()
	if command.HasAvailableSubCommands() && !command.HasParent() {
		line += " " + a.t("OPDRACHT", "COMMAND")
	}
	fmt.Fprintf(&b, ".SH %s\n.B %s\n", a.t("GEBRUIK", "SYNOPSIS"), roff(line))
	if command.Long != "" {
		fmt.Fprintf(&b, ".SH %s\n%s\n", a.t("BESCHRIJVING", "DESCRIPTION"), paragraphs(command.Long))
	}
	a.manCommands(&b, command)
	manFlags(&b, a.t("OPTIES", "OPTIONS"), command.LocalFlags())
	manFlags(&b, a.t("ALGEMENE OPTIES", "GLOBAL OPTIONS"), command.InheritedFlags())
	if command.HasExample() {
		fmt.Fprintf(&b, ".SH %s\n.nf\n%s\n.fi\n", a.t("VOORBEELDEN", "EXAMPLES"), roff(command.Example))
	}
	if command.HasParent() {
		fmt.Fprintf(&b, ".SH %s\n.BR %s (1)\n", a.t("ZIE OOK", "SEE ALSO"), roff(manName(command.Parent())))
	}
	return b.Bytes()
}

// manCommands lists the commands below a command.
func (a *app) manCommands(b *bytes.Buffer, command *cobra.Command) {
	if !command.HasAvailableSubCommands() {
		return
	}
	fmt.Fprintf(b, ".SH %s\n", a.t("OPDRACHTEN", "COMMANDS"))
	for _, sub := range command.Commands() {
		if sub.IsAvailableCommand() {
			fmt.Fprintf(b, ".TP\n.BR %s (1)\n%s\n", roff(manName(sub)), roff(sub.Short))
		}
	}
}

// manFlags lists flags under a heading.
func manFlags(b *bytes.Buffer, heading string, flags *pflag.FlagSet) {
	if !flags.HasAvailableFlags() {
		return
	}
	fmt.Fprintf(b, ".SH %s\n", heading)
	flags.VisitAll(func(flag *pflag.Flag) {
		if flag.Hidden {
			return
		}
		value, about := pflag.UnquoteUsage(flag)
		b.WriteString(".TP\n")
		if flag.Shorthand != "" {
			fmt.Fprintf(b, `\fB%s\fR, `, roff("-"+flag.Shorthand))
		}
		fmt.Fprintf(b, `\fB%s\fR`, roff("--"+flag.Name))
		if value != "" {
			fmt.Fprintf(b, ` \fI%s\fR`, roff(value))
		}
		fmt.Fprintf(b, "\n%s\n", roff(about))
	})
}

// paragraphs makes paragraphs of a text with blank lines.
func paragraphs(text string) string { return strings.ReplaceAll(roff(text), "\n\n", "\n.PP\n") }

// inRoff escapes what means something to man anywhere in a line.
var inRoff = strings.NewReplacer(`\`, `\e`, `-`, `\-`)

// roff makes man print a text as it is: no escape, and no line of it a request.
func roff(text string) string {
	lines := strings.Split(inRoff.Replace(text), "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			lines[i] = `\&` + line
		}
	}
	return strings.Join(lines, "\n")
}
