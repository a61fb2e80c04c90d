/**
 * What an entry of care must have.
 */
@NullMarked
package io.dangwu.care.rule;

import org.jspecify.annotations.NullMarked;
