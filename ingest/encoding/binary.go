package encoding

import (
	"bytes"
	"path"
	"unicode/utf8"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// format is a kind of file that is no text.
type format struct {
	// magic is what such a file starts with; within is how many bytes may come
	// before it.
	magic  string
	within int
	name   diag.Text
	help   diag.Text
}

var (
	asPDF = diag.T("Zet de PDF om met pdftotext -layout BESTAND.pdf, of open hem, kopieer alle tekst en bewaar die als .txt. Een gescand stuk heeft eerst tekstherkenning nodig.",
		"Convert the PDF with pdftotext -layout FILE.pdf, or open it, copy all text and save that as .txt. A scanned document needs text recognition first.")
	asDOCX = diag.T("Open het bestand in Word of LibreOffice en bewaar het als .docx.",
		"Open the file in Word or LibreOffice and save it as .docx.")
	asPicture = diag.T("Haal de tekst met tekstherkenning uit de afbeelding en bewaar die als .txt.",
		"Take the text out of the picture by text recognition and save it as .txt.")
	asText = diag.T("Bewaar de tekst als .docx, .html, .md of .txt en geef dat bestand.",
		"Save the text as .docx, .html, .md or .txt and give that file.")
)

// formats are told by their first bytes.
var formats = []format{
	{"%PDF-", 1024, diag.T("een PDF", "a PDF"), asPDF},
	{"PK\x03\x04", 0, diag.T("een ingepakt bestand, zoals een Word-document met een andere naam", "a packed file, such as a Word document under another name"),
		diag.T("Is het een Word-document, geef het dan de uitgang .docx. Een OpenDocument-tekst bewaart u eerst als .docx.",
			"If it is a Word document, give it the extension .docx. Save an OpenDocument text as .docx first.")},
	{"\xd0\xcf\x11\xe0", 0, diag.T("een Word-document van voor 2007 (.doc)", "a Word document from before 2007 (.doc)"), asDOCX},
	{"{\\rtf", 0, diag.T("een RTF-document", "an RTF document"), asDOCX},
	{"\x89PNG", 0, diag.T("een afbeelding", "a picture"), asPicture},
	{"\xff\xd8\xff", 0, diag.T("een afbeelding", "a picture"), asPicture},
	{"GIF8", 0, diag.T("een afbeelding", "a picture"), asPicture},
	{"II*\x00", 0, diag.T("een afbeelding", "a picture"), asPicture},
	{"MM\x00*", 0, diag.T("een afbeelding", "a picture"), asPicture},
}

var unknownBinary = format{name: diag.T("geen tekst maar een binair bestand", "not text but a binary file"), help: asText}

// binary reports whether content is no text, and what it is instead.
func binary(content []byte) (format, bool) {
	for _, kind := range formats {
		window := content[:min(len(content), kind.within+len(kind.magic))]
		if at := bytes.Index(window, []byte(kind.magic)); at >= 0 && (at == 0 || !printable(content[:at])) {
			return kind, true
		}
	}
	if bytes.IndexByte(content, 0) >= 0 || !printable(content[:min(len(content), sampled)]) {
		return unknownBinary, true
	}
	return format{}, false
}

// printable reports whether hardly any byte is a control character that no text
// has: fewer than one in fifty.
func printable(content []byte) bool {
	controls := 0
	for _, b := range content {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v' {
			controls++
		}
	}
	return controls*50 <= len(content)
}

func refused(file *source.File, kind format) diag.Finding {
	finding := notText.At(start(file), "%s is %s.", "%s is %s.", path.Base(file.Name), kind.name)
	finding.Help = kind.help
	return finding
}

// remarks says what a reader should know of how a text was decoded: at the first
// place where it shows.
func remarks(file *source.File, charset Charset) diag.List {
	var list diag.List
	if charset.Name != UTF8.Name {
		list.Add(converted.At(firstAccent(file), "%s is geen UTF-8 en is gelezen als %s.",
			"%s is not UTF-8 and was read as %s.", path.Base(file.Name), charset.Name))
	}
	if at, count := unreadable(file.Text); count > 0 {
		list.Add(lost.At(source.At(at, at+len(firstRune(file.Text[at:]))).In(file),
			"%d tekens waren niet te lezen; dit is het eerste.", "%d characters could not be read; this is the first.", count))
	}
	if at, size := garbled(file.Text); size > 0 {
		list.Add(twice.At(source.At(at, at+size).In(file),
			"%q staat waar waarschijnlijk één teken met een accent of een aanhalingsteken hoort.",
			"%q stands where probably one accented character or quotation mark belongs.", file.Text[at:at+size]))
	}
	return list
}

func firstRune(text string) string {
	_, size := utf8.DecodeRuneInString(text)
	return text[:size]
}

// firstAccent is the first character by which a wrong encoding would show.
func firstAccent(file *source.File) source.Place {
	for i, r := range file.Text {
		if r >= utf8.RuneSelf {
			return source.At(i, i+utf8.RuneLen(r)).In(file)
		}
	}
	return start(file)
}

// unreadable counts the characters that stand for bytes without a meaning: the
// replacement character, and controls above ASCII, which Windows-1252 leaves
// open.
func unreadable(text string) (first, count int) {
	for i, r := range text {
		if r == utf8.RuneError || r == 0 || r >= 0x80 && r < 0xa0 && r != 0x85 {
			if count == 0 {
				first = i
			}
			count++
		}
	}
	return first, count
}
