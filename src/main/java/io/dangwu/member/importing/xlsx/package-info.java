/**
 * Excel workbooks row by row: read without holding them in memory, and handed back as
 * they were, with marks. Knows nothing of the register.
 */
@NullMarked
package io.dangwu.member.importing.xlsx;

import org.jspecify.annotations.NullMarked;
