package check

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

var equalTitlesDescription = &diag.Description{
	Code: "AK0601", Severity: diag.Warning,
	Title: diag.T("Twee artikelen met dezelfde titel", "Two articles with the same title"),
	Why: diag.T("Wie het onderwerp zoekt, stopt bij het eerste artikel en mist het tweede; vaak is een titel blijven staan na het kopiëren.",
		"Who looks for the subject stops at the first article and misses the second; often a title was left after copying."),
	Cure: diag.T("Geef het tweede artikel een titel die zegt waar het over gaat, of voeg de artikelen samen.",
		"Give the second article a title that says what it is about, or join the articles."),
	Bad: `overeenkomst "Huur van een zaal"
artikel plichten "Gebruik van de zaal"
    lid {
        De zaal wordt schoon achtergelaten.
    }
artikel verbod "Gebruik van de zaal"
    lid {
        Roken is in de zaal verboden.
    }
`,
	Good: `overeenkomst "Huur van een zaal"
artikel plichten "Gebruik van de zaal"
    lid {
        De zaal wordt schoon achtergelaten.
    }
artikel verbod "Rookverbod"
    lid {
        Roken is in de zaal verboden.
    }
`,
}

// equalTitles looks for articles of one part of the document that share a title.
var equalTitles = Check{
	Description: equalTitlesDescription,
	FalseAlarms: []string{
		`overeenkomst "Huur van een zaal"
parameter feest janee = nee
als feest
    artikel schoonmaak "Schoonmaak"
        lid {
            De zaal wordt na het feest schoongemaakt.
        }
anders
    artikel opruimen "Schoonmaak"
        lid {
            De zaal wordt bezemschoon achtergelaten, volgens [huisregels].
        }
einde
bijlage huisregels "Huisregels"
artikel keuken "Schoonmaak"
    lid {
        In de keuken hangt een rooster: zie ook de [huisregels].
    }
`,
	},
	Start: func(c *Context) Watcher {
		first := map[string]*compiler.Article{}
		chapters := map[string]*compiler.Chapter{}
		return Watcher{Part: func(part compiler.Part) {
			if chapter, ok := part.(*compiler.Chapter); ok {
				c.equalChapters(chapters, chapter)
				return
			}
			article, ok := part.(*compiler.Article)
			if !ok || article.Title == "" {
				return
			}
			key := groupOf(article) + strings.ToLower(strings.TrimSpace(article.Title))
			other := first[key]
			switch {
			case other == nil:
				first[key] = article
			case c.together(other, article):
				c.Report(equalTitlesDescription.At(titlePlace(article), "De titel “%s” staat al boven een ander artikel.",
					"The title “%s” stands above another article already.", article.Title).
					WithNote(titlePlace(other), "Hier staat die titel ook.", "The title stands here too."))
			}
		}}
	},
}

// equalChapters reports a chapter of which the title stands above another one.
func (c *Context) equalChapters(first map[string]*compiler.Chapter, chapter *compiler.Chapter) {
	key := strings.ToLower(strings.TrimSpace(chapter.Title))
	if annex, ok := compiler.Ancestor[*compiler.Annex](chapter); ok {
		key = place(annex) + key
	}
	other := first[key]
	switch {
	case chapter.Title == "":
	case other == nil:
		first[key] = chapter
	case c.together(other, chapter):
		c.Report(equalTitlesDescription.At(quoted(chapter.Place, chapter.Title), "De titel “%s” staat al boven een ander hoofdstuk.",
			"The title “%s” stands above another chapter already.", chapter.Title).
			WithNote(quoted(other.Place, other.Title), "Hier staat die titel ook.", "The title stands here too."))
	}
}

// groupOf identifies the part of the document within which titles tell articles
// apart: the chapter, the annex or the body.
func groupOf(article *compiler.Article) string {
	if chapter, ok := compiler.Ancestor[*compiler.Chapter](article); ok {
		return place(chapter)
	}
	if annex, ok := compiler.Ancestor[*compiler.Annex](article); ok {
		return place(annex)
	}
	return ""
}

// titlePlace returns where the title of an article stands, or how it opens when
// the title comes from a model clause.
func titlePlace(article *compiler.Article) source.Place {
	place := article.Place
	at := strings.Index(place.Text(), article.Title)
	if article.Title == "" || at < 0 {
		return compiler.Opening(article)
	}
	place.Start += int32(at)
	place.End = place.Start + int32(len(article.Title))
	return place
}
