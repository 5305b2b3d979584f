package main

import (
	"errors"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/akte-lang/akte/internal/diag"
)

// suggested is a question after the nearest name, with a space before it.
func suggested(typed string, names []string) diag.Text {
	question := diag.DidYouMean(typed, names)
	if question.IsZero() {
		return question
	}
	return diag.T(" %s", " %s", question)
}

func unknownCommand(root *cobra.Command, typed string) error {
	err := usage("De opdracht %q bestaat niet.%s", "There is no command %q.%s", typed, suggested(typed, commandNames(root)))
	err.hint = root.CommandPath()
	return err
}

// atLeastOne requires one argument or more.
func atLeastOne(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return nil
	}
	err := usage("Geef ten minste één bestand op.", "Give at least one file.")
	err.hint = cmd.CommandPath()
	return err
}

// exactly requires a number of arguments.
func exactly(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		var err *usageError
		switch {
		case len(args) > most:
			err = usage("%q is een argument te veel: %s.", "%q is one argument too many: %s.", args[most], cmd.UseLine())
		case len(args) < least:
			err = usage("%s mist een argument: %s.", "%s lacks an argument: %s.", cmd.CommandPath(), cmd.UseLine())
		default:
			return nil
		}
		err.hint = cmd.CommandPath()
		return err
	}
}

// flagError puts an error of the flag library into words.
func flagError(cmd *cobra.Command, err error) error {
	if errors.Is(err, pflag.ErrHelp) {
		return err
	}
	result := usage("Een optie is niet goed geschreven: %v.", "An option is not written well: %v.", err)
	var unknown *pflag.NotExistError
	var valueless *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		name, dashes := unknown.GetSpecifiedName(), "--"
		if unknown.GetSpecifiedShortnames() != "" {
			dashes = "-"
		}
		result = usage("De optie %s%s bestaat niet.%s", "There is no option %s%s.%s", dashes, name,
			suggested(dashes+name, flagNames(cmd)))
	case errors.As(err, &valueless):
		result = usage("De optie --%s heeft een waarde nodig.", "The option --%s needs a value.", valueless.GetFlag().Name)
	case errors.As(err, &invalid):
		result = usage("De optie --%s kent de waarde %q niet.", "The option --%s does not know the value %q.",
			invalid.GetFlag().Name, invalid.GetValue())
	}
	result.hint = cmd.CommandPath()
	return result
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(flag *pflag.Flag) { names = append(names, "--"+flag.Name) })
	return names
}
