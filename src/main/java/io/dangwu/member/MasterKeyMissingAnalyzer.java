package io.dangwu.member;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts the application how to give it a key.
 */
class MasterKeyMissingAnalyzer extends AbstractFailureAnalyzer<MasterKeyMissing> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MasterKeyMissing cause) {
		return new FailureAnalysis(cause.getMessage(), """
				请在环境变量 DANGWU_KEY（属性 dangwu.key）中设置 Base64 编码的 32 字节密钥，可用 openssl rand -base64 32 生成。
				密钥用于加密公民身份号码和手机号码，丢失后数据无法恢复，请与数据库分开备份。""", cause);
	}

}
