package docx

import "github.com/akte-lang/akte/internal/source"

// The limits on what is read. They lie far above what agreements need, and low
// enough that no file, however made, takes more than seconds and some hundreds
// of megabytes of memory.
const (
	// MaxFile is the size in bytes above which a file is refused.
	MaxFile = source.MaxSize
	// MaxEntries is how many entries the archive may have.
	MaxEntries = 10_000
	// MaxPart is the size in bytes that one part may have when unpacked: some two
	// thousand pages.
	MaxPart = 32 << 20
	// MaxParts is the size in bytes that all parts read may have together.
	MaxParts = 2 * MaxPart
	// MaxRatio is how many times larger than packed a part above RatioFloor may
	// be when unpacked. Text of Word shrinks ten to forty times.
	MaxRatio = 400
	// RatioFloor is the size in bytes up to which the ratio does not matter.
	RatioFloor = 8 << 20
	// MaxDepth is how deep elements may lie inside each other.
	MaxDepth = 400
	// MaxElements is how many elements a part may have: twice what text of Word of
	// the largest size has.
	MaxElements = 2_000_000
	// MaxParagraphs is how many paragraphs may be read of a file.
	MaxParagraphs = 250_000
	// MaxColumns is how many columns one cell of a table may take; Word makes at
	// most 63.
	MaxColumns = 63
)
