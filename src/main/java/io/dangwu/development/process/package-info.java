/** How the four processes of the chain reach the files of cases. */
@NullMarked
package io.dangwu.development.process;

import org.jspecify.annotations.NullMarked;
