/** The process publicNotice and what it calls. */
@NullMarked
package io.dangwu.publicity.process;

import org.jspecify.annotations.NullMarked;
