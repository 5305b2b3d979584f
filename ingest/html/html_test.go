package html_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/akte-lang/akte/ingest/html"
	"github.com/akte-lang/akte/ingest/outline"
	"github.com/akte-lang/akte/internal/source"
)

func outlineOf(t testing.TB, content string) string {
	t.Helper()
	o, _ := html.Read(source.New("huur.html", content))
	return strings.TrimRight(o.String(), "\n")
}

func show(lines ...string) string { return strings.Join(lines, "\n") }

func TestRead(t *testing.T) {
	tests := []struct{ name, content, want string }{
		{"headings and paragraphs", "<h1>Huur</h1><p>De\n  huur&nbsp;is &euro;&#x20;5.<p class=lid>Per <b>maand<i>!</i></b> samen<h2>Borg",
			show("h1 Huur", "p De huur\u00a0is € 5.", "p .lid Per *maand*"+"*/!/*"+" samen", "h2 Borg")},
		{"text outside elements", "los <div>in<span>een</span> div</div> weer los", show("p los", "p ineen div", "p weer los")},
		{"line breaks", "<p>een<br>twee<br/><br>drie<br>1.1 vier<br></p>", show("p een⏎twee", "~ p drie", "p 1.1 vier")},
		{"ordered lists", "<ol><li>een<li>twee<ol type=a start=3><li>c<li value=9>i</ol><li><p>drie<p>vervolg</ol>",
			show("li1 #1 <=1.> een", "li1 #1 <=2.> twee", "li2 #2 <=c.> c", "li2 #2 <=i.> i", "li1 #1 <=3.> drie", "p1 #1 vervolg")},
		{"reversed", "<ol reversed><li>a<li>b<li>c</ol>", show("li1 #1 <=3.> a", "li1 #1 <=2.> b", "li1 #1 <=1.> c")},
		{"styles of marks", `<ol style="list-style-type: upper-roman"><li>a</ol><ol style="list-style: none"><li>1.1 b</ol><ul><li>c<ul><li>d</ul></ul><ol type=A start=27><li>e</ol>`,
			show("li1 #1 <=I.> a", "li1 #2 1.1 b", "li1 #3 <=•> c", "li2 #4 <=◦> d", "li1 #5 <=AA.> e")},
		{"items without text", "<ol><li><ol><li>a</ol><li></ol>", show("li1 #1 <=1.>", "li2 #2 <=1.> a", "li1 #1 <=2.>")},
		{"item outside a list", "<li>a", "li1 <=•> a"},
		{"heading in an item", "<ol><li><h3>Borg</h3>tekst</ol>", show("h3 #1 <=1.> Borg", "p1 #1 tekst")},
		{"definitions", "<dl><dt>Huurder<dd>wie huurt<dt>Borg<dd>geld</dl>", show("p .dt Huurder", "p .dd wie huurt", "p .dt Borg", "p .dd geld")},
		{"table", "<table><caption>Prijzen<tr><th>Wat<th>Prijs<tr><td rowspan=2>Loods<td>5<tr><td><p>6<p>7</table>na",
			show("p Prijzen", "table", "  head", "    cell", "      p Wat", "    cell", "      p Prijs", "  row", "    cell", "      p Loods",
				"    cell", "      p 5", "  row", "    cell", "    cell", "      p 6", "      p 7", "p na")},
		{"table of one column", "<table><tr><td><p>een<tr><td>twee</table>", show("p een", "p twee")},
		{"cells that span", "<table><tr><td colspan=2>a<tr><td>b<td>c</table>",
			show("table", "  row", "    cell ×2", "      p a", "  row", "    cell", "      p b", "    cell", "      p c")},
		{"table in an item", "<ol><li>a<table><tr><td>b<td>c</table><li>d</ol>",
			show("li1 #1 <=1.> a", "table", "  row", "    cell", "      p b", "    cell", "      p c", "li1 #1 <=2.> d")},
		{"quotation, centre, indent", `<blockquote>a</blockquote><center>b</center><p align=center>c<p style="margin-left:36pt">d`,
			show("p >4 a", "p centred b", "p centred c", "p >6 d")},
		{"pre", "<pre>a  b\nc</pre>", "p a  b⏎c"},
		{"details", "<details><summary>Meer</summary>tekst</details>", show("p Meer", "p tekst")},
		{"template", "<p>{{ naam }} <?php echo $x > 1; ?> {% if a %}</p>", "p {{ naam }} <?php echo $x > 1; ?> {% if a %}"},
		{"misnested", "<b><p>een</b> twee</p>drie", show("p *een* twee", "p drie")},
		{"emphasis that was not closed", "<p><b>een</p><p>twee", show("p *een*", "p twee")},
		{"stray ends", "</div></p></table>een</b></td>twee", "p eentwee"},
		{"unknown elements", "<p>a<o:p>b</o:p><x-y>c</x-y>", "p abc"},
		{"look by style", `<p><span style="font-weight:bold; font-style:italic">a</span>b`, "p */a/*b"},
		{"empty paragraphs", "<p>&nbsp;</p><p> </p>a", "p a"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) { assert.Equal(t, test.want, outlineOf(t, test.content)) })
	}
}

func TestLeftOut(t *testing.T) {
	tests := []struct {
		name, content, want, left string
		reason                    outline.Reason
	}{
		{"script", "<script>if (a<b) x()</script>huur", "p huur", "if (a<b) x()", outline.Script},
		{"title", "<head><title>Huur &amp; borg</title></head>huur", "p huur", "Huur & borg", outline.FrontMatter},
		{"comment", "huur<!-- nakijken -->prijs", "p huurprijs", "<!-- nakijken -->", outline.Comment},
		{"menu", "<nav><ul><li>Thuis</ul></nav>huur", "p huur", "Thuis", outline.Navigation},
		{"foot of the site", "<main>huur</main><footer>Copyright</footer>", "p huur", "Copyright", outline.Surroundings},
		{"column beside it", "<aside><p>Nieuws</p></aside><article>huur</article>", "p huur", "Nieuws", outline.Surroundings},
		{"cookies", "<div role=dialog>Cookies?</div>huur", "p huur", "Cookies?", outline.Surroundings},
		{"hidden", "<div hidden>oud<div>er</div></div>huur", "p huur", "ouder", outline.Hidden},
		{"not displayed", `<p style="DISPLAY : none">oud</p>huur`, "p huur", "oud", outline.Hidden},
		{"struck", "<p>de <del>oude</del> huur", "p de huur", "oude", outline.Deletion},
		{"link", "<a href='https://huur.example/'>huur</a> <a href='#b'>borg</a>", "p huur borg", "https://huur.example/", outline.LinkTarget},
		{"picture", "<img src=a.png alt='Logo'>huur", "p huur", "Logo", outline.Picture},
		{"drawing", "<svg><text>x</text></svg>huur", "p huur", "x", outline.Picture},
		{"button", "<button>Akkoord</button>huur", "p huur", "Akkoord", outline.FormField},
		{"choice", "<select><option>a<option>b</select>huur<input type=hidden>", "p huur", "ab", outline.FormField},
		{"soft hyphen", "<p>ver&shy;huur", "p verhuur", "\u00ad", outline.SoftHyphen},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			o, _ := html.Read(source.New("huur.html", test.content))
			require.Len(t, o.Left, 1)
			assert.Equal(t, test.left, o.Left[0].Text)
			assert.Equal(t, test.reason, o.Left[0].Reason)
			o.Left, o.Properties = nil, nil
			assert.Equal(t, test.want, strings.TrimSpace(o.String()))
		})
	}
	t.Run("superscripts", func(t *testing.T) {
		assert.Equal(t, show("p artikel 3.¹ en 20 m² van de 2e klas"),
			outlineOf(t, "<p>artikel 3.<sup><a href='#n'>1</a></sup> en 20 m<sup>2</sup> van de 2<sup>e</sup> klas"))
	})
	t.Run("a foot in the text, or on a page that does not say what its text is", func(t *testing.T) {
		assert.Equal(t, show("p huur", "p borg"), outlineOf(t, "<main>huur<footer>borg</footer></main>"))
		assert.Equal(t, show("p huur", "p borg"), outlineOf(t, "huur<footer>borg</footer>"))
	})
	t.Run("what was never closed is no reason to drop the rest", func(t *testing.T) {
		assert.Equal(t, show("li1 #1 <=•> Thuis", "h1 Huur", "p De huur."), outlineOf(t, "<nav><ul><li>Thuis</ul><h1>Huur</h1><p>De huur."))
	})
}

func TestProperties(t *testing.T) {
	o, _ := html.Read(source.New("huur.html", "<title>\n Huur\n</title><meta name=author content='De Ketting'>x"))
	assert.Equal(t, []outline.Property{{Name: "title", Value: "Huur"}, {Name: "author", Value: "De Ketting"}}, o.Properties)
}

// TestPlaces holds that every block knows where it stands.
func TestPlaces(t *testing.T) {
	o, _ := html.Read(source.New("huur.html", "<h1>Huur</h1><p>De <b>borg</b>.<ul><li>een"))
	var places []string
	for _, b := range o.Blocks {
		places = append(places, b.Place.Text())
	}
	assert.Equal(t, []string{"Huur", "De <b>borg</b>.", "een"}, places)
}

// TestExamples holds that the bad example of a finding gives it, and it alone.
func TestExamples(t *testing.T) {
	for _, d := range html.Codes() {
		for n, example := range []string{d.Bad, d.Good} {
			files := txtar.Parse([]byte(example)).Files
			require.Len(t, files, 1)
			_, findings := html.Read(source.New(files[0].Name, string(files[0].Data)))
			require.Len(t, findings, 1-n, d.Code)
			for _, finding := range findings {
				assert.Equal(t, d.Code, finding.Code)
			}
		}
	}
}

// TestHostile reads every nesting and mistake a hundred thousand times over: it
// ends, which it would not if the time grew with the square of the length.
func TestHostile(t *testing.T) {
	const size = 1 << 19
	for _, sample := range []string{"<div>", "<table>", "<table><tr><td>", "<ol><li>", "<b>", "<b><p>", "</b>", "</div>", "<p>a", "<li>a", "<td>a", "<nav>", "<div hidden>",
		"<i><b><p></i>", "<dl><dt>a<dd>", "<td colspan=999999999 rowspan=999999999>", "<tr>", "<a href=x>", "<", "&", "<!--", "<br>", "a<br>1.1 b<br>", "<blockquote>"} {
		for _, content := range []string{strings.Repeat(sample, size/len(sample)), strings.Repeat("<b><div>", 20_000) + strings.Repeat(sample, 20_000) + strings.Repeat("</b></li></td>", 20_000)} {
			assert.NotPanics(t, func() { _, _ = html.Read(source.New("groot.html", content)) }, sample)
		}
	}
}

func TestDeep(t *testing.T) {
	o, _ := html.Read(source.New("diep.html", strings.Repeat("<div>", 100_000)+"De huur is € 5."+strings.Repeat("</div>", 100_000)))
	require.Len(t, o.Blocks, 1)
	assert.Equal(t, "De huur is € 5.", o.Blocks[0].Text())
	o, _ = html.Read(source.New("diep.html", strings.Repeat("<table><tr><td>a<td>", 20_000)+"De huur is € 5."))
	assert.Contains(t, o.String(), "De huur is € 5.")
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{"<ol reversed><li>a<li value=3>b</ol>", "<table><tr><th>a<td colspan=2>b<table></td>", "<b><p></b>x", "<nav>a", "<select><option>", "&shy;&nbsp;\x00", "<?php x > ?>", "<pre>\n\n a", "</p></br>"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		o, findings := html.Read(source.New("stuk.html", content))
		check(t, o.Blocks, len(content))
		for _, l := range o.Left {
			if l.Place.Start < 0 || l.Place.End < l.Place.Start || int(l.Place.End) > len(content) {
				t.Fatalf("%+v", l)
			}
		}
		for _, finding := range findings {
			if finding.Place.File == nil {
				t.Fatalf("%s stands nowhere", finding.Code)
			}
		}
	})
}

func check(t *testing.T, blocks []outline.Block, size int) {
	for _, b := range blocks {
		if b.Kind == 0 || b.Place.Start < 0 || b.Place.End < b.Place.Start || int(b.Place.End) > size {
			t.Fatalf("%+v", b)
		}
		for _, row := range b.Rows {
			for _, cell := range row {
				if cell.Span < 1 {
					t.Fatalf("%+v", cell)
				}
				check(t, cell.Blocks, size)
			}
		}
	}
}
