package compiler

import (
	"slices"
	"strings"

	"github.com/akte-lang/akte/compiler/value"
	"github.com/akte-lang/akte/grammar"
	"github.com/akte-lang/akte/internal/diag"
	"github.com/akte-lang/akte/internal/source"
)

// Topic is a topic of a policy pack.
type Topic struct {
	Name  string // in full: avg.datalek
	Title string
	Facts []*Fact
	Place source.Place
}

// Fact is a fact of a topic.
type Fact struct {
	Name  string
	Title string // "" without
	Type  value.Type
	// Favours says who is better off when the fact is lower or higher.
	Favours []Favour
	Place   source.Place
}

// Favour says that a role is better off when a fact is lower or higher.
type Favour struct {
	Higher bool
	Role   string
}

// Fact returns the fact of a topic with a name, nil when there is none.
func (t *Topic) Fact(name string) *Fact {
	for _, fact := range t.Facts {
		if fact.Name == name {
			return fact
		}
	}
	return nil
}

// pack is a policy pack: its topics by name.
type pack struct {
	name string
	file *grammar.File
	// parts are the files that make it up, file first.
	parts  []*grammar.File
	topics map[string]*Topic
	names  []string // of topics, in order
	// upToDate is the day to which it is up to date (bijgewerkt), ISO 8601.
	upToDate string
	// rules is the pack with its rules; nil until they are asked for.
	rules *Pack
}

// packFrom returns the pack that a file knows under a name; nil when there is
// none.
func (c *compilation) packFrom(file *source.File, name string) *pack {
	found := c.uses(file, name)
	if found == nil {
		return nil
	}
	return c.packOf(found)
}

// uses returns the file that another knows under a name: through its own
// gebruik, or because it is always at hand.
func (c *compilation) uses(file *source.File, name string) *grammar.File {
	known, ok := c.known[file]
	if !ok {
		known = c.namesIn(file)
		c.known[file] = known
	}
	if found := known[name]; found != nil {
		return found
	}
	return c.sources.Standard[name]
}

// namesIn returns the libraries and packs that a file names: itself, and what it
// uses.
func (c *compilation) namesIn(file *source.File) map[string]*grammar.File {
	names := map[string]*grammar.File{}
	for _, loaded := range c.sources.Files {
		if loaded.Source != file {
			continue
		}
		if own := nameOf(loaded); own != "" {
			names[own] = loaded
		}
		for _, statement := range loaded.Statements {
			use, ok := statement.(*grammar.Use)
			if !ok || c.sources.Uses[use] == nil {
				continue
			}
			name := nameOf(c.sources.Uses[use])
			if use.As != nil {
				name = use.As.Text
			}
			if names[name] == nil {
				names[name] = c.sources.Uses[use]
			}
		}
	}
	return names
}

// nameOf returns the name by which a library or pack calls itself.
func nameOf(file *grammar.File) string {
	if len(file.Statements) == 0 {
		return ""
	}
	switch opening := file.Statements[0].(type) {
	case *grammar.Library:
		return opening.Name.Text
	case *grammar.Policy:
		return opening.Name.Text
	}
	return ""
}

// packOf compiles the topics of a pack, once.
func (c *compilation) packOf(file *grammar.File) *pack {
	if len(file.Statements) == 0 {
		return nil
	}
	if _, ok := file.Statements[0].(*grammar.Policy); !ok {
		return nil
	}
	name := nameOf(file)
	if known := c.packs[file.Source.Name]; known != nil {
		return known
	}
	p := &pack{name: name, file: file, parts: c.partsOf(file, nil), topics: map[string]*Topic{}, upToDate: c.upToDateOf(file)}
	c.packs[file.Source.Name] = p
	for _, part := range p.parts {
		for _, statement := range part.Statements {
			if s, ok := statement.(*grammar.Topic); ok {
				c.addTopic(p, part.Source, s)
			}
		}
	}
	return p
}

// partsOf adds to known the files that make up a pack: the file itself, and what
// it uses that bears its name.
func (c *compilation) partsOf(file *grammar.File, known []*grammar.File) []*grammar.File {
	if slices.Contains(known, file) {
		return known
	}
	known = append(known, file)
	for _, statement := range file.Statements {
		use, ok := statement.(*grammar.Use)
		if !ok {
			continue
		}
		if used := c.sources.Uses[use]; used != nil && nameOf(used) == nameOf(file) {
			known = c.partsOf(used, known)
		}
	}
	return known
}

func (c *compilation) addTopic(p *pack, file *source.File, s *grammar.Topic) {
	if first := p.topics[s.Name.Text]; first != nil {
		c.findings.Add(duplicate.At(s.Name.In(file), "Het onderwerp %q bestaat al.",
			"The topic %q exists already.", s.Name.Text).WithNote(first.Place, "Hier staat het eerste.", "The first is here."))
		return
	}
	p.topics[s.Name.Text] = c.topic(file, p.name, s)
	p.names = append(p.names, s.Name.Text)
}

func (c *compilation) topic(file *source.File, pack string, s *grammar.Topic) *Topic {
	topic := &Topic{Name: pack + "." + s.Name.Text, Title: s.Title.Value, Place: s.Name.In(file)}
	for _, declared := range s.Facts {
		if first := topic.Fact(declared.Name.Text); first != nil {
			c.findings.Add(duplicate.At(declared.Name.In(file), "Het feit %q bestaat al.", "The fact %q exists already.",
				declared.Name.Text).WithNote(first.Place, "Hier staat het eerste.", "The first is here."))
			continue
		}
		t, ok := c.valueType(file, declared.Type)
		if !ok {
			continue
		}
		fact := &Fact{Name: declared.Name.Text, Type: t, Place: declared.Name.In(file)}
		if declared.Title != nil {
			fact.Title = declared.Title.Value
		}
		for _, favour := range declared.Favour {
			fact.Favours = append(fact.Favours, Favour{Higher: favour.Direction == "hoger", Role: favour.Role.Text})
		}
		topic.Facts = append(topic.Facts, fact)
	}
	return topic
}

// packNames returns the packs that a line toetsing names; unknown ones are
// findings.
func (c *compilation) packNames(file *source.File, setting *grammar.Setting) []string {
	var names []string
	for _, e := range setting.Values {
		name := textOf(e)
		if c.packFrom(file, name) == nil {
			c.findings.Add(c.unknownPack(e.Place().In(file), name))
			continue
		}
		names = append(names, name)
	}
	return names
}

// standardPacks are the packs that are always at hand.
var standardPacks = []string{"avg", "av", "consument", "betaling", "termijnen", "cookies", "dataverordening"}

func (c *compilation) unknownPack(place source.Place, name string) diag.Finding {
	return suggest(unknownPack.At(place, "Er is geen beleidspakket %q.", "There is no policy pack %q.", name), name, standardPacks)
}

// facts types the kenmerken of a part.
func (c *compilation) facts(file *source.File, part Part) {
	for _, attribute := range part.Common().Attributes {
		over, ok := attribute.(*grammar.Over)
		if !ok {
			continue
		}
		for _, use := range over.Topics {
			if topic := c.topicOf(file, part, use); topic != nil {
				c.program.Topics = append(c.program.Topics, c.topicUse(file, part, topic, use))
			}
		}
	}
}

// topicOf returns the topic of one use; without a name it is that of the
// article, whose own kenmerken have been typed before those of its leden.
func (c *compilation) topicOf(file *source.File, part Part, use *grammar.TopicUse) *Topic {
	place := use.In(file)
	if use.Topic == nil {
		article, ok := Ancestor[*Article](part)
		if ok {
			for i := len(c.program.Topics) - 1; i >= 0; i-- {
				if c.program.Topics[i].Part == Part(article) {
					return c.program.Topics[i].Topic
				}
			}
		}
		c.findings.Add(unknownTopic.At(place, "Het artikel noemt zelf geen onderwerp.", "The article names no topic itself.").
			WithHelp("Noem het onderwerp hier, bijvoorbeeld avg.audit, of achter de titel van het artikel.",
				"Name the topic here, for instance avg.audit, or after the title of the article."))
		return nil
	}
	place = use.Topic.In(file)
	packName, topicName, dotted := strings.Cut(use.Topic.Text, ".")
	if !dotted {
		c.findings.Add(unknownTopic.At(place, "Een onderwerp heet pakket.onderwerp; %q mist het pakket.",
			"A topic is called pack.topic; %q lacks the pack.", use.Topic.Text))
		return nil
	}
	p := c.packFrom(file, packName)
	if p == nil {
		packPlace := place
		packPlace.End = packPlace.Start + int32(len(packName))
		c.findings.Add(c.unknownPack(packPlace, packName))
		return nil
	}
	topic := p.topics[topicName]
	if topic == nil {
		place.Start += int32(len(packName)) + 1
		c.findings.Add(suggest(unknownTopic.At(place, "Het pakket %s heeft geen onderwerp %q.",
			"The pack %s has no topic %q.", packName, topicName), topicName, p.names))
	}
	return topic
}

func (c *compilation) topicUse(file *source.File, part Part, topic *Topic, use *grammar.TopicUse) TopicUse {
	result := TopicUse{Topic: topic, Part: part, Place: use.In(file)}
	for _, given := range use.Facts {
		fact := topic.Fact(given.Name.Text)
		if fact == nil {
			var names []string
			for _, known := range topic.Facts {
				names = append(names, known.Name)
			}
			c.findings.Add(suggest(unknownFact.At(given.Name.In(file), "Het onderwerp %s heeft geen feit %q.",
				"The topic %s has no fact %q.", topic.Name, given.Name.Text), given.Name.Text, names))
			continue
		}
		node := c.check(file, part.Common().scope, given.Value, &fact.Type)
		if node != nil {
			result.Facts = append(result.Facts, FactUse{Fact: fact, Place: given.In(file), Value: node})
		}
	}
	return result
}
