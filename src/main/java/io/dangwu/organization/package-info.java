/**
 * The tree of party organisations, the posts in it and who holds them; roles and actors
 * follow from the posts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "regulation")
package io.dangwu.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
