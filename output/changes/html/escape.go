package html

import (
	"strings"

	"github.com/akte-lang/akte/output/internal/clean"
)

// entities are the characters that mean something between tags or between double
// quotes, with how they are written to be only themselves.
var entities = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

// escape returns text as it is to be written: between tags or between double
// quotes it can be nothing but text.
func escape(text string) string { return entities.Replace(clean.Text(text)) }
