package law

import (
	_ "embed" // the register itself
	"encoding/json"
	"fmt"
	"regexp"
	"sync"

	"github.com/akte-lang/akte/internal/diag"
)

// data is laws.yaml in the form that is read fastest, since every command reads
// it: go test ./compiler/law -update makes it.
//
//go:embed laws.json
var data []byte

var load = sync.OnceValues(func() (*Register, error) {
	var records []record
	if err := json.Unmarshal(data, &records); err != nil {
		return nil, fmt.Errorf("register of laws: %w", err)
	}
	return newRegister(records)
})

// Load returns the register that comes with Akte. It is read once. An error
// means that the register itself is broken.
func Load() (*Register, error) { return load() }

// record is a law as written in laws.yaml.
type record struct {
	Title        string       `json:"naam,omitempty"`
	Abbreviation string       `json:"afkorting,omitempty"`
	Determiner   string       `json:"lidwoord,omitempty"`
	Bare         bool         `json:"kaal,omitempty"`
	Aliases      []string     `json:"ook,omitempty"`
	Kind         string       `json:"soort,omitempty"`
	Number       string       `json:"nummer,omitempty"`
	Books        []bookRecord `json:"boeken,omitempty"`
	UsualBook    string       `json:"gangbaar,omitempty"`
	Articles     []int        `json:"artikelen,omitempty"`
	Colon        bool         `json:"dubbelepunt,omitempty"`
	From         string       `json:"vanaf,omitempty"`
	Until        string       `json:"tot,omitempty"`
	Never        bool         `json:"nooit,omitempty"`
	Successor    string       `json:"opvolger,omitempty"`
	Remark       remark       `json:"opmerking,omitzero"`
	Verified     string       `json:"merk,omitempty"`
}

// remark is a remark as written in laws.yaml.
type remark struct {
	NL string `json:"nl"`
	EN string `json:"en"`
}

// bookRecord is a book as written in laws.yaml.
type bookRecord struct {
	Number   string `json:"boek,omitempty"`
	BWBR     string `json:"nummer,omitempty"`
	Articles []int  `json:"artikelen,omitempty"`
	From     string `json:"vanaf,omitempty"`
}

// newRegister makes a register of laws.
func newRegister(records []record) (*Register, error) {
	r := &Register{exact: map[string]*Law{}, loose: map[string]*Law{}}
	for i := range records {
		law, err := records[i].law()
		if err == nil {
			err = r.add(law)
		}
		if err != nil {
			return nil, fmt.Errorf("register of laws: %s: %w", records[i].Title, err)
		}
	}
	for i := range records {
		if err := r.succeed(r.laws[i], records[i].Successor); err != nil {
			return nil, fmt.Errorf("register of laws: %s: %w", records[i].Title, err)
		}
	}
	return r, nil
}

// add puts a law into the register; each of its names must be its own.
func (r *Register) add(law *Law) error {
	for _, name := range law.Names() {
		if other, taken := r.loose[fold(name)]; taken {
			return fmt.Errorf("name %q is already that of %s", name, other.Title)
		}
	}
	for _, name := range law.Names() {
		r.exact[name] = law
		r.loose[fold(name)] = law
	}
	r.laws = append(r.laws, law)
	return nil
}

// succeed notes the successor of a law by its name.
func (r *Register) succeed(law *Law, name string) error {
	if name == "" {
		return nil
	}
	successor, ok := r.exact[name]
	if !ok || successor == law {
		return fmt.Errorf("successor %q is not another law of the register", name)
	}
	law.Successor = successor
	return nil
}

// law checks a record and returns it as a law.
func (rec *record) law() (*Law, error) {
	law := &Law{
		Title: rec.Title, Abbreviation: rec.Abbreviation, Determiner: rec.Determiner, Bare: rec.Bare, Aliases: rec.Aliases,
		Number: rec.Number, UsualBook: rec.UsualBook, Colon: rec.Colon, Never: rec.Never,
		Remark: diag.Text{NL: rec.Remark.NL, EN: rec.Remark.EN}, Verified: Mark(rec.Verified),
	}
	kinds := map[string]Kind{"nl": Dutch, "eu": European}
	law.Kind = kinds[rec.Kind]
	switch {
	case rec.Title == "":
		return nil, fmt.Errorf("a law without a title")
	case law.Kind == 0:
		return nil, fmt.Errorf("unknown kind %q", rec.Kind)
	case law.Verified != Read && law.Verified != Secondary && law.Verified != OwnRecall:
		return nil, fmt.Errorf("unknown mark %q", rec.Verified)
	}
	var err error
	if law.Period, err = newPeriod(rec.From, rec.Until); err != nil {
		return nil, err
	}
	if law.Articles, err = newRange(rec.Articles); err != nil {
		return nil, err
	}
	return law, rec.number(law)
}

// numbers returns the shapes of the numbers of each kind of law.
var numbers = sync.OnceValue(func() map[Kind]*regexp.Regexp {
	return map[Kind]*regexp.Regexp{
		Dutch:    regexp.MustCompile(`^BWBR\d{7}$`),
		European: regexp.MustCompile(`^3\d{4}[RLD]\d{4}$`),
	}
})

// number fills in the number of the law, or of each of its books.
func (rec *record) number(law *Law) error {
	valid := numbers()[law.Kind]
	numberless := law.Never || len(rec.Books) > 0
	if (rec.Number == "") != numberless || !numberless && !valid.MatchString(rec.Number) {
		return fmt.Errorf("number %q", rec.Number)
	}
	for _, b := range rec.Books {
		articles, err := newRange(b.Articles)
		if err != nil {
			return err
		}
		period, err := newPeriod(b.From, "")
		if err != nil {
			return err
		}
		if _, twice := law.Book(b.Number); twice || b.Number == "" || !valid.MatchString(b.BWBR) {
			return fmt.Errorf("book %q, number %q", b.Number, b.BWBR)
		}
		law.Books = append(law.Books, Book{Number: b.Number, BWBR: b.BWBR, Articles: articles, Period: period})
	}
	if _, ok := law.Book(rec.UsualBook); rec.UsualBook != "" && !ok {
		return fmt.Errorf("usual book %q", rec.UsualBook)
	}
	return nil
}

func newRange(ends []int) (Range, error) {
	if len(ends) == 0 {
		return Range{}, nil
	}
	if len(ends) != 2 || ends[0] < 1 || ends[1] < ends[0] {
		return Range{}, fmt.Errorf("articles %v", ends)
	}
	return Range{First: ends[0], Last: ends[1]}, nil
}
