package check

import "strings"

// isKnownAbbreviation reports whether an abbreviation needs no introduction:
// legal forms and bodies, currencies, and the technical ones that are better
// known than what they stand for.
func isKnownAbbreviation(word string) bool {
	switch word {
	case "BV", "NV", "VOF", "CV", "KVK", "BTW", "EU", "EER", "EEG", "NL", "BE", "DE", "UK", "VS", "USA", "EUR", "USD", "GBP", "CBS", "CPI",
		"AP", "ACM", "AFM", "DNB", "BSN", "RSIN", "IBAN", "BIC", "SEPA", "ZZP", "CAO", "UWV", "SER", "NMI", "NAI", "WOZ", "VVE", "AOW",
		"WW", "WIA", "ID", "OK", "FG", "DPO", "ECLI", "ISBN", "CELEX", "ISO", "IEC", "NEN", "SOC", "ISAE", "PCI", "CE", "TV", "GSM", "SMS", "UNIX", "VIP",
		"IT", "ICT", "AI", "API", "SDK", "URL", "URI", "IP", "TCP", "UDP", "DNS", "HTTP", "HTTPS", "FTP", "SFTP", "SSH", "SSL", "TLS",
		"VPN", "LAN", "WAN", "SMTP", "IMAP", "POP", "HTML", "CSS", "XML", "JSON", "CSV", "PDF", "JPG", "PNG", "USB", "CD", "DVD", "PC",
		"RAM", "CPU", "SQL", "CMS", "CRM", "ERP", "SEO", "GPS", "RFID", "NFC", "QR", "PIN", "MFA", "SSO", "AES", "RSA", "SHA", "AWS",
		"MB", "GB", "TB", "KB", "KW", "KWH", "CO", "PVC", "LED", "UTC", "CET", "AV", "BIBOB", "VOG", "ANBI", "PO", "VO", "HBO", "MBO", "WO":
		return true
	}
	return strings.Trim(word, "IVXLCDM") == "" // a Roman number
}
