package compiler

import (
	"cmp"
	"slices"

	"github.com/akte-lang/akte/internal/source"
)

// Places finds the legal place of an offset in the source: "artikel 6 lid 1".
type Places struct {
	view   *View
	byFile map[*source.File][]legalPlace
}

type legalPlace struct {
	start, end int32
	part       Part
}

// Places returns the legal places of the program in the variant that its
// defaults give.
func (v *View) Places() *Places { return v.places(func(legalPlace, *source.File) bool { return true }) }

// PlacesOf returns what [View.Places] does as far as it is needed for some places in
// the source: of a long document few findings need little.
func (v *View) PlacesOf(wanted []source.Place) *Places {
	starts := map[*source.File][]int32{}
	for _, place := range wanted {
		starts[place.File] = append(starts[place.File], place.Start)
	}
	for _, list := range starts {
		slices.Sort(list)
	}
	return v.places(func(l legalPlace, file *source.File) bool {
		list := starts[file]
		first, _ := slices.BinarySearch(list, l.start)
		return first < len(list) && list[first] < l.end
	})
}

// places returns the legal places that are asked for.
func (v *View) places(asked func(legalPlace, *source.File) bool) *Places {
	places := &Places{view: v, byFile: map[*source.File][]legalPlace{}}
	Walk(v.Program.Body, func(part Part) {
		if v.Spot(part) == nil {
			return
		}
		place := part.Common().Place
		switch part.(type) {
		case *Article, *Annex:
			place = span(part)
		}
		if one := (legalPlace{place.Start, place.End, part}); asked(one, place.File) {
			places.byFile[place.File] = append(places.byFile[place.File], one)
		}
	})
	for _, list := range places.byFile {
		slices.SortFunc(list, func(a, b legalPlace) int {
			if order := cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end)); order != 0 {
				return order
			}
			return cmp.Compare(places.cite(a), places.cite(b)) // of a model clause that is followed twice
		})
	}
	return places
}

func (p *Places) cite(place legalPlace) string { return p.view.Cite(p.view.Spot(place.part)) }

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
			return p.cite(list[i])
		}
	}
	return ""
}
