package io.dangwu.organization;

/**
 * A whole college was loaded at once: everybody who keeps a copy of posts or people reads
 * all of them anew.
 */
public record CollegeLoaded() {

}
