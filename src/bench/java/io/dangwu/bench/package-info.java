/** How fast the application is beside a bare engine; run by hand. */
@NullMarked
package io.dangwu.bench;

import org.jspecify.annotations.NullMarked;
