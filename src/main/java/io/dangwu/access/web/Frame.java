package io.dangwu.access.web;

import java.util.List;

import io.dangwu.access.Visitor;

/** What stands around a page for somebody who is signed in. */
public record Frame(Visitor visitor, List<Section> menu, String path) {
}
