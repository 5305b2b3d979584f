package check

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTermsInProse(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"in bold between parentheses, one of them unused", `overeenkomst "Werk"
tekst {
    Bakkerij Korst B.V. ( **Werkgever** ), actief in de markten brood en banket (de **Markten** ), en B. Gist ( **Werknemer** ).
}
artikel werk "Werk"
    tekst {
        Werknemer bakt en Werkgever betaalt.
    }
`, []string{`AK0301 De naam "Markten" wordt hier gegeven en verder niet gebruikt.`}},
		{"a role that is nobody's", `overeenkomst "Werk"
tekst {
    Bakkerij Korst B.V. ( **Werkgever** ) en B. Gist ( **Oproepkracht** ).
}
artikel werk "Werk"
    tekst {
        Werkgever roept Oproepkracht op en betaalt Werknemer daarvoor.
    }
`, []string{`AK0303 "werknemer" is hier niet aangewezen als partij en niet omschreven als begrip.`}},
		{"two parties of one name", `overeenkomst "Werk"
tekst {
    A. Bos, hierna te noemen “Verwerker”.

    B. Linde, hierna te noemen “Verwerker”.
}
artikel werk "Werk"
    tekst {
        Verwerker bewaart de bestanden.
    }
`, []string{`AK0305 Twee partijen heten hier "Verwerker"; wie van de twee dan bedoeld is, is niet te zeggen.`}},
		{"a word under two headings", `overeenkomst "Werk"
kop "Definities:"
tekst {
    * “Open” in het verband van winkels betekent dat de deur van het slot is.
    * “Open” in het verband van bestanden betekent dat ieder ze kan lezen.
}
artikel werk "Werk"
    tekst {
        De winkel is Open en de bestanden zijn Open.
    }
`, []string{`AK0305 "Open" wordt hier voor de tweede keer omschreven.`}},
		{"a capital that only opens the line", `overeenkomst "Werk"
artikel begrippen "Begrippen"
    lid {
        Winkel: de ruimte aan de straat;
    }
    lid {
        Toonbank: het blad waarop wordt afgerekend;
    }
artikel werk "Werk"
    lid {
        Wie in de winkel komt, betaalt aan de toonbank.
    }
`, []string{}},
		{"a name with its other name, and a broken word", `overeenkomst "Werk"
artikel begrippen "Begrippen"
    begrip "Omgevingswet of Ow" {
        De wet over bouwen.
    }
    begrip "Zakelijke koper/huurder" {
        Wie voor zijn bedrijf koopt of huurt.
    }
artikel werk "Werk"
    lid {
        De Ow geldt. De zakelijke huurder betaalt vooraf.
    }
`, []string{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.want, codes(Run(compile(t, test.text))))
		})
	}
}
