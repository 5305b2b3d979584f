// Package layers holds no code: its test holds the imports of the project
// against the order of its layers, so that they run down only.
package layers
