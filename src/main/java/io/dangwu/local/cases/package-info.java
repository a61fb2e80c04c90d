/** Running cases of the demonstration, made by the real processes under a moved clock. */
@NullMarked
package io.dangwu.local.cases;

import org.jspecify.annotations.NullMarked;
