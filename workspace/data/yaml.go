package data

import (
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/lazyregexp"
	"github.com/akte-lang/akte/internal/source"
)

// maxYAML is the size in bytes above which a YAML file is refused; its parser
// needs many times that.
const maxYAML = 16 << 20

// readYAML reads a YAML object, or a list of them; several documents in one
// file are a list too. Plain values are taken as they are written: only what is
// a number, ja or nee in every version of YAML is more than text.
func readYAML(file *File, options Options) diag.List {
	if finding, bad := refuseYAML(file.Source); bad {
		return diag.List{finding}
	}
	parsed, err := parseYAML(file.Source.Text)
	if err != nil {
		return diag.List{yamlProblem(file.Source, err)}
	}
	r := &yamlReader{src: file.Source}
	var documents []node
	for _, document := range parsed.Docs {
		if document.Body != nil {
			documents = append(documents, r.value(document.Body, 0))
		}
	}
	if r.findings.Stops() || len(documents) == 0 {
		return r.findings
	}
	top := documents[0]
	if len(documents) > 1 {
		top = node{kind: listNode, place: top.place, items: documents}
	}
	return append(r.findings, file.records(top, options)...)
}

// parseYAML parses, and turns a panic of the parser on malformed input into an
// error: the parser is not ours and a data file is not to be trusted.
func parseYAML(text string) (file *ast.File, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("the parser gave up")
		}
	}()
	return parser.ParseBytes([]byte(text), 0, parser.AllowDuplicateMapKey())
}

// refuseYAML refuses what the parser could not bear: its recursion has no end
// of its own.
func refuseYAML(src *source.File) (diag.Finding, bool) {
	if len(src.Text) > maxYAML {
		return unreadable.At(source.At(0, 0).In(src), "Een YAML-bestand mag ten hoogste %d MB zijn.",
			"A YAML file may be at most %d MB.", maxYAML>>20), true
	}
	open, run := 0, 0
	for i := range len(src.Text) {
		switch c := src.Text[i]; c {
		case '[', '{':
			open++
		case ']', '}':
			open = max(0, open-1)
		case '-', '?', ':', '!', '&', '*':
			run++
		case ' ', '\t':
		default:
			run = 0
		}
		if open > 10*maxDepth || run > 10*maxDepth {
			return tooDeep(source.At(i, i).In(src)), true
		}
	}
	return diag.Finding{}, false
}

// yamlReader turns the tree of the YAML parser into nodes.
type yamlReader struct {
	src      *source.File
	findings diag.List
	last     mark
}

// mark is a place that was found before: tokens come mostly in order, and a
// line can be long.
type mark struct {
	line, column int // in characters, from 1
	offset       int // in bytes, in the line
}

func (r *yamlReader) value(n ast.Node, depth int) node {
	if depth > maxDepth {
		r.findings.Add(tooDeep(r.place(n.GetToken())))
		return node{}
	}
	result := node{place: r.place(n.GetToken())}
	switch n := n.(type) {
	case *ast.NullNode:
	case *ast.MappingNode:
		result.kind = objectNode
		for _, entry := range n.Values {
			r.member(&result, entry, depth)
		}
		if len(result.members) > 0 {
			result.place = result.members[0].name.Place
		}
	case *ast.MappingValueNode:
		result.kind = objectNode
		r.member(&result, n, depth)
	case *ast.SequenceNode:
		result.kind = listNode
		for _, item := range n.Values {
			result.items = append(result.items, r.value(item, depth+1))
		}
	case *ast.LiteralNode:
		result.kind, result.data = plainNode, strings.TrimRight(n.Value.Value, "\n")
	case *ast.StringNode:
		result.kind, result.data = plainNode, n.Value
	case *ast.BoolNode:
		result.kind, result.data = plainNode, n.Value
	case *ast.IntegerNode, *ast.FloatNode, *ast.InfinityNode, *ast.NanNode:
		result.kind, result.data = plainNode, r.number(n.GetToken())
	default:
		r.unsupported(result.place)
	}
	return result
}

// member adds one line of an object.
func (r *yamlReader) member(object *node, entry *ast.MappingValueNode, depth int) {
	key, ok := entry.Key.(ast.Node)
	if !ok {
		return
	}
	tok := key.GetToken()
	switch key.(type) {
	case *ast.StringNode, *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.NullNode:
		object.members = append(object.members, member{
			name:  Name{Text: tok.Value, Place: r.place(tok)},
			value: r.value(entry.Value, depth+1),
		})
	default:
		r.unsupported(r.place(tok))
	}
}

func (r *yamlReader) unsupported(place source.Place) {
	r.findings.Add(unreadable.At(place,
		"Dit onderdeel van YAML (een anker, verwijzing, samenvoeging of soortaanduiding) hoort niet in een gegevensbestand.",
		"This part of YAML (an anchor, alias, merge or tag) does not belong in a data file.").
		WithHelp("Schrijf de waarde uit op iedere plaats waar zij geldt.", "Write the value out in every place where it holds."))
}

var (
	// plainNumber is what every reader of YAML takes for the same number.
	plainNumber = lazyregexp.New(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?$`)
	// thousands is a number that Dutch readers and YAML understand differently.
	thousands = lazyregexp.New(`^-?[1-9][0-9]{0,2}\.[0-9]{3}$`)
)

// number returns a number with its digits as written; what only some readers
// take for a number (0123, 1_000, 0x1F) stays text.
func (r *yamlReader) number(tok *token.Token) any {
	if thousands.MatchString(tok.Value) {
		r.findings.Add(ambiguous.At(r.place(tok), "%s kan twee dingen betekenen.", "%s can mean two things.", tok.Value))
	}
	if plainNumber.MatchString(tok.Value) {
		return json.Number(tok.Value)
	}
	return tok.Value
}

// place returns where a token stands. The parser counts columns in characters.
func (r *yamlReader) place(tok *token.Token) source.Place {
	if tok == nil || tok.Position == nil {
		return source.At(0, 0).In(r.src)
	}
	line, start := r.src.Line(tok.Position.Line)
	at := mark{line: tok.Position.Line, column: 1}
	if r.last.line == at.line && r.last.column <= tok.Position.Column {
		at = r.last
	}
	for at.column < tok.Position.Column && at.offset < len(line) {
		_, size := utf8.DecodeRuneInString(line[at.offset:])
		at.offset += size
		at.column++
	}
	r.last = at
	begin := int(start) + at.offset
	end := begin
	if strings.HasPrefix(line[at.offset:], tok.Value) {
		end += len(tok.Value)
	}
	return source.At(begin, end).In(r.src)
}

func yamlProblem(src *source.File, err error) diag.Finding {
	r := &yamlReader{src: src}
	place := source.At(0, 0).In(src)
	var located yaml.Error
	if errors.As(err, &located) {
		place = r.place(located.GetToken())
	}
	return unreadable.At(place, "Dit is geen geldige YAML.", "This is not valid YAML.").
		WithHelp("Kijk naar de inspringing en naar aanhalingstekens, en zet een tekst met een dubbele punt tussen aanhalingstekens.",
			"Look at the indentation and at quotes, and put a text that holds a colon in quotes.")
}
