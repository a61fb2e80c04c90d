/** The processes buildingYear and unitYear and what they call. */
@NullMarked
package io.dangwu.campaign.process;

import org.jspecify.annotations.NullMarked;
