package data

import (
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// readJSON reads a JSON object, or a list of them. It goes token by token,
// since the decoder itself would drop doubled names and forget places.
func readJSON(file *File, options Options) diag.List {
	decoder := json.NewDecoder(strings.NewReader(file.Source.Text))
	decoder.UseNumber()
	p := &jsonParser{src: file.Source, decoder: decoder}
	top, err := p.value(0)
	if errors.Is(err, io.EOF) && strings.TrimSpace(file.Source.Text) == "" {
		return nil
	}
	if err != nil {
		return diag.List{p.problem(err)}
	}
	after := int(decoder.InputOffset())
	if rest := file.Source.Text[after:]; strings.TrimSpace(rest) != "" {
		after += len(rest) - len(strings.TrimLeft(rest, " \t\r\n"))
		return diag.List{unreadable.At(source.At(after, after).In(file.Source),
			"Na het einde van de gegevens staat nog tekst.", "There is text after the end of the data.")}
	}
	return file.records(top, options)
}

type jsonParser struct {
	src     *source.File
	decoder *json.Decoder
}

// errTooDeep says that lists and objects are nested deeper than maxDepth.
var errTooDeep = errors.New("nested too deep")

// peek returns the offset of the next token.
func (p *jsonParser) peek() int {
	at := int(p.decoder.InputOffset())
	rest := p.src.Text[at:]
	return at + len(rest) - len(strings.TrimLeft(rest, " \t\r\n,:"))
}

func (p *jsonParser) from(start int) source.Place {
	return source.At(start, int(p.decoder.InputOffset())).In(p.src)
}

func (p *jsonParser) value(depth int) (node, error) {
	start := p.peek()
	token, err := p.decoder.Token()
	if err != nil {
		return node{}, err
	}
	switch token {
	case json.Delim('{'):
		return p.object(start, depth+1)
	case json.Delim('['):
		return p.list(start, depth+1)
	case nil:
		return node{place: p.from(start)}, nil
	default:
		return node{place: p.from(start), kind: plainNode, data: token}, nil
	}
}

func (p *jsonParser) object(start, depth int) (node, error) {
	n := node{kind: objectNode}
	if depth > maxDepth {
		return n, errTooDeep
	}
	for p.decoder.More() {
		at := p.peek()
		token, err := p.decoder.Token()
		if err != nil {
			return n, err
		}
		name, ok := token.(string)
		if !ok {
			return n, errors.New("name expected")
		}
		m := member{name: Name{Text: name, Place: p.from(at)}}
		if m.value, err = p.value(depth); err != nil {
			return n, err
		}
		n.members = append(n.members, m)
	}
	_, err := p.decoder.Token()
	n.place = p.from(start)
	return n, err
}

func (p *jsonParser) list(start, depth int) (node, error) {
	n := node{kind: listNode}
	if depth > maxDepth {
		return n, errTooDeep
	}
	for p.decoder.More() {
		item, err := p.value(depth)
		if err != nil {
			return n, err
		}
		n.items = append(n.items, item)
	}
	_, err := p.decoder.Token()
	n.place = p.from(start)
	return n, err
}

func (p *jsonParser) problem(err error) diag.Finding {
	at := min(p.peek(), len(p.src.Text))
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		// Offset is that of the character at fault, or one past it.
		at = min(max(int(syntax.Offset)-1, 0), len(p.src.Text))
		rest := p.src.Text[at:]
		at += len(rest) - len(strings.TrimLeft(rest, " \t\r\n"))
	}
	place := source.At(at, at).In(p.src)
	switch {
	case errors.Is(err, errTooDeep):
		return tooDeep(place)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		end := len(p.src.Text)
		return unreadable.At(source.At(end, end).In(p.src),
			"De JSON houdt op voor het einde: er ontbreekt een } of ].",
			"The JSON stops before its end: a } or ] is missing.")
	default:
		return unreadable.At(place, "Dit is geen geldige JSON.", "This is not valid JSON.").
			WithHelp("Kijk of er een komma, een aanhalingsteken of een accolade ontbreekt of te veel staat.",
				"See whether a comma, a quote or a brace is missing or is one too many.")
	}
}
