package law

import (
	"strconv"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// IssueKind is what is wrong with a citation.
type IssueKind uint8

// The kinds of issue.
const (
	UnknownLaw      IssueKind = iota + 1 // AK0701
	NotYetInForce                        // AK0702
	NoLongerInForce                      // AK0702
	NeverInForce                         // AK0702
	UnknownArticle                       // AK0703
	UnknownBook                          // AK0703
	BookMissing                          // AK0704
)

// Issue is one thing that is wrong with a citation.
type Issue struct {
	Kind IssueKind
	// Span is the law or the target at fault.
	Span source.Span
	// Typed is the name, book or article at fault, as typed.
	Typed string
	// Law is the law, nil when it is unknown.
	Law *Law
	// Book is the book, nil when it plays no part.
	Book *Book
	// Suggestion is what was probably meant, "" when nothing is near.
	Suggestion string
	// Articles is the span of articles that do exist, of an UnknownArticle.
	Articles Range
	// Day is the day on which the law does not hold, ISO 8601 or "".
	Day string
}

// Finding returns the issue as a finding in a file.
func (i Issue) Finding(file *source.File) diag.Finding {
	place := i.Span.In(file)
	switch i.Kind {
	case UnknownLaw:
		return i.unknownLaw(place)
	case UnknownArticle:
		return i.unknownArticle(place)
	case UnknownBook:
		return missingArticle.At(place, "%[1]s heeft geen boek %[2]s; er zijn de boeken %[3]s.",
			"%[1]s has no book %[2]s; there are the books %[3]s.", i.Law.opening(), i.Typed, i.Law.bookNumbers())
	case BookMissing:
		return i.bookMissing(place)
	}
	return i.notInForce(place)
}

func (i Issue) unknownLaw(place source.Place) diag.Finding {
	finding := unknownLaw.At(place, "De wet “%s” staat niet in het register.", "The law “%s” is not in the register.", i.Typed)
	if i.Suggestion == "" {
		return finding
	}
	return finding.
		WithHelp("Bedoelde u %q?", "Did you mean %q?", i.Suggestion).
		WithFix(false, diag.T("Schrijf %s", "Write %s", i.Suggestion), place, i.Suggestion)
}

func (i Issue) unknownArticle(place source.Place) diag.Finding {
	name := i.subject()
	finding := missingArticle.At(place, "%s heeft geen artikel %s.", "%s has no article %s.", name, i.Typed)
	if !i.Articles.IsZero() {
		finding.Message = diag.T("%s heeft geen artikel %s: de artikelen lopen van %d tot en met %d.",
			"%s has no article %s: its articles run from %d to %d.", name, i.Typed, i.Articles.First, i.Articles.Last)
	}
	return i.suggest(finding, place)
}

func (i Issue) bookMissing(place source.Place) diag.Finding {
	finding := incomplete.At(place, "Het boek ontbreekt bij artikel %[2]s: %[1]s begint in elk boek opnieuw te tellen (de boeken %[3]s).",
		"The book of article %[2]s is missing: %[1]s starts counting anew in each book (the books %[3]s).",
		i.Law.determined(), i.Typed, i.Law.bookNumbers())
	return i.suggest(finding, place)
}

// suggest adds the probable article, as a fix where the target starts with the
// article as typed.
func (i Issue) suggest(finding diag.Finding, place source.Place) diag.Finding {
	if i.Suggestion == "" {
		return finding
	}
	finding = finding.WithHelp("Bedoelde u %s %s?", "Did you mean %s %s?", i.Law.Name(), i.Suggestion)
	if !strings.HasPrefix(place.Text(), i.Typed) {
		return finding
	}
	place.End = place.Start + int32(len(i.Typed))
	return finding.WithFix(false, diag.T("Schrijf %s", "Write %s", i.Suggestion), place, i.Suggestion)
}

func (i Issue) notInForce(place source.Place) diag.Finding {
	name, period := i.subject(), i.Law.Period
	if i.Book != nil {
		period = i.Book.Period
	}
	var finding diag.Finding
	switch i.Kind {
	case NeverInForce:
		finding = notInForce.At(place, "%s is nooit in werking getreden.", "%s never came into force.", name)
	case NotYetInForce:
		finding = notInForce.At(place, "%s geldt pas vanaf %s; de peildatum is %s.",
			"%s holds only from %s; the reference date is %s.", name, dayText(period.From), dayText(i.Day))
	default:
		finding = notInForce.At(place, "%s geldt sinds %s niet meer; de peildatum is %s.",
			"%s no longer holds since %s; the reference date is %s.", name, dayText(period.Until), dayText(i.Day))
	}
	if successor := i.Law.Successor; successor != nil {
		finding = finding.WithHelp("Nu geldt %s: verwijs daarnaar, met het artikel dat ervoor in de plaats kwam.",
			"%s now applies: refer to it, with the article that took its place.", successor.determined())
	}
	if !i.Law.Remark.IsZero() {
		finding.Help = i.Law.Remark
	}
	return finding
}

// subject returns the law, or the book that plays a part, as the subject of a
// sentence.
func (i Issue) subject() diag.Text {
	if i.Book != nil {
		return diag.T("Boek %s %s", "Book %s %s", i.Book.Number, i.Law.Name())
	}
	return i.Law.opening()
}

// opening returns the law with its determiner at the start of a sentence: "De
// AVG", "Rv".
func (l *Law) opening() diag.Text {
	if l.Determiner == "" || l.Bare {
		return diag.Same(l.Name())
	}
	determiner := strings.ToUpper(l.Determiner[:1]) + l.Determiner[1:]
	return diag.Text{NL: determiner + " " + l.Name(), EN: "The " + l.Name()}
}

// bookNumbers lists the books of a code.
func (l *Law) bookNumbers() string {
	numbers := make([]string, len(l.Books))
	for i, book := range l.Books {
		numbers[i] = book.Number
	}
	return strings.Join(numbers, ", ")
}

// dayText writes an ISO day as people do: "25 mei 2018", "25 May 2018".
func dayText(day string) diag.Text {
	parts := strings.Split(day, "-")
	if len(parts) != 3 {
		return diag.Same(day)
	}
	month, errMonth := strconv.Atoi(parts[1])
	number, errDay := strconv.Atoi(parts[2])
	if errMonth != nil || errDay != nil || month < 1 || month > 12 {
		return diag.Same(day)
	}
	dutch := []string{
		"januari", "februari", "maart", "april", "mei", "juni", "juli",
		"augustus", "september", "oktober", "november", "december",
	}
	english := []string{
		"January", "February", "March", "April", "May", "June", "July",
		"August", "September", "October", "November", "December",
	}
	return diag.T("%[1]d %[2]s %[4]s", "%[1]d %[3]s %[4]s", number, dutch[month-1], english[month-1], parts[0])
}
