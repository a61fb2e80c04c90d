/** The pages of cases: a new applicant, the list, the file of one person. */
@NullMarked
package io.dangwu.development.web;

import org.jspecify.annotations.NullMarked;
