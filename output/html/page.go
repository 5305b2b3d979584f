package html

import (
	"crypto/sha256"
	_ "embed" // for the style sheet
	"encoding/base64"
	"strconv"
)

//go:embed style.css
var style string

// untitled names the page of a document without a title; a page must have one.
const untitled = "Overeenkomst"

// policy returns the content security policy of a page with a style: nothing may
// run or be fetched, and no other style counts than the one whose digest stands
// here.
func policy(style string) string {
	digest := sha256.Sum256([]byte(style))
	return "default-src 'none'; img-src 'none'; script-src 'none'; style-src 'sha256-" +
		base64.StdEncoding.EncodeToString(digest[:]) + "'; base-uri 'none'; form-action 'none'"
}

func (r *pageRenderer) openPage(p page) {
	r.out.Text("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
	r.attribute("content", policy(r.style))
	r.out.Text(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
		"<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
	if p.titled {
		r.escaped(p.title)
	} else {
		r.out.Text(untitled)
	}
	r.out.Text("</title>\n<style>")
	r.out.Text(r.style)
	r.out.Text("</style>\n</head>\n<body>\n<a class=\"sla-over\" href=\"#" + mainID + "\">Naar de tekst</a>\n")
	if p.titled {
		r.out.Text("<header>\n<h1>")
		r.escaped(p.title)
		r.out.Text("</h1>\n</header>\n")
	}
}

func (r *pageRenderer) closePage(page) { r.out.Text("</body>\n</html>\n") }

func (r *pageRenderer) openMain(struct{}) { r.out.Text("<main id=\"" + mainID + "\">\n") }

func (r *pageRenderer) closeMain(struct{}) { r.out.Text("</main>\n") }

// tag writes a start tag with a class, left open for attributes.
func (r *pageRenderer) tag(name, class string) {
	r.out.Byte('<')
	r.out.Text(name)
	r.out.Text(` class="`)
	r.out.Text(class)
	r.out.Byte('"')
}

// heading writes a heading of some level around body.
func (r *pageRenderer) headingTag(level int, class, id string, body func()) {
	name := "h" + strconv.Itoa(level)
	r.tag(name, class)
	r.id(id)
	r.out.Byte('>')
	body()
	r.out.Text("</" + name + ">\n")
}

// title writes a mark and a title.
func (r *pageRenderer) title(mark, title string) {
	if mark != "" {
		r.out.Text(`<span class="nr">`)
		r.escaped(mark)
		r.out.Text("</span>")
	}
	if mark != "" && title != "" {
		r.out.Byte(' ')
	}
	r.escaped(title)
}

// permalink writes the link by which a part can be referred to from outside.
// It is empty: what one sees of it is drawn by the style sheet, so that it is
// never copied with the text.
func (r *pageRenderer) permalink(id, cite string) {
	if id == "" || cite == "" {
		return
	}
	r.out.Text(`<a class="anker"`)
	r.href(id)
	r.attribute("aria-label", "Koppeling naar "+cite)
	r.out.Text("></a>\n")
}
