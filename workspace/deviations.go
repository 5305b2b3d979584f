package workspace

import (
	"strings"

	"github.com/akte-lang/akte/compiler"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Deviations are the departures of one document from the model clauses that it
// follows.
type Deviations struct {
	File     string             `json:"file"` // as it was asked for
	Title    string             `json:"title"`
	Articles []ArticleDeviation `json:"articles"`
}

// ArticleDeviation is one article that departs from its model clause.
type ArticleDeviation struct {
	// Article names it, as in "artikel 6 van Bijlage A"; "" when the defaults
	// leave it out.
	Article     string      `json:"article"`
	Title       string      `json:"title"`
	Clause      string      `json:"clause"` // standaard.overmacht
	ClauseTitle string      `json:"clauseTitle"`
	Deviations  []Deviation `json:"deviations"`
}

// Deviation is one departure.
type Deviation struct {
	Kind string `json:"kind"` // vervangen, geschrapt, toegevoegd, waarde
	// Part is the label of the lid or the name of the parameter, "" for an added
	// lid without a label.
	Part string `json:"part"`
	// Standard is what the model clause says, as it is written there; "" for what
	// is added and for values.
	Standard string `json:"standard"`
	// Own is what the document says instead: its text, or of a value how it is
	// beyond its bounds; "" for what is dropped.
	Own   string         `json:"own"`
	Place DeviationPlace `json:"place"`
	// Accepted is the reason that the document gives for it with negeer, ""
	// when it gives none.
	Accepted string `json:"accepted"`

	value diag.Text
}

// DeviationPlace is where a document deviates: a file as seen from the working
// folder, the line and the character in it, from 1.
type DeviationPlace struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// Count returns how many deviations there are.
func (d *Deviations) Count() int {
	n := 0
	for _, article := range d.Articles {
		n += len(article.Deviations)
	}
	return n
}

// ListDeviations reads a document and lists how it departs from the model
// clauses that it follows, with each set of values that it is given. A document
// that cannot be compiled gives nil and the findings that say why. The error is
// a [Fault].
func ListDeviations(path string, in Inputs) (*Deviations, diag.List, error) {
	read, err := in.read()
	if err != nil {
		return nil, nil, err
	}
	draft, err := Open(path)
	if err != nil {
		return nil, nil, err
	}
	if draft.Program == nil || draft.Findings.Stops() {
		return nil, draft.Show(draft.Findings), nil
	}
	if !draft.isDocument() {
		main := draft.Sources.Main.Source
		return nil, draft.Show(diag.List{notADocument.At(source.At(0, 0).In(main), "%s is geen document.", "%s is not a document.", path)}), nil
	}
	cases, _, findings := draft.cases(read)
	for _, one := range cases {
		findings.Add(one.Findings...)
	}
	if findings.Stops() {
		return nil, draft.Show(findings), nil
	}
	return draft.deviations(cases), nil, nil
}

// deviations joins the deviations of all cases: an article stands in the list
// once, and in it each deviation once.
func (d *Draft) deviations(cases []Case) *Deviations {
	list := &Deviations{File: d.Path, Title: d.Program.Title, Articles: []ArticleDeviation{}}
	view := d.Program.View()
	places := map[*compiler.Article]int{}
	known := map[*compiler.Article]map[Deviation]bool{}
	for _, one := range cases {
		for _, found := range d.Program.Deviations(one.Values) {
			article := found.Article
			at, listed := places[article]
			if !listed {
				at = len(list.Articles)
				places[article], known[article] = at, map[Deviation]bool{}
				list.Articles = append(list.Articles, ArticleDeviation{
					Article: cited(view, article), Title: article.Title,
					Clause: article.Model.Name, ClauseTitle: article.Model.Title,
				})
			}
			for _, deviation := range found.Deviations {
				shown := d.deviation(deviation)
				if !known[article][shown] {
					known[article][shown] = true
					list.Articles[at].Deviations = append(list.Articles[at].Deviations, shown)
				}
			}
		}
	}
	return list
}

// cited names an article as the defaults number it, "" when they leave it out.
func cited(view *compiler.View, article *compiler.Article) string {
	spot := view.Spot(article)
	if spot == nil {
		return ""
	}
	return view.Cite(spot)
}

func (d *Draft) deviation(in compiler.Deviation) Deviation {
	at := in.Place.File.Position(in.Place.Start)
	shown := Deviation{
		Kind: string(in.Kind), Part: in.Part, Standard: oneParagraph(in.StandardWords), Own: oneParagraph(in.OwnWords),
		Place:    DeviationPlace{File: seenFrom(d.onDisk(in.Place.File.Name)), Line: at.Line, Column: at.Column},
		Accepted: in.Accepted, value: in.Value,
	}
	if in.Kind == compiler.Beyond {
		shown.Own = in.Value.NL
	}
	return shown
}

// oneParagraph returns prose as it is written, without its braces, on one line.
func oneParagraph(prose source.Place) string {
	if prose.IsZero() {
		return ""
	}
	text := strings.TrimSuffix(strings.TrimPrefix(prose.Text(), "{"), "}")
	return strings.Join(strings.Fields(text), " ")
}
