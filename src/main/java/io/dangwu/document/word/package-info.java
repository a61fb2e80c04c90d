/**
 * Word files: what is in them, whether they will do as a template, how they are filled
 * and how they are drawn as a page.
 */
@NullMarked
package io.dangwu.document.word;

import org.jspecify.annotations.NullMarked;
