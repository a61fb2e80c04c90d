/**
 * What the regulations say about a person: age, ID number, the right to vote.
 */
@NullMarked
package io.dangwu.member.rule;

import org.jspecify.annotations.NullMarked;
