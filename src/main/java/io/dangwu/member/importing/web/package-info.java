/** The pages on which the register's workbook is brought in and taken out. */
@NullMarked
package io.dangwu.member.importing.web;

import org.jspecify.annotations.NullMarked;
