package docx

import "strings"

// levels is how many levels a numbering of Word has.
const levels = 9

// level is one level of a numbering.
type level struct {
	start   int    // 0 where the file does not say (17.9.25)
	format  string // "decimal", or for "custom" its pattern: "001, 002, 003, ..."
	text    string // "%1.%2"
	legal   bool   // the numbers of all levels in digits
	restart int    // 0 never, n after level n (from 1), ordinary below zero
	style   string // the paragraph style that numbers by this level
	hidden  bool
	font    string
	shape   shape
}

// definition is a numbering as its levels define it (abstractNum). All lists
// made of it share its counters.
type definition struct {
	levels [levels]*level
	// linked is the style that holds the levels, when they are not here.
	linked string
}

// override is what one list has of its own at a level.
type override struct {
	start    int
	hasStart bool
	level    *level
}

// list is a numbering as paragraphs name it (num).
type list struct {
	definition string
	overrides  [levels]override
}

// numbering is the part with numberings.
type numbering struct {
	definitions map[string]*definition
	lists       map[string]*list
	byStyle     map[string]*definition // by the style of a numbering that they hold
}

func noNumbering() *numbering {
	return &numbering{definitions: map[string]*definition{}, lists: map[string]*list{}, byStyle: map[string]*definition{}}
}

// readNumbering reads the part with numberings. When it returns an error, what
// was read up to there counts.
func readNumbering(content []byte) (*numbering, error) {
	n := noNumbering()
	c := newCursor(content)
	err := c.root(func(*element) error {
		return c.each(func(e *element) error {
			switch {
			case e.word("abstractNum"):
				return n.readDefinition(c, strings.TrimSpace(e.attribute("abstractNumId")))
			case e.word("num"):
				return n.readList(c, strings.TrimSpace(e.attribute("numId")))
			}
			return c.skip()
		})
	})
	return n, err
}

func (n *numbering) readDefinition(c *cursor, id string) error {
	d := &definition{}
	if n.definitions[id] == nil {
		n.definitions[id] = d
	}
	return c.each(func(e *element) error {
		switch {
		case e.word("numStyleLink"):
			d.linked = e.val()
		case e.word("styleLink"):
			if n.byStyle[e.val()] == nil {
				n.byStyle[e.val()] = d
			}
		case e.word("lvl"):
			at, ok := number(e.attribute("ilvl"))
			one, err := readLevel(c)
			if ok && at >= 0 && at < levels {
				d.levels[at] = one
			}
			return err
		}
		return c.skip()
	})
}

func (n *numbering) readList(c *cursor, id string) error {
	l := &list{}
	if n.lists[id] == nil {
		n.lists[id] = l
	}
	return c.each(func(e *element) error {
		switch {
		case e.word("abstractNumId"):
			l.definition = strings.TrimSpace(e.val())
		case e.word("lvlOverride"):
			at, ok := number(e.attribute("ilvl"))
			var own override
			err := c.each(func(e *element) (err error) {
				switch {
				case e.word("startOverride"):
					own.start, own.hasStart = number(e.val())
				case e.word("lvl"):
					own.level, err = readLevel(c)
					return err
				}
				return c.skip()
			})
			if ok && at >= 0 && at < levels {
				l.overrides[at] = own
			}
			return err
		}
		return c.skip()
	})
}

func readLevel(c *cursor) (*level, error) {
	l := &level{format: "decimal", restart: -1}
	var visit func(e *element) error
	visit = func(e *element) error {
		switch {
		case e.in == compat && e.name == "AlternateContent", e.in == compat && e.name == "Choice":
			return c.each(visit) // newer formats stand beside their nearest old one
		case e.word("start"):
			l.start, _ = number(e.val())
		case e.word("numFmt"):
			if l.format = e.val(); l.format == "custom" {
				l.format = e.attribute("format")
			}
		case e.word("lvlText"):
			l.text = e.val()
		case e.word("isLgl"):
			l.legal = e.on()
		case e.word("lvlRestart"):
			if after, ok := number(e.val()); ok {
				l.restart = after
			}
		case e.word("pStyle"):
			l.style = e.val()
		case e.word("pPr"):
			return l.shape.read(c, nil)
		case e.word("rPr"):
			var own look
			err := own.read(c, func(e *element) {
				if e.word("rFonts") {
					l.font = e.attribute("ascii")
				}
			})
			l.hidden = own.hidden == on
			return err
		}
		return c.skip()
	}
	err := c.each(visit)
	return l, err
}

// find returns a list and the definition that counts for it; nil when there is
// none, as with number 0, by which a paragraph does without.
func (n *numbering) find(id string) (*list, *definition) {
	l := n.lists[id]
	if l == nil || id == "0" {
		return nil, nil
	}
	d := n.definitions[l.definition]
	if d != nil && d.linked != "" {
		if holder := n.byStyle[d.linked]; holder != nil {
			d = holder
		}
	}
	return l, d
}

// byStyleOf returns the level that paragraphs in a style number by.
func (d *definition) byStyleOf(style string) (int, bool) {
	for at, l := range d.levels {
		if l != nil && l.style != "" && l.style == style {
			return at, true
		}
	}
	return 0, false
}
