package walk

import "github.com/akte-lang/akte/compiler/document"

// Parts returns the anchors of all parts that are shown. A reference to
// another anchor has nowhere to lead to.
func Parts(d *document.Document, explanations bool) map[document.Anchor]bool {
	parts := map[document.Anchor]bool{}
	Document(d, Visit{
		Block: shown(explanations),
		Part:  func(anchor document.Anchor, _ string) { parts[anchor] = true },
	})
	return parts
}

// Referred returns the anchors that a shown reference leads to.
func Referred(d *document.Document, explanations bool) map[document.Anchor]bool {
	referred := map[document.Anchor]bool{}
	Document(d, Visit{
		Block: shown(explanations),
		Inline: func(i document.Inline) {
			if reference, is := i.(*document.Reference); is {
				for _, piece := range reference.Pieces {
					referred[piece.Target] = true
				}
			}
		},
	})
	return referred
}

// shown passes over explanations unless they are asked for.
func shown(explanations bool) func(document.Block) bool {
	return func(b document.Block) bool {
		_, is := b.(*document.Explanation)
		return !is || explanations
	}
}
