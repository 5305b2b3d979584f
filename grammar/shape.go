package grammar

import "strings"

// shape is how much a line looks like the opening of a statement. It decides
// where a mistake ends: neither column nor brace depth does, for those are
// what a mistake upsets.
type shape uint8

const (
	noShape   shape = iota
	bareShape       // an opening if the line that follows says so too
	fullShape       // an opening by itself
)

// opens reports whether the line whose text starts at i has the whole shape of
// the opening of a statement with this keyword. Unlike what merely starts with
// a keyword it cannot well be a line of prose: "artikel zes is van toepassing"
// is none, "artikel label "Titel"" is one.
func opens(src string, i int, keyword string) bool {
	switch lineShape(src, i, keyword) {
	case fullShape:
		return true
	case bareShape:
		return bareOpens(src, i, keyword)
	}
	return false
}

// lineShape looks at the line whose keyword starts at i.
func lineShape(src string, i int, keyword string) shape {
	c := cursor{src, i + len(keyword)}
	switch keyword {
	case "overeenkomst", "akkoorden", "kop", "tussenkop", "toets":
		return fullIf(c.quoted() && c.atLineEnd())
	case "clausules", "beleid", "clausule", "onderwerp", "regel":
		return fullIf(c.name() != "" && c.quoted() && c.atLineEnd())
	case "hoofdstuk":
		c.name()
		return fullIf(c.quoted() && c.atLineEnd())
	case "bijlage":
		c.name()
		return fullIf(c.quoted() && c.optional("bij") && c.atLineEnd())
	case "gebruik":
		return fullIf(c.quoted() && c.optional("als") && c.atLineEnd())
	case "partij":
		return fullIf(c.name() != "" && c.quoted() && c.alsoNames() && (c.atLineEnd() || c.opensProse()))
	case "parameter", "grens":
		return c.valueShape()
	case "waarde":
		return fullIf(c.name() != "" && c.byte('='))
	case "artikel":
		return c.articleShape()
	case "akkoord":
		return fullIf(c.hash() && c.word("voor") && c.name() != "" && c.atLineEnd())
	}
	return c.partShape(keyword)
}

// partShape is lineShape for the statements inside articles and for blocks.
func (c *cursor) partShape(keyword string) shape {
	switch keyword {
	case "lid", "tekst", "vervang":
		if !c.atAttribute() {
			c.name()
		}
		return c.proseShape()
	case "begrip":
		if !c.quoted() {
			return noShape
		}
		if c.alsoNames(); c.at() == ',' {
			return fullShape
		}
		return c.proseShape()
	case "toelichting":
		return c.proseShape()
	case "partijen":
		if c.quoted() {
			return fullIf(c.atLineEnd() || c.opensProse())
		}
		return c.proseShape()
	case "ondertekening", "schrap":
		c.names()
		return bareIf(c.atLineEnd())
	case "anders":
		if c.atLineEnd() {
			return bareShape
		}
		return bareIf(c.word("als") && c.expression())
	case "als":
		return bareIf(c.expression())
	case "voor":
		return bareIf(c.word("elke") && c.name() != "" && c.word("in") && c.expression())
	case "einde":
		return bareIf(c.atLineEnd())
	}
	return noShape
}

// proseShape is the shape of a statement of which the label has been read and
// prose or kenmerken follow.
func (c *cursor) proseShape() shape {
	if c.opensProse() {
		return fullShape
	}
	if shape := c.attribute(); shape != noShape {
		return shape
	}
	return bareIf(c.atLineEnd())
}

func (c *cursor) articleShape() shape {
	if !c.atAttribute() {
		c.name()
	}
	titled := c.quoted()
	shape := c.attribute()
	if shape == noShape {
		shape = bareIf(c.atLineEnd())
	}
	if titled && shape == bareShape {
		return fullShape
	}
	return shape
}

// valueShape is the shape of a parameter or a grens: a name and a type.
func (c *cursor) valueShape() shape {
	if c.name() == "" {
		return noShape
	}
	name := c.name()
	if !isTypeName(name) {
		return noShape
	}
	if name == "lijst" {
		return fullIf(c.word("van") && isTypeName(c.name()))
	}
	return fullIf(c.byte('=') || c.byte('(') || c.atLineEnd())
}

// bareOpens asks the line after a bare opening.
func bareOpens(src string, i int, keyword string) bool {
	next := nextLine(src, i)
	c := cursor{src, next}
	switch keyword {
	case "lid", "tekst", "begrip", "vervang":
		return c.opensProse() || c.attribute() != noShape
	case "toelichting":
		return c.opensProse()
	case "partijen":
		return c.opensProse() || startsStatement(src, next)
	case "artikel":
		return c.attribute() != noShape || startsStatement(src, next)
	case "als", "anders", "voor":
		return startsStatement(src, next)
	}
	return next == len(src) || startsStatement(src, next)
}

// startsStatement reports whether the line at i at least looks like an
// opening, whatever follows it.
func startsStatement(src string, i int) bool {
	keyword := canonicalKeyword(src[i:wordEnd(src, i)])
	return keyword != "" && lineShape(src, i, keyword) != noShape
}

// opensProse skips a brace that opens prose. One that is followed directly by
// a letter opens an interpolation.
func (c *cursor) opensProse() bool {
	c.blanks()
	if c.at() != '{' {
		return false
	}
	after := cursor{c.src, c.i + 1}
	if end := skipBlanks(c.src, after.i); end == after.i && !after.atLineEnd() {
		return false
	}
	c.i++
	return true
}

// atAttribute reports whether the word under the cursor cannot be a label.
func (c *cursor) atAttribute() bool {
	c.blanks()
	return isReservedLabel(c.src[c.i:wordEnd(c.src, c.i)])
}

// attribute says how much what stands under the cursor looks like kenmerken, a
// number or what an article follows.
func (c *cursor) attribute() shape {
	probe := *c
	switch probe.name() {
	case "over":
		return probe.topicShape()
	case "negeer":
		return fullIf(isCode(probe.name()) && (probe.quoted() || probe.opensProse() || probe.atLineEnd()))
	case "nummer":
		return fullIf(probe.quoted())
	case "volgens":
		if probe.name() == "" {
			return noShape
		}
		if probe.atLineEnd() {
			return bareShape
		}
		return probe.attribute()
	case "met":
		return fullIf(probe.name() != "" && probe.byte('='))
	}
	return noShape
}

// topicShape is the shape of what follows over. Without a parenthesis or a
// brace it can be prose: "lid over betaling".
func (c *cursor) topicShape() shape {
	if c.byte('(') {
		return fullShape
	}
	named := false
	for c.name() != "" {
		named = true
		if c.byte('(') || c.opensProse() {
			return fullShape
		}
		if !c.byte(',') {
			break
		}
	}
	return bareIf(named && c.atLineEnd())
}

// alsoNames skips the names after ook and vormen.
func (c *cursor) alsoNames() bool {
	for c.word("ook") || c.word("vormen") {
		for first := true; first || c.byte(','); first = false {
			if !c.quoted() {
				return false
			}
		}
	}
	c.blanks()
	return true
}

// names skips names with commas between them.
func (c *cursor) names() {
	for c.name() != "" && c.byte(',') {
		c.blanks()
	}
}

// optional skips a word and the name after it, if the word stands there.
func (c *cursor) optional(word string) bool { return !c.word(word) || c.name() != "" }

// hash skips the hexadecimal hash of an accepted change.
func (c *cursor) hash() bool {
	c.blanks()
	start := c.i
	for c.i < len(c.src) && isHex(c.src[c.i]) {
		c.i++
	}
	return c.i-start >= 6
}

// expression reports whether one whole expression fills the rest of the line.
func (c *cursor) expression() bool {
	c.blanks()
	end := lineEnd(c.src, c.i)
	if comment := strings.Index(c.src[c.i:end], "//"); comment >= 0 {
		end = c.i + comment
	}
	return isExpression(c.src[:end], c.i)
}

func fullIf(ok bool) shape {
	if ok {
		return fullShape
	}
	return noShape
}

func bareIf(ok bool) shape {
	if ok {
		return bareShape
	}
	return noShape
}

func isHex(b byte) bool {
	return isDigit(b) || 'a' <= b && b <= 'f' || 'A' <= b && b <= 'F'
}

// isCode reports whether name looks like the code of a finding, AK0404, or of
// a rule, avg.datalek.
func isCode(name string) bool {
	return name != "" && ('A' <= name[0] && name[0] <= 'Z' || strings.Contains(name, "."))
}
