// Package sample has a small agreement that holds every kind of part a
// document can have, and characters that mean something in one format or
// another. The tests of all formats render it.
package sample

import (
	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/internal/source"
)

// Document returns the sample agreement. It is made anew each time.
func Document() *document.Document {
	s := &writer{file: source.New("voorbeeld/drukwerk.akte", text)}
	return &document.Document{
		Title: "Overeenkomst webwinkel & drukwerk <versie 2>",
		Meta:  s.meta(),
		Body: []document.Block{
			s.parties(),
			&document.Section{
				Node: s.at("tekst overweging"), Anchor: "overweging",
				Blocks: s.paragraphs(s.words("De opdrachtgever verkoopt drukwerk via internet; de hoster houdt zijn winkel 24 uur per dag bereikbaar.")),
			},
			s.chapter(),
			&document.Heading{Node: s.at(`kop "Slot`), Text: "Slot #1 - ondertekening"},
			&document.Section{Node: s.at("tekst {\n    Aldus"), Blocks: s.paragraphs(
				s.words("Aldus overeengekomen en in tweevoud opgemaakt."),
			)},
			&document.Signature{Node: s.at("ondertekening"), Signatories: []document.Signatory{
				{Title: "Opdrachtgever", Name: "Drukkerij De Linde & Zn. B.V.", Representative: "mr. J. d'Hondt"},
				{Title: "Hoster"},
			}},
			s.annex(),
			&document.Annex{
				Node: s.at(`bijlage tarieven`), Anchor: "tarieven", Mark: "Bijlage A1:", Cite: "Bijlage A1",
				Title: "Tarieven", Depth: 2,
				Blocks: []document.Block{s.prices()},
			},
		},
	}
}

func (s *writer) meta() document.Meta {
	return document.Meta{
		Kinds: []string{"overeenkomst", "verwerkersovereenkomst"}, Version: "2",
		Date: "2026-12-01", LawDate: "2026-12-01",
		Parties: []document.Party{
			{Name: "opdrachtgever", Title: "Opdrachtgever", Roles: []string{"wederpartij"}, Fields: []document.Field{
				{Name: "naam", Value: "Drukkerij De Linde & Zn. B.V."}, {Name: "plaats", Value: "'s-Gravenhage"},
			}},
			{Name: "hoster", Title: "Hoster", Roles: []string{"gebruiker", "verwerker"}},
		},
		Parameters: []document.Parameter{
			{Name: "meldtermijn", Type: "duur", Value: "24 uur", Question: "Binnen hoeveel tijd meldt de hoster een datalek?"},
			{Name: "maandprijs", Type: "bedrag", Value: "€ 125,00", FromData: true},
		},
		Deviations: []document.Deviation{
			{Clause: "standaard.geheimhouding", Kind: "vervangen", Part: "plicht", Target: "geheim", Place: s.at("vervang plicht").Place},
			{Clause: "standaard.geheimhouding", Kind: "waarde", Part: "looptijd", Target: "geheim", Place: s.at("met     looptijd").Place},
		},
	}
}

func (s *writer) parties() *document.Parties {
	return &document.Parties{
		Node: s.at("partijen"), Intro: "De ondergetekenden:",
		Entries: []*document.PartyEntry{
			{
				Node: s.at("partij opdrachtgever"), Anchor: "opdrachtgever", Mark: "1.", Title: "Opdrachtgever",
				Blocks: s.paragraphs(s.value("Drukkerij De Linde & Zn. B.V.", "opdrachtgever.naam"), s.words(", gevestigd te 's-Gravenhage;")),
			},
			{
				Node: s.at("partij hoster"), Anchor: "hoster", Mark: "2.", Title: "Hoster",
				Blocks: s.paragraphs(s.words("Webwerf Noord v.o.f., gevestigd te Súdwest-Fryslân,")),
			},
		},
		Blocks: s.paragraphs(s.words("hierna samen: partijen; zijn het volgende overeengekomen.")),
	}
}

func (s *writer) chapter() *document.Chapter {
	return &document.Chapter{
		Node: s.at("hoofdstuk algemeen"), Anchor: "algemeen", Mark: "Hoofdstuk I", Title: "Algemeen",
		Blocks: []document.Block{s.definitions(), s.breaches(), s.secrecy()},
	}
}

func (s *writer) definitions() *document.Article {
	return &document.Article{
		Node: s.at("artikel begrippen"), Anchor: "begrippen", Mark: "Artikel 1:", Cite: "artikel 1", Title: "Begrippen",
		Blocks: []document.Block{
			&document.Definition{
				Node: s.at(`begrip "Datalek"`), Anchor: "begrip-datalek", Name: "Datalek", Also: []string{"inbreuk", "lek"},
				Blocks: s.paragraphs(
					s.words("een inbreuk op de beveiliging als bedoeld in "),
					&document.Law{Node: s.at("[AVG 4"), Pieces: []document.LawPiece{
						{Text: "artikel 4 onder 12 AVG", URL: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"},
						{Text: " en zijn opvolger"},
					}},
					s.words("."),
				),
			},
			&document.Definition{
				Node: s.at(`begrip "Winkel"`), Anchor: "begrip-winkel", Name: "Winkel",
				Blocks: s.paragraphs(s.words("de site https://winkel.example/a_b?x=1&y=2 met de map klant_data_oud.")),
			},
		},
	}
}

func (s *writer) breaches() *document.Article {
	return &document.Article{
		Node: s.at("artikel datalekken"), Anchor: "datalekken", Mark: "Artikel 2:", Cite: "artikel 2", Title: "Datalekken",
		Blocks: []document.Block{
			&document.Clause{
				Node: s.at("lid melden"), Anchor: "datalekken.melden", Mark: "2.1", Cite: "artikel 2 lid 1",
				Blocks: s.paragraphs(
					s.words("De hoster meldt een "), &document.TermUse{Text: "datalek", Target: "begrip-datalek"},
					s.words(" aan de "), &document.TermUse{Text: "Opdrachtgever", Target: "opdrachtgever"},
					s.words(" binnen "), s.value("24\u00a0uur", "meldtermijn"), s.words(" nadat hij het ontdekte, "),
					&document.Emphasis{Inlines: []document.Inline{s.words("ook in het weekend")}},
					s.words(" en "),
					&document.Emphasis{Strong: true, Inlines: []document.Inline{
						s.words("zonder "), &document.Emphasis{Inlines: []document.Inline{s.words("enig")}}, s.words(" voorbehoud"),
					}},
					s.words("."),
				),
			},
			&document.Heading{Node: s.at(`tussenkop "De inhoud`), Inner: true, Text: "De inhoud van de melding"},
			s.contents(),
			&document.Explanation{
				Node:   s.at("toelichting"),
				Blocks: s.paragraphs(s.words("De wet noemt geen uren: 'zonder onredelijke vertraging'.")),
			},
		},
	}
}

func (s *writer) contents() *document.Clause {
	return &document.Clause{
		Node: s.at("lid inhoud"), Anchor: "datalekken.inhoud", Mark: "2.2", Cite: "artikel 2 lid 2",
		Blocks: []document.Block{
			s.paragraph(
				s.words("De melding bedoeld in "),
				&document.Reference{Node: s.at("[datalekken.melden"), Pieces: []document.Piece{
					{Text: "lid 1", Target: "datalekken.melden"}, {Text: " en "}, {Text: "artikel 3", Target: "geheim"},
				}},
				s.words(" noemt ten minste:"),
			),
			&document.List{Node: s.at("- @aard"), Numbered: true, Items: []*document.Item{
				{
					Node: s.at("- @aard"), Anchor: "datalekken.inhoud.aard", Mark: "a.", Cite: "artikel 2 lid 2 onder a",
					Blocks: []document.Block{
						s.paragraph(s.words("de aard van het lek, met:")),
						&document.List{Node: s.at("** de oorzaak"), Items: []*document.Item{
							{Node: s.at("** de oorzaak"), Mark: "•", Blocks: s.paragraphs(s.words("de oorzaak; en"))},
							{Node: s.at("** het tijdstip"), Mark: "•", Blocks: s.paragraphs(s.words("het tijdstip;"))},
						}},
					},
				},
				{
					Node: s.at("- de gevolgen"), Anchor: "datalekken.inhoud.b", Mark: "b.", Cite: "artikel 2 lid 2 onder b",
					Blocks: s.paragraphs(s.words("+ de gevolgen (ook die van *later*), geteld in `bytes` | per klant; en")),
				},
				{
					Node: s.at("- de maatregelen"), Anchor: "datalekken.inhoud.c", Mark: "c.", Cite: "artikel 2 lid 2 onder c",
					Blocks: s.paragraphs(s.words("1) de maatregelen, C:\\logs\\[2026]\\* inbegrepen.")),
				},
			}},
			s.paragraph(s.words("# Alles wat hier staat geldt ook voor <script>alert('lek')</script> &amp; &copy; en 5 < 6.")),
		},
	}
}

func (s *writer) secrecy() *document.Article {
	return &document.Article{
		Node: s.at("artikel geheim"), Anchor: "geheim", Mark: "Artikel 3:", Cite: "artikel 3",
		Blocks: []document.Block{
			&document.Clause{
				Node: s.at("vervang plicht"), Anchor: "geheim.plicht", Mark: "3.1", Cite: "artikel 3 lid 1",
				Blocks: s.paragraphs(
					s.words("Partijen zwijgen over wat zij van elkaar te weten komen. Zie "),
					&document.Reference{Node: s.at("[beveiliging]"), Pieces: []document.Piece{{Text: "Bijlage A", Target: "beveiliging"}}},
					s.words("!"),
				),
			},
		},
	}
}

func (s *writer) annex() *document.Annex {
	return &document.Annex{
		Node: s.at("bijlage beveiliging"), Anchor: "beveiliging", Mark: "Bijlage A:", Cite: "Bijlage A",
		Title: "Beveiliging", Depth: 1,
		Blocks: []document.Block{
			&document.Article{
				Node: s.at("artikel maatregelen"), Anchor: "beveiliging.maatregelen", Mark: "Artikel 1:",
				Cite: "artikel 1 van Bijlage A", Title: "Maatregelen",
				Blocks: []document.Block{&document.Clause{
					Node: s.at("lid wachtwoorden"), Anchor: "beveiliging.maatregelen.wachtwoorden", Mark: "1.1",
					Cite: "artikel 1 lid 1 van Bijlage A", Blocks: s.paragraphs(s.words("Wachtwoorden worden met zout bewaard.")),
				}},
			},
		},
	}
}

func (s *writer) prices() *document.Table {
	cell := func(text string) document.Cell { return document.Cell{s.words(text)} }
	return &document.Table{
		Node: s.at("| Dienst"),
		Head: []document.Cell{cell("Dienst"), cell("Prijs per maand")},
		Rows: [][]document.Cell{
			{cell("Winkel | basis"), document.Cell{s.value("€\u00a0125,00", "maandprijs")}},
			{cell("Reservekopie"), cell("")},
		},
	}
}
