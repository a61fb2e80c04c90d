/**
 * The register of people: members, those on the way to membership, and the few who work
 * with the Party's organisations without belonging to them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "organization", "regulation" })
package io.dangwu.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
