package html

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestContrast holds the colours of text against WCAG 2.2 AA, in both schemes.
func TestContrast(t *testing.T) {
	light, dark, found := strings.Cut(style, "(prefers-color-scheme: dark)")
	require.True(t, found)
	for scheme, css := range map[string]string{"light": light, "dark": dark} {
		palette := palette(t, css)
		for front, backs := range map[string][]string{
			"inkt": {"papier", "vlak", "doel"}, "zacht": {"papier", "vlak", "doel"}, "koppeling": {"papier", "vlak", "doel"},
			"nieuw": {"papier", "nieuw-vlak", "doel"}, "weg": {"papier", "weg-vlak", "doel"},
		} {
			for _, back := range backs {
				require.Contains(t, palette, front)
				require.Contains(t, palette, back)
				one, two := luminance(t, palette[front]), luminance(t, palette[back])
				ratio := (max(one, two) + 0.05) / (min(one, two) + 0.05)
				assert.GreaterOrEqual(t, ratio, 4.5, "%s on %s, %s", front, back, scheme)
			}
		}
	}
}

// palette reads the colours of the first block of css.
func palette(t *testing.T, css string) map[string]string {
	_, block, found := strings.Cut(css, ":root {")
	require.True(t, found)
	block, _, _ = strings.Cut(block, "}")
	colours := map[string]string{}
	for _, match := range regexp.MustCompile(`--([\w-]+): (#[0-9a-f]{6});`).FindAllStringSubmatch(block, -1) {
		colours[match[1]] = match[2]
	}
	return colours
}

// luminance is the relative luminance of a colour as WCAG defines it.
func luminance(t *testing.T, colour string) float64 {
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		value, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		require.NoError(t, err)
		channel := float64(value) / 255
		if channel <= 0.04045 {
			channel /= 12.92
		} else {
			channel = math.Pow((channel+0.055)/1.055, 2.4)
		}
		sum += weight * channel
	}
	return sum
}
