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

// pairs are the colours that stand on each other, with the contrast that WCAG
// 2.2 AA asks for: 4.5 for text, 3 for lines that one has to see.
var pairs = []struct {
	front, back string
	least       float64
}{
	{"inkt", "papier", 7}, {"inkt", "vlak", 7}, {"inkt", "doel", 7},
	{"zacht", "papier", 4.5}, {"zacht", "vlak", 4.5}, {"zacht", "doel", 4.5},
	{"koppeling", "papier", 4.5}, {"koppeling", "vlak", 4.5}, {"koppeling", "doel", 4.5},
	{"afwijking", "papier", 3}, {"afwijking", "vlak", 3},
	{"streep", "papier", 3}, {"streep", "doel", 3}, {"streep", "vlak", 3},
	{"focus", "papier", 3}, {"focus", "vlak", 3}, {"focus", "doel", 3},
}

func TestContrast(t *testing.T) {
	light := colours(t, style)
	_, dark, found := strings.Cut(style, "(prefers-color-scheme: dark)")
	require.True(t, found)
	for scheme, palette := range map[string]map[string]string{"light": light, "dark": colours(t, dark)} {
		for _, pair := range pairs {
			require.Contains(t, palette, pair.front, scheme)
			require.Contains(t, palette, pair.back, scheme)
			ratio := contrast(t, palette[pair.front], palette[pair.back])
			assert.GreaterOrEqual(t, ratio, pair.least, "%s on %s, %s", pair.front, pair.back, scheme)
		}
	}
	assert.NotEqual(t, light, colours(t, dark))
}

// Colours outside the palette would escape the test above.
func TestColoursComeFromThePalette(t *testing.T) {
	screen, print, found := strings.Cut(style, "@page")
	require.True(t, found)
	require.NotEmpty(t, print)
	for line := range strings.Lines(screen) {
		if !strings.Contains(line, "--") || strings.Contains(line, "var(") {
			assert.NotRegexp(t, `#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(`, line)
		}
	}
}

// colours reads the custom properties of the first block of css.
func colours(t *testing.T, css string) map[string]string {
	_, block, found := strings.Cut(css, ":root {")
	require.True(t, found)
	block, _, found = strings.Cut(block, "}")
	require.True(t, found)
	palette := map[string]string{}
	for _, match := range regexp.MustCompile(`--(\w+): (#[0-9a-f]{6});`).FindAllStringSubmatch(block, -1) {
		palette[match[1]] = match[2]
	}
	return palette
}

// contrast returns the contrast ratio of two colours as WCAG defines it.
func contrast(t *testing.T, a, b string) float64 {
	bright, dark := luminance(t, a), luminance(t, b)
	if bright < dark {
		bright, dark = dark, bright
	}
	return (bright + 0.05) / (dark + 0.05)
}

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
