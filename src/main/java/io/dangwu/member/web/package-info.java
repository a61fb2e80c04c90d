/**
 * The pages of the register: people, each person's page, one's own, moves, and officers.
 */
@NullMarked
package io.dangwu.member.web;

import org.jspecify.annotations.NullMarked;
