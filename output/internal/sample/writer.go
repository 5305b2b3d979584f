package sample

import (
	"fmt"
	"strings"

	"github.com/akte-lang/akte/compiler/document"
	"github.com/akte-lang/akte/internal/source"
)

// writer makes parts of the sample with their places in its source.
type writer struct{ file *source.File }

// at returns a node that came from the first occurrence of words in the source.
func (s *writer) at(words string) document.Node {
	start := strings.Index(s.file.Text, words)
	if start < 0 {
		panic(fmt.Sprintf("the source of the sample does not hold %q", words))
	}
	return document.Node{Place: source.At(start, start+len(words)).In(s.file)}
}

func (s *writer) words(text string) *document.Words { return &document.Words{Text: text} }

func (s *writer) value(text, expression string) *document.Value {
	return &document.Value{Node: s.at(expression), Text: text, Source: expression}
}

func (s *writer) paragraph(inlines ...document.Inline) *document.Paragraph {
	return &document.Paragraph{Inlines: inlines}
}

func (s *writer) paragraphs(inlines ...document.Inline) []document.Block {
	return []document.Block{s.paragraph(inlines...)}
}

// text is the source that the sample stands for.
const text = `overeenkomst "Overeenkomst webwinkel & drukwerk <versie 2>"
    soort   overeenkomst, verwerkersovereenkomst
    versie  "2"
    datum   1 december 2026

partij opdrachtgever "Opdrachtgever"
    naam "Drukkerij De Linde & Zn. B.V."   plaats "'s-Gravenhage"
{
    {opdrachtgever.naam}, gevestigd te 's-Gravenhage;
}

partij hoster "Hoster" {
    Webwerf Noord v.o.f., gevestigd te Súdwest-Fryslân,
}

parameter meldtermijn duur = 24 uur
parameter maandprijs bedrag

partijen "De ondergetekenden:" {
    hierna samen: partijen; zijn het volgende overeengekomen.
}

tekst overweging {
    De opdrachtgever verkoopt drukwerk via internet; de hoster houdt zijn winkel 24 uur per dag
    bereikbaar.
}

hoofdstuk algemeen "Algemeen"

artikel begrippen "Begrippen"

    begrip "Datalek" ook "inbreuk", "lek" {
        een inbreuk op de beveiliging als bedoeld in [AVG 4 onder 12] en zijn opvolger.
    }

    begrip "Winkel" {
        de site https://winkel.example/a_b?x=1&y=2 met de map klant_data_oud.
    }

artikel datalekken "Datalekken"

    lid melden {
        De hoster meldt een datalek aan de Opdrachtgever binnen {meldtermijn} nadat hij het
        ontdekte, *ook in het weekend* en **zonder *enig* voorbehoud**.
    }

    tussenkop "De inhoud van de melding"

    lid inhoud {
        De melding bedoeld in [datalekken.melden en geheim] noemt ten minste:
        - @aard de aard van het lek, met:
        ** de oorzaak; en
        ** het tijdstip;
        - de gevolgen
        - de maatregelen

        \# Alles wat hier staat geldt ook.
    }

    toelichting {
        De wet noemt geen uren: 'zonder onredelijke vertraging'.
    }

artikel geheim volgens standaard.geheimhouding
    met     looptijd = 5 jaar
    vervang plicht {
        Partijen zwijgen over wat zij van elkaar te weten komen. Zie [beveiliging]!
    }

kop "Slot #1 - ondertekening"

tekst {
    Aldus overeengekomen en in tweevoud opgemaakt.
}

ondertekening

bijlage beveiliging "Beveiliging"

artikel maatregelen "Maatregelen"

    lid wachtwoorden {
        Wachtwoorden worden met zout bewaard.
    }

bijlage tarieven "Tarieven" bij beveiliging

    tekst {
        | Dienst         | Prijs per maand |
        | Winkel \| basis | {maandprijs}    |
        | Reservekopie   |                 |
    }
`
