package diff

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// hashLength is how many hexadecimal digits a hash has.
const hashLength = 8

// Hash names the change by what it changes: the same words, the same change,
// whatever numbers they have got meanwhile and wherever they stand. An
// acceptance holds as long as it stays the same.
func (c *Change) Hash() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d\n%s\n%s\n%s\n", c.Sort, c.Name, c.OldText, c.NewText)
	if c.Sort == Renumbered {
		b.WriteString(c.Part().Label + "\n")
	}
	for _, n := range []*Node{c.Old, c.New} {
		if n != nil && c.Sort != Fact && c.Sort != Retitled {
			n.content(&b, c.Sort == Added || c.Sort == Removed)
		}
		b.WriteString("\n—\n")
	}
	sum := sha256.Sum256([]byte(b.String()))
	return hex.EncodeToString(sum[:])[:hashLength]
}

// content writes what a part says, and with it what stands below it.
func (n *Node) content(b *strings.Builder, deep bool) {
	fmt.Fprintf(b, "%d\n%s\n%s\n%s\n", n.Kind.class(), n.Title, conditions(n), n.lasting())
	if deep {
		for _, child := range n.Children {
			child.content(b, true)
		}
	}
}

// lasting returns the words of a part with references told by what they point
// at, which outlasts numbers.
func (n *Node) lasting() string {
	words := make([]string, 0, len(n.Words))
	for _, word := range n.Words {
		if word.Origin != FromReference {
			words = append(words, word.Text)
			continue
		}
		for _, part := range word.targets() {
			if target := n.text.byPart[part]; target != nil {
				words = append(words, anyReference+target.Label+target.Title+target.Line())
			}
		}
	}
	return strings.Join(words, " ")
}
