/** Dangwu: the workflow system of a college party office. */
@NullMarked
package io.dangwu;

import org.jspecify.annotations.NullMarked;
