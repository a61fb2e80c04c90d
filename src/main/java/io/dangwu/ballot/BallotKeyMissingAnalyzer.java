package io.dangwu.ballot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts the application how to give it the master key of the ballot boxes.
 */
class BallotKeyMissingAnalyzer extends AbstractFailureAnalyzer<BallotKeyMissing> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BallotKeyMissing cause) {
		return new FailureAnalysis(cause.getMessage(), """
				请在环境变量 DANGWU_BALLOT_MASTER_KEY（属性 dangwu.ballot.master-key）中设置 Base64 编码的 32 字节密钥，\
				或者用 DANGWU_BALLOT_MASTER_KEY_FILE（属性 dangwu.ballot.master-key-file）指明存放密钥的文件；\
				可用 openssl rand -base64 32 生成。
				密钥只在投票进行期间用于保护未开启的票箱，不得与数据库存放在一起，不必备份；没有正在进行的投票时可以随时更换。
				(Set the variable to a key made by openssl rand -base64 32. Never keep it with the database.)""",
				cause);
	}

}
