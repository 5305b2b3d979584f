package grammar

import "strings"

// FormatReference returns the source text of a [*Reference], a [*LawReference]
// or a [*Placeholder], with its brackets; "" for any other inline.
func FormatReference(i Inline) string {
	switch r := i.(type) {
	case *Reference:
		targets := make([]string, len(r.Targets))
		for i, target := range r.Targets {
			targets[i] = target.Text
		}
		return "[" + joinTargets(targets, r.Joins) + styleText(r.Style) + "]"
	case *LawReference:
		targets := make([]string, len(r.Targets))
		for i := range r.Targets {
			targets[i] = pinpointText(&r.Targets[i])
		}
		return "[" + strings.TrimSpace(r.Law.Text+" "+joinTargets(targets, r.Joins)) + styleText(r.Style) + "]"
	case *Placeholder:
		return "[" + r.Text + "]"
	}
	return ""
}

// joinTargets returns targets with the words between them.
func joinTargets(targets []string, joins []Join) string {
	var b strings.Builder
	for i, target := range targets {
		switch {
		case i == 0:
		case i > len(joins) || joins[i-1] == Comma:
			b.WriteString(", ")
		default:
			b.WriteString(" " + string(joins[i-1]) + " ")
		}
		b.WriteString(target)
	}
	return b.String()
}

// pinpointText returns a place in a law: 6:236 lid 1 onder j.
func pinpointText(p *Pinpoint) string {
	text := p.Article
	if p.Book != "" {
		text = p.Book + ":" + text
	}
	for _, part := range []struct{ word, value string }{{"lid", p.Lid}, {"onder", p.Onder}} {
		if part.value != "" {
			text += " " + part.word + " " + part.value
		}
	}
	return strings.TrimSpace(text)
}

// styleText returns the example of a style or a notation behind a value.
func styleText(style *String) string {
	if style == nil {
		return ""
	}
	return ", " + quote(style.Value)
}
