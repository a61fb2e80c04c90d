/**
 * The door through which files are read.
 */
@NullMarked
package io.dangwu.evidence.web;

import org.jspecify.annotations.NullMarked;
