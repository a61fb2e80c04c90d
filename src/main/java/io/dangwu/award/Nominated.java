package io.dangwu.award;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who is nominated for what.
 *
 * @param member none where the branch stands for itself
 * @param unit the general branch, or the directly affiliated branch, that reports it
 */
@Embeddable
record Nominated(String kind, @Column(name = "member_id") @Nullable UUID member, String name, String branch,
		String unit) {

}
