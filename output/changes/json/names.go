package json

import (
	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/output/changes"
)

// The names of what there is a fixed number of. They are part of the form.
var (
	sorts = map[diff.Sort]string{
		diff.Metadata: "kop", diff.PartyField: "partij", diff.Parameter: "waarde", diff.Fact: "kenmerk",
		diff.Added: "toegevoegd", diff.Removed: "vervallen", diff.Moved: "verplaatst", diff.Renumbered: "hernummerd",
		diff.Retitled: "opschrift", diff.Wording: "woorden", diff.Retargeted: "verwijzing", diff.Condition: "voorwaarde",
		diff.Outcome: "bevinding", diff.Cited: "nummers",
	}
	kinds = map[diff.Kind]string{
		diff.Root: "document", diff.Annex: "bijlage", diff.Chapter: "hoofdstuk", diff.Article: "artikel", diff.Clause: "lid",
		diff.Text: "tekst", diff.Item: "onderdeel", diff.Definition: "begrip", diff.Heading: "kop", diff.PartyList: "partijen",
		diff.Party: "partij", diff.Signature: "ondertekening", diff.Explanation: "toelichting",
	}
	directions = map[diff.Direction]string{
		diff.Equal: "gelijk", diff.Longer: "langer", diff.Shorter: "korter", diff.Higher: "hoger", diff.Lower: "lager",
		diff.Later: "later", diff.Earlier: "eerder", diff.Unsure: "onzeker",
	}
	marks = map[changes.Mark]string{changes.Kept: "kept", changes.Deleted: "deleted", changes.Inserted: "inserted"}
)
