package grammar

import "strings"

// law reads
//
//	LawReference = LawName Pinpoint { Join Pinpoint } [ "," String ]
//
// in which the name of the law goes on up to the last word before the number
// of an article: it may hold spaces, and years.
func (r *refReader) law() *LawReference {
	r.space()
	start := r.i
	if !isNameStart(r.src, start) {
		return nil
	}
	lawEnd, number := start, -1
	for {
		r.space()
		at := r.i
		end := r.lawWord()
		if end == at {
			break
		}
		if isDigit(r.src[at]) {
			if number >= 0 {
				lawEnd = trimmedEnd(r.src, start, at)
			}
			number = at
			r.i = end
			continue
		}
		if number >= 0 {
			break
		}
		lawEnd, r.i = end, end
	}
	if number < 0 {
		return nil
	}
	r.i = number
	ref := &LawReference{Law: Name{Span: r.span(start, lawEnd), Text: oneLine(r.src[start:lawEnd])}}
	return r.pinpoints(ref)
}

// lawWord returns the end of a word of the name of a law, or of a number.
func (r *refReader) lawWord() int {
	i := r.i
	for i < len(r.src) && !isLineBreak(r.src[i]) && skipBlanks(r.src, i) == i &&
		!strings.ContainsRune(`,"`, rune(r.src[i])) && quoteLen(r.src, i) == 0 {
		i++
	}
	return i
}

// pinpoints reads the places in the law and the style.
func (r *refReader) pinpoints(ref *LawReference) *LawReference {
	pinpoint, ok := r.pinpoint(nil)
	if !ok {
		return nil
	}
	ref.Targets = []Pinpoint{pinpoint}
	for {
		start := r.i
		join := r.join()
		if join == Comma {
			if ref.Style = r.quoted(); ref.Style != nil {
				return ref
			}
		}
		if join != "" {
			if pinpoint, ok = r.pinpoint(&ref.Targets[len(ref.Targets)-1]); ok {
				ref.Targets = append(ref.Targets, pinpoint)
				ref.Joins = append(ref.Joins, join)
				continue
			}
		}
		r.i = start
		return ref
	}
}

// pinpoint reads
//
//	Pinpoint = [ Book ":" ] Article [ "lid" Lid ] [ "onder" Onder ]
//
// After a join the article may be left out: lid 2 en lid 4; and, after a
// letter, also onder: onder a en h.
func (r *refReader) pinpoint(before *Pinpoint) (Pinpoint, bool) {
	r.space()
	start := r.i
	var p Pinpoint
	if r.i < len(r.src) && isDigit(r.src[r.i]) {
		p.Book, p.Article = r.article()
	}
	p.Lid = r.part("lid", r.number)
	p.Onder = r.part("onder", r.onder)
	if p == (Pinpoint{}) && before != nil && before.Onder != "" {
		p.Onder = r.letter()
	}
	if p == (Pinpoint{}) || before == nil && p.Article == "" {
		r.i = start
		return p, false
	}
	p.Span = r.span(start, r.i)
	return p, true
}

// article reads 236, 6:236, 7.4a or 230m.
func (r *refReader) article() (book, article string) {
	article = r.numberWithLetters()
	if r.i+1 < len(r.src) && r.src[r.i] == ':' && isDigit(r.src[r.i+1]) {
		r.i++
		return article, r.numberWithLetters()
	}
	return "", article
}

// numberWithLetters reads digits and letters with points and dashes inside.
func (r *refReader) numberWithLetters() string {
	start := r.i
	for {
		end := wordOrDigitsEnd(r.src, r.i)
		if end == r.i {
			break
		}
		r.i = end
		if end+1 < len(r.src) && r.src[end] == '.' && wordOrDigitsEnd(r.src, end+1) > end+1 {
			r.i++
		}
	}
	return r.src[start:r.i]
}

// part reads a word and what belongs to it; "" and nothing when either is not
// there.
func (r *refReader) part(word string, read func() string) string {
	start := r.i
	r.space()
	if r.word() == word {
		r.space()
		if text := read(); text != "" {
			return text
		}
	}
	r.i = start
	return ""
}

// number reads the number of a lid: 3, 2a.
func (r *refReader) number() string {
	start := r.i
	if r.i < len(r.src) && isDigit(r.src[r.i]) {
		r.i = wordOrDigitsEnd(r.src, r.i)
	}
	return r.src[start:r.i]
}

// onder reads a letter or a number, and a deeper one with a degree sign: a 1°.
func (r *refReader) onder() string {
	first := r.letter()
	if first == "" {
		first = r.degree()
	}
	if first == "" {
		return ""
	}
	start := r.i
	r.space()
	if deeper := r.degree(); deeper != "" && strings.HasSuffix(deeper, "°") {
		return first + " " + deeper
	}
	r.i = start
	return first
}

// letter reads one or two letters that stand by themselves.
func (r *refReader) letter() string {
	start := r.i
	end := wordEnd(r.src, start)
	if end-start < 1 || end-start > 2 || isOperatorWord(r.src[start:end]) {
		return ""
	}
	r.i = end
	return r.src[start:end]
}

// degree reads a number with its degree sign, if it has one.
func (r *refReader) degree() string {
	start := r.i
	if r.i = digitsEnd(r.src, r.i); r.i == start {
		return ""
	}
	if strings.HasPrefix(r.src[r.i:], "°") {
		r.i += len("°")
	}
	return r.src[start:r.i]
}

// oneLine returns text with every run of white space as one space.
func oneLine(text string) string {
	if !strings.ContainsAny(text, "\n\t") {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}
