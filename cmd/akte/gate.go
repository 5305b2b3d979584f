package main

import (
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/workspace"
)

// gateOptions are the flags of akte diff --gate.
type gateOptions struct {
	on      bool
	request workspace.GateRequest
}

// gateFlags adds the flags of the gate to akte diff.
func (a *app) gateFlags(command *cobra.Command, options *gateOptions) {
	flags := command.Flags()
	flags.BoolVar(&options.on, "gate", false, a.t("eindig met 1 bij inhoudelijke wijzigingen zonder akkoord", "end with 1 at substantive changes that nobody accepted"))
	flags.StringVar(&options.request.Base, "base", "", a.t("vergelijk bij --gate met deze `revisie`; anders HEAD", "with --gate compare with this `revision`; else HEAD"))
	flags.StringArrayVar(&options.request.Accepted, "accept-file", nil, a.t("lees akkoorden bij --gate uit dit `bestand`", "with --gate read akkoorden from this `file`"))
	flags.StringVar(&options.request.Day, "today", "", a.t("de `dag` waarop akkoorden moeten gelden; anders vandaag", "the `day` on which acceptances have to hold; else today"))
}

// given reports whether a flag of the gate was given.
func (gateOptions) given(command *cobra.Command) bool {
	return slices.ContainsFunc([]string{"base", "accept-file", "today"}, command.Flags().Changed)
}

// gate holds what changed against what was accepted. It prints findings, in any
// of their forms.
func (a *app) gate(paths []string, options diffOptions) error {
	if options.revisions != "" || options.output != "" {
		return usage("--gate gaat niet samen met --rev of -o.", "--gate does not go with --rev or -o.")
	}
	name := options.format
	if name == "" {
		name = diag.Formats()[0].Name
	}
	format, err := findingFormat(name)
	if err != nil {
		return err
	}
	request := options.gate.request
	request.Paths, request.Day = paths, dayOr(request.Day)
	gate, err := workspace.RunGate(request)
	if err != nil {
		return err
	}
	for _, note := range gate.Notes {
		a.say(note)
	}
	if people := format.Name == diag.Formats()[0].Name; len(gate.Findings) > 0 || !people {
		if err := format.Print(paint(a.stdout), gate.Findings, a.options(a.stdout)); err != nil {
			return err
		}
	}
	a.say(gate.Summary())
	if gate.OK() {
		return nil
	}
	return errFindings
}

// dayOr returns a day as it was given, or else today by the clock of the
// machine: the one place at which it is asked.
func dayOr(given string) string {
	if given != "" {
		return given
	}
	return time.Now().Format(time.DateOnly) //nolint:forbidigo // whether an acceptance holds today hangs on what day it is; --today and --on fix it
}
