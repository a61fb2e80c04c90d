package io.dangwu.member;

import java.util.UUID;

/**
 * The personal data of somebody who never became a member were erased; whoever keeps
 * texts about that person erases them too.
 */
public record PersonPurged(UUID memberId) {

}
