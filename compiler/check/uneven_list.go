package check

import (
	"github.com/akte-lang/akte/internal/diag"
)

var unevenListDescription = &diag.Description{
	Code: "AK0605", Severity: diag.Info,
	Title: diag.T("Ongelijke opsommingen", "Uneven lists"),
	Why: diag.T("Aan de leestekens ziet de lezer of een onderdeel af is en of er nog iets volgt; lopen zij door elkaar, dan zegt dat niets meer.",
		"By the marks the reader sees whether an item is complete and whether more follows; when they vary, they tell nothing."),
	Cure: diag.T("Sluit elk onderdeel af met een puntkomma en het laatste met een punt, of alle onderdelen met een punt.",
		"End each item with a semicolon and the last with a full stop, or all items with a full stop."),
	Bad: `overeenkomst "Catering"
artikel menu "Menu"
    lid {
        Bij het menu horen:
        - koffie;
        - thee.
        - taart; en
        - water.
    }
`,
	Good: `overeenkomst "Catering"
artikel menu "Menu"
    lid {
        Bij het menu horen:
        - koffie;
        - thee;
        - taart; en
        - water.
    }
`,
}

// unevenList looks for lists whose items do not end or begin alike, and for
// documents whose lists do not.
var unevenList = Check{
	Description: unevenListDescription,
	FalseAlarms: []string{
		`overeenkomst "Catering"
artikel menu "Menu"
    lid {
        Bij het menu horen:
        - koffie;
        - gebak, waaronder:
        -- taart; en
        -- koek; en
        - water.
    }
    lid {
        Op tafel komen:
        - borden; en
        - glazen.
    }
`,
	},
	Start: func(c *Context) Watcher {
		return Watcher{Finish: func() {
			styles := map[listStyle][]itemList{}
			var order []listStyle
			for _, list := range c.lists() {
				style := list.style()
				switch {
				case style == uneven:
					c.reportUneven(list)
				case style != unstyled:
					if styles[style] == nil {
						order = append(order, style)
					}
					styles[style] = append(styles[style], list)
				}
			}
			c.reportStyles(styles, order)
		}}
	},
}

func (c *Context) reportUneven(list itemList) {
	odd := list.items[list.odd()]
	if list.oddMark() {
		c.Report(unevenListDescription.At(odd.markPlace(), "Dit onderdeel eindigt anders dan de andere van deze opsomming.",
			"This item ends differently from the others of this list."))
		return
	}
	c.Report(unevenListDescription.At(odd.part.Place, "Dit onderdeel begint met een hoofdletter en andere van deze opsomming niet.",
		"This item starts with a capital, and others of this list do not."))
}

// mostPlaces is how many other places a finding names.
const mostPlaces = 8

// reportStyles says once that the lists of the document differ: at the first
// list of the rarest style.
func (c *Context) reportStyles(styles map[listStyle][]itemList, order []listStyle) {
	if len(order) < 2 {
		return
	}
	rarest := order[len(order)-1]
	for _, style := range order {
		if len(styles[style]) < len(styles[rarest]) {
			rarest = style
		}
	}
	finding := unevenListDescription.At(styles[rarest][0].items[0].markPlace(),
		"De onderdelen van deze opsomming eindigen %s; die van andere opsommingen in dit document niet.",
		"The items of this list end %s; those of other lists in this document do not.", rarest.text())
	for _, style := range order {
		for i, list := range styles[style] {
			if style != rarest && i < mostPlaces {
				finding = finding.WithNote(list.items[0].markPlace(), "Deze onderdelen eindigen %s.", "These items end %s.", style.text())
			}
		}
	}
	c.Report(finding)
}
