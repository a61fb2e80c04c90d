/** The pages of the register of people: officers of the organisations. */
@NullMarked
package io.dangwu.member.web;

import org.jspecify.annotations.NullMarked;
