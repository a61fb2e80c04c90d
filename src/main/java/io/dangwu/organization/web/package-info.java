/** The pages on which organisations are founded, changed, moved, merged and dissolved. */
@NullMarked
package io.dangwu.organization.web;

import org.jspecify.annotations.NullMarked;
