package io.dangwu.development;

import java.util.List;
import java.util.UUID;

import io.dangwu.member.Person;

/**
 * Who accompanies a case, and who could in their place.
 *
 * @param now those who do
 * @param eligible the full members of the branch
 */
public record Accompanied(CompanionKind kind, List<UUID> now, List<Person> eligible) {

}
