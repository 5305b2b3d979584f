// Command goldmark turns a file of Markdown into a file of HTML.
package main

import (
	"bufio"
	"os"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	must(err)
	file, err := os.Create(os.Args[2])
	must(err)
	out := bufio.NewWriter(file)
	must(goldmark.New(goldmark.WithExtensions(extension.GFM)).Convert(text, out))
	must(out.Flush())
	must(file.Close())
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
