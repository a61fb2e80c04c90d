/**
 * The page on which the party office keeps the templates of papers.
 */
@NullMarked
package io.dangwu.document.web;

import org.jspecify.annotations.NullMarked;
