package io.dangwu.member;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, how to reach the person, and what the person does at the college.
 * Every number is sealed to the member number.
 */
@Embeddable
class Particulars {

	@Embedded
	private SealedIdentity identity;

	private byte @Nullable [] mobile;

	private @Nullable String email;

	@Embedded
	private Occupation occupation;

	@Embedded
	private @Nullable Studies studies;

	protected Particulars() {
	}

	Particulars(RegisterEntry entry, String memberNo, Vault vault) {
		this.identity = SealedIdentity.of(entry.identity(), memberNo, vault);
		take(entry.contact(), memberNo, vault);
		this.occupation = entry.occupation();
		this.studies = entry.studies();
	}

	/** Whoever comes again: all but the title and schooling that are known already. */
	void renew(NewApplicant applicant, String memberNo, Vault vault) {
		take(applicant.contact(), memberNo, vault);
		this.occupation = this.occupation.at(applicant.category(), applicant.post());
		this.studies = applicant.studies();
	}

	void rename(String name) {
		this.identity = this.identity.named(name);
	}

	void correct(Correction correction, String memberNo, Vault vault) {
		var mobile = Optional.ofNullable(correction.contact().mobile()).or(() -> mobile(memberNo, vault)).orElse(null);
		take(new Contact(mobile, correction.contact().email()), memberNo, vault);
		this.occupation = correction.occupation();
		this.studies = correction.studies();
	}

	void correct(Identity corrected, String memberNo, Vault vault) {
		this.identity = SealedIdentity.of(corrected, memberNo, vault);
	}

	/** Nothing is left that tells who it was. */
	void erase(String memberNo, Vault vault) {
		this.identity = this.identity.erased(memberNo, vault);
		take(Contact.NONE, memberNo, vault);
		this.occupation = Occupation.of(this.occupation.category());
		this.studies = Studies.NONE;
	}

	private void take(Contact contact, String memberNo, Vault vault) {
		this.mobile = Optional.ofNullable(contact.mobile()).map((number) -> vault.seal(number, memberNo)).orElse(null);
		this.email = contact.email();
	}

	Identity identity(String memberNo, Vault vault) {
		return this.identity.opened(memberNo, vault);
	}

	Optional<String> mobile(String memberNo, Vault vault) {
		return Optional.ofNullable(this.mobile).map((number) -> vault.open(number, memberNo));
	}

	/** Reached with the telephone number opened. */
	Contact contact(String memberNo, Vault vault) {
		return new Contact(mobile(memberNo, vault).orElse(null), this.email);
	}

	String name() {
		return this.identity.name();
	}

	@Nullable String email() {
		return this.email;
	}

	Occupation occupation() {
		return this.occupation;
	}

	Studies studies() {
		return (this.studies != null) ? this.studies : Studies.NONE;
	}

	Person person(UUID id, String memberNo, Membership membership) {
		var time = studies();
		return new Person(id, memberNo, name(), this.identity.sex(), this.identity.birthDate(),
				this.occupation.category(), membership.status(), membership.branchCode(), this.email,
				time.expectedLeaveOn(), this.occupation.post(), time.className(), time.studentNo(),
				membership.milestones());
	}

}
