/**
 * The ballot box: one secret vote, online or on paper, for whichever feature wants it
 * held; who may vote, who has, what counts, and nothing that leads from a ballot to its
 * voter.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "engine", "member", "notification", "organization", "regulation" })
package io.dangwu.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
