package raw

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/lazyregexp"
)

// anew is a line at which emphasis that was not closed stops.
var anew = lazyregexp.New(`^[ \t]*(?:$|[-*+][ \t]|[#|>]|\d{1,9}[.)][ \t])`)

// run is a row of equal signs that may open or close emphasis.
type run struct{ at, size int }

// emphasis returns the offsets of the signs *, _ and ~~ that have a partner.
func emphasis(text string, from int) map[int]bool {
	found := map[int]bool{}
	open := map[byte][]run{}
	for at, line := range lines(text, from) {
		if anew.MatchString(line) {
			clear(open)
		}
		for i := 0; i < len(line); {
			sign := line[i]
			if sign == '\\' {
				i += 2
				continue
			}
			if sign != '*' && sign != '_' && sign != '~' {
				i++
				continue
			}
			size := len(line[i:]) - len(strings.TrimLeft(line[i:], string(sign)))
			pair(found, open, line, at, i, size)
			i += size
		}
	}
	return found
}

// pair closes what a run of signs closes, and keeps it open otherwise.
func pair(found map[int]bool, open map[byte][]run, line string, at, i, size int) {
	sign := line[i]
	if sign == '~' && size != 2 {
		return
	}
	opens, closes := flanks(line, i, size)
	r := run{at + i, size}
	stack := open[sign]
	for closes && r.size > 0 && len(stack) > 0 {
		last := &stack[len(stack)-1]
		if opens && last.size != r.size { // inside a word: of another size it is a new one
			break
		}
		n := min(last.size, r.size)
		for k := range n {
			found[last.at+last.size-1-k] = true
			found[r.at+k] = true
		}
		last.size -= n
		r.at, r.size = r.at+n, r.size-n
		if last.size == 0 {
			stack = stack[:len(stack)-1]
		}
	}
	if opens && r.size > 0 {
		stack = append(stack, r)
	}
	open[sign] = stack
}

// flanks tells whether a run of signs can open and can close emphasis, by the
// characters around it.
func flanks(line string, i, size int) (opens, closes bool) {
	before, _ := utf8.DecodeLastRuneInString(line[:i])
	after, _ := utf8.DecodeRuneInString(line[i+size:])
	if i == 0 {
		before = ' '
	}
	if i+size == len(line) {
		after = ' '
	}
	opens = !unicode.IsSpace(after) && (!sign(after) || unicode.IsSpace(before) || sign(before))
	closes = !unicode.IsSpace(before) && (!sign(before) || unicode.IsSpace(after) || sign(after))
	if line[i] == '_' {
		opens, closes = opens && (!closes || sign(before)), closes && (!opens || sign(after))
	}
	return opens, closes
}

func sign(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }
