package io.dangwu.ballot;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.dangwu.regulation.RegulationViolated;
import io.dangwu.regulation.Verdict;

import org.springframework.stereotype.Component;

/**
 * Makes the key of each box, seals ballots with it (HPKE), and unlocks a box with the
 * master key. An envelope can't be moved to another box, nor a wrapped key.
 */
@Component
class BoxLock {

	private static final HpkeParameters HPKE = parameters();

	private final Aead master;

	BoxLock(BallotKey key) throws GeneralSecurityException {
		HybridConfig.register();
		this.master = new AesGcmJce(key.wrapping());
	}

	BoxKey newKey(UUID ballot) {
		return call(() -> {
			var pair = KeysetHandle.generateNew(HPKE);
			return new BoxKey(TinkProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle()),
					TinkProtoKeysetFormat.serializeEncryptedKeyset(pair, this.master, bytes(ballot)));
		});
	}

	byte[] seal(byte[] slip, UUID ballot, byte[] publicHalf) {
		return call(() -> TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicHalf)
			.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
			.encrypt(slip, bytes(ballot)));
	}

	/**
	 * Opens all envelopes of a box; refused where the master key is not that under which
	 * the box was set up.
	 */
	List<byte[]> open(List<byte[]> envelopes, UUID ballot, byte[] wrapped) {
		var key = call(() -> unwrap(ballot, wrapped).getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class));
		return envelopes.stream().map((sealed) -> call(() -> key.decrypt(sealed, bytes(ballot)))).toList();
	}

	private KeysetHandle unwrap(UUID ballot, byte[] wrapped) {
		try {
			return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, this.master, bytes(ballot));
		}
		catch (GeneralSecurityException ex) {
			throw new RegulationViolated(Verdict.refused("票箱无法开启：系统现在的票箱主密钥不是开箱投票时的那一把，请系统管理员换回原来的密钥后再结束投票"));
		}
	}

	private static HpkeParameters parameters() {
		return call(() -> HpkeParameters.builder()
			.setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
			.setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
			.setAeadId(HpkeParameters.AeadId.AES_256_GCM)
			.setVariant(HpkeParameters.Variant.NO_PREFIX)
			.build());
	}

	private static byte[] bytes(UUID ballot) {
		return ByteBuffer.allocate(2 * Long.BYTES)
			.putLong(ballot.getMostSignificantBits())
			.putLong(ballot.getLeastSignificantBits())
			.array();
	}

	private static <T> T call(Cryptography<T> step) {
		try {
			return step.run();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A ballot box can't be locked or unlocked", ex);
		}
	}

	@FunctionalInterface
	private interface Cryptography<T> {

		T run() throws GeneralSecurityException;

	}

}
