package io.dangwu.organization;

import java.util.List;

import jakarta.persistence.Column;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import jakarta.persistence.Embeddable;

/**
 * Whom a party organisation is for.
 *
 * @param covers departments or teaching offices; several make it a joint branch
 * @param crossDepartmentReason why it covers several; none where it covers one
 * @param enrolledStudents how many students study there
 */
@Embeddable
public record Scope(@JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "unit_names") List<String> covers,
		@Nullable String crossDepartmentReason, @Nullable Integer enrolledStudents) {

	public static final Scope NONE = new Scope(List.of(), null, null);

	public Scope {
		covers = List.copyOf(covers);
	}

}
