package io.dangwu.member;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes the master key from the property, else from a source that makes one.
 */
@Configuration
class MasterKeyConfiguration {

	@Bean
	MasterKey masterKey(@Value("${dangwu.key:}") String key, ObjectProvider<MasterKeySource> sources) {
		if (!key.isBlank()) {
			return MasterKey.parse(key);
		}
		return sources.stream()
			.findFirst()
			.map(MasterKeySource::masterKey)
			.orElseThrow(() -> new MasterKeyMissing("没有设置个人信息的加密密钥"));
	}

}
