package io.dangwu.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How far somebody came the last time, before applying again. */
@Embeddable
public record FormerWay(@Enumerated(EnumType.STRING) MemberStatus endedAs, @Embedded Milestones milestones) {

}
