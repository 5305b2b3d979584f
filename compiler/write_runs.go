package compiler

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/compiler/expr"
	"github.com/akte-lang/akte/compiler/refer"
	"github.com/akte-lang/akte/compiler/terms"
	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/internal/source"
)

// pendingRun is running text that waits for the numbers of other parts.
type pendingRun struct {
	run     run
	frame   *frame
	into    *[]document.Inline
	from    *refer.Spot // where it stands, nil when no reference is in it
	form    *Form
	capital bool // a reference at its start opens a sentence
	own     int  // the term that it defines, -1: none
}

// refers reports whether a reference to a part stands in a run.
func refers(r run) bool {
	for _, part := range r {
		switch part := part.(type) {
		case *reference:
			return true
		case emphasis:
			if refers(part.run) {
				return true
			}
		case inlineChoice:
			for _, branch := range part.branches {
				if refers(branch.run) {
					return true
				}
			}
		case inlineRepeat:
			if refers(part.run) {
				return true
			}
		}
	}
	return false
}

// finish writes the running text.
func (w *writer) finish() {
	r := runWriter{w: w}
	for i := range w.pending {
		*w.pending[i].into = r.whole(&w.pending[i])
	}
}

// runWriter writes runs, one after another.
type runWriter struct {
	w       *writer
	p       *pendingRun
	out     []document.Inline
	first   int               // where the emphasis that is being written starts in out
	text    textBuffer        // text that is not yet in out
	flushed tail              // the end of what is in out
	kept    []document.Inline // room for the runs that are done
}

// whole writes one run.
func (r *runWriter) whole(p *pendingRun) []document.Inline {
	r.p, r.out = p, r.out[:0]
	r.flushed.clear()
	r.run(p.run, p.frame)
	r.flush()
	return r.keep(trimEnd(r.out))
}

// keep copies inlines out of out, which the next run is written in.
func (r *runWriter) keep(inlines []document.Inline) []document.Inline {
	const chunk = 512
	n := len(inlines)
	if n == 0 {
		return nil
	}
	if n > cap(r.kept)-len(r.kept) {
		r.kept = make([]document.Inline, 0, max(chunk, n))
	}
	start := len(r.kept)
	r.kept = append(r.kept, inlines...)
	return r.kept[start:len(r.kept):len(r.kept)]
}

func (r *runWriter) run(in run, f *frame) {
	for _, part := range in {
		switch part := part.(type) {
		case words:
			r.write(part.source.Text)
		case interpolation:
			r.value(part, f)
		case emphasis:
			r.emphasis(part, f)
		case inlineChoice:
			for _, branch := range part.branches {
				if r.w.e.holds(branch.condition, f) {
					r.run(branch.run, f)
					break
				}
			}
		case inlineRepeat:
			r.w.e.each(part.list, part.variable, f, func(inner *frame) { r.run(part.run, inner) })
		case *reference:
			r.reference(part)
		case lawReference:
			r.law(part)
		}
	}
}

// write adds words. Of the spaces on both sides of a branch that fell away one
// is left.
func (r *runWriter) write(text string) {
	before := r.text.pending()
	if before == "" && r.flushed.open() || strings.HasSuffix(before, " ") {
		text = strings.TrimLeft(text, " \n")
	}
	r.text.write(text)
}

// tail returns the end of what has been written.
func (r *runWriter) tail() string { return r.flushed.with(r.text.pending()) }

// flush moves the words to the output, with the terms in them marked.
func (r *runWriter) flush() {
	text := r.text.take()
	at := 0
	for _, match := range r.w.e.program.terms.matcher.Find(text) {
		target := r.w.terms[match.ID]
		if match.ID == r.p.own || target == "" || match.Raised && !r.headsSentence(text[:match.Start]) {
			continue
		}
		if match.Start > at {
			r.out = append(r.out, &document.Words{Text: text[at:match.Start]})
		}
		r.out = append(r.out, &document.TermUse{Text: text[match.Start:match.End], Target: target})
		at = match.End
	}
	if at < len(text) {
		r.out = append(r.out, &document.Words{Text: text[at:]})
	}
	r.flushed.add(text)
}

// headsSentence reports whether what follows before, in the words that are yet
// to be flushed, stands at the head of a sentence.
func (r *runWriter) headsSentence(before string) bool {
	if before == "" {
		return len(r.out) == r.first || endsSentenceText(r.flushed.with(""))
	}
	return endsSentenceText(before)
}

func (r *runWriter) add(in document.Inline, text string) {
	r.flush()
	r.out = append(r.out, in)
	r.flushed.add(text)
}

func (r *runWriter) value(in interpolation, f *frame) {
	key, known, may := r.w.e.known(in, f, r.p.form)
	if known.text != "" {
		r.addValue(in, known.text)
		return
	}
	notations := r.p.form.Notations
	if in.notation != nil {
		notations = notations.With(*in.notation)
	}
	result := expr.Eval(in.value, f)
	switch {
	case result.Problem != nil:
		r.w.e.findings.Add(problemAt(in.place, result.Problem))
		return
	case isUnknown(result.Value):
		r.w.e.missingValues(in.value, f)
		return
	}
	before := len(r.w.e.findings)
	text := r.w.e.print(result.Value, notations, in.place, in.value, f)
	if may && len(r.w.e.findings) == before {
		r.w.e.remember(key, result.Value, text)
	}
	r.addValue(in, text)
}

func (r *runWriter) addValue(in interpolation, text string) {
	r.add(&document.Value{Node: document.Node{Place: in.place}, Text: text, Source: in.text}, text)
}

// print writes a value for the document. What cannot be written is a finding.
func (e *evaluation) print(v value.Value, notations value.Notations, place source.Place, n expr.Node, f *frame) string {
	if isUnknown(v) {
		e.missingValues(n, f)
		return ""
	}
	text, problem := value.Write(v, notations)
	if problem != nil {
		e.findings.Add(problemAt(place, problem))
	} else if strings.TrimSpace(text) == "" {
		e.findings.Add(unprintable.At(place, "Deze waarde is leeg.", "This value is empty."))
	}
	return text
}

func (r *runWriter) emphasis(in emphasis, f *frame) {
	r.flush()
	outer := r.first
	r.first = len(r.out)
	r.run(in.run, f)
	r.flush()
	inner := r.keep(r.out[r.first:])
	r.out, r.first = r.out[:r.first], outer
	if len(inner) > 0 {
		r.out = append(r.out, &document.Emphasis{Strong: in.strong, Inlines: inner})
	}
}

func (r *runWriter) reference(in *reference) {
	spots := make([]*refer.Spot, 0, len(in.targets))
	for i, alternatives := range in.targets {
		spot := r.w.spotOf(alternatives)
		if spot == nil {
			r.w.e.findings.Add(absentTarget(in, i, alternatives))
			return
		}
		spots = append(spots, spot)
	}
	renderer := refer.Renderer{Style: r.p.form.Style, Body: r.w.e.program.bodyName()}
	if in.style != nil {
		renderer.Style = *in.style
	}
	pieces := renderer.Render(refer.Reference{
		From: r.p.from, Targets: spots, Joins: in.joins, Exact: in.style != nil, Capital: r.opensSentence(),
	})
	result := &document.Reference{Node: document.Node{Place: in.place}, Pieces: pieces}
	r.add(result, result.Text())
}

// spotOf returns where the one alternative stands that this variant has, nil
// when it has none.
func (w *writer) spotOf(alternatives []Part) *refer.Spot {
	for _, part := range alternatives {
		if spot := w.spots.of(part); spot != nil {
			return spot
		}
	}
	return nil
}

func (r *runWriter) law(in lawReference) {
	pieces := r.w.e.lawPieces(in, r.p.form)
	if len(pieces) > 0 && r.opensSentence() {
		pieces = slices.Clone(pieces)
		pieces[0].Text = terms.Capitalise(pieces[0].Text)
	}
	result := &document.Law{Node: document.Node{Place: in.place}, Pieces: pieces}
	r.add(result, result.Text())
}

// prints reports whether anything of a run is left in this variant.
func (e *evaluation) prints(r run, f *frame) bool {
	for _, part := range r {
		switch part := part.(type) {
		case words:
			if strings.TrimSpace(part.source.Text) != "" {
				return true
			}
		case emphasis:
			if e.prints(part.run, f) {
				return true
			}
		case inlineChoice:
			for _, branch := range part.branches {
				if e.holds(branch.condition, f) {
					if e.prints(branch.run, f) {
						return true
					}
					break
				}
			}
		case inlineRepeat:
			found := false
			e.each(part.list, part.variable, f, func(inner *frame) { found = found || e.prints(part.run, inner) })
			if found {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// trimEnd drops the spaces at the end of a run.
func trimEnd(out []document.Inline) []document.Inline {
	for len(out) > 0 {
		last, ok := out[len(out)-1].(*document.Words)
		if !ok {
			return out
		}
		last.Text = strings.TrimRight(last.Text, " ")
		if last.Text != "" {
			return out
		}
		out = out[:len(out)-1]
	}
	return out
}
