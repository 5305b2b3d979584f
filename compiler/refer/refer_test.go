package refer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/compiler/numbering"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/grammar"
)

func style(example string) numbering.Style {
	s, ok := numbering.ParseStyle(example)
	if !ok {
		panic(example)
	}
	return s
}

func article(n string) *refer.Spot {
	return &refer.Spot{Kind: refer.ArticleSpot, Home: &refer.Home{Article: n, ArticleCite: "artikel " + n}}
}

func lid(n string, clause int, number string) *refer.Spot {
	s := article(n)
	s.Kind, s.Clause, s.ClauseNumber = refer.ClauseSpot, clause, number
	return s
}

func item(n string, clause int, items ...string) *refer.Spot {
	s := article(n)
	if clause > 0 {
		s = lid(n, clause, string(rune('0'+clause)))
	}
	s.Kind, s.Items = refer.ItemSpot, items
	return s
}

func annexed(s *refer.Spot, number string) *refer.Spot {
	return at(s, func(h *refer.Home) { h.Annex, h.AnnexCite = number, "Bijlage "+number })
}

func chaptered(s *refer.Spot, number string) *refer.Spot {
	return at(s, func(h *refer.Home) { h.Chapter, h.ChapterCite, h.Restart = number, "hoofdstuk "+number, true })
}

// at returns the spot elsewhere.
func at(s *refer.Spot, move func(*refer.Home)) *refer.Spot {
	spot, home := *s, *s.Home
	move(&home)
	spot.Home = &home
	return &spot
}

var (
	civil       = style("artikel 1 lid 1 onder a")
	contract    = style("artikel 1.1 sub a")
	legislative = style("artikel 1, eerste lid, onderdeel a")
	annexA      = &refer.Spot{Kind: refer.AnnexSpot, Home: &refer.Home{Annex: "A", AnnexCite: "Bijlage A"}}
	annexA1     = &refer.Spot{Kind: refer.AnnexSpot, Home: &refer.Home{Annex: "A1", AnnexCite: "Bijlage A1"}}
)

func TestRender(t *testing.T) {
	here := lid("6", 2, "2")
	and, through := grammar.And, grammar.Through
	tests := []struct {
		name    string
		style   numbering.Style
		from    *refer.Spot
		targets []*refer.Spot
		joins   []grammar.Join
		want    string
	}{
		{"article", civil, here, []*refer.Spot{article("3")}, nil, "artikel 3"},
		{"lid far", civil, here, []*refer.Spot{lid("3", 1, "1")}, nil, "artikel 3 lid 1"},
		{"lid near", civil, here, []*refer.Spot{lid("6", 1, "1")}, nil, "lid 1"},
		{"item far", civil, here, []*refer.Spot{item("3", 1, "a")}, nil, "artikel 3 lid 1 onder a"},
		{"item in the article", civil, here, []*refer.Spot{item("6", 1, "a")}, nil, "lid 1 onder a"},
		{"item in the lid", civil, here, []*refer.Spot{item("6", 2, "a")}, nil, "onder a"},
		{"deeper item", civil, here, []*refer.Spot{item("3", 1, "a", "1°")}, nil, "artikel 3 lid 1 onder a, onder 1°"},
		{"item of an article without leden", civil, here, []*refer.Spot{item("3", 0, "b")}, nil, "artikel 3 onder b"},

		{"contract lid", contract, here, []*refer.Spot{lid("3", 1, "1")}, nil, "artikel 3.1"},
		{"contract lid near", contract, here, []*refer.Spot{lid("6", 1, "1")}, nil, "artikel 6.1"},
		{"contract item", contract, here, []*refer.Spot{item("3", 1, "a")}, nil, "artikel 3.1 sub a"},
		{"contract item near", contract, here, []*refer.Spot{item("6", 2, "a")}, nil, "sub a"},

		{"legislative lid", legislative, here, []*refer.Spot{lid("3", 1, "1")}, nil, "artikel 3, eerste lid"},
		{"legislative lid near", legislative, here, []*refer.Spot{lid("6", 1, "1")}, nil, "het eerste lid"},
		{"legislative item", legislative, here, []*refer.Spot{item("3", 1, "a")}, nil, "artikel 3, eerste lid, onderdeel a"},
		{"legislative item near", legislative, here, []*refer.Spot{item("6", 1, "a")}, nil, "het eerste lid, onderdeel a"},

		{"articles", civil, here, []*refer.Spot{article("3"), article("5")}, []grammar.Join{and}, "de artikelen 3 en 5"},
		{
			"articles in a series", civil, here, []*refer.Spot{article("3"), article("5"), article("7")},
			[]grammar.Join{grammar.Comma, and}, "de artikelen 3, 5 en 7",
		},
		{"a range of articles", civil, here, []*refer.Spot{article("3"), article("5")}, []grammar.Join{through}, "de artikelen 3 tot en met 5"},
		{"leden far", civil, here, []*refer.Spot{lid("3", 1, "1"), lid("3", 3, "3")}, []grammar.Join{through}, "artikel 3 leden 1 tot en met 3"},
		{"leden near", civil, here, []*refer.Spot{lid("6", 1, "1"), lid("6", 3, "3")}, []grammar.Join{and}, "de leden 1 en 3"},
		{"items", civil, here, []*refer.Spot{item("3", 1, "a"), item("3", 1, "c")}, []grammar.Join{and}, "artikel 3 lid 1 onder a en c"},
		{"items near", civil, here, []*refer.Spot{item("6", 2, "a"), item("6", 2, "c")}, []grammar.Join{grammar.Or}, "onder a of c"},
		{"contract leden", contract, here, []*refer.Spot{lid("3", 1, "1"), lid("3", 3, "3")}, []grammar.Join{and}, "de artikelen 3.1 en 3.3"},
		{"legislative leden", legislative, here, []*refer.Spot{lid("3", 1, "1"), lid("3", 3, "3")}, []grammar.Join{through}, "artikel 3, eerste tot en met derde lid"},
		{"legislative leden near", legislative, here, []*refer.Spot{lid("6", 1, "1"), lid("6", 3, "3")}, []grammar.Join{and}, "het eerste en derde lid"},
		{"legislative items", legislative, here, []*refer.Spot{item("3", 1, "a"), item("3", 1, "b")}, []grammar.Join{and}, "artikel 3, eerste lid, onderdelen a en b"},
		{"different kinds", civil, here, []*refer.Spot{lid("3", 1, "1"), article("5")}, []grammar.Join{and}, "artikel 3 lid 1 en artikel 5"},
		{"leden of different articles", civil, here, []*refer.Spot{lid("3", 1, "1"), lid("5", 2, "2")}, []grammar.Join{and}, "artikel 3 lid 1 en artikel 5 lid 2"},

		{"annex", civil, here, []*refer.Spot{annexA1}, nil, "Bijlage A1"},
		{"annexes", civil, here, []*refer.Spot{annexA, annexA1}, []grammar.Join{and}, "de Bijlagen A en A1"},
		{"into an annex", civil, here, []*refer.Spot{annexed(lid("3", 1, "1"), "A")}, nil, "artikel 3 lid 1 van Bijlage A"},
		{"out of an annex", civil, annexed(here, "A"), []*refer.Spot{lid("3", 1, "1")}, nil, "artikel 3 lid 1 van de algemene voorwaarden"},
		{"out of an annex, same numbers", civil, annexed(here, "A"), []*refer.Spot{lid("6", 2, "2")}, nil, "artikel 6 lid 2 van de algemene voorwaarden"},
		{"within an annex", civil, annexed(here, "A"), []*refer.Spot{annexed(lid("6", 1, "1"), "A")}, nil, "lid 1"},
		{
			"articles of an annex", civil, here, []*refer.Spot{annexed(article("3"), "A"), annexed(article("5"), "A")},
			[]grammar.Join{and}, "de artikelen 3 en 5 van Bijlage A",
		},
		{"into another chapter", civil, chaptered(here, "1"), []*refer.Spot{chaptered(article("2"), "2")}, nil, "artikel 2 van hoofdstuk 2"},
		{"within a chapter", civil, chaptered(here, "2"), []*refer.Spot{chaptered(article("2"), "2")}, nil, "artikel 2"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			renderer := refer.Renderer{Style: test.style, Body: "de algemene voorwaarden"}
			text := ""
			for _, piece := range renderer.Render(refer.Reference{From: test.from, Targets: test.targets, Joins: test.joins}) {
				text += piece.Text
			}
			assert.Equal(t, test.want, text)
		})
	}
}

func TestRenderLinksEachNumber(t *testing.T) {
	first, second := article("3"), article("5")
	first.Anchor, second.Anchor = "prijs", "duur"
	pieces := refer.Renderer{Style: civil}.Render(refer.Reference{
		Targets: []*refer.Spot{first, second}, Joins: []grammar.Join{grammar.And}, Capital: true,
	})
	var texts, targets []string
	for _, piece := range pieces {
		texts = append(texts, piece.Text)
		targets = append(targets, string(piece.Target))
	}
	assert.Equal(t, []string{"De artikelen ", "3", " en ", "5"}, texts)
	assert.Equal(t, []string{"", "prijs", "", "duur"}, targets)
}

func TestExactIgnoresPlace(t *testing.T) {
	target := annexed(lid("1", 1, "1"), "A")
	from := annexed(lid("1", 2, "2"), "A")
	pieces := refer.Renderer{Style: contract}.Render(refer.Reference{From: from, Targets: []*refer.Spot{target}, Exact: true})
	assert.Equal(t, "artikel 1.1", pieces[0].Text)
}
