package changes

import (
	"strings"

	"github.com/akte-lang/akte/compiler/diff"
	"github.com/akte-lang/akte/internal/diag"
)

// Line says in a line what has changed and where: "artikel 6 lid 1: kan → moet".
func Line(c *diff.Change) diag.Text {
	return line(c, Told(c))
}

// Message is [Line] for a finding that names the place itself.
func Message(c *diff.Change) diag.Text {
	if n := c.New; n != nil && c.Sort != diff.Fact && Where(n).NL == n.Legal() {
		return Capital(withEffect(Told(c), c))
	}
	return Capital(Line(c))
}

// line puts before what has changed where it has.
func line(c *diff.Change, what diag.Text) diag.Text {
	switch c.Sort {
	case diff.Metadata, diff.PartyField, diff.Parameter, diff.Fact:
		return withEffect(diag.T("%s: %s", "%s: %s", Subject(c), what), c)
	case diff.Outcome:
		return what
	}
	if c.Part() != nil {
		return withEffect(diag.T("%s: %s", "%s: %s", Subject(c), what), c)
	}
	return withEffect(what, c)
}

func withEffect(line diag.Text, c *diff.Change) diag.Text {
	if c.Follows != "" {
		return line // told with what it follows from
	}
	if effect := Effect(c.Effect); !effect.IsZero() {
		return diag.T("%s (%s)", "%s (%s)", line, effect)
	}
	return line
}

// Subject names what a change is about: a part, or the name of a value.
func Subject(c *diff.Change) diag.Text {
	switch c.Sort {
	case diff.Parameter:
		return diag.T("waarde %s", "value %s", c.Name)
	case diff.Fact:
		return diag.T("kenmerk %s", "attribute %s", c.Name)
	case diff.PartyField:
		return diag.T("partij %s", "party %s", c.Name)
	case diff.Metadata:
		return diag.Same(c.Name)
	}
	switch {
	case c.New != nil:
		return Where(c.New)
	case c.Old != nil:
		return diag.T("%s (oud)", "%s (old)", Where(c.Old))
	}
	return diag.Text{}
}

// Told is [What] with, of a part that was added or removed, how it begins.
func Told(c *diff.Change) diag.Text {
	what := What(c)
	if c.Sort != diff.Added && c.Sort != diff.Removed {
		return what
	}
	n := c.Part()
	begin := n.Title
	if n.Kind == diff.Definition || begin == "" {
		begin = Short(n.Line(), longestWords)
	}
	if begin == "" {
		return what
	}
	return diag.T("%s: “%s”", "%s: “%s”", what, begin)
}

// What says what has changed, without where: "kan → moet".
func What(c *diff.Change) diag.Text {
	switch c.Sort {
	case diff.Metadata, diff.PartyField, diff.Parameter, diff.Fact:
		return valueChange(c)
	case diff.Added:
		return diag.T("toegevoegd", "added")
	case diff.Removed:
		return diag.T("vervallen", "removed")
	case diff.Moved:
		return moved(c)
	case diff.Renumbered:
		return diag.T("hernummerd van %s naar %s", "renumbered from %s to %s", c.OldText, c.NewText)
	case diff.Retitled:
		return retitled(c)
	case diff.Wording:
		return wording(c)
	case diff.Retargeted:
		return retargeted(c)
	case diff.Condition:
		return condition(c)
	case diff.Outcome:
		return outcome(c)
	case diff.Cited:
		return diag.T("verwijzingen volgen de nieuwe nummers", "references follow the new numbers")
	}
	return diag.Text{}
}

// valueChange says what a value was and is.
func valueChange(c *diff.Change) diag.Text {
	var change diag.Text
	switch {
	case c.OldText == "" && c.NewText == "" && c.New == nil && c.NewPlace.IsZero():
		change = diag.T("vervallen", "removed")
	case c.OldText == "" && c.NewText == "":
		change = diag.T("toegevoegd", "added")
	case c.OldText == "":
		change = diag.T("toegevoegd, %s", "added, %s", Value(c.NewText))
	case c.NewText == "":
		change = diag.T("vervallen; was %s", "removed; was %s", Value(c.OldText))
	default:
		change = diag.T("%s → %s", "%s → %s", Value(c.OldText), Value(c.NewText))
	}
	return following(change, c)
}

// Value writes a value as people read it: text without the signs that it is typed
// with.
func Value(text string) string {
	inner, ok := strings.CutPrefix(text, `"`)
	if !ok || strings.Count(inner, `"`) != 1 || !strings.HasSuffix(inner, `"`) {
		return text
	}
	return "“" + strings.TrimSuffix(inner, `"`) + "”"
}

// following adds what a change is a consequence of.
func following(change diag.Text, c *diff.Change) diag.Text {
	if c.Follows == "" {
		return change
	}
	return diag.T("%s, volgt uit %s", "%s, follows from %s", change, c.Follows)
}

// moved says where a part stood.
func moved(c *diff.Change) diag.Text {
	before, after := Where(c.Old), Where(c.New)
	if before == after {
		return diag.T("verplaatst", "moved")
	}
	return diag.T("verplaatst; was %s", "moved; was %s", before)
}

func retitled(c *diff.Change) diag.Text {
	if c.Part().Kind == diff.Definition {
		return diag.T("heet nu “%s” en niet meer “%s”", "now called “%s” and no longer “%s”", c.NewText, c.OldText)
	}
	switch {
	case c.OldText == c.NewText && c.New.Above:
		return diag.T("opschrift “%s” staat nu boven het nummer", "heading “%s” stands above the number now", c.NewText)
	case c.OldText == c.NewText:
		return diag.T("opschrift “%s” staat nu achter het nummer", "heading “%s” stands behind the number now", c.NewText)
	case strings.Join(strings.Fields(c.OldText), " ") == strings.Join(strings.Fields(c.NewText), " "):
		return diag.T("opschrift “%s” met andere spaties", "heading “%s” with other spaces", c.NewText)
	case c.OldText == "":
		return diag.T("kreeg het opschrift “%s”", "got the heading “%s”", c.NewText)
	case c.NewText == "":
		return diag.T("verloor het opschrift “%s”", "lost the heading “%s”", c.OldText)
	}
	return diag.T("opschrift “%s” → “%s”", "heading “%s” → “%s”", c.OldText, c.NewText)
}

// wording tells the words on which the meaning turns, and else the first words
// that changed.
func wording(c *diff.Change) diag.Text {
	var told []diag.Text
	for _, turn := range c.Turns {
		if turn.Old != "" && turn.New != "" {
			told = append(told, Turn(turn))
		}
	}
	first := diag.Text{}
	if len(told) == 0 {
		first = firstWords(c)
	}
	for _, turn := range c.Turns { // what was only added or removed shows in the words, if they are shown
		if (turn.Old == "" || turn.New == "") && !strings.Contains(strings.ToLower(first.NL), turn.Old+turn.New) {
			told = append(told, Turn(turn))
		}
	}
	return following(joined(", ", append(told, first)...), c)
}

// Turn says what became of a word on which the meaning turns.
func Turn(turn diff.Turn) diag.Text {
	switch {
	case turn.Old == "":
		return diag.T("“%s” toegevoegd", "“%s” added", turn.New)
	case turn.New == "":
		return diag.T("“%s” vervallen", "“%s” removed", turn.Old)
	}
	return diag.T("%s → %s", "%s → %s", turn.Old, turn.New)
}

func retargeted(c *diff.Change) diag.Text {
	if c.Meant[0] != nil {
		return diag.T("hetzelfde nummer is nu een andere bepaling: “%s” werd %s, en hier staat nog hetzelfde",
			"the same number is another provision now: “%s” became %s, and the text still says the same",
			c.OldText, Where(c.Meant[0].Other()))
	}
	return diag.T("verwijst nu naar %s; was %s (oude nummers)", "refers to %s now; was %s (old numbers)", c.NewText, c.OldText)
}

// condition tells under what conditions a part applied and applies, as they are
// written: "als klantsoort is consument", "anders".
func condition(c *diff.Change) diag.Text {
	switch {
	case c.OldText == "":
		return diag.T("voorwaarde toegevoegd: “%s”", "condition added: “%s”", c.NewText)
	case c.NewText == "":
		return diag.T("voorwaarde vervallen: “%s”", "condition removed: “%s”", c.OldText)
	}
	return diag.T("voorwaarde “%s” → “%s”", "condition “%s” → “%s”", c.OldText, c.NewText)
}

// outcome tells a finding that is new or resolved.
func outcome(c *diff.Change) diag.Text {
	place := diag.Text{}
	if c.Finding.Legal != "" {
		place = diag.T("%s: ", "%s: ", c.Finding.Legal)
	}
	if c.New == nil {
		return diag.T("opgelost [%s] %s%s", "resolved [%s] %s%s", c.Name, place, c.Finding.Message)
	}
	return diag.T("nieuw: %s [%s] %s%s", "new: %s [%s] %s%s", c.Finding.Severity.Label(), c.Name, place, c.Finding.Message)
}
