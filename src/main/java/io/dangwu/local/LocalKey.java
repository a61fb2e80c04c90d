package io.dangwu.local;

import java.nio.file.Path;

import io.dangwu.ballot.BallotKey;
import io.dangwu.ballot.BallotKeySource;
import io.dangwu.member.MasterKey;
import io.dangwu.member.MasterKeySource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys of the demonstration: of its personal data, and of its ballot boxes. */
@Component
class LocalKey implements MasterKeySource, BallotKeySource {

	private final KeyFile personalData;

	private final KeyFile ballotBoxes;

	LocalKey(@Value("${dangwu.data}") Path data) {
		this.personalData = new KeyFile(data.resolve("key"), MasterKey.BYTES);
		this.ballotBoxes = new KeyFile(data.resolve("ballot-key"), BallotKey.BYTES);
	}

	@Override
	public MasterKey masterKey() {
		return MasterKey.parse(this.personalData.key());
	}

	@Override
	public BallotKey ballotKey() {
		return BallotKey.parse(this.ballotBoxes.key());
	}

}
