package load

import (
	"io/fs"
	"strings"

	"github.com/akte-lang/akte/grammar"
)

// findStandard reads the standard libraries and packs that any file mentions,
// until no new one is mentioned.
func (l *loader) findStandard() {
	for seen := 0; seen < len(l.sources.Files); {
		files := l.sources.Files[seen:]
		seen = len(l.sources.Files)
		for _, file := range files {
			for _, name := range mentions(file) {
				l.addStandard(name)
			}
			for _, name := range followed(file) {
				l.addClause(name)
			}
		}
	}
}

func (l *loader) addStandard(name string) {
	if _, known := l.sources.Standard[name]; known || l.standard.FS == nil {
		return
	}
	for _, candidate := range []string{name + ".akte", "beleid/" + name + ".akte"} {
		if !fs.ValidPath(candidate) {
			continue
		}
		if file, err := l.readOnce(l.standard, candidate); err == nil {
			l.sources.Standard[name] = file
			l.follow(l.standard, file, []string{candidate})
			return
		}
	}
}

// addClause reads the file of a model clause that has one of its own: that of
// standaard.overmacht is standaard/overmacht.akte. So a document costs the
// clauses that it follows and no others.
func (l *loader) addClause(name string) {
	library, clause, _ := strings.Cut(name, ".")
	if l.sources.Standard[library] == nil || l.sources.Standard[name] != nil {
		return
	}
	candidate := library + "/" + clause + ".akte"
	if fs.ValidPath(candidate) && !strings.Contains(clause, "/") {
		if file, err := l.readOnce(l.standard, candidate); err == nil {
			l.sources.Standard[name] = file
			return
		}
	}
	l.sources.Offered[library] = ClauseNames(l.standard, library)
}

// ClauseNames returns the names of the model clauses that have a file of their
// own in the folder of a library, in alphabetical order.
func ClauseNames(standard fs.FS, library string) []string {
	matches, err := fs.Glob(standard, library+"/*.akte")
	if err != nil {
		return nil // no library is called so
	}
	names := make([]string, 0, len(matches))
	for _, match := range matches {
		names = append(names, strings.TrimSuffix(strings.TrimPrefix(match, library+"/"), ".akte"))
	}
	return names
}

// followed returns the names of the model clauses that articles follow. Names
// may repeat.
func followed(file *grammar.File) []string {
	var names []string
	for _, statement := range file.Statements {
		if article, ok := statement.(*grammar.Article); ok && article.Follows != nil {
			names = append(names, article.Follows.Text)
		}
	}
	return names
}

// StandardNames returns the names of the libraries and packs in standard, in
// alphabetical order a folder.
func StandardNames(standard fs.FS) []string {
	var names []string
	for _, pattern := range []string{"*.akte", "beleid/*.akte"} {
		matches, err := fs.Glob(standard, pattern)
		if err != nil {
			continue
		}
		for _, match := range matches {
			names = append(names, strings.TrimSuffix(strings.TrimPrefix(match, "beleid/"), ".akte"))
		}
	}
	return names
}

// mentions returns the names of the libraries and packs that a file speaks of:
// the first part of every topic, rule and model clause, and what toetsing
// lists. Names may repeat.
func mentions(file *grammar.File) []string {
	var names []string
	add := func(name string) {
		if first, _, _ := strings.Cut(name, "."); first != "" {
			names = append(names, first)
		}
	}
	for _, statement := range file.Statements {
		addPacks(grammar.SettingsOf(statement), add)
		switch s := statement.(type) {
		case *grammar.Article:
			if s.Follows != nil {
				add(s.Follows.Text)
			}
		case *grammar.Rule:
			inRule(s, add)
		case *grammar.Limit:
			if strings.Contains(s.Name.Text, ".") {
				add(s.Name.Text)
			}
		case *grammar.Test:
			for _, line := range s.Lines {
				if line.Expect != nil && line.Expect.Subject != nil {
					add(line.Expect.Subject.Text)
				}
			}
		}
		for _, attribute := range grammar.AttributesOf(statement) {
			over, ok := attribute.(*grammar.Over)
			if !ok {
				continue
			}
			for _, use := range over.Topics {
				if use.Topic != nil {
					add(use.Topic.Text)
				}
			}
		}
	}
	return names
}

// inRule adds the packs whose topics and rules a rule speaks of.
func inRule(rule *grammar.Rule, add func(string)) {
	inExpression := func(e grammar.Expr) {
		for _, name := range grammar.NamesIn(e) {
			if strings.Contains(name.Text, ".") {
				add(name.Text)
			}
		}
	}
	for _, setting := range rule.Settings {
		for _, e := range setting.Values {
			inExpression(e)
		}
		if setting.Prose == nil {
			continue
		}
		grammar.WalkProse(setting.Prose, nil, func(in grammar.Inline) {
			if printed, ok := in.(*grammar.Interpolation); ok {
				inExpression(printed.Value)
			}
		})
	}
}

func addPacks(settings []*grammar.Setting, add func(string)) {
	for _, setting := range settings {
		if setting.Name.Text != "toetsing" {
			continue
		}
		for _, expression := range setting.Values {
			if name, ok := expression.(*grammar.Name); ok {
				add(name.Text)
			}
		}
	}
}
