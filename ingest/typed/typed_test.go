package typed_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/akte-lang/akte/ingest/typed"
)

func TestMark(t *testing.T) {
	tests := []struct{ line, mark, rest string }{
		{"Artikel 4", "Artikel 4", ""},
		{"Artikel 4: Huurprijs", "Artikel 4:", "Huurprijs"},
		{"ARTIKEL 4 - Huurprijs", "ARTIKEL 4", "- Huurprijs"},
		{"Artikel 4a. Borg", "Artikel 4a.", "Borg"},
		{"Art. 4.2 Borg", "Art. 4.2", "Borg"},
		{"Hoofdstuk II Borg", "Hoofdstuk II", "Borg"},
		{"Bijlage A: Tekening", "Bijlage A:", "Tekening"},
		{"Bijlage A1", "Bijlage A1", ""},
		{"Bijlage 1 bij de huurovereenkomst", "Bijlage 1", "bij de huurovereenkomst"},
		{"§ 3 Borg", "§ 3", "Borg"},
		{"§3. Borg", "§3.", "Borg"},
		{"1. De huur", "1.", "De huur"},
		{"1) De huur", "1)", "De huur"},
		{"1.) De huur", "1.)", "De huur"},
		{"12.3 De huur", "12.3", "De huur"},
		{"12.3.1. De huur", "12.3.1.", "De huur"},
		{"4a. De huur", "4a.", "De huur"},
		{"1° De huur", "1°", "De huur"},
		{"2°. de huur", "2°.", "de huur"},
		{"(1) De huur", "(1)", "De huur"},
		{"(iv) de huur", "(iv)", "de huur"},
		{"a. de huur", "a.", "de huur"},
		{"a.) de huur", "a.)", "de huur"},
		{"aa) de huur", "aa)", "de huur"},
		{"xii. de huur", "xii.", "de huur"},
		{"IV. De huur", "IV.", "De huur"},
		{"A.1 De huur", "A.1", "De huur"},
		{"- de huur", "-", "de huur"},
		{"•\tde huur", "•", "de huur"},
		{"\uf0b7 de huur", "\uf0b7", "de huur"},
		{"o\tde huur", "o", "de huur"},

		{"artikel 4 is niet van toepassing", "", ""},
		{"Artikel 4 is niet van toepassing", "", ""},
		{"Artikel 4, tweede lid, geldt niet", "", ""},
		{"Artikelen 4 en 5", "", ""},
		{"Lid worden kan altijd", "", ""},
		{"Deel uitmaken", "", ""},
		{"30 dagen na de levering", "", ""},
		{"2018. De huur", "", ""},
		{"1.000 euro", "", ""},
		{"1.000,50 euro", "", ""},
		{"10.5% rente", "", ""},
		{"06-12345678", "", ""},
		{"0. niets", "", ""},
		{"o de huur", "", ""},
		{"bv. de huur", "", ""},
		{"e-mail", "", ""},
		{"-", "", ""},
		{"(zie hierboven)", "", ""},
		{"(a", "", ""},
		{"", "", ""},
	}
	for _, test := range tests {
		t.Run(test.line, func(t *testing.T) {
			mark, rest, ok := typed.Mark(test.line)
			assert.Equal(t, test.mark != "", ok)
			if !ok {
				assert.Equal(t, test.line, rest, "a line without a mark stays whole")
				return
			}
			assert.Equal(t, test.mark, mark)
			assert.Equal(t, test.rest, rest)
		})
	}
}

func FuzzMark(f *testing.F) {
	for _, seed := range []string{"Artikel 4: Huur", "1.1.1.", "(iv) a", "§ 3", "•", "\xff. x", "A.1) b", "Bijlage"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, line string) {
		mark, rest, ok := typed.Mark(line)
		if ok && (mark == "" || !strings.HasPrefix(line, mark) || !strings.HasSuffix(line, rest)) || !ok && rest != line {
			t.Fatalf("%q: %q %q", line, mark, rest)
		}
	})
}
