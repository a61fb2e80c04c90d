/**
 * What a newcomer's first start needs and production must not have: database,
 * demonstration college, clock, mail to files.
 */
@NullMarked
package io.dangwu.local;

import org.jspecify.annotations.NullMarked;
