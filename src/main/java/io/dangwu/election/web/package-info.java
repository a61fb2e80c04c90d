/** The pages of the terms of office. */
@NullMarked
package io.dangwu.election.web;

import org.jspecify.annotations.NullMarked;
