/**
 * The pages that everybody sees: sign-in, start page, passwords, errors, and the frame.
 */
@NullMarked
package io.dangwu.access.web;

import org.jspecify.annotations.NullMarked;
