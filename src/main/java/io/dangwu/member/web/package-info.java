/**
 * The pages of the register: the list of people, each person's page, one's own, and
 * officers.
 */
@NullMarked
package io.dangwu.member.web;

import org.jspecify.annotations.NullMarked;
