/** The pages on which a campaign is opened and watched. */
@NullMarked
package io.dangwu.campaign.web;

import org.jspecify.annotations.NullMarked;
