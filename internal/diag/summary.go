package diag

import (
	"fmt"
	"strings"

	"github.com/akte-lang/akte/internal/source"
)

// counts are the numbers of findings, and of files that have any.
type counts struct {
	errors, warnings, infos, files int
}

func (l List) counts() counts {
	files := map[*source.File]bool{}
	for i := range l {
		if !l[i].Place.IsZero() {
			files[l[i].Place.File] = true
		}
	}
	return counts{l.Count(Error), l.Count(Warning), l.Count(Info), len(files)}
}

// summary returns the closing line: "3 fouten, 1 waarschuwing in 2 bestanden".
func summary(list List) Text {
	c := list.counts()
	parts := []struct {
		n                            int
		oneNL, manyNL, oneEN, manyEN string
	}{
		{c.errors, "fout", "fouten", "error", "errors"},
		{c.warnings, "waarschuwing", "waarschuwingen", "warning", "warnings"},
		{c.infos, "opmerking", "opmerkingen", "remark", "remarks"},
	}
	var nl, en []string
	for _, part := range parts {
		if part.n > 0 {
			nl = append(nl, number(part.n, part.oneNL, part.manyNL))
			en = append(en, number(part.n, part.oneEN, part.manyEN))
		}
	}
	if len(nl) == 0 {
		return T("geen bevindingen", "no findings")
	}
	total := Text{strings.Join(nl, ", "), strings.Join(en, ", ")}
	if c.files == 0 {
		return total
	}
	return T("%[1]s in %[2]s", "%[1]s in %[3]s", total, number(c.files, "bestand", "bestanden"), number(c.files, "file", "files"))
}

func number(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
