/** The rules of the building year: its calendar, who speaks, who is late. */
@NullMarked
package io.dangwu.campaign.rule;

import org.jspecify.annotations.NullMarked;
