package diff_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/akte-lang/akte/compiler/diff"
)

// text is a document that the properties are tried on.
type text []*article

type article struct {
	label, title string
	leden        []*clause
}

type clause struct {
	label, words string
	to           string // the label of an article that it refers to
	items        []string
}

func (d text) String() string {
	var b strings.Builder
	b.WriteString("overeenkomst \"Proef\"\n")
	for _, a := range d {
		fmt.Fprintf(&b, "artikel %s \"%s\"\n", a.label, a.title)
		for _, c := range a.leden {
			fmt.Fprintf(&b, "    lid %s {\n        %s\n", c.label, c.words)
			if c.to != "" && slices.ContainsFunc(d, func(a *article) bool { return a.label == c.to }) {
				fmt.Fprintf(&b, "        Zie [%s].\n", c.to)
			}
			for _, item := range c.items {
				fmt.Fprintf(&b, "        - %s\n", item)
			}
			b.WriteString("    }\n")
		}
	}
	return b.String()
}

func (d text) clone() text {
	var copied text
	for _, a := range d {
		same := *a
		same.leden = nil
		for _, c := range a.leden {
			lid := *c
			lid.items = slices.Clone(c.items)
			same.leden = append(same.leden, &lid)
		}
		copied = append(copied, &same)
	}
	return copied
}

var nouns = strings.Fields(`leverancier klant machine prijs termijn kosten schade boete rente storing melding gebrek
	levering factuur onderhoud onderdeel bezoek toegang verslag opdracht wijziging bericht zekerheid plaats`)

var verbs = strings.Fields("betaalt levert meldt bewaart vergoedt herstelt beperkt aanvaardt weigert kan moet mag zal niet binnen na voor")

func sentence(t *rapid.T) string {
	n := rapid.IntRange(3, 14).Draw(t, "words")
	words := make([]string, 0, 2*n)
	for range n {
		words = append(words, rapid.SampledFrom(nouns).Draw(t, "noun"), rapid.SampledFrom(verbs).Draw(t, "verb"))
	}
	return "De " + strings.Join(words, " ") + "."
}

// anyText draws a document; some leden have labels and some do not, and some say
// the same.
func anyText(t *rapid.T) text {
	var d text
	for i := range rapid.IntRange(1, 6).Draw(t, "articles") {
		a := &article{title: fmt.Sprintf("Kop %d", rapid.IntRange(0, 6).Draw(t, "title"))}
		if a.label = fmt.Sprintf("artikel_%d", i); rapid.Bool().Draw(t, "unlabelled") {
			a.label = ""
		}
		for j := range rapid.IntRange(1, 4).Draw(t, "leden") {
			c := &clause{words: sentence(t)}
			if rapid.Bool().Draw(t, "labelled") {
				c.label = fmt.Sprintf("lid_%d", j)
			}
			if rapid.Bool().Draw(t, "refers") {
				c.to = fmt.Sprintf("artikel_%d", rapid.IntRange(0, 6).Draw(t, "to"))
			}
			for range rapid.IntRange(0, 2).Draw(t, "items") {
				c.items = append(c.items, sentence(t))
			}
			a.leden = append(a.leden, c)
		}
		d = append(d, a)
	}
	return d
}

// edit changes a document somewhere.
func (d text) edit(t *rapid.T) text {
	d = d.clone()
	at := rapid.IntRange(0, len(d)-1).Draw(t, "at")
	a := d[at]
	switch lid := rapid.IntRange(0, len(a.leden)-1).Draw(t, "lid"); rapid.IntRange(0, 7).Draw(t, "edit") {
	case 0:
		a.leden[lid].words = strings.Replace(a.leden[lid].words, " ", " "+rapid.SampledFrom(verbs).Draw(t, "word")+" ", 1)
	case 1:
		a.leden[lid].words = sentence(t)
	case 2:
		a.leden = slices.Insert(a.leden, lid, &clause{words: sentence(t)})
	case 3:
		if len(a.leden) > 1 {
			a.leden = slices.Delete(a.leden, lid, lid+1)
		}
	case 4:
		return slices.Insert(d, at, &article{title: "Nieuw", leden: []*clause{{words: sentence(t)}}})
	case 5:
		if len(d) > 1 {
			return slices.Delete(d, at, at+1)
		}
	case 6:
		d = slices.Delete(d, at, at+1)
		return slices.Insert(d, rapid.IntRange(0, len(d)).Draw(t, "to"), a)
	case 7: // a lid goes to another article
		if other := d[rapid.IntRange(0, len(d)-1).Draw(t, "other")]; len(a.leden) > 1 && other != a {
			moved := a.leden[lid]
			moved.label = ""
			a.leden = slices.Delete(a.leden, lid, lid+1)
			other.leden = append(other.leden, moved)
		}
	}
	return d
}

func TestApply(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old := anyText(t)
		new := old
		for range rapid.IntRange(0, 5).Draw(t, "edits") {
			new = new.edit(t)
		}
		before, after := compiled(t, old.String()), compiled(t, new.String())
		d := diff.Compare(before, after)
		assert.Equal(t, after.Print(), d.Apply(), "from\n%s\nto\n%s", old, new)
		if old.String() == new.String() {
			assert.Empty(t, d.Changes)
		}
	})
}

// TestShuffle puts the articles in another order: they have moved, and others
// have other numbers, and that is all.
func TestShuffle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old := anyText(t)
		for i, a := range old {
			a.label, a.title = fmt.Sprintf("artikel_%d", i), fmt.Sprintf("Kop %d", i)
		}
		new := text(rapid.Permutation([]*article(old)).Draw(t, "order"))
		for _, c := range diff.Compare(compiled(t, old.String()), compiled(t, new.String())).Changes {
			assert.Contains(t, []diff.Sort{diff.Moved, diff.Renumbered, diff.Cited}, c.Sort)
			assert.Equal(t, diff.Numbering, c.Class)
		}
	})
}
