package io.dangwu.notification;

import java.net.URI;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What mails need to know of the installation.
 *
 * @param url the address at which people reach it, for links
 */
@ConfigurationProperties("dangwu")
@Validated
record MailSettings(@NotNull URI url, @NotNull @Valid Mail mail) {

	/**
	 * @param from the sender's address
	 */
	record Mail(@NotBlank @Email String from) {

		String host() {
			return this.from.substring(this.from.indexOf('@') + 1);
		}

	}

	/** The address without a slash at its end. */
	String base() {
		return this.url.toString().replaceAll("/+$", "");
	}

}
