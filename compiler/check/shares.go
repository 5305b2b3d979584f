package check

import (
	"math/big"

	"github.com/akte-lang/akte/compiler/value"
)

// checkShares adds up the instalments that a sentence gives in percentages:
// "30% bij opdracht, 30% halverwege en 50% bij oplevering".
func (c *Context) checkShares(p *Passage, found []quantity) {
	for i := 0; i < len(found); {
		first, last := p.sentence(found[i].first)
		end := i
		var shares []quantity
		for ; end < len(found) && found[end].first <= last; end++ {
			if found[end].value.Kind() == value.PercentageKind {
				shares = append(shares, found[end])
			}
		}
		i = max(end, i+1)
		if len(shares) > 1 && p.isInstalments(first, last, shares) {
			c.reportShares(p, shares)
		}
	}
}

// isInstalments reports whether percentages are parts of one price that is paid
// at several moments: each has its moment, and the sentence speaks of paying.
func (p *Passage) isInstalments(first, last int, shares []quantity) bool {
	for _, share := range shares {
		if share.last >= last || share.form == articleForm {
			return false
		}
		switch p.Word(share.last + 1) {
		case "bij", "na", "vooraf", "vooruit", "direct", "halverwege":
		default:
			return false
		}
	}
	return p.holdsWord(first, last, "betaald", "gefactureerd", "betalen", "betaling", "termijnen", "factureren", "voldaan",
		"facturering", "aanbetaling")
}

// reportShares reports shares that are meant to be the whole and are not: those
// that come near it or beyond.
func (c *Context) reportShares(p *Passage, shares []quantity) {
	total := value.Value(value.PercentageOf(0))
	for _, share := range shares {
		sum, problem := value.Add(total, share.value)
		if problem != nil {
			return
		}
		total = sum
	}
	percentage, ok := total.(value.Percentage)
	if !ok || percentage.Rat().Cmp(big.NewRat(80, 1)) < 0 {
		return
	}
	// Three times 33,33% is meant to be the whole.
	rest := percentage.Rat().Sub(percentage.Rat(), big.NewRat(100, 1))
	if rest.Abs(rest).Cmp(big.NewRat(1, 1)) < 0 {
		return
	}
	c.Report(sumsDescription.At(p.Place(shares[0].start, shares[len(shares)-1].end),
		"Deze delen zijn samen %s, niet 100%%.", "These shares are %s together, not 100%%.", percentage.String()))
}
