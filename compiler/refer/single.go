package refer

import (
	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/value"
)

// single words a reference to one part, as short as the place allows.
func (r Renderer) single(from, target *Spot) string {
	switch target.Kind {
	case AnnexSpot:
		return target.AnnexCite
	case ChapterSpot:
		return target.ChapterCite
	case ArticleSpot:
		return target.ArticleCite
	case ClauseSpot:
		return r.clause(from, target)
	default:
		return r.parent(from, target) + r.Style.Item + " " + target.Items[len(target.Items)-1]
	}
}

// clause words the lid of target.
func (r Renderer) clause(from, target *Spot) string {
	near := from.sameArticle(target)
	switch {
	case r.Style.Form == numbering.Contract:
		return target.ArticleCite + "." + target.ClauseNumber
	case r.Style.Form == numbering.Legislative && near:
		return "het " + value.Ordinal(target.Clause) + " lid"
	case r.Style.Form == numbering.Legislative:
		return target.ArticleCite + r.separator() + value.Ordinal(target.Clause) + " lid"
	case near:
		return "lid " + target.ClauseNumber
	default:
		return target.ArticleCite + r.separator() + "lid " + target.ClauseNumber
	}
}

// parent words what stands before the last item of target: its lid or article
// unless the reader is in it, and the items above it.
func (r Renderer) parent(from, target *Spot) string {
	text := ""
	switch {
	case target.Clause != 0 && !from.sameClause(target):
		text = r.clause(from, target) + r.separator()
	case target.Clause == 0 && target.Article != "" && (from.Clause != 0 || !from.sameArticle(target)):
		text = target.ArticleCite + r.separator()
	}
	for _, item := range target.Items[:len(target.Items)-1] {
		text += r.Style.Item + " " + item + ", "
	}
	return text
}

// far names what a reader elsewhere needs to know besides: the chapter where
// articles begin again in each, and the annex.
func (r Renderer) far(from, target *Spot) string {
	if target.Kind == AnnexSpot {
		return ""
	}
	text := ""
	if target.Restart && target.Kind != ChapterSpot && !from.sameNumbering(target) && target.ChapterCite != "" {
		text = " van " + target.ChapterCite
	}
	switch {
	case from.sameAnnex(target):
	case target.Annex == "":
		text += " van " + r.Body
	default:
		text += " van " + target.AnnexCite
	}
	return text
}

// separator stands between article, lid and item.
func (r Renderer) separator() string {
	if r.Style.Comma {
		return ", "
	}
	return " "
}

func (r Renderer) itemsWord() string {
	if r.Style.Item == "onderdeel" {
		return "onderdelen"
	}
	return r.Style.Item
}
