package io.dangwu.notification;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts the application how to name a mail server.
 */
class MailServerMissingAnalyzer extends AbstractFailureAnalyzer<MailServerMissing> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MailServerMissing cause) {
		return new FailureAnalysis("没有设置邮件服务器",
				"""
						请设置环境变量 SPRING_MAIL_HOST（属性 spring.mail.host），需要时一并设置 SPRING_MAIL_PORT、SPRING_MAIL_USERNAME、SPRING_MAIL_PASSWORD；
						发件地址为 DANGWU_MAIL_FROM（属性 dangwu.mail.from），邮件中链接的地址为 DANGWU_URL（属性 dangwu.url）。
						邮件服务器暂时不可用不影响启动和办理，待发邮件保存在数据库中，恢复后自动发出。""",
				cause);
	}

}
