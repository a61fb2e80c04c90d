package io.dangwu.member;

import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The account of a colleague.
 */
@Entity
@Table(name = "colleague")
class ColleagueEntry {

	@Id
	private String staffNo;

	private String name;

	private @Nullable String email;

	protected ColleagueEntry() {
	}

	ColleagueEntry(Colleague colleague) {
		this.staffNo = colleague.staffNo();
		this.name = colleague.name();
		this.email = colleague.email();
	}

	Account account() {
		return new Account(this.staffNo, this.name, this.email, Set.of());
	}

}
