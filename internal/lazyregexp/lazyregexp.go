// Package lazyregexp has regular expressions that are compiled when they are
// first used. A command uses few of those that the program holds, and compiling
// all of them takes as long as checking a page.
package lazyregexp

import (
	"regexp"
	"sync"
)

// Regexp is a regular expression. It is safe for concurrent use.
type Regexp struct {
	compiled func() *regexp.Regexp
}

// New returns an expression. One that cannot be compiled panics when it is first
// used: it is part of the program.
func New(text string) *Regexp {
	return &Regexp{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })}
}

// Get returns the expression compiled.
func (r *Regexp) Get() *regexp.Regexp { return r.compiled() }

// MatchString is that of [regexp.Regexp].
func (r *Regexp) MatchString(s string) bool { return r.Get().MatchString(s) }

// FindString is that of [regexp.Regexp].
func (r *Regexp) FindString(s string) string { return r.Get().FindString(s) }

// FindStringSubmatch is that of [regexp.Regexp].
func (r *Regexp) FindStringSubmatch(s string) []string { return r.Get().FindStringSubmatch(s) }

// ReplaceAllString is that of [regexp.Regexp].
func (r *Regexp) ReplaceAllString(s, replacement string) string {
	return r.Get().ReplaceAllString(s, replacement)
}
