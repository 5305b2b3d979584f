// Package clauses holds what every Akte project has at hand: the library of
// model clauses (standaard) and the policy packs. It is data; the files are
// ordinary Akte.
package clauses

import "embed"

// FS holds standaard.akte, a file for each of its model clauses in standaard,
// the policy packs in beleid and, in a folder of their own, the parts of those
// that stand in more files.
//
//go:embed *.akte standaard/*.akte beleid/*.akte beleid/*/*.akte
var FS embed.FS

// Tests holds toetsen/*.akte: documents with the tests of the policy packs, from
// which the examples of rules are taken.
//
//go:embed toetsen/*.akte
var Tests embed.FS
