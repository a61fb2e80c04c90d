/**
 * Who may hold a post of a party organisation.
 */
@NullMarked
package io.dangwu.organization.rule;

import org.jspecify.annotations.NullMarked;
