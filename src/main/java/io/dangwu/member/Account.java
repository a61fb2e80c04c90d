package io.dangwu.member;

import java.util.Set;

import io.dangwu.organization.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in, with the roles that membership gives.
 */
public record Account(String userId, String name, @Nullable String email, Set<Role> roles) {

}
