package compiler

import (
	"cmp"
	"slices"

	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/internal/source"
)

// Spots returns where every part stands, in the numbers that the values would
// give it. Unlike Evaluate it always answers: a condition that cannot be
// settled counts as met. Parts that the variant leaves out are not in it.
func (p *Program) Spots(given Values) map[Part]refer.Spot {
	e := newEvaluation(p, given)
	e.lenient = true
	return e.spots()
}

// spots numbers the parts without writing their text.
func (e *evaluation) spots() map[Part]refer.Spot {
	w := e.writer()
	w.blocks(e.program.Body, &frame{e: e})
	return w.spots
}

// Places finds the legal place of an offset in the source: "artikel 6 lid 1".
type Places struct {
	byFile map[*source.File][]legalPlace
}

type legalPlace struct {
	start, end int32
	cite       string
}

// Places returns the legal places of the program in the variant that its
// defaults give.
func (p *Program) Places() *Places {
	places := &Places{byFile: map[*source.File][]legalPlace{}}
	e := newEvaluation(p, nil)
	e.lenient = true
	w := e.writer()
	w.blocks(p.Body, &frame{e: e})
	for part, spot := range w.spots {
		place := part.Common().Place
		if article, ok := part.(*Article); ok {
			place = span(article)
		}
		places.byFile[place.File] = append(places.byFile[place.File], legalPlace{place.Start, place.End, w.citeFar(spot)})
	}
	for _, list := range places.byFile {
		slices.SortFunc(list, func(a, b legalPlace) int {
			return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.cite, b.cite))
		})
	}
	return places
}

// span returns the place of a part with all that stands below it in its file.
func span(p Part) source.Place {
	place := p.Common().Place
	Walk(p.Common().Parts, func(below Part) {
		if other := below.Common().Place; other.File == place.File && other.End > place.End {
			place.End = other.End
		}
	})
	return place
}

// citeFar names a part as it is named from elsewhere: with its annex.
func (w *writer) citeFar(spot refer.Spot) string {
	text := ""
	renderer := refer.Renderer{Style: w.form.Style, Body: w.e.program.bodyName()}
	for _, piece := range renderer.Render(refer.Reference{Targets: []refer.Spot{spot}}) {
		text += piece.Text
	}
	return text
}

// At returns the legal place of a place in the source, "" where there is none:
// that of the smallest part that holds it.
func (p *Places) At(place source.Place) string {
	list := p.byFile[place.File]
	after, _ := slices.BinarySearchFunc(list, place.Start, func(l legalPlace, start int32) int {
		if l.start <= start {
			return -1
		}
		return 1
	})
	for i := after - 1; i >= 0; i-- {
		if place.Start < list[i].end {
			return list[i].cite
		}
	}
	return ""
}
