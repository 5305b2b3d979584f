package diff

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
)

// hashLength is how many hexadecimal digits a hash has.
const hashLength = 8

// Hash names the change by what it changes: the same words, the same change,
// whatever numbers they have got meanwhile and wherever they stand. An
// acceptance holds as long as it stays the same.
func (c *Change) Hash() string {
	h := sha256.New()
	fmt.Fprintf(h, "%d\n%s\n%s\n%s\n", c.Sort, c.Name, c.OldText, c.NewText)
	if c.Sort == Renumbered {
		fmt.Fprintln(h, c.Part().Label)
	}
	for _, n := range []*Node{c.Old, c.New} {
		if n != nil && c.Sort != Fact && c.Sort != Retitled {
			n.content(h, c.Sort == Added || c.Sort == Removed)
		}
		io.WriteString(h, "\n—\n")
	}
	return hex.EncodeToString(h.Sum(nil))[:hashLength]
}

// content writes what a part says, and with it what stands below it.
func (n *Node) content(w io.Writer, deep bool) {
	fmt.Fprintf(w, "%d\n%s\n%s\n%s\n", n.Kind.class(), n.Title, conditions(n), n.lasting())
	if deep {
		for _, child := range n.Children {
			child.content(w, true)
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
		for _, part := range word.targets {
			if target := n.text.byPart[part]; target != nil {
				words = append(words, anyReference+target.Label+target.Title+target.Line())
			}
		}
	}
	return strings.Join(words, " ")
}
