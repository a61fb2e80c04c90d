package io.dangwu.member;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, with the ID number sealed.
 *
 * @param idFingerprint finds the number again without opening it
 */
@Embeddable
record SealedIdentity(String name, String namePinyin, @Enumerated(EnumType.STRING) Sex sex,
		@Enumerated(EnumType.STRING) Ethnicity ethnicity, @Nullable String nativePlace, LocalDate birthDate,
		byte[] idNumber, byte[] idFingerprint) {

	static SealedIdentity of(Identity identity, String memberNo, Vault vault) {
		return new SealedIdentity(identity.name(), Pinyin.of(identity.name()), identity.sex(), identity.ethnicity(),
				identity.nativePlace(), identity.birthDate(), vault.seal(identity.idNumber(), memberNo),
				vault.fingerprint(identity.idNumber()));
	}

	SealedIdentity named(String other) {
		return new SealedIdentity(other, Pinyin.of(other), this.sex, this.ethnicity, this.nativePlace, this.birthDate,
				this.idNumber, this.idFingerprint);
	}

	/** Nothing is left that tells who it was. */
	SealedIdentity erased(String memberNo, Vault vault) {
		var nobody = of(new Identity("已清除", this.sex, this.birthDate.withDayOfYear(1), "", this.ethnicity, null),
				memberNo, vault);
		return new SealedIdentity(nobody.name, nobody.namePinyin, nobody.sex, nobody.ethnicity, null, nobody.birthDate,
				nobody.idNumber, vault.fingerprint(UUID.randomUUID().toString()));
	}

	Identity opened(String memberNo, Vault vault) {
		return new Identity(this.name, this.sex, this.birthDate, vault.open(this.idNumber, memberNo), this.ethnicity,
				this.nativePlace);
	}

}
