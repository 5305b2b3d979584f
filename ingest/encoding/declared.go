package encoding

import (
	"bytes"

	"github.com/akte-lang/akte/internal/lazyregexp"
)

// declaration is where a page names its encoding: <meta charset="…">, <meta
// http-equiv … content="text/html; charset=…"> or <?xml … encoding="…"?>.
var declaration = lazyregexp.New(`(?i)(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9][a-z0-9._:-]*)`)

// declared returns the name that a page gives its encoding, or "". Browsers look
// for it in the first kilobyte; templates put more before it.
func declared(content []byte) string {
	head := content[:min(len(content), sampled)]
	if end := bytes.Index(bytes.ToLower(head), []byte("<body")); end >= 0 {
		head = head[:end]
	}
	if found := declaration.Get().FindSubmatch(head); found != nil {
		return string(found[1])
	}
	return ""
}
