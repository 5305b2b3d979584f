package html

import (
	"github.com/yuin/goldmark/ast"

	"github.com/akte-lang/akte/compiler/document"
)

// stretch is a node for a block of the document, or for definitions that follow
// each other, that gets its children only when they are asked for. goldmark
// walks a tree in order and looks at no node twice, so that the nodes of one
// stretch serve for the next: a page of any length is written with the nodes of
// its longest article.
type stretch struct {
	ast.BaseBlock
	b      *builder
	blocks []document.Block // its own first, then those of the stretches after it
	own    int              // number of blocks that are its own
	built  bool
}

// stretches returns the first stretch of blocks, nil when there are none.
func (b *builder) stretches(parent ast.Node, blocks []document.Block) *stretch {
	if len(blocks) == 0 {
		return nil
	}
	s := &stretch{b: b, blocks: blocks, own: together(blocks)}
	s.SetParent(parent)
	return s
}

// Kind implements [ast.Node].
func (s *stretch) Kind() ast.NodeKind { return kindStretch }

// Dump implements [ast.Node].
func (s *stretch) Dump(source []byte, level int) { ast.DumpHelper(s, source, level, nil, nil) }

// Part returns what the renderer of the node needs to know: nothing.
func (s *stretch) Part() struct{} { return struct{}{} }

// FirstChild implements [ast.Node].
func (s *stretch) FirstChild() ast.Node {
	if !s.built {
		s.built = true
		s.b.reuse()
		s.b.parent = s
		s.b.blocks(s.blocks[:s.own])
	}
	return s.BaseBlock.FirstChild()
}

// NextSibling implements [ast.Node].
func (s *stretch) NextSibling() ast.Node {
	if next := s.b.stretches(s.Parent(), s.blocks[s.own:]); next != nil {
		return next
	}
	return nil
}

// lazy is a node whose children are the stretches of a part of the document.
type lazy[T any] struct {
	block[T]
	b      *builder
	blocks []document.Block
}

// FirstChild implements [ast.Node].
func (n *lazy[T]) FirstChild() ast.Node {
	if first := n.b.stretches(n, n.blocks); first != nil {
		return first
	}
	return nil
}
