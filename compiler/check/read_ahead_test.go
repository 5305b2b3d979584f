package check

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestChecksSayThatTheyAskForTheVocabulary holds the marks by which checks are
// divided over the cores: one that asks without saying so costs another walk.
func TestChecksSayThatTheyAskForTheVocabulary(t *testing.T) {
	for _, check := range Checks() {
		if check.Words {
			continue
		}
		for _, text := range append([]string{check.Description.Bad, check.Description.Good}, check.FalseAlarms...) {
			program := compile(t, text)
			if program == nil || len(program.Body) == 0 {
				continue
			}
			ahead := newAhead(program, 1)
			c := &Context{Program: program, View: program.View(), subjects: newSubjects()}
			go ahead.run()
			c.run([]Check{check}, ahead.follow[0])
			assert.Nil(t, c.vocab, "%s asks for the vocabulary: set Words", check.Description.Code)
		}
	}
}
