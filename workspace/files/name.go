package files

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// MaxName is the length in bytes of the longest file name made; file systems
// bear 255, and a copy tool or an archive adds some.
const MaxName = 200

// SafeName makes of any text the name of a file in a folder, with an extension
// (".md") after it: one that Windows, macOS and Linux all bear and that cannot
// lead elsewhere. It is "" when nothing of the text is left.
func SafeName(text, extension string) string {
	// Normal form comes after: what is left out may bring a letter to its accent.
	name := norm.NFC.String(strings.Map(safeRune, strings.ToValidUTF8(text, "-")))
	name = strings.Join(strings.Fields(name), " ")
	name = strings.TrimLeft(name, ". ")
	name = cut(name, MaxName-len(extension))
	name = strings.TrimRight(name, ". ")
	if strings.Trim(name, "-") == "" {
		return ""
	}
	if reserved(name) {
		name = "_" + cut(name, MaxName-len(extension)-1)
	}
	return name + extension
}

// Key returns what two names share that are one name on some system: on Windows
// and macOS case makes no difference.
func Key(name string) string {
	return norm.NFC.String(cases.Fold().String(norm.NFC.String(name)))
}

func safeRune(r rune) rune {
	switch {
	case strings.ContainsRune(`/\:*?"<>|`, r):
		return '-'
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r), unicode.In(r, unicode.Cf, unicode.Co, unicode.Cs), r == utf8.RuneError:
		return -1
	}
	return r
}

// reserved reports whether Windows keeps the name for a device, whatever comes
// after its first dot.
func reserved(name string) bool {
	first, _, _ := strings.Cut(name, ".")
	first = strings.ToUpper(strings.TrimRight(first, " "))
	if slices.Contains([]string{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}, first) {
		return true
	}
	port, isPort := strings.CutPrefix(first, "COM")
	if !isPort {
		port, isPort = strings.CutPrefix(first, "LPT")
	}
	return isPort && utf8.RuneCountInString(port) == 1 && strings.Contains("0123456789¹²³", port)
}

// cut shortens to at most size bytes without breaking a character, or a letter
// from the marks on it.
func cut(name string, size int) string {
	if len(name) <= size {
		return name
	}
	size = max(size, 0)
	whole := func() bool {
		return utf8.RuneStart(name[size]) && norm.NFC.PropertiesString(name[size:]).BoundaryBefore()
	}
	for size > 0 && !whole() {
		size--
	}
	return name[:size]
}
