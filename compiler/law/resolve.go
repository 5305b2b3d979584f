package law

import (
	"regexp"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
)

// Resolve looks a reference up. It returns a citation for each target, in their
// order, and what is wrong with them whatever the day; [Register.InForce] says
// what is wrong on a day. A target that names no article goes on in that of the
// target before it: "28 lid 3 en lid 4", "6:236 onder e en f".
func (r *Register) Resolve(ref *grammar.LawReference) ([]Citation, []Issue) {
	law, ok := r.Find(ref.Law.Text)
	if !ok {
		issue := Issue{Kind: UnknownLaw, Span: ref.Law.Span, Typed: ref.Law.Text}
		issue.Suggestion = r.nearest(ref.Law.Text)
		return make([]Citation, len(ref.Targets)), []Issue{issue}
	}
	citations := make([]Citation, len(ref.Targets))
	var issues []Issue
	for i, pinpoint := range complete(ref.Targets) {
		citation, issue, sound := law.cite(pinpoint)
		citations[i] = citation
		if !sound {
			issue.Law, issue.Span = law, ref.Targets[i].Span
			issues = append(issues, issue)
		}
	}
	return citations, issues
}

// nearest returns the name that was probably meant, or "". Of two letters too
// many laws are one slip away to guess.
func (r *Register) nearest(typed string) string {
	if utf8.RuneCountInString(typed) < 3 {
		return ""
	}
	return diag.Nearest(typed, r.Names())
}

// InForce returns what is wrong with a reference on a day, ISO 8601; on an
// unknown day ("") only that a law never came to be.
func (r *Register) InForce(ref *grammar.LawReference, day string) []Issue {
	kinds := map[Status]IssueKind{NotYet: NotYetInForce, Repealed: NoLongerInForce, NeverWas: NeverInForce}
	var issues []Issue
	citations, _ := r.Resolve(ref)
	for i, citation := range citations {
		kind, wrong := kinds[citation.Status(day)]
		same := func(issue Issue) bool { return issue.Book == citation.Book }
		if !wrong || slices.ContainsFunc(issues, same) {
			continue
		}
		issue := Issue{Kind: kind, Span: ref.Law.Span, Typed: ref.Law.Text, Law: citation.Law, Day: day}
		if citation.Law.Status(day) == InForce {
			issue.Span, issue.Book = ref.Targets[i].Span, citation.Book
		}
		issues = append(issues, issue)
	}
	return issues
}

// complete returns the targets with what they take from the one before.
func complete(targets []grammar.Pinpoint) []grammar.Pinpoint {
	whole := slices.Clone(targets)
	for i := 1; i < len(whole); i++ {
		previous, target := whole[i-1], &whole[i]
		if target.Book == "" {
			target.Book = previous.Book
		}
		if target.Article != "" {
			continue
		}
		target.Article = previous.Article
		if target.Lid == "" {
			target.Lid = previous.Lid
		}
	}
	return whole
}

// cite looks one place up in the law.
func (l *Law) cite(p grammar.Pinpoint) (Citation, Issue, bool) {
	citation := Citation{Law: l, Article: p.Article, Lid: p.Lid, Onder: p.Onder}
	articles := l.Articles
	switch {
	case len(l.Books) == 0:
		if p.Book != "" {
			citation.Article = p.Book + ":" + p.Article
		}
		if p.Book != "" && !l.Colon {
			return citation, Issue{Kind: UnknownArticle, Typed: citation.Article, Articles: articles}, false
		}
	case p.Book == "":
		return citation, Issue{Kind: BookMissing, Typed: p.Article, Suggestion: l.guessBook(p.Article)}, false
	default:
		book, ok := l.Book(p.Book)
		if !ok {
			return citation, Issue{Kind: UnknownBook, Typed: p.Book}, false
		}
		citation.Book, articles = book, book.Articles
	}
	if articles.IsZero() || p.Article == "" {
		return citation, Issue{}, true
	}
	if number, _, ok := articleNumber(p.Article); !ok || !articles.Contains(number) {
		issue := Issue{Kind: UnknownArticle, Typed: p.Article, Articles: articles, Book: citation.Book}
		issue.Suggestion = splitClause(p.Article, articles)
		return citation, issue, false
	}
	return citation, Issue{}, true
}

// guessBook returns the article with the book that is most often meant, or "".
func (l *Law) guessBook(article string) string {
	book, ok := l.Book(l.UsualBook)
	if !ok {
		return ""
	}
	if number, _, ok := articleNumber(article); !ok || !book.Articles.Contains(number) {
		return ""
	}
	return book.Number + ":" + article
}

// splitClause reads "28.3" as article 28 lid 3 where that article exists.
func splitClause(typed string, articles Range) string {
	match := regexp.MustCompile(`^(\d+[a-z]*)\.(\d+)$`).FindStringSubmatch(typed)
	if match == nil {
		return ""
	}
	if number, _, ok := articleNumber(match[1]); !ok || !articles.Contains(number) {
		return ""
	}
	return match[1] + " lid " + match[2]
}

// articleNumber splits "230oa" into 230 and "oa"; false for anything that is
// not digits with at most letters behind them.
func articleNumber(article string) (number int, suffix string, ok bool) {
	end := 0
	for end < len(article) && '0' <= article[end] && article[end] <= '9' {
		end++
	}
	number, err := strconv.Atoi(article[:end])
	if err != nil {
		return 0, "", false
	}
	for _, c := range article[end:] {
		if (c < 'a' || c > 'z') && c != ' ' {
			return 0, "", false
		}
	}
	return number, article[end:], true
}
