package docx

import (
	"bytes"

	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// compound is how the files of Word 97 to 2003 start, and those that Word
// encrypts: both are compound files of OLE.
const compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

// stranger is a kind of file that is often offered for a .docx.
type stranger struct {
	start  string
	nl, en string
}

func strangers() []stranger {
	return []stranger{
		{compound, "een Word-bestand van het oude type .doc", "a Word file of the old type .doc"},
		{`{\rtf`, "een RTF-bestand", "an RTF file"},
		{"%PDF", "een PDF-bestand", "a PDF file"},
		{"<?xml", "een XML-bestand", "an XML file"},
		{"<!DOCTYPE", "een webpagina", "a web page"},
		{"<html", "een webpagina", "a web page"},
	}
}

// recognise says what a file is that is no zip archive; nil when it is one.
func recognise(data []byte, at source.Place) *diag.Finding {
	// The streams of an encrypted document have names in UTF-16.
	if bytes.HasPrefix(data, []byte(compound)) && bytes.Contains(data, []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")) {
		return finding(encrypted.At(at, "Dit Word-bestand is met een wachtwoord versleuteld.", "This Word file is encrypted with a password."))
	}
	for _, s := range strangers() {
		if bytes.HasPrefix(data, []byte(s.start)) {
			return finding(notWord.At(at, "Dit is %s en geen .docx.", "This is %s and no .docx.", diag.T(s.nl, s.en)))
		}
	}
	switch {
	case len(data) == 0:
		return finding(notWord.At(at, "Dit bestand is leeg.", "This file is empty."))
	case bytes.HasPrefix(data, []byte("PK")):
		return nil
	default:
		return finding(notWord.At(at, "Dit bestand is geen .docx.", "This file is no .docx."))
	}
}
