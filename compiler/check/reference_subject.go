package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
)

// subject returns what the words around a mention say that is found there: the
// wetgeving of "de in lid 1 bedoelde wetgeving", the diensten of "diensten
// zoals bedoeld in artikel 4", the opzegtermijn of "de opzegtermijn van artikel
// 7". It returns the offsets of the word, and "" when they do not say.
func (p *Passage) subject(m *Mention) (noun string, start, end int) {
	i := p.subjectBehind(m.Last + 1)
	if i < 0 {
		i = p.subjectBefore(m.First - 1)
	}
	const shortest = 6
	if i < 0 || len(p.Word(i)) < shortest || !startsLower(p.Word(i)) {
		return "", 0, 0
	}
	return p.Word(i), p.Words[i].Start, p.Words[i].End
}

// subjectBehind reads "bedoelde wetgeving" at word i; -1 when it is not there.
func (p *Passage) subjectBehind(i int) int {
	if i+1 >= len(p.Words) || p.Between(i-1) != " " || p.Between(i) != " " ||
		!isOneOf(p.Word(i), "bedoelde", "genoemde", "omschreven", "vermelde", "gestelde", "beschreven", "opgenomen", "geregelde") {
		return -1
	}
	i++
	if strings.HasSuffix(p.Word(i), "e") && i+1 < len(p.Words) && p.Between(i) == " " && len(p.Word(i+1)) > 5 {
		i++
	}
	return i
}

// subjectBefore reads "diensten zoals bedoeld in" or "de opzegtermijn van" up to
// word i; -1 when it is not there.
func (p *Passage) subjectBefore(i int) int {
	if i < 1 || p.Between(i) != " " {
		return -1
	}
	if isOneOf(p.Word(i), "van", "uit") && i > 1 && p.Between(i-1) == " " && isOneOf(p.Word(i-2), "de", "het") {
		return i - 1
	}
	if !isOneOf(p.Word(i), "in", "onder", "bij") || i < 3 || p.Between(i-1) != " " {
		return -1
	}
	i--
	if !isOneOf(p.Word(i), "bedoeld", "omschreven", "genoemd", "bepaald", "vermeld", "beschreven", "geregeld", "opgenomen") {
		return -1
	}
	i--
	if !isOneOf(p.Word(i), "zoals", "als") || strings.Trim(p.Between(i-1), " ,") != "" {
		return -1
	}
	return i - 1
}

// nounStem returns the part of a noun that its forms share.
func nounStem(noun string) string {
	lower := strings.ToLower(noun)
	for _, ending := range []string{"en", "s", "n"} {
		if cut, ok := strings.CutSuffix(lower, ending); ok && len(cut) > 4 {
			return cut
		}
	}
	return lower
}

// textOf returns the title and text of a node in small letters. It is made
// once.
func (c *Context) textOf(n *node) string {
	if text, ok := c.texts[n]; ok {
		return text
	}
	var b strings.Builder
	if article, ok := n.part.(*compiler.Article); ok {
		b.WriteString(article.Title + "\n")
	}
	compiler.Walk([]compiler.Part{n.part}, func(part compiler.Part) {
		for _, piece := range c.View.Pieces(part) {
			b.WriteString(piece.Text)
		}
		b.WriteString("\n")
	})
	if c.texts == nil {
		c.texts, c.spoken = map[*node]string{}, map[nodeStem]bool{}
	}
	c.texts[n] = strings.ToLower(b.String())
	return c.texts[n]
}

// speaksOf reports whether a noun stands anywhere in a node.
func (c *Context) speaksOf(n *node, noun string) bool {
	key := nodeStem{n, nounStem(noun)}
	speaks, known := c.spoken[key]
	if !known {
		speaks = strings.Contains(c.textOf(n), key.stem) // which makes the map
		c.spoken[key] = speaks
	}
	return speaks
}

// nodeStem is a noun that is looked for in a node.
type nodeStem struct {
	node *node
	stem string
}

// opensWith reports whether a noun is among the first words of a node.
func (c *Context) opensWith(n *node, noun string) bool {
	const opening, enough = 3, 200
	text := c.textOf(n)
	fields := strings.Fields(text[:min(enough, len(text))])
	for _, word := range fields[:min(opening, len(fields))] {
		if strings.HasPrefix(word, nounStem(noun)) {
			return true
		}
	}
	return false
}

// titled returns the one article near a node that has a noun in its title, nil
// when none or several have.
func (c *Context) titled(container *node, noun string) *node {
	if c.titles == nil {
		c.titles = map[titleKey][]*node{}
		for _, n := range c.outline().nodes {
			article, ok := n.part.(*compiler.Article)
			if !ok {
				continue
			}
			for _, word := range words(article.Title) {
				key := titleKey{n.up(0), nounStem(article.Title[word.Start:word.End])}
				c.titles[key] = append(c.titles[key], n)
			}
		}
	}
	if found := c.titles[titleKey{container.up(0), nounStem(noun)}]; len(found) == 1 {
		return found[0]
	}
	return nil
}

// titleKey is a word in the titles of an annex or the document.
type titleKey struct {
	container *node
	stem      string
}
