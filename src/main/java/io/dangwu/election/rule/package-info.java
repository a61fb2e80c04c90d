/**
 * When a term of office ends, who stands, when a meeting may elect, and who is elected.
 */
@NullMarked
package io.dangwu.election.rule;

import org.jspecify.annotations.NullMarked;
