package check

import (
	"strings"

	"github.com/akte-lang/akte/internal/diag"
)

var listWithoutAndDescription = &diag.Description{
	Code: "AK0606", Severity: diag.Info,
	Title: diag.T("Een opsomming zonder “en” of “of”", "A list without “en” or “of”"),
	Why: diag.T("Zonder “en” of “of” voor het laatste onderdeel is niet te zien of alle onderdelen gelden of één ervan genoeg is.",
		"Without “en” or “of” before the last item it is not clear whether all items hold or one of them suffices."),
	Cure: diag.T("Schrijf “; en” of “; of” achter het voorlaatste onderdeel.", "Write “; en” or “; of” behind the last item but one."),
	Bad: `overeenkomst "Verhuur van fietsen"
artikel einde_huur "Einde van de huur"
    lid {
        De huur eindigt als:
        - de fiets is teruggebracht;
        - de huurtijd voorbij is.
    }
`,
	Good: `overeenkomst "Verhuur van fietsen"
artikel einde_huur "Einde van de huur"
    lid {
        De huur eindigt als:
        - de fiets is teruggebracht; of
        - de huurtijd voorbij is.
    }
`,
}

// listWithoutAnd looks for lists with semicolons that do not say how their items
// go together.
var listWithoutAnd = Check{
	Description: listWithoutAndDescription,
	FalseAlarms: []string{
		`overeenkomst "Verhuur van fietsen"
artikel einde_huur "Einde van de huur"
    lid {
        De huur eindigt door een van de volgende gebeurtenissen:
        - de fiets is teruggebracht;
        - de huurtijd is voorbij.
    }
    lid {
        Bij de fiets horen onder meer:
        - een slot;
        - een bel.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			for _, list := range c.lists() {
				n := len(list.items)
				if n < 2 || list.choice || list.odd() >= 0 {
					continue
				}
				if before := list.items[n-2]; before.mark == ';' && !before.joined && !saysHow(c.introduction(list)) {
					c.Report(listWithoutAndDescription.At(before.markPlace(),
						"Hier staat geen “en” of “of” voor het laatste onderdeel.",
						"There is no “en” or “of” before the last item here."))
				}
			}
		}}
	},
}

// saysHow reports whether the words before a list say how its items go
// together, or that it is not complete.
func saysHow(introduction string) bool {
	for _, phrase := range []string{
		"onder meer", "onder andere", "waaronder", "bijvoorbeeld", "zoals", "in ieder geval", "in elk geval", "ten minste",
		"een van de", "één van de", "een of meer", "één of meer", "elk van", "ieder van", "alle volgende", "al het volgende",
		"cumulatief", "niet beperkt tot", "verstaan onder", "verstaan:",
	} {
		if strings.Contains(introduction, phrase) {
			return true
		}
	}
	return false
}
