package grammar

// Keyword methods: the word that opens each statement.

func (*Agreement) Keyword() string   { return "overeenkomst" }
func (*Library) Keyword() string     { return "clausules" }
func (*Policy) Keyword() string      { return "beleid" }
func (*Acceptances) Keyword() string { return "akkoorden" }
func (*Use) Keyword() string         { return "gebruik" }
func (*Party) Keyword() string       { return "partij" }
func (*Parameter) Keyword() string   { return "parameter" }
func (*Computed) Keyword() string    { return "waarde" }
func (*Chapter) Keyword() string     { return "hoofdstuk" }
func (*Article) Keyword() string     { return "artikel" }
func (*Clause) Keyword() string      { return "lid" }
func (*Text) Keyword() string        { return "tekst" }
func (*Heading) Keyword() string     { return "kop" }
func (*Subheading) Keyword() string  { return "tussenkop" }
func (*Term) Keyword() string        { return "begrip" }
func (*Parties) Keyword() string     { return "partijen" }
func (*Annex) Keyword() string       { return "bijlage" }
func (*Signature) Keyword() string   { return "ondertekening" }
func (*If) Keyword() string          { return "als" }
func (*Else) Keyword() string        { return "anders" }
func (*ForEach) Keyword() string     { return "voor" }
func (*End) Keyword() string         { return "einde" }
func (*Explanation) Keyword() string { return "toelichting" }
func (*ModelClause) Keyword() string { return "clausule" }
func (*Omit) Keyword() string        { return "schrap" }
func (*Replace) Keyword() string     { return "vervang" }
func (*Limit) Keyword() string       { return "grens" }
func (*Topic) Keyword() string       { return "onderwerp" }
func (*Rule) Keyword() string        { return "regel" }
func (*Test) Keyword() string        { return "toets" }
func (*Acceptance) Keyword() string  { return "akkoord" }
