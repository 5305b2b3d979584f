package raw

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

// fromText reports whether something left out for this reason would be among the
// words: a link's address or a sign of markup never is.
func fromText(reason outline.Reason) bool {
	switch reason {
	case outline.SoftHyphen, outline.Comment, outline.Script, outline.LinkTarget, outline.FieldCode, outline.Markup,
		outline.FrontMatter, outline.Invisible, outline.Picture:
		return false
	default:
		return true
	}
}

// without takes from the words what was left out at their places, and joins the
// halves of words that were broken there. What stands at no place of theirs is
// returned: it can only be recognised by its text.
func without(words []Word, left []outline.Left) ([]Word, []outline.Left) {
	if len(words) == 0 {
		return words, left
	}
	text := words[0].Place.File
	var (
		here, rest []outline.Left
		file       *source.File // that of the last thing left out, and whether it is that of the words
		isText     bool
	)
	for _, l := range left {
		if l.Place.File != file {
			file, isText = l.Place.File, same(l.Place.File, text)
		}
		broken := l.Reason == outline.SoftHyphen && strings.ContainsAny(l.Text, "\n")
		switch {
		case !fromText(l.Reason) && !broken && !drawn(l):
		case isText && l.Place.Len() > 0:
			here = append(here, l)
		default:
			rest = append(rest, l)
		}
	}
	if len(here) == 0 {
		return words, rest
	}
	return cut(words, here), rest
}

// drawn reports whether something is a line drawn in plain text: markup without a
// letter or a digit.
func drawn(l outline.Left) bool {
	return l.Reason == outline.Markup && !strings.ContainsFunc(l.Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

func same(a, b *source.File) bool {
	return a == b || a != nil && b != nil && a.Name == b.Name && a.Text == b.Text
}

// cut removes places from the words.
func cut(words []Word, left []outline.Left) []Word {
	slices.SortStableFunc(left, func(a, b outline.Left) int { return cmp.Compare(a.Place.Start, b.Place.Start) })
	kept := make([]Word, 0, len(words))
	next := 0
	for _, word := range words {
		half := false
		for next < len(left) && left[next].Place.Start < word.Place.End {
			l := left[next]
			switch {
			case bridges(l, word):
				half = true
			case l.Place.End <= word.Place.Start: // before the word
			case l.Place.Start <= word.Place.Start && l.Place.End >= word.Place.End:
				word.Text = ""
			default:
				word.Text = strings.Replace(word.Text, strings.TrimSpace(l.Text), "", 1)
			}
			if l.Place.End >= word.Place.End {
				break // it may reach into the next word
			}
			next++
		}
		switch {
		case word.Text == "":
		case half:
			kept = glue(kept, word)
		default:
			kept = append(kept, word)
		}
	}
	return kept
}

// bridges reports whether something left out parts this word from its first
// half.
func bridges(l outline.Left, word Word) bool {
	return (l.Reason == outline.Hyphen || l.Reason == outline.SoftHyphen) && l.Place.End == word.Place.Start
}

// glue joins a word to the one before.
func glue(words []Word, half Word) []Word {
	if len(words) == 0 {
		return append(words, half)
	}
	last := &words[len(words)-1]
	last.Text += half.Text
	if last.Place.File == half.Place.File {
		last.Place = last.Place.To(half.Place.Span).In(half.Place.File)
	}
	return words
}
