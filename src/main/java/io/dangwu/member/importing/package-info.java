/**
 * The register as an Excel workbook: brought in whole or handed back with every error
 * marked, and taken out as far as somebody may see it.
 */
@NullMarked
package io.dangwu.member.importing;

import org.jspecify.annotations.NullMarked;
