package diag

import (
	"io"
	"maps"
	"net/url"
	"slices"

	"github.com/akte-lang/akte/internal/source"
)

// PrintSARIF writes findings as SARIF 2.1.0, with a rule for each kind of
// finding among them. Columns are in UTF-16 code units, as the log says. The
// error is that of w.
func PrintSARIF(w io.Writer, list List, options Options) error {
	sorted := list.sorted()
	codes := map[Code]bool{}
	for i := range sorted {
		codes[sorted[i].Code] = true
	}
	order := slices.Sorted(maps.Keys(codes))
	rules := make([]sarifRule, 0, len(order))
	for _, code := range order {
		rules = append(rules, newSARIFRule(code, &options))
	}
	results := make([]sarifResult, 0, len(sorted))
	for i := range sorted {
		index, _ := slices.BinarySearch(order, sorted[i].Code)
		results = append(results, newSARIFResult(&sorted[i], index, options.Lang))
	}
	return encode(w, sarifLog{
		Schema:  "https://json.schemastore.org/sarif-2.1.0.json",
		Version: "2.1.0",
		Runs: []sarifRun{{
			Tool: sarifTool{sarifDriver{
				Name: "Akte", Version: options.Version,
				InformationURI: "https://github.com/akte-lang/akte", Rules: rules,
			}},
			Language:   map[bool]string{true: "en-GB", false: "nl-NL"}[options.Lang == English],
			ColumnKind: "utf16CodeUnits",
			Results:    results,
		}},
	})
}

func newSARIFRule(code Code, options *Options) sarifRule {
	rule := sarifRule{ID: string(code)}
	d := options.describe(code)
	if d == nil {
		return rule
	}
	rule.ShortDescription = sarifText(d.Title.In(options.Lang))
	rule.FullDescription = sarifText(d.Why.In(options.Lang))
	rule.Help = &sarifMultiform{Text: d.Cure.In(options.Lang), Markdown: Markdown(d, options.Lang)}
	rule.Default = &sarifDefault{sarifLevel(d.Severity)}
	return rule
}

// sarifText returns a message, nil for none: the standard knows no empty ones.
func sarifText(text string) *sarifMessage {
	if text == "" {
		return nil
	}
	return &sarifMessage{text}
}

func sarifLevel(s Severity) string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	}
	return "note"
}

func newSARIFResult(f *Finding, rule int, lang Lang) sarifResult {
	message := f.Message.In(lang)
	if help := f.Help.In(lang); help != "" {
		message += "\n" + help
	}
	result := sarifResult{
		RuleID: string(f.Code), RuleIndex: rule, Level: sarifLevel(f.Severity),
		Message: sarifMessage{message}, Locations: []sarifLocation{},
	}
	if location, ok := newSARIFLocation(f.Place, f.Legal); ok {
		result.Locations = append(result.Locations, location)
	}
	for _, n := range f.Notes {
		location, _ := newSARIFLocation(n.Place, n.Legal)
		location.Message = sarifText(n.Text.In(lang))
		result.Related = append(result.Related, location)
	}
	for _, fix := range f.Fixes {
		if edits := fix.placed(); len(edits) > 0 {
			result.Fixes = append(result.Fixes, newSARIFFix(fix.Title.In(lang), edits))
		}
	}
	return result
}

// newSARIFLocation returns a place in the source and as a lawyer names it;
// false when it is nowhere.
func newSARIFLocation(place source.Place, legal string) (sarifLocation, bool) {
	var location sarifLocation
	if !place.IsZero() {
		location.Physical = &sarifPhysical{sarifArtifact{sarifURI(place.File)}, newSARIFRegion(place)}
	}
	if legal != "" {
		location.Logical = []sarifLogical{{legal}}
	}
	return location, !place.IsZero() || legal != ""
}

// sarifURI returns the name of a file as a relative URI.
func sarifURI(file *source.File) string {
	return (&url.URL{Path: file.Name}).String()
}

func newSARIFRegion(place source.Place) sarifRegion {
	start, end := place.File.Position(place.Start), place.File.Position(max(place.Start, place.End))
	return sarifRegion{StartLine: start.Line, StartColumn: start.UTF16, EndLine: end.Line, EndColumn: end.UTF16}
}

// newSARIFFix groups the edits by file, in the order in which files come up.
func newSARIFFix(title string, edits []Edit) sarifFix {
	out := sarifFix{Description: sarifMessage{title}}
	var files []*source.File
	for _, edit := range edits {
		i := slices.Index(files, edit.Place.File)
		if i < 0 {
			i = len(files)
			files = append(files, edit.Place.File)
			out.Changes = append(out.Changes, sarifArtifactChange{Artifact: sarifArtifact{sarifURI(edit.Place.File)}})
		}
		out.Changes[i].Replacements = append(out.Changes[i].Replacements,
			sarifReplacement{newSARIFRegion(edit.Place), sarifMessage{edit.New}})
	}
	return out
}
