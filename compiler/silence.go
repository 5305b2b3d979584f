package compiler

import (
	"strings"

	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// silencer is one negeer: it silences findings of one code in a region.
type silencer struct {
	code    diag.Code
	place   source.Place
	reason  string
	regions []source.Place // nil: everywhere
	used    bool
}

func (s *silencer) covers(f diag.Finding) bool {
	if f.Code != s.code || f.Stops {
		return false
	}
	if s.regions == nil {
		return true
	}
	for _, region := range s.regions {
		if region.File == f.Place.File && region.Start <= f.Place.Start && f.Place.End <= region.End {
			return true
		}
	}
	return false
}

// Silence drops the findings that a negeer silences: at a lid, an article or an
// annex those in it, in the header all of that code. What keeps a document from
// being made cannot be silenced. A negeer without a reason, or with nothing to
// silence, is a finding itself; so findings has to hold everything that was
// found.
func (p *Program) Silence(findings diag.List) diag.List { return p.silence(findings, true) }

// SilenceUnjudged silences as [Program.Silence] does in a document that could not be
// held against the rules of its packs: a negeer of one of those may still have
// something to silence.
func (p *Program) SilenceUnjudged(findings diag.List) diag.List { return p.silence(findings, false) }

func (p *Program) silence(findings diag.List, judged bool) diag.List {
	silencers := p.silencers()
	if len(silencers) == 0 {
		return findings
	}
	var kept diag.List
	for _, finding := range findings {
		silenced := false
		for _, s := range silencers {
			if s.covers(finding) {
				s.used, silenced = true, true
			}
		}
		if !silenced {
			kept.Add(finding)
		}
	}
	for _, s := range silencers {
		if !s.used && !judged && strings.Contains(string(s.code), ".") {
			continue
		}
		if !s.used {
			kept.Add(idleSilencer.At(s.place, "Hier is geen bevinding %s om te negeren.",
				"There is no finding %s here to silence.", s.code))
		} else if s.reason == "" {
			kept.Add(silencerWithoutReason.At(s.place, "Deze negeer noemt geen reden.", "This negeer gives no reason."))
		}
	}
	return kept
}

// silencers collects every negeer of the document, in order of the source.
func (p *Program) silencers() []*silencer {
	var found []*silencer
	main := p.Sources.Main
	for _, statement := range main.Statements {
		regions := []source.Place{statement.Span().In(main.Source)}
		switch statement.(type) {
		case *grammar.Agreement, *grammar.Library, *grammar.Policy:
			regions = nil
		case *grammar.Annex:
			continue // found below, with all that stands in it
		}
		found = append(found, inSettings(main.Source, grammar.SettingsOf(statement), regions)...)
	}
	Walk(p.Body, func(part Part) {
		found = append(found, p.silencersAt(part)...)
	})
	return found
}

func (p *Program) silencersAt(part Part) []*silencer {
	var found []*silencer
	base := part.Common()
	for _, attribute := range base.Attributes {
		if ignore, ok := attribute.(*grammar.Ignore); ok && base.Place.File == p.Sources.Main.Source {
			s := &silencer{code: diag.Code(ignore.Code.Text), place: ignore.In(base.Place.File), regions: regionsOf(part)}
			if ignore.Reason != nil {
				s.reason = ignore.Reason.Value
			}
			found = append(found, s)
		}
	}
	if annex, ok := part.(*Annex); ok {
		found = append(found, inSettings(base.Place.File, annex.settings, regionsOf(part))...)
	}
	return found
}

// inSettings returns the silencers among attribute lines.
func inSettings(file *source.File, settings []*grammar.Setting, regions []source.Place) []*silencer {
	var found []*silencer
	for _, setting := range settings {
		if setting.Name.Text != "negeer" || len(setting.Values) == 0 {
			continue
		}
		s := &silencer{code: diag.Code(textOf(setting.Values[0])), place: setting.Span().In(file), regions: regions}
		if len(setting.Values) > 1 {
			s.reason = textOf(setting.Values[1])
		}
		found = append(found, s)
	}
	return found
}

// regionsOf returns the places of a part and of everything below it, those that
// come from a model clause included, and the lines that depart from one.
func regionsOf(part Part) []source.Place {
	regions := append([]source.Place{span(part)}, departures(part)...)
	Walk(part.Common().Parts, func(below Part) {
		if place := below.Common().Place; place.File != regions[0].File {
			regions = append(regions, place)
		}
		regions = append(regions, departures(below)...)
	})
	return regions
}

// departures returns where an article drops leden of its model clause: no part
// stands there.
func departures(part Part) []source.Place {
	article, ok := part.(*Article)
	if !ok || article.Model == nil {
		return nil
	}
	var places []source.Place
	for _, deviation := range article.Model.Deviations {
		places = append(places, deviation.Place)
	}
	return places
}

var idleSilencer = &diag.Description{
	Code: "AK0170", Severity: diag.Warning,
	Title: diag.T("Een negeer waar niets te negeren is", "A negeer with nothing to silence"),
	Why: diag.T("Blijft hij staan, dan verzwijgt hij later een bevinding die niemand heeft beoordeeld.",
		"Left in, it will later silence a finding that nobody has judged."),
	Cure: diag.T("Haal de negeer weg. Een fout die het document tegenhoudt, is niet te negeren.",
		"Remove the negeer. An error that keeps the document from being made cannot be silenced."),
	Bad: `overeenkomst "Onderhoud"
artikel prijs "Prijs"
    lid
        negeer AK0609 "De nummers liggen vast."
    {
        De prijs is vast.
    }
`,
	Good: `overeenkomst "Onderhoud"
artikel prijs "Prijs"
    lid {
        De prijs is vast.
    }
`,
}

var silencerWithoutReason = &diag.Description{
	Code: "AK0171", Severity: diag.Warning,
	Title: diag.T("Een negeer zonder reden", "A negeer without a reason"),
	Why: diag.T("Wie de tekst later leest, moet kunnen zien waarom de bevinding hier niet telt.",
		"Whoever reads the text later must be able to see why the finding does not count here."),
	Cure: diag.T("Zet de reden erachter: negeer AK0609 \"de nummers liggen vast\".",
		"Put the reason behind it: negeer AK0609 \"the numbers are fixed\"."),
	Bad: `overeenkomst "Onderhoud"
artikel prijs "Prijs" nummer "4."
    negeer AK0609
    lid {
        De prijs is vast.
    }
`,
	Good: `overeenkomst "Onderhoud"
artikel prijs "Prijs" nummer "4."
    negeer AK0609 "De nummers liggen vast in oudere stukken."
    lid {
        De prijs is vast.
    }
`,
}
