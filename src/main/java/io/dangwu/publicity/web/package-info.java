/** The pages on which notices are read and objections lodged. */
@NullMarked
package io.dangwu.publicity.web;

import org.jspecify.annotations.NullMarked;
