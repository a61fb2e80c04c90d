package io.dangwu.member.importing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.dangwu.member.MasterKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps workbooks in the database where every node finds them, encrypted piece by piece.
 */
@Component
class ImportParts {

	private static final int PIECE = 1 << 20;

	private final JdbcClient database;

	private final Aead cipher;

	ImportParts(JdbcClient database, MasterKey key) throws GeneralSecurityException {
		this.database = database;
		this.cipher = new AesGcmJce(key.derive("member/import"));
	}

	/**
	 * What is written goes into the database; the last piece when it is closed.
	 */
	OutputStream writer(UUID id, Kind kind) {
		this.database.sql("delete from register_import_part where import_id = ? and kind = ?")
			.params(id, kind.name())
			.update();
		return new Pieces(id, kind);
	}

	byte[] read(UUID id, Kind kind) {
		var content = new ByteArrayOutputStream();
		var count = count(id, kind);
		for (var position = 0; position < count; position++) {
			content.writeBytes(open(id, kind, position));
		}
		return content.toByteArray();
	}

	private int count(UUID id, Kind kind) {
		return this.database.sql("select count(*) from register_import_part where import_id = ? and kind = ?")
			.params(id, kind.name())
			.query(Integer.class)
			.single();
	}

	private byte[] open(UUID id, Kind kind, int position) {
		var sealed = this.database
			.sql("select content from register_import_part where import_id = ? and kind = ? and position = ?")
			.params(id, kind.name(), position)
			.query(byte[].class)
			.single();
		try {
			return this.cipher.decrypt(sealed, owner(id, kind, position));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A workbook can't be decrypted with this key", ex);
		}
	}

	private void seal(UUID id, Kind kind, int position, byte[] piece) {
		try {
			this.database
				.sql("insert into register_import_part (import_id, kind, position, content) values (?, ?, ?, ?)")
				.params(id, kind.name(), position, this.cipher.encrypt(piece, owner(id, kind, position)))
				.update();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A workbook can't be encrypted with this key", ex);
		}
	}

	/**
	 * A piece can be read only in its own place.
	 */
	private static byte[] owner(UUID id, Kind kind, int position) {
		return "%s/%s/%d".formatted(id, kind, position).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * What is kept of an import.
	 */
	enum Kind {

		UPLOADED, ANNOTATED

	}

	/**
	 * Cuts what is written into pieces.
	 */
	private final class Pieces extends OutputStream {

		private final UUID id;

		private final Kind kind;

		private final byte[] piece = new byte[PIECE];

		private int filled;

		private int position;

		Pieces(UUID id, Kind kind) {
			this.id = id;
			this.kind = kind;
		}

		@Override
		public void write(int one) {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			var done = 0;
			while (done < length) {
				var next = Math.min(length - done, PIECE - this.filled);
				System.arraycopy(bytes, offset + done, this.piece, this.filled, next);
				this.filled += next;
				done += next;
				if (this.filled == PIECE) {
					send();
				}
			}
		}

		@Override
		public void close() {
			if (this.filled > 0) {
				send();
			}
		}

		private void send() {
			seal(this.id, this.kind, this.position++, Arrays.copyOf(this.piece, this.filled));
			this.filled = 0;
		}

	}

}
