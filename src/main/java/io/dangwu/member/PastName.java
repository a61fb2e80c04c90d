package io.dangwu.member;

import java.util.UUID;

/**
 * What somebody is called who is or was in the register.
 */
public record PastName(UUID id, String name, String memberNo) {

}
