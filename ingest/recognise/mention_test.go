package recognise

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMentions(t *testing.T) {
	tests := map[string][]mention{
		"volgens artikel 3 geldt":                       {{article: "3"}},
		"zie artikel 3.2 sub b.":                        {{article: "3.2", item: "b"}},
		"artikel 3, tweede lid, onderdeel a":            {{article: "3", lid: "2", item: "a"}},
		"in lid 2 onder b en het derde lid":             {{lid: "2", item: "b"}, {lid: "3"}},
		"art. 4 lid 1":                                  {{article: "4", lid: "1"}},
		"zie Bijlage A1.":                               {{annex: "A1"}},
		"artikel 3 van deze voorwaarden":                {{article: "3"}},
		"artikel 3 onder de voorwaarde dat":             {{article: "3"}},
		"artikel 6:96 BW":                               nil,
		"artikel 28 AVG":                                nil,
		"artikel 28 lid 3 van de verordening":           nil,
		"artikel 3 tot en met 5":                        nil,
		"artikel 3 en 5":                                nil,
		"artikel 4C":                                    nil,
		"artikel 30 Rv":                                 nil,
		"de artikelen 3 en 5":                           nil,
		"het lidmaatschap van artikelen":                nil,
		"het eerste deel":                               nil,
		"BW artikel 3":                                  {{article: "3"}},
		"krachtens de Wet artikel 3":                    nil,
		"het hoofdartikel 3":                            nil,
		"artikel 12 lid 1 en artikel 13 lid 2 onder iv": {{article: "12", lid: "1"}, {article: "13", lid: "2", item: "iv"}},
	}
	for text, want := range tests {
		var got []mention
		for _, m := range mentions(text) {
			m.start, m.end = 0, 0
			got = append(got, m)
		}
		assert.Equal(t, want, got, text)
	}
}

func TestQuantities(t *testing.T) {
	tests := map[string][]string{
		"binnen 24 uur na":                        {"24 uur"},
		"binnen dertig (30) dagen,":               {"30 dagen"},
		"na dertig dagen.":                        {"30 dagen"},
		"van EUR 1.000,00 of 5% daarvan":          {"€ 1.000,00", "5%"},
		"kost € 2,- per stuk":                     {"€ 2,00"},
		"voor 1.000 euro":                         {"€ 1.000,00"},
		"24 uur per dag":                          nil,
		"een dag later":                           nil,
		"in het jaar 2026":                        nil,
		"tachtig (90) dagen":                      nil,
		"elf werkdagen en 8 procent over 3 weken": {"11 werkdagen", "8%", "3 weken"},
	}
	for text, want := range tests {
		var got []string
		for _, q := range quantities(text) {
			got = append(got, q.value.String())
		}
		assert.Equal(t, want, got, text)
	}
}

func TestWhatAQuantityIsAbout(t *testing.T) {
	for text, want := range map[string]string{
		"Een datalek meldt de verwerker binnen 24 uur.":                    "meldtermijn",
		"De verwerkingsverantwoordelijke hoort het binnen 24 uur.":         "",
		"Facturen worden betaald binnen 14 dagen.":                         "betalingstermijn",
		"Opzeggen kan met 14 dagen. Facturen worden anders behandeld.":     "opzegtermijn",
		"De aansprakelijkheid is beperkt tot € 1.000,00 per schadegeval.":  "plafond",
		"Over het bedrag is een rente van 2% verschuldigd, en geen boete.": "rente",
	} {
		q := quantities(text)
		if assert.Len(t, q, 1, text) {
			assert.Equal(t, want, sentenceAround("", text, q[0]).about(q[0].kind), text)
		}
	}
}

func TestLabels(t *testing.T) {
	for title, want := range map[string][]string{
		"Duur en beëindiging":  {"duur", "duur_beëindiging"},
		"Algemeen":             {"algemeen"},
		"De Overeenkomst":      {"overeenkomst"},
		"Over ons":             {"ons"},
		"E-mail en 2 telefoon": {"e_mail", "e_mail_telefoon"},
		"§ 4":                  {"bepaling"},
		"":                     {"bepaling"},
	} {
		assert.Equal(t, want, labelsOf(title, "bepaling"), title)
	}
	n := newNames()
	assert.Equal(t, []string{"prijs", "prijs_betaling", "prijs_betaling_2", "prijs_betaling_3"}, []string{
		n.take("prijs", "prijs_betaling"), n.take("prijs", "prijs_betaling"), n.take("prijs", "prijs_betaling"), n.take("prijs", "prijs_betaling"),
	})
}
