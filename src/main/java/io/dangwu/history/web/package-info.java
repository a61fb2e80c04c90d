/** The pages of the record. */
@NullMarked
package io.dangwu.history.web;

import org.jspecify.annotations.NullMarked;
