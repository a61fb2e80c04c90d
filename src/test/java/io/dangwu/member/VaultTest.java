package io.dangwu.member;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class VaultTest {

	private static final String NUMBER = "990001198501010015";

	@Test
	void givesBackWhatItSealed() throws GeneralSecurityException {
		var vault = vault((byte) 1);

		var sealed = vault.seal(NUMBER, "M00000001");

		assertThat(vault.open(sealed, "M00000001")).isEqualTo(NUMBER);
	}

	@Test
	void sealsTheSameNumberDifferentlyEachTime() throws GeneralSecurityException {
		var vault = vault((byte) 1);

		assertThat(vault.seal(NUMBER, "M00000001")).isNotEqualTo(vault.seal(NUMBER, "M00000001"));
	}

	@Test
	void doesNotOpenWhatBelongsToSomebodyElse() throws GeneralSecurityException {
		var vault = vault((byte) 1);

		var sealed = vault.seal(NUMBER, "M00000001");

		assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, "M00000002"))
			.withMessageNotContaining(NUMBER);
	}

	@Test
	void doesNotOpenWithAnotherKey() throws GeneralSecurityException {
		var sealed = vault((byte) 1).seal(NUMBER, "M00000001");
		var other = vault((byte) 2);

		assertThatIllegalStateException().isThrownBy(() -> other.open(sealed, "M00000001"));
	}

	@Test
	void recognisesANumberByAFingerprintThatNeedsTheKey() throws GeneralSecurityException {
		var vault = vault((byte) 1);

		assertThat(vault.fingerprint(NUMBER)).isEqualTo(vault.fingerprint(NUMBER)).hasSize(32);
		assertThat(vault.fingerprint(NUMBER)).isNotEqualTo(vault((byte) 2).fingerprint(NUMBER));
	}

	@ParameterizedTest
	@CsvSource({ "MTIz,密钥应当是 Base64 编码的 32 字节，实际为 3 字节", "密钥,密钥不是 Base64 编码" })
	void refusesAKeyThatIsNone(String text, String message) {
		assertThatExceptionOfType(MasterKeyMissing.class).isThrownBy(() -> MasterKey.parse(text)).withMessage(message);
	}

	private static Vault vault(byte filling) throws GeneralSecurityException {
		var secret = new byte[MasterKey.BYTES];
		Arrays.fill(secret, filling);
		return new Vault(MasterKey.parse(Base64.getEncoder().encodeToString(secret)));
	}

}
