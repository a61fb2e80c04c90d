/**
 * How party organisations are set up, and who may hold a post in them.
 */
@NullMarked
package io.dangwu.organization.rule;

import org.jspecify.annotations.NullMarked;
