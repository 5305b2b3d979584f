// Command hello prints a line: it is what a program takes that does nothing.
package main

import "fmt"

func main() { fmt.Println("hallo") }
