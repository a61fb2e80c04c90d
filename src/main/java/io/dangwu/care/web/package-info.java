/** The pages on which visits and aid are entered and read. */
@NullMarked
package io.dangwu.care.web;

import org.jspecify.annotations.NullMarked;
